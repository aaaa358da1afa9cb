internal import Prose

/// Words set down without marks behind a label: `Q: When did you arrive?`, `OKAFOR: About four.`
///
/// One label proves nothing (`VENUE: Town hall`), so a text is read as a transcript only if its labels come again, as
/// those of people who talk with each other do.
struct Transcript {
  /// What one paragraph of it says.
  struct Turn: Hashable {
    let content: Range<Int>
    /// Whose turn it is; nil if the label is only `Q` or `A`.
    let speaker: Range<Int>?
    /// Why nobody is named.
    let note: String?
  }

  private static let longestLabel = 5
  private static let fewestTurns = 3
  /// In paragraphs, on average.
  private static let longestTurn = 3
  private static let questions = WordSet("q question")
  private static let answers = WordSet("a answer")

  private enum Label: Hashable {
    case question, answer
    case named([WordKey])
  }

  private struct Start {
    let paragraph: Int
    let label: Label
    let tokens: Range<Int>
    /// Behind the colon.
    let content: Range<Int>
  }

  let turns: [Turn]

  /// - Complexity: O(*n*) in the paragraphs and the words.
  init(in reading: Reading) {
    let paragraphs = Self.tokensOfParagraphs(in: reading)
    let people = Self.people(in: reading)
    let starts = paragraphs.indices.compactMap {
      Self.start(of: $0, paragraphs[$0], among: people, in: reading)
    }
    guard Self.isTalk(starts) else {
      turns = []
      return
    }
    var turns: [Turn] = []
    for (index, start) in starts.enumerated() {
      if let turn = Self.turn(start, start.content, in: reading) { turns.append(turn) }
      // An answer may have several paragraphs; behind the last label the reporter may speak again.
      guard index + 1 < starts.count else { break }
      for paragraph in (start.paragraph + 1)..<starts[index + 1].paragraph {
        if let turn = Self.turn(start, paragraphs[paragraph], in: reading) { turns.append(turn) }
      }
    }
    self.turns = turns
  }

  private static func tokensOfParagraphs(in reading: Reading) -> [Range<Int>] {
    var paragraphs = [Range<Int>](repeating: 0..<0, count: reading.parsed.paragraphs.count)
    for sentence in reading.parsed.sentences where !sentence.tokens.isEmpty {
      let known = paragraphs[sentence.paragraph]
      paragraphs[sentence.paragraph] =
        known.isEmpty ? sentence.tokens : known.lowerBound..<sentence.tokens.upperBound
    }
    return paragraphs
  }

  private static func start(
    of paragraph: Int, _ tokens: Range<Int>, among people: Set<WordKey>, in reading: Reading
  ) -> Start? {
    guard
      let colon = tokens.prefix(longestLabel + 1).first(where: { reading.isMark($0, ":") }),
      colon > tokens.lowerBound, colon + 1 < tokens.upperBound, !reading.isQuoted(colon),
      let label = label(tokens.lowerBound..<colon, of: people, in: reading)
    else { return nil }
    return Start(
      paragraph: paragraph, label: label, tokens: tokens.lowerBound..<colon,
      content: (colon + 1)..<tokens.upperBound)
  }

  private static func label(_ tokens: Range<Int>, of people: Set<WordKey>, in reading: Reading) -> Label? {
    let words = tokens.filter { reading.isWord($0) }
    guard let first = words.first else { return nil }
    if words.count == 1, tokens.count == 1, reading.tokens[first].isCapitalized {
      if questions.contains(reading.tokens[first]) { return .question }
      if answers.contains(reading.tokens[first]) { return .answer }
    }
    let isPerson = tokens.allSatisfy { reading.name(at: $0)?.kind == .person }
    let isLoud = words.allSatisfy { isInCapitals(reading.tokens[$0], reading) }
    guard isPerson || isLoud && words.contains(where: { people.contains(reading.tokens[$0].key) })
    else { return nil }
    return .named(words.map { reading.tokens[$0].key })
  }

  private static func isInCapitals(_ token: Token, _ reading: Reading) -> Bool {
    token.range.count >= 2
      && reading.parsed.text[token.range].allSatisfy { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) }
  }

  /// All words of the names of people: `LOOK:` names nobody.
  private static func people(in reading: Reading) -> Set<WordKey> {
    Set(
      reading.parsed.names.lazy.filter { $0.kind == .person }
        .flatMap { reading.tokens[reading.tokens(in: $0.range)].map(\.key) })
  }

  /// Whether the labels are those of talk: questions with answers, or people who speak more than once, and no long
  /// report between them.
  private static func isTalk(_ starts: [Start]) -> Bool {
    guard starts.count >= fewestTurns,
      starts[starts.count - 1].paragraph - starts[0].paragraph < starts.count * longestTurn
    else { return false }
    let labels = Set(starts.map(\.label))
    if labels.contains(.question), labels.contains(.answer) { return true }
    return labels.count >= 2 && starts.count > labels.count
  }

  /// What stands in a paragraph of a turn; nil if it is a heading, or stands between marks anyway.
  private static func turn(_ start: Start, _ tokens: Range<Int>, in reading: Reading) -> Turn? {
    guard let first = tokens.first, !reading.isHeading(first), tokens.contains(where: { reading.isWord($0) }),
      !tokens.allSatisfy({ reading.isQuoted($0) })
    else { return nil }
    switch start.label {
    case .question: return Turn(content: tokens, speaker: nil, note: "a question in an interview")
    case .answer: return Turn(content: tokens, speaker: nil, note: "an answer in an interview")
    case .named: return Turn(content: tokens, speaker: start.tokens, note: nil)
    }
  }
}
