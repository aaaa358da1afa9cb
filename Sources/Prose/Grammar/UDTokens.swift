/// Cuts a sentence into the words of Universal Dependencies, as the English Web Treebank does: clitics are words
/// (`do|n't`, `Okafor|'s`, `can|not`), hyphens and slashes between words stand alone (`well|-|known`), and runs of one
/// mark are one word (`...`, `--`).
public struct UDTokens: Sendable {
  /// A word, and whether it makes one orthographic token with the word before it.
  public struct Word: Hashable, Sendable {
    public let range: TextRange
    /// True for the `n't` of `don't`: written as one token, analysed as two words.
    public let isClitic: Bool

    public init(range: TextRange, isClitic: Bool = false) {
      self.range = range
      self.isClitic = isClitic
    }
  }

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var words: [Word] = []

  private init(_ bytes: [UInt8], _ range: TextRange) {
    self.bytes = bytes
    offset = range.start
    end = range.end
  }

  /// The words of a stretch of text, in order.
  /// - Complexity: O(*n*).
  public static func words(in range: TextRange, of text: SourceText) -> [Word] {
    var tokens = UDTokens(text.bytes, range)
    tokens.words.reserveCapacity(range.count / 5 + 4)
    while tokens.offset < tokens.end { tokens.readNext() }
    return tokens.words
  }

  private mutating func readNext() {
    let (value, length) = scalar(at: offset)
    if Scalars.isSpace(value) {
      offset += length
    } else if let address = UDAddress.end(from: offset, to: end, in: bytes) {
      add(address)
    } else if Scalars.isDigit(value) {
      readNumber()
    } else if Scalars.isLetter(value) {
      readWord()
    } else if Scalars.isApostrophe(value), let year = shortenedYear() {
      add(year)
    } else {
      readMarks(value, length)
    }
  }

  private mutating func add(_ next: Int) {
    words.append(Word(range: TextRange(offset, next)))
    offset = next
  }

  @inline(__always)
  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < end else { return (0x20, 1) }
    let (value, length) = Scalars.scalar(at: offset, in: bytes)
    return (value, max(length, 1))
  }
}

// MARK: - Marks

extension UDTokens {
  /// A run of one sign is one word, and so is one of `.`, `!` and `?`; brackets and quote marks stand alone, `''`
  /// and ` `` ` aside.
  private mutating func readMarks(_ value: UInt32, _ length: Int) {
    if let face = faceEnd() { return add(face) }
    var next = offset + length
    if value == 0x2B, next < end, bytes[next].isDigit { return add(digits(from: next)) }  // +44
    let isApostrophe = value == 0x27 || value == 0x60 || value == 0x2018 || value == 0x2019
    let limit = isApostrophe ? min(next + length, end) : end
    if isApostrophe || Self.runsTogether(value) {
      let endsSentence = Self.endsSentence(value)
      while next < limit, case let (following, width) = scalar(at: next),
        following == value || endsSentence && Self.endsSentence(following)
      {
        next += width
      }
    }
    add(min(next, end))
  }

  private static func runsTogether(_ value: UInt32) -> Bool {
    switch value {
    case 0x21, 0x23, 0x24, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3C, 0x3D, 0x3E, 0x3F, 0x5C, 0x5F, 0x7E, 0x2013,
      0x2014,
      0x2026:
      true
    default: false
    }
  }

  private static func endsSentence(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x21 || value == 0x3F
  }

  /// `:)`, `;-(`, `:D` before a space or the end.
  private func faceEnd() -> Int? {
    guard bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: ";") else { return nil }
    var next = offset + 1
    if next < end, bytes[next] == UInt8(ascii: "-") { next += 1 }
    guard next < end, ")(DP".utf8.contains(bytes[next]), Scalars.isSpace(scalar(at: next + 1).value) else {
      return nil
    }
    return next + 1
  }

  /// `'90s`, `’72`.
  private func shortenedYear() -> Int? {
    let start = offset + scalar(at: offset).length
    guard start + 2 <= end, bytes[start].isDigit, bytes[start + 1].isDigit else { return nil }
    var next = start + 2
    if next < end, bytes[next] | 0x20 == UInt8(ascii: "s") { next += 1 }
    return isWordCharacter(at: next) ? nil : next
  }

  private func isWordCharacter(at offset: Int) -> Bool {
    guard offset < end else { return false }
    let value = scalar(at: offset).value
    return Scalars.isLetter(value) || Scalars.isDigit(value)
  }
}

// MARK: - Numbers

