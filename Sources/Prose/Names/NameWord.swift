/// A token as names are built of it: without its possessive ending, and with what its letters say.
struct NameWord {
  enum Shape {
    /// `Okafor`, `McCain`, `iPhone`, `al-Qaida`
    case capital
    /// `NATO`, `US`: capitals only, two at least.
    case acronym
    case lower
    /// Numbers, marks, signs.
    case other
  }

  /// Without `'s` or the apostrophe of a plural.
  let range: TextRange
  /// Of the letters in `range`.
  let key: WordKey
  let isPossessive: Bool
  let shape: Shape
  /// Whether a capital is due here anyway: after a full stop, a colon, an opening mark.
  let beginsSentence: Bool

  var hasCapital: Bool { shape == .capital || shape == .acronym }
}

extension NameWord {
  init(_ token: Token, in bytes: [UInt8], beginsSentence: Bool) {
    self.beginsSentence = beginsSentence
    guard token.kind == .word else {
      (range, key, isPossessive, shape) = (token.range, token.key, false, .other)
      return
    }
    let end =
      Self.keepsOwnership.contains(token.key) ? token.range.end : Self.endOfOwner(token.range, in: bytes)
    isPossessive = end < token.range.end
    range = TextRange(token.range.start, end)
    key = isPossessive ? WordKey(bytes[range.bounds]) : token.key
    shape = Self.shape(bytes[range.bounds], isCapitalized: token.isCapitalized)
  }

  /// `McDonald's` is a name as it stands.
  static let keepsOwnership = WordSet(
    """
    mcdonald's sotheby's christie's macy's lloyd's moody's wendy's kohl's sainsbury's kellogg's denny's
    domino's levi's
    """)

  /// Possessives inside names: `King's College`, `People's Republic`.
  static let ownersInNames = WordSet(
    """
    king queen people children women men veterans teachers workers farmers st. saint paul mary john james
    peter andrew thomas george martin luke anne prince prime lord mother father
    """)

  private static func endOfOwner(_ range: TextRange, in bytes: [UInt8]) -> Int {
    let (last, length) = Scalars.scalar(before: range.end, in: bytes)
    if Scalars.isApostrophe(last), range.count > length + 1 { return range.end - length }
    guard last | 0x20 == 0x73 else { return range.end }
    let (apostrophe, width) = Scalars.scalar(before: range.end - 1, in: bytes)
    guard Scalars.isApostrophe(apostrophe), range.count > width + 1 else { return range.end }
    return range.end - 1 - width
  }

  private static func shape(_ word: ArraySlice<UInt8>, isCapitalized: Bool) -> Shape {
    var capitals = 0
    var smalls = 0
    for byte in word {
      if byte >= 0x41 && byte <= 0x5A { capitals += 1 }
      if byte >= 0x61 && byte <= 0x7A || byte >= 0x80 { smalls += 1 }
    }
    if let hyphen = word.lastIndex(of: 0x2D), hyphen + 1 < word.endIndex {
      let isLower = word[hyphen + 1] >= 0x61 && word[hyphen + 1] <= 0x7A
      // `Moscow-based` is an adjective; `Jean-Luc` and `Secretary-general` are not.
      if isLower, compounds.contains(WordKey(word[(hyphen + 1)...])) { return .lower }
      if !isCapitalized, !isLower, hyphen - word.startIndex <= 3 { return .capital }  // al-Qaida
    }
    if isCapitalized { return smalls == 0 && capitals >= 2 ? .acronym : .capital }
    // iPhone, eBay
    if word.count >= 4, let second = word.dropFirst().first, second >= 0x41, second <= 0x5A {
      return .capital
    }
    return .lower
  }

  private static let compounds = WordSet(
    """
    based backed led born style controlled era occupied turned only area wide like trained made run owned
    educated speaking linked aligned allied held appointed related friendly sponsored funded registered
    bound brokered mediated ruled listed flagged supplied built designed imposed dominated inspired
    affiliated supported organized organised themed sized shaped free day week month year long old old-style
    century centric obsessed leaning endorsed approved mandated
    """)
}
