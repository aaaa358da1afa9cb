internal import Prose

/// Words between quote marks, as an attribution rule is asked about them.
struct QuotedContent {
  /// Index of the span in `ParsedText.quotedSpans`.
  let span: Int
  /// Its tokens, marks included.
  let tokens: Range<Int>
  /// The level around it.
  let scope: Scope
  /// The sentence around it, on that level.
  let sentence: Range<Int>

  init(span: Int, in reading: Reading, parent: Int?) {
    self.span = span
    tokens = reading.tokensOfSpan[span]
    scope = Scope(reading: reading, span: parent)
    sentence = scope.sentence(around: tokens.lowerBound)
  }

  var reading: Reading { scope.reading }
  var quoted: QuotedSpan { reading.parsed.quotedSpans[span] }
  /// The tokens between the marks.
  var inner: Range<Int> {
    let upper = quoted.isClosed ? tokens.upperBound - 1 : tokens.upperBound
    return (tokens.lowerBound + 1)..<max(tokens.lowerBound + 1, upper)
  }
  var wordCount: Int { reading.wordCount(inner) }

  /// Whether the words begin with a capital, as a sentence does.
  var beginsCapitalized: Bool { inner.first.map { reading.tokens[$0].isCapitalized } ?? false }

  /// The last mark before the closing one, if it is punctuation.
  var finalMark: Int? { inner.last.flatMap { reading.tokens[$0].kind == .punctuation ? $0 : nil } }

  var endsSentence: Bool {
    guard let mark = finalMark else { return false }
    return [".", "!", "?", "…"].contains { reading.string(reading.tokens[mark].range).hasPrefix($0) }
  }

  var endsWithComma: Bool { finalMark.map { reading.isMark($0, ",") } ?? false }
}

/// Cue and source of some words, as token ranges.
struct Attribution: Hashable {
  /// How the quotation hangs on its cue.
  enum Position: Hashable {
    /// Beside it, parted by a comma, a colon or nothing: the words stand as speech.
    case adjacent
    /// In the clause of the cue: the words are part of the reporter's own sentence.
    case clause
    /// Taken over from the talk that it continues.
    case continued
  }

  let cue: Range<Int>?
  let source: Range<Int>?
  let position: Position
  let confidence: Double
}

/// One way in which a text says whose words stand between quote marks.
protocol AttributionRule: Sendable {
  func attribution(of content: QuotedContent) -> Attribution?
}

enum AttributionRules {
  /// In the order in which they are tried; the first that answers wins.
  static let all: [any AttributionRule] = [
    SpeakerLabel(), Signature(), TrailingCue(), LeadingCue(), AccordingTo(), NounCue(), ClauseCue(),
    IntroducedBefore(),
  ]
}