extension UDTokens {
  /// Digits and the separators between them; `2nd` and `1990s` whole, `5|km` and `34|-|year` in parts.
  private mutating func readNumber() {
    let start = offset
    var next = digits(from: start)
    if let date = dateOrTelephone(from: start, firstEnd: next) { return add(date) }
    while next + 1 < end, [0x2C, 0x2E, 0x3A].contains(bytes[next]), bytes[next + 1].isDigit {
      next = digits(from: next + 1)
    }
    let suffixEnd = letters(from: next)
    if suffixEnd > next, !isOrdinalOrDecade(next..<suffixEnd) {
      // `5km` is an amount and its unit; `3D` and `4x4` are names.
      let isUnit =
        bytes[next..<suffixEnd].allSatisfy { !$0.isDigit }
        && Self.units.contains(WordKey(bytes[next..<suffixEnd]))
      if isUnit {
        add(next)
        return add(suffixEnd)
      }
    }
    add(suffixEnd)
    readClitics(of: start)
  }

  private static let units = WordSet(
    "k m b bn mn tn am pm km kg g mg cm mm mi ft in lb lbs oz mph kph hz khz mhz ghz kb mb gb tb w kw mw hrs hr min mins sec bucks p c"
  )

  private func digits(from start: Int) -> Int {
    var next = start
    while next < end, bytes[next].isDigit { next += 1 }
    return next
  }

  private func letters(from start: Int) -> Int {
    var next = start
    while isWordCharacter(at: next) { next += scalar(at: next).length }
    return min(next, end)
  }

  private func isOrdinalOrDecade(_ suffix: Range<Int>) -> Bool {
    ["st", "nd", "rd", "th", "s"].contains { bytes[suffix].elementsEqual($0.utf8, by: { $0 | 0x20 == $1 }) }
  }

  /// `9/11`, `8/15/2025`, `555-0134`, `202-555-0134`.
  private func dateOrTelephone(from start: Int, firstEnd: Int) -> Int? {
    guard firstEnd < end, bytes[firstEnd] == 0x2F || bytes[firstEnd] == 0x2D else { return nil }
    let separator = bytes[firstEnd]
    var lengths = [firstEnd - start]
    var next = firstEnd
    while lengths.count < 4, next + 1 < end, bytes[next] == separator, bytes[next + 1].isDigit {
      let stop = digits(from: next + 1)
      lengths.append(stop - next - 1)
      next = stop
    }
    guard lengths.count > 1, !isWordCharacter(at: next) else { return nil }
    if separator == 0x2F { return isDate(lengths, from: start) ? next : nil }
    switch lengths {
    case [3, 4], [3, 3, 4], [1, 3, 3, 4]: return next
    case [4, 2, 2]: return next  // 2025-08-15
    default: return nil
    }
  }

  /// A month and a day or a day and a month, with or without a year; `3/4` is a fraction, `24/7` always.
  private func isDate(_ lengths: [Int], from start: Int) -> Bool {
    guard lengths[0] <= 2, lengths[1] <= 2 else { return false }
    let first = number(bytes[start..<(start + lengths[0])])
    let second = number(bytes[(start + lengths[0] + 1)...].prefix(lengths[1]))
    let isCalendar = first <= 12 && second <= 31 || first <= 31 && second <= 12 && lengths[1] == 2
    switch lengths.count {
    case 2: return isCalendar && lengths[0] + lengths[1] > 2
    case 3: return isCalendar && (lengths[2] == 2 || lengths[2] == 4)
    default: return false
    }
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
}

// MARK: - Words

extension UDTokens {
  private mutating func readWord() {
    let start = offset
    if let slashed = slashedAbbreviation() { return add(slashed) }
    var next = wordEnd(from: start)
    if next < end, bytes[next] == 0x2E, let stop = abbreviationEnd(from: start, wordEnd: next) { next = stop }
    if next < end, bytes[next] == 0x26, next - start <= 2, isWordCharacter(at: next + 1) {
      let whole = wordEnd(from: next + 1)
      if whole - next <= 3 { next = whole }  // AT&T, Q&A
    }
    if next + 1 < end, bytes[next] == 0x2D, Scalars.isLetter(scalar(at: next + 1).value),
      Self.prefixes.contains(WordKey(bytes[start..<next]))
    {
      next = wordEnd(from: next + 1)  // non-profit
    }
    add(next)
    splitFused(from: start)
    readClitics(of: start)
  }

  /// `b/c`, `w/o`, `w/`.
  private func slashedAbbreviation() -> Int? {
    guard offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "/"), "bwBW".utf8.contains(bytes[offset]) else {
      return nil
    }
    let next = letters(from: offset + 2)
    let isKnown = next == offset + 2 ? bytes[offset] | 0x20 == UInt8(ascii: "w") : next == offset + 3
    return isKnown && (next > offset + 2 || Scalars.isSpace(scalar(at: next).value)) ? next : nil
  }

  /// Letters and digits, with the apostrophes between letters that begin no clitic: `O'Neill`, `o'clock`.
  private func wordEnd(from start: Int) -> Int {
    var next = letters(from: start)
    while next < end {
      let (value, length) = scalar(at: next)
      guard Scalars.isApostrophe(value), value != 0x60, Scalars.isLetter(scalar(at: next + length).value),
        clitic(at: next) == nil, !isNegation(upTo: next)
      else { break }
      next = letters(from: next + length)
    }
    return next
  }

