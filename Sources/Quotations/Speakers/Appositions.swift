internal import Prose

/// Roles that stand beside a name between commas: `Ines Okafor, the harbour master,` and
/// `the harbour master, Ines Okafor,`.
struct Appositions {
  struct Apposition: Hashable {
    /// Index of the name in `ParsedText.names`.
    let name: Int
    /// The words of the role, without an article before it.
    let role: TextRange
  }

  private static let limit = 12

  static func all(in reading: Reading) -> [Apposition] {
    reading.parsed.names.indices.compactMap { index in
      guard reading.parsed.names[index].kind != .place else { return nil }
      let tokens = reading.tokens(in: reading.parsed.names[index].range)
      guard let first = tokens.first, !reading.isHeading(first) else { return nil }
      let sentence = reading.sentenceTokens(of: first)
      let role = behind(tokens.upperBound, in: sentence, reading) ?? before(first, in: sentence, reading)
      return role.map { Apposition(name: index, role: reading.range($0)) }
    }
  }

  /// `, the harbour master,`
  private static func behind(_ end: Int, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard end + 1 < sentence.upperBound, reading.isMark(end, ",") else { return nil }
    var last = end + 1
    while last < min(sentence.upperBound, end + limit), !closes(last, reading) { last += 1 }
    guard last < sentence.upperBound, last > end + 1 else { return nil }
    return role(end + 1..<last, reading)
  }

  /// `the harbour master, `
  private static func before(_ start: Int, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard start > sentence.lowerBound + 1, reading.isMark(start - 1, ",") else { return nil }
    var first = start - 1
    while first > max(sentence.lowerBound, start - limit), !closes(first - 1, reading) { first -= 1 }
    let words = first..<(start - 1)
    guard let opener = words.first, WordClasses.determiners.contains(reading.tokens[opener]) else {
      return nil
    }
    return role(words, reading)
  }

  private static func closes(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].kind == .quoteMark || reading.isQuoted(index) || reading.isDash(index)
      || [",", ".", ";", ":", "(", ")"].contains { reading.isMark(index, $0) }
  }

  /// A noun phrase whose head is a role: `director of the port`, `a 34-year-old trader`.
  private static func role(_ words: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var words = words
    if let first = words.first, WordClasses.determiners.contains(reading.tokens[first]) {
      words = words.dropFirst()
    }
    let headEnd = words.first { WordClasses.prepositions.contains(reading.tokens[$0]) } ?? words.upperBound
    guard headEnd > words.lowerBound, Roles.isRole(reading.tokens[headEnd - 1]) else { return nil }
    let hasVerb = words.contains {
      ReportingVerbs.entry(for: reading.tokens[$0]).map { $0.form == .past } ?? false
        || WordClasses.auxiliaries.contains(reading.tokens[$0]) || reading.tokens[$0].key == "who"
    }
    return hasVerb ? nil : words
  }
}
