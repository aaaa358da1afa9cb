internal import Prose

extension Story {
  /// Whether the ends of a link tell one fact in other words throughout: words that only one of them has are most of
  /// what it says, so that listing or marking them would say nothing.
  ///
  /// Of `The ferry sank an hour before dawn` and `Before sunrise the boat had gone down`, all is other words; of `The
  /// ferry sank an hour before dawn` and `The ferry sank two hours before dawn`, two are. Quotations that were altered
  /// are no such thing: of them every word counts.
  public func isReworded(_ link: Link) -> Bool {
    guard link.variant == .restated else { return false }
    let own = [link.differences.map(\.first), link.differences.map(\.second)]
    return zip(own, [link.first, link.second]).contains { ranges, passage in
      2 * ranges.reduce(0) { $0 + $1.count } > range(of: passage).count
    }
  }
}
