/// What detectors found when they were asked last, of which most still holds when an article joins.
struct DetectorMemory: Sendable {
  /// For each of `Detectors.all`.
  var pairs = [PairRows](repeating: PairRows(), count: Detectors.all.count)
  var links = [LinkRows](repeating: LinkRows(), count: Detectors.all.count)
}

/// The rows that pairs make by themselves: a row of two statements depends on their two articles alone.
struct PairRows: Sendable {
  private var rows: [PassagePair: DisagreementDraft] = [:]

  /// Makes the rows of pairs that came, and forgets those of pairs that went.
  mutating func update(
    _ changes: SharedKeyPairs.Changes, _ row: (_ a: Int, _ b: Int) -> DisagreementDraft?
  ) {
    for pair in changes.lost { rows[pair] = nil }
    for pair in changes.found {
      if let row = row(Int(pair.a), Int(pair.b)) { rows[pair] = row }
    }
  }

  mutating func removeAll() { rows = [:] }

  /// By pair, those that hold.
  func rows(where holds: (_ a: Int, _ b: Int) -> Bool) -> [DisagreementDraft] {
    rows.filter { holds(Int($0.key.a), Int($0.key.b)) }.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// The rows that links make by themselves: they depend on the link and its two articles alone.
struct LinkRows: Sendable {
  /// Those that were asked about.
  private var known: [ObjectIdentifier: LinkDraft] = [:]
  /// Of those that make some.
  private var rows: [ObjectIdentifier: [DisagreementDraft]] = [:]

  /// The rows of some links. Each link is asked about once, as long as it comes again.
  mutating func rows(
    of links: some Sequence<LinkDraft>, _ find: (LinkDraft) -> [DisagreementDraft]
  ) -> [DisagreementDraft] {
    var all: [DisagreementDraft] = []
    var asked: [LinkDraft] = []
    asked.reserveCapacity(known.count)
    for link in links {
      asked.append(link)
      if known[ObjectIdentifier(link)] == nil {
        known[ObjectIdentifier(link)] = link
        let found = find(link)
        if !found.isEmpty { rows[ObjectIdentifier(link)] = found }
      }
      if !rows.isEmpty, let own = rows[ObjectIdentifier(link)] { all += own }
    }
    if asked.count < known.count { forget(allBut: asked) }
    return all
  }

  private mutating func forget(allBut links: [LinkDraft]) {
    known = Dictionary(links.map { (ObjectIdentifier($0), $0) }) { first, _ in first }
    rows = rows.filter { known[$0.key] != nil }
  }
}
