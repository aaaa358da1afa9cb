internal import Prose

/// The same words of the same articles are one row, whichever detectors find them: the surest gives the row.
enum RowRepeats {
  static func without(_ drafts: [DisagreementDraft]) -> [DisagreementDraft] {
    var kept: [DisagreementDraft] = []
    var places: [Int: [(range: TextRange, draft: Int)]] = [:]
    let order = drafts.indices.sorted {
      (family(drafts[$0]), rank(drafts[$0]), $0) < (family(drafts[$1]), rank(drafts[$1]), $1)
    }
    for index in order {
      let draft = drafts[index]
      var overlapped: [Int: Set<Int>] = [:]
      for member in draft.members {
        for other in places[member.site.article] ?? [] where other.range.overlaps(member.range) {
          overlapped[other.draft, default: []].insert(member.site.article)
        }
      }
      let isRepeat = overlapped.contains { other in
        other.value.count > 1
          && (family(draft) == 1 && family(kept[other.key]) <= 1
            || draft.kind == .name && kept[other.key].kind == .name
              && Set(other.value) == Set(draft.members.map(\.site.article)))
      }
      let isSameAmount =
        draft.kind == .quantity
        && overlapped.contains {
          $0.value.count > 1 && kept[$0.key].kind == .quantity
        }
      if isRepeat || isSameAmount { continue }
      // `23 steps`, `23 actions` against 19: one question in other words.
      let values = Set(draft.members.map(\.value))
      if draft.kind == .quantity,
        let same = kept.firstIndex(where: {
          $0.kind == .quantity && Set($0.members.map(\.value)) == values
            && !Set($0.members.map(\.site.article)).isDisjoint(with: draft.members.map(\.site.article))
        })
      {
        for member in draft.members
        where !kept[same].members.contains(where: { $0.site.article == member.site.article }) {
          kept[same].members.append(member)
        }
        continue
      }
      for member in draft.members {
        places[member.site.article, default: []].append((member.range, kept.count))
      }
      kept.append(draft)
    }
    return kept
  }

  /// Major rows first, then the surer.
  private static func rank(_ draft: DisagreementDraft) -> Double {
    (draft.severity == .major ? -1 : 0) - draft.confidence
  }

  /// Wording comes before what is read out of the words.
  private static func family(_ draft: DisagreementDraft) -> Int {
    switch draft.kind {
    case .wording: 0
    case .negation, .modality, .framing: 1
    default: 2
    }
  }
}
