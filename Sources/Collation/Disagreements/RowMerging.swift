internal import Prose

/// One question, one row: pairs that share a side become one row with all sides.
enum RowMerging {
  static func merged(_ drafts: [DisagreementDraft]) -> [DisagreementDraft] {
    var sets = DisjointSets(count: drafts.count)
    var places: [Int: [(range: TextRange, draft: Int)]] = [:]
    for (index, draft) in drafts.enumerated() {
      for member in draft.members {
        for other in places[member.site.article] ?? []
        where other.range.overlaps(member.range) && drafts[other.draft].kind == draft.kind {
          sets.join(index, other.draft)
        }
        places[member.site.article, default: []].append((member.range, index))
      }
    }
    var groups: [Int: [DisagreementDraft]] = [:]
    for index in drafts.indices { groups[sets.root(of: index), default: []].append(drafts[index]) }
    return groups.values.compactMap(row)
  }

  /// The surest pair gives the row its words; the others add their sides.
  private static func row(of drafts: [DisagreementDraft]) -> DisagreementDraft? {
    let order = drafts.sorted {
      if $0.confidence != $1.confidence { return $0.confidence > $1.confidence }
      return $0.reason < $1.reason
    }
    guard var row = order.first else { return nil }
    for draft in order.dropFirst() {
      for member in draft.members
      where !row.members.contains(where: {
        $0.site.article == member.site.article && $0.range.overlaps(member.range)
      }) {
        row.members.append(member)
      }
    }
    return row
  }
}
