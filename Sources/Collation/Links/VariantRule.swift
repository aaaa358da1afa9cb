internal import Prose

/// Names how two linked quotations differ.
enum VariantRule {
  /// The variant for all differences, those at the edges included; `isJoined` if an ellipsis stands among the shared
  /// words or right after them.
  static func variant(
    differences: [Difference], isJoined: Bool, first: TextRange, second: TextRange
  ) -> Link.Variant {
    let telling = differences.filter { $0.kind != .spelling }
    if isJoined, !telling.contains(where: { $0.kind == .substitution && !$0.isMarked }) { return .ellipsis }
    if telling.isEmpty { return .verbatim }
    if telling.allSatisfy({ isCut($0, first: first, second: second) }) { return .truncated }
    return .altered
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
