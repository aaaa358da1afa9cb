/// What the words around a number say of it: `at least`, `up to`, `nearly`, `or more`.
struct QuantityBound {
  enum Side { case none, atLeast, atMost }

  /// The token with which the words before the number begin; the number itself if there are none.
  var start: Int
  /// The token after the words behind it; 0 if there are none.
  var end = 0
  var side = Side.none
  var isApproximate = false

  func interval(_ lower: Double, _ upper: Double) -> (Double, Double) {
    switch side {
    case .none: (lower, upper)
    case .atLeast: (lower, .infinity)
    case .atMost: (min(0, upper), upper)
    }
  }
}

extension QuantityFinder {
  private struct Phrase {
    let words: [WordKey]
    let side: QuantityBound.Side
    let isApproximate: Bool
  }

  private static let lowerBounds = """
    no_fewer_than no_less_than not_less_than at_least more_than greater_than better_than larger_than
    bigger_than higher_than well_over upwards_of upward_of in_excess_of excess_of a_minimum_of minimum_of
    as_few_as as_little_as over above exceeding exceed exceeds exceeded surpass surpasses surpassed
    surpassing
    """
  private static let upperBounds = """
    no_more_than not_more_than no_greater_than no_larger_than no_higher_than at_most fewer_than less_than
    lower_than smaller_than up_to as_many_as as_much_as a_maximum_of maximum_of under below
    """
  private static let approximations = """
    slightly_more_than a_little_more_than just_more_than slightly_less_than just_less_than a_little_over
    slightly_over just_over just_above just_under just_below slightly_under a_little_under just_short_of
    close_to an_estimated estimated almost nearly about around roughly approximately approx approx. some
    circa
    """

  /// Phrases by their last word, which stands next to the number; longer ones first.
  private static let phrases: [WordKey: [Phrase]] = {
    let lists: [(String, QuantityBound.Side, Bool)] = [
      (lowerBounds, .atLeast, false), (upperBounds, .atMost, false), (approximations, .none, true),
    ]
    var table: [WordKey: [Phrase]] = [:]
    for (list, side, isApproximate) in lists {
      for entry in WordList(list) {
        let words = entry.split(separator: 0x20).map { WordKey($0) }
        guard let last = words.last else { continue }
        table[last, default: []].append(Phrase(words: words, side: side, isApproximate: isApproximate))
      }
    }
    for key in table.keys { table[key]?.sort { $0.words.count > $1.words.count } }
    return table
  }()

  func bound(before index: Int, in sentence: Range<Int>) -> QuantityBound {
    var bound = QuantityBound(start: index)
    while bound.start > sentence.lowerBound, let phrase = phrase(endingAt: bound.start - 1, in: sentence) {
      bound.start -= phrase.words.count
      if bound.side == .none { bound.side = phrase.side }
      bound.isApproximate = bound.isApproximate || phrase.isApproximate
      if index - bound.start >= 6 { break }
    }
    return bound
  }

  /// Whether the `over` before a time says during: `$84 billion over 10 years`; in `it took over 10 years` it is a bound.
  func isDuring(_ bound: QuantityBound, before start: Int, in sentence: Range<Int>) -> Bool {
    guard bound.start == start - 1, key(bound.start) == "over", bound.start > sentence.lowerBound else {
      return false
    }
    let before = bound.start - 1
    return
      !(tokens[before].kind == .punctuation || CommonWords.function.contains(key(before))
      || Self.lasting.contains(key(before)))
  }

  private static let lasting = WordSet(
    """
    last lasted lasts take takes took taken taking spend spent wait waited live lived well all slightly work
    worked serve served run runs ran running
    """)

  private func phrase(endingAt last: Int, in sentence: Range<Int>) -> Phrase? {
    guard tokens[last].kind == .word else { return nil }
    return Self.phrases[key(last)]?.first { phrase in
      let first = last - phrase.words.count + 1
      return first >= sentence.lowerBound
        && phrase.words.indices.allSatisfy { key(first + $0) == phrase.words[$0] }
    }
  }

  /// `or more`, `or so`, `and older`, `plus`, `+` behind number and unit.
  func closeBound(_ bound: inout QuantityBound, _ amount: inout Amount, in sentence: Range<Int>) {
    let next = amount.end
    guard next < sentence.upperBound else { return }
    if tokens[next].kind == .symbol, scalar(next) == 0x2B, isGlued(next - 1, next) {
      (bound.side, bound.end) = (.atLeast, next + 1)
      return
    }
    guard next + 1 < sentence.upperBound else { return }
    switch key(next) {
    case Self.or:
      guard let closing = Self.closings[key(next + 1)] else { return }
      bound.isApproximate = bound.isApproximate || closing == .none
      if closing != .none { bound.side = closing }
    case Self.and:
      // `65 and over`, but neither `12 and over the hill` nor `above 12 and below 15`
      guard let closing = Self.ageClosings[key(next + 1)] else { return }
      if next + 2 < sentence.upperBound {
        let after = tokens[next + 2]
        if after.kind == .number || after.kind == .symbol || WordClasses.determiners.contains(after)
          || WordClasses.personalPronouns.contains(after) || NumberWords.entry(for: after.key) != nil
        {
          return
        }
      }
      bound.side = closing
    default: return
    }
    bound.end = next + 2
    guard amount.measure == nil, !amount.isAge else { return }
    // `two or more weeks`
    var measured = amount
    measured.end = bound.end
    if readUnit(&measured, in: sentence), measured.measure != nil { amount = measured }
  }

  /// After `or`; `so` bounds nothing.
  private static let closings: [WordKey: QuantityBound.Side] = [
    "more": .atLeast, "above": .atLeast, "greater": .atLeast, "higher": .atLeast, "older": .atLeast,
    "over": .atLeast, "less": .atMost, "fewer": .atMost, "under": .atMost, "younger": .atMost,
    "below": .atMost, "so": .none,
  ]
  /// After `and`.
  private static let ageClosings: [WordKey: QuantityBound.Side] = [
    "older": .atLeast, "over": .atLeast, "up": .atLeast, "above": .atLeast, "younger": .atMost,
    "under": .atMost, "below": .atMost,
  ]
}
