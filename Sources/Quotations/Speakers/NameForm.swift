internal import Prose

/// The words of a name as those of one article are compared: without rank, particles and nickname.
struct NameForm: Hashable {
  let words: [WordKey]
  /// The first letter of each word, in lower case.
  let letters: [UInt8]
  /// The first letters of the words with a capital: `smt` of `Society of Motor Traders`.
  let capitals: [UInt8]
  /// Whether a word is one letter: `J.`
  private let initials: [Bool]
  /// What stands between marks inside a name: `Bobby` of `Robert “Bobby” Scott`.
  let nickname: WordKey?

  var last: WordKey? { words.last }

  private static let ranks = WordSet("jr jr. sr sr. ii iii iv esq esq. phd md")
  private static let particles = WordSet(
    "de van von der den del della di da das dos du le la el al bin ibn bint ben abu ter ten te zu zum zur af the"
  )
  private static let articles = ["al-", "el-", "as-", "ar-", "ad-", "an-", "ash-"].map { Array($0.utf8) }

  init(_ range: TextRange, in reading: Reading) {
    var words: [WordKey] = []
    var letters: [UInt8] = []
    var initials: [Bool] = []
    var capitals: [UInt8] = []
    var nickname: WordKey?
    let tokens = reading.tokens(in: range)
    var isInMarks = false
    for index in tokens {
      let token = reading.tokens[index]
      if token.kind == .quoteMark { isInMarks.toggle() }
      guard token.kind == .word else { continue }
      if isInMarks {
        nickname = token.key
        continue
      }
      if tokens.count > 1,
        Self.particles.contains(token) || (index > tokens.lowerBound && Self.ranks.contains(token))
      {
        continue
      }
      let bytes = Self.withoutArticle(
        reading.parsed.text[TextRange(token.range.start, min(token.range.end, range.end))])
      words.append(WordKey(bytes))
      letters.append((bytes.first ?? 0) | 0x20)
      if let first = bytes.first, first & 0x20 == 0 { capitals.append(first | 0x20) }
      initials.append(bytes.count == 1 || (bytes.count <= 4 && bytes.last == UInt8(ascii: ".")))
    }
    (self.words, self.letters, self.capitals) = (words, letters, capitals)
    (self.initials, self.nickname) = (initials, nickname)
  }

  /// `al-Assad` is `Assad` elsewhere.
  private static func withoutArticle(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for article in articles where bytes.count > article.count + 2 {
      let start = bytes.prefix(article.count)
      if zip(start, article).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) { return bytes.dropFirst(article.count) }
    }
    return bytes
  }

  // MARK: Persons

  /// Whether this is a short form of a person's fuller name.
  func isShort(for full: NameForm) -> Bool {
    guard !words.isEmpty, words.count <= full.words.count else { return false }
    if words.count == 1 {
      return full.words.contains(words[0]) || full.nickname == words[0]
    }
    guard words.count < full.words.count || nickname == nil || nickname == full.nickname else { return false }
    if words.last == full.words.last {
      return isGiven(0, full, 0) || (full.nickname != nil && words[0] == full.nickname)
    }
    // `Juan Moreno` for `Juan Moreno Diaz`.
    return words.count < full.words.count && words.indices.allSatisfy { isGiven($0, full, $0) }
  }

  private func isGiven(_ index: Int, _ other: NameForm, _ place: Int) -> Bool {
    if words[index] == other.words[place] { return true }
    return (initials[index] || other.initials[place]) && letters[index] == other.letters[place]
  }

  // MARK: Bodies

  /// Whether this is a short form of a body's fuller name: its first words, its last ones, or its letters.
  func isShortBody(for full: NameForm) -> Bool {
    guard !words.isEmpty, words.count < full.words.count else { return false }
    let left = full.words.count - words.count
    if full.words.starts(with: words) { return left <= 2 }
    return words.count >= 2 && left <= 2 && full.words.suffix(words.count).elementsEqual(words)
  }
}
