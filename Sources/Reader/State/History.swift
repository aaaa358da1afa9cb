/// What was typed at a prompt before, the newest last.
struct History: Sendable {
  private static let limit = 200
  private(set) var entries: [String] = []

  mutating func add(_ entry: String) {
    guard !entry.isEmpty else { return }
    entries.removeAll { $0 == entry }
    entries.append(entry)
    if entries.count > Self.limit { entries.removeFirst() }
  }

  /// The next older or newer entry that begins with what was typed.
  func entry(_ step: Int, from index: Int?, beginning draft: String) -> Int? {
    var next = (index ?? entries.count) + step
    while entries.indices.contains(next) {
      if entries[next].hasPrefix(draft) { return next }
      next += step
    }
    return nil
  }
}
