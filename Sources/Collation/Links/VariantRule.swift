internal import Prose

/// Names how two linked quotations differ.
enum VariantRule {
  /// How a passage is put together of what the other article has in pieces.
  enum Joint {
    case none
    /// Everything between the pieces is there.
    case seamless
    /// Something between the pieces is left out, or they stand in another order.
    case cut
  }

  static func variant(
    differences: [Difference], joint: Joint, first: TextRange, second: TextRange
  ) -> Link.Variant {
    let telling = differences.filter { $0.kind != .spelling }
    let isAltered = telling.contains { $0.kind == .substitution && !$0.isMarked }
    if joint == .cut, !isAltered { return .ellipsis }
    let isOnlyCut = telling.allSatisfy { isCut($0, first: first, second: second) }
    if telling.isEmpty || (joint == .seamless && isOnlyCut) { return .verbatim }
    return isOnlyCut ? .truncated : .altered
  }

  /// Whether a difference is only that one passage begins later or ends earlier.
  private static func isCut(_ difference: Difference, first: TextRange, second: TextRange) -> Bool {
    switch difference.kind {
    case .omission: difference.second.start <= second.start + 1 || difference.second.end >= second.end - 1
    case .addition: difference.first.start <= first.start + 1 || difference.first.end >= first.end - 1
    default: false
    }
  }
}
