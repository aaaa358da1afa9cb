internal import Prose

/// All words of a text that may mean somebody, in order: names, pronouns, phrases with a noun for people or bodies.
struct MentionFinder: Sequence, IteratorProtocol {
  private let reading: Reading
  private let titles: Set<Int>
  private var sentence = 0
  private var index = 0

  static func mentions(in reading: Reading) -> [Mention] { Array(MentionFinder(reading)) }

  init(_ reading: Reading) {
    self.reading = reading
    titles = Self.tokensOfTitles(in: reading)
    index = reading.parsed.sentences.first?.tokens.lowerBound ?? 0
  }

  /// Their heads rise.
  mutating func next() -> Mention? {
    while sentence < reading.parsed.sentences.count {
      let tokens = reading.parsed.sentences[sentence].tokens
      while index < tokens.upperBound {
        if let name = reading.nameIndex(at: index) {
          let mention = reading.mention(ofName: name)
          index = Swift.max(index, mention.head) + 1
          return mention
        }
        index += 1
        if !titles.contains(index - 1), let mention = mention(at: index - 1, in: tokens) { return mention }
      }
      sentence += 1
      if sentence < reading.parsed.sentences.count {
        index = reading.parsed.sentences[sentence].tokens.lowerBound
      }
    }
    return nil
  }

  /// Titles before names mean those who bear them.
  private static func tokensOfTitles(in reading: Reading) -> Set<Int> {
    var tokens: Set<Int> = []
    for name in reading.parsed.names {
      if let title = name.title { tokens.formUnion(reading.tokens(in: title)) }
    }
    return tokens
  }

  private func mention(at index: Int, in sentence: Range<Int>) -> Mention? {
    guard reading.isWord(index) else { return nil }
    if let pronoun = reading.pronoun(reading.tokens[index]) {
      return Mention(tokens: index..<(index + 1), head: index, form: .pronoun(pronoun))
    }
    guard let known = NounClass(of: key(at: index)), !reading.continuesCompound(index, in: sentence),
      isNoun(index)
    else { return nil }
    let phrase = reading.nounPhrase(withHead: index, notBefore: sentence.lowerBound)
    // A bare singular is a word in a compound or a fixed phrase (`in office`) more often than somebody.
    if phrase.opening == .bare, known != .group, phrase.tokens.count == 1 { return nil }
    return Mention(tokens: phrase.tokens, head: index, form: .phrase(phrase, known))
  }

  /// Without a possessive ending: `the |company|'s offer`.
  private func key(at index: Int) -> WordKey { reading.bareKey(at: index) }

  private func isNoun(_ index: Int) -> Bool {
    switch reading.tag(ofToken: index) {
    case .noun, .properNoun, nil: true
    default: false
    }
  }
}

extension Reading {
  /// The key of a word without `'s`.
  func bareKey(at index: Int) -> WordKey {
    let token = tokens[index]
    guard isPossessive(index) else { return token.key }
    let bytes = parsed.text[token.range]
    var end = bytes.endIndex
    if bytes.last == UInt8(ascii: "s") { end -= 1 }
    while end > bytes.startIndex, !bytes[end - 1].isASCIILetter { end -= 1 }
    if end == bytes.endIndex - 1, bytes.last == UInt8(ascii: "s") { end = bytes.endIndex }
    return WordKey(bytes[..<end])
  }

  /// Whether the next word makes a modifier of this one: `police |officer|`.
  func continuesCompound(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard sentence.contains(next), isWord(next), !isPossessive(index) else { return false }
    if let word = treeWord(ofToken: index), let after = treeWord(ofToken: next) {
      return isCompound(word, before: after)
    }
    return nameIndex(at: next) == nil && NounClass(of: tokens[next].key) != nil
      && ReportingVerbs.entry(for: tokens[next]) == nil
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
