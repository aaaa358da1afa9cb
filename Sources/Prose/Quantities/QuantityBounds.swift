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
    no_fewer_than no_less_than not_less_than at_least more_than greater_than better_than well_over
    upwards_of upward_of in_excess_of excess_of a_minimum_of minimum_of as_few_as as_little_as over above
    exceeding
    """
  private static let upperBounds = """
    no_more_than not_more_than at_most fewer_than less_than lower_than up_to as_many_as as_much_as
    a_maximum_of maximum_of under below
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

  private func phrase(endingAt last: Int, in sentence: Range<Int>) -> Phrase? {
    guard tokens[last].kind == .word else { return nil }
    return Self.phrases[key(last)]?.first { phrase in
      let first = last - phrase.words.count + 1
      return first >= sentence.lowerBound
        && phrase.words.indices.allSatisfy { key(first + $0) == phrase.words[$0] }
    }
  }

  /// `or more`, `or so`, `or less`, `plus`, `+` behind number and unit.
  func closeBound(_ bound: inout QuantityBound, _ amount: inout Amount, in sentence: Range<Int>) {
    let next = amount.end
    guard next < sentence.upperBound else { return }
    if tokens[next].kind == .symbol, scalar(next) == 0x2B, isGlued(next - 1, next) {
      (bound.side, bound.end) = (.atLeast, next + 1)
      return
    }
    guard key(next) == "or", next + 1 < sentence.upperBound else { return }
    switch key(next + 1) {
    case "more", "above", "older", "over": bound.side = .atLeast
    case "less", "fewer", "under", "younger", "below": bound.side = .atMost
    case "so": bound.isApproximate = true
    default: return
    }
    bound.end = next + 2
    if amount.measure == nil, !amount.isAge {
      var measured = amount
      measured.end = bound.end
      if readUnit(&measured, in: sentence), measured.measure != nil { amount = measured }  // `two or more weeks`
    }
  }
}