  /// `Mr.`, `U.S.`, `a.m.`; not the full stop of `said.The`.
  private func abbreviationEnd(from start: Int, wordEnd: Int) -> Int? {
    var next = wordEnd
    // Single letters parted by full stops.
    if scalar(at: start).length == next - start {
      while next + 1 < end, bytes[next] == 0x2E, Scalars.isLetter(scalar(at: next + 1).value),
        case let after = next + 1 + scalar(at: next + 1).length,
        after >= end || bytes[after] == 0x2E || !isWordCharacter(at: after)
      {
        next = after
      }
      if next > wordEnd { return next < end && bytes[next] == 0x2E ? next + 1 : next }
    }
    guard next < end, bytes[next] == 0x2E,
      Abbreviations.keepsStop(bytes[start..<next]) || Self.longer.contains(WordKey(bytes[start..<next]))
    else { return nil }
    return isWordCharacter(at: next + 1) ? nil : next + 1
  }

  private static let longer = WordSet("ph tel ext attn wed thur thurs tues esp para yrs")

  /// What joins with a word by a hyphen, and is none by itself.
  private static let prefixes = WordSet(
    """
    anti arch bi co counter cross cyber de e eco ex extra hyper infra inter intra macro mega meta micro mid mini mis
    mono multi nano neo non over pan para poly post pre pro proto pseudo quasi re semi socio sub super tele trans tri
    ultra un under uni vice
    """)
}

// MARK: - Clitics

extension UDTokens {
  /// `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` at an apostrophe, and the lone apostrophe of a plural possessive.
  private func clitic(at offset: Int) -> Int? {
    let (value, length) = scalar(at: offset)
    guard offset < end, Scalars.isApostrophe(value) else { return nil }
    let stop = letters(from: offset + length)
    guard Self.clitics.contains(WordKey(bytes[(offset + length)..<stop])) else { return nil }
    return stop
  }

  private static let clitics = WordSet("s re ve ll d m")

  /// Whether an apostrophe stands in an `n't`.
  private func isNegation(upTo apostrophe: Int) -> Bool {
    let after = apostrophe + scalar(at: apostrophe).length
    return apostrophe > 0 && bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n") && after < end
      && bytes[after] | 0x20 == UInt8(ascii: "t") && !isWordCharacter(at: after + 1)
  }

  /// Cuts what hangs on the word that was added last.
  private mutating func readClitics(of start: Int) {
    guard offset < end, let last = words.last else { return }
    let (value, length) = scalar(at: offset)
    guard Scalars.isApostrophe(value), value != 0x60 else { return }
    if isNegation(upTo: offset), offset - 1 > last.range.start {
      words[words.count - 1] = Word(range: TextRange(last.range.start, offset - 1), isClitic: last.isClitic)
      words.append(Word(range: TextRange(offset - 1, offset + length + 1), isClitic: true))
      offset += length + 1
    } else if let stop = clitic(at: offset) {
      words.append(Word(range: TextRange(offset, stop), isClitic: true))
      offset = stop
      readClitics(of: start)  // `I'd've`
    } else if bytes[offset - 1] | 0x20 == UInt8(ascii: "s"), !isWordCharacter(at: offset + length),
      isPluralPossessive(from: start)
    {
      words.append(Word(range: TextRange(offset, offset + length), isClitic: true))
      offset += length
    }
  }

  /// `the students' union`: a word follows in lower case, and no quotation is open that the mark could close.
  private func isPluralPossessive(from start: Int) -> Bool {
    let next = offset + scalar(at: offset).length
    guard next < end, bytes[next] == 0x20, Scalars.isLetter(scalar(at: next + 1).value) else { return false }
    return !opensQuote
  }

  /// Whether a single quote mark that opens stands among the words so far, and none that closes it.
  private var opensQuote: Bool {
    var depth = 0
    for word in words.suffix(60) where word.range.count <= 3 && !word.isClitic {
      let value = scalar(at: word.range.start).value
      guard value == 0x27 || value == 0x2018 || value == 0x2019 else { continue }
      let opens = isWordCharacter(at: word.range.end)
      depth = opens ? depth + 1 : max(0, depth - 1)
    }
    return depth > 0
  }

  /// `can|not`, `gon|na`.
  private mutating func splitFused(from start: Int) {
    guard let last = words.last, last.range.count >= 5, last.range.count <= 6,
      let cut = Self.fused[WordKey(bytes[last.range.bounds])]
    else { return }
    words[words.count - 1] = Word(range: TextRange(last.range.start, last.range.start + cut))
    words.append(Word(range: TextRange(last.range.start + cut, last.range.end), isClitic: true))
  }

  private static let fused: [WordKey: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "dunno": 2,
  ]
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
