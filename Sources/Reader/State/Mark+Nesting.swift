internal import Prose

extension [Mark] {
  /// Without those that stand inside another one of the same speaker: of `he would “never pay”` the words in quote
  /// marks are no second quotation.
  var outermost: [Mark] {
    var outer: [Int?: Range<Int>] = [:]
    // The longest first of those that begin alike.
    let ordered = indices.sorted { a, b in
      let (first, second) = (self[a].range, self[b].range)
      return (first.start, -first.end, a) < (second.start, -second.end, b)
    }
    let kept = ordered.filter { index in
      let (range, speaker) = (self[index].range.start..<self[index].range.end, self[index].speaker?.speaker)
      if let last = outer[speaker], last.upperBound >= range.upperBound { return last == range }
      outer[speaker] = range
      return true
    }
    return kept.sorted().map { self[$0] }
  }
}
