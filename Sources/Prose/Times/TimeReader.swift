/// Reads time expressions from the pieces of one stretch of a sentence. Each file in `Rules` adds the readings of one kind.
///
/// A reading begins at a piece and looks ahead only; it costs a bounded number of steps.
struct TimeReader {
  let pieces: [TimePiece]
  let bytes: [UInt8]
  let tokens: [Token]
  /// The tokens of the sentence.
  let sentence: Range<Int>
  /// Whether `3/7` is March 7.
  let order: NumericDateOrder

  struct Reading {
    var value: TimeValue
    /// The piece after it.
    var end: Int
    var direction = TimeExpression.Direction.unknown
    var isApproximate = false
  }

  func word(_ index: Int) -> TimeWord? {
    index >= 0 && index < pieces.count ? pieces[index].word : nil
  }

  func isSign(_ index: Int, _ scalar: UInt32) -> Bool {
    index >= 0 && index < pieces.count && pieces[index].isSign(scalar)
  }

  func isGlued(_ index: Int) -> Bool { index >= 0 && index < pieces.count && pieces[index].isGlued }

  func isWord(_ index: Int) -> Bool { index >= 0 && index < pieces.count && pieces[index].kind == .word }

  /// A dash of any kind.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < pieces.count, pieces[index].kind == .sign else { return false }
    switch pieces[index].value {
    case 0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014: return true
    default: return false
    }
  }

  /// The value of a run of digits that stands for itself: no part of `1,200`, `3.5`, `$40`.
  func digits(_ index: Int, count: ClosedRange<Int> = 1...9) -> Int? {
    guard index >= 0, index < pieces.count, pieces[index].kind == .digits, pieces[index].value >= 0,
      count.contains(Int(pieces[index].digitCount))
    else { return nil }
    return Int(pieces[index].value)
  }

  /// Whether digits begin here that are no part of something longer.
  func beginsNumber(_ index: Int) -> Bool {
    guard isGlued(index), index > 0 else { return true }
    if isDash(index - 1) || isTimeMark(index - 1) { return true }
    switch pieces[index - 1].value {
    case 0x28, 0x5B, 0x27, 0x2013, 0x2014, 0x201C, 0x2018, 0x22: return pieces[index - 1].kind == .sign
    default: return false
    }
  }

  /// Whether nothing that belongs to a number follows.
  func endsNumber(_ end: Int) -> Bool {
    guard isGlued(end) else { return true }
    let piece = pieces[end]
    guard piece.kind == .sign else { return false }
    switch piece.value {
    case 0x25, 0x24, 0x40, 0x23, 0x26, 0x5F, 0x2B, 0xB0, 0x20AC, 0xA3: return false
    case 0x2C, 0x2E, 0x2F, 0x3A, 0x2D: return !isGlued(end + 1) || pieces[end + 1].kind != .digits
    default: return true
    }
  }

  func key(_ index: Int) -> WordKey? {
    guard index >= 0, index < pieces.count else { return nil }
    return WordKey(bytes[pieces[index].range.bounds])
  }

  /// What the verbs of the sentence say.
  var cues: TenseCues { TenseCues(bytes: bytes, tokens: tokens, sentence: sentence) }

  /// Whether one of some words that tell what a sentence is about stands near a piece.
  func mentions(_ words: WordSet, near index: Int) -> Bool {
    let token = Int(pieces[index].token)
    let near = max(sentence.lowerBound, token - 40)..<min(sentence.upperBound, token + 40)
    return near.contains { words.contains(tokens[$0]) }
  }

  /// The end of `,` if there is one.
  func comma(_ index: Int) -> Int { isSign(index, 0x2C) ? index + 1 : index }

  /// Whether nothing follows here that a word before it could describe: the end, a sign, a word of grammar.
  func isClosed(_ index: Int) -> Bool {
    guard index < pieces.count else { return true }
    let piece = pieces[index]
    switch piece.kind {
    case .sign: return !(piece.isGlued && (piece.value == 0x2D || piece.value == 0x25))
    case .digits: return false
    case .word:
      guard let key = key(index) else { return true }
      return WordClasses.prepositions.contains(key) || WordClasses.conjunctions.contains(key)
        || WordClasses.auxiliaries.contains(key) || WordClasses.personalPronouns.contains(key)
        || WordClasses.determiners.contains(key)
    }
  }
}

/// Which of two numbers is the month where both could be.
enum NumericDateOrder {
  case monthFirst, dayFirst
}
