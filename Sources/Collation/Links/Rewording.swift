internal import Prose

extension Story {
  /// Whether the ends of a link tell one fact in other words throughout: less than half of the words of one of them
  /// stand in the other too, or most of it differs as the words are aligned. Listing or marking them would say nothing.
  ///
  /// Of `The ferry sank an hour before dawn` and `Before sunrise the boat had gone down`, nearly all is other words; of
  /// `The ferry sank an hour before dawn` and `The ferry sank two hours before dawn`, two are. Quotations that were
  /// altered are no such thing: of them every word counts.
  public func isReworded(_ link: Link) -> Bool {
    guard link.variant == .restated else { return false }
    let ends = [link.first, link.second].map { (article: $0.article, range: range(of: $0)) }
    let own = [link.differences.map(\.first), link.differences.map(\.second)]
    if zip(own, ends).contains(where: { 2 * $0.reduce(0) { $0 + $1.count } > $1.range.count }) { return true }
    // Differences are those between words that both have; what stands before and behind these is none.
    let words = ends.map { Self.plainWords(articles[$0.article].text.string(in: $0.range)) }
    return [(words[0], Set(words[1])), (words[1], Set(words[0]))].contains { own, other in
      2 * own.count(where: other.contains) < own.count
    }
  }

  private static func plainWords(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }
}
