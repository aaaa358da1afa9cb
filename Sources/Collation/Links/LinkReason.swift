/// Says in words why two passages are linked.
enum LinkReason {
  static let translated = "one remark in two translations; same speaker"
  static let reported = "one remark, reported in other words; same speaker"

  static func text(
    variant: Link.Variant, differences: [Difference], relation: SpeakerRelation, evidence: MatchEvidence
  ) -> String {
    var parts = [words(variant, differences, evidence)]
    switch relation {
    case .same: parts.append("same speaker")
    case .related: parts.append("the speakers belong together")
    case .unknown: break
    case .different: parts.append("another speaker")
    }
    return parts.joined(separator: "; ")
  }

  private static func words(_ variant: Link.Variant, _ differences: [Difference], _ evidence: MatchEvidence)
    -> String
  {
    switch variant {
    case .verbatim: return differences.isEmpty ? "same words" : "same words but for the spelling"
    case .truncated: return "the same words, of which one side has fewer"
    case .ellipsis: return "the same words, put together with an ellipsis"
    case .altered:
      let count = differences.count { $0.kind != .spelling }
      return count == 1 ? "same words but for one place" : "same words but for \(count) places"
    case .indirect: return "\(evidence.sharedCount) shared words, reported on one side"
    case .restated: return "\(evidence.sharedCount) shared words"
    case .translated: return translated
    }
  }
}
