/// Finds the articles that mostly reprint one text: what an agency wrote and many outlets carry.
///
/// Only the reporter's words count, five in a row: two reports of one speech quote the same sentences at length, and each
/// was written by somebody else. Of a short copy nearly all is in the longer one, so it is the shorter one that is asked
/// how much of it is shared: `The ferry ran aground at dawn, police said.` and the paragraphs after it, then cut.
struct WireCopies: Sendable {
  /// So much of what the reporter of the shorter article wrote stands in the longer one.
  static let leastShare = 0.6
  /// Fewer shared stretches prove nothing: a formula, a correction, a line about the author.
  static let leastShared = 30
  private static let length = 5
  /// A stretch that more articles have is looked at no more, so that work stays small where thousands reprint one text.
  private static let limit = 512

  /// Which articles have a stretch.
  private var holders: [UInt64: [Int32]] = [:]
  /// How many stretches each article has.
  private var counts: [Int] = []
  private var pairs: [(Int, Int)] = []

  /// Adds an article, given the sentences of its reporter without quoted words.
  mutating func add(_ sentences: [[ComparedWord]]) {
    let article = counts.count
    let stretches = Self.stretches(of: sentences)
    counts.append(stretches.count)
    var shared: [Int32: Int] = [:]
    for stretch in stretches {
      Self.note(&holders[stretch, default: []], article, &shared)
    }
    for (other, count) in shared where count >= Self.leastShared {
      let shorter = min(stretches.count, counts[Int(other)])
      if Double(count) >= Self.leastShare * Double(shorter) { pairs.append((Int(other), article)) }
    }
  }

  /// Counts the articles that have a stretch, and adds one to them.
  private static func note(_ others: inout [Int32], _ article: Int, _ shared: inout [Int32: Int]) {
    guard others.count < limit else { return }
    for other in others { shared[other, default: 0] += 1 }
    others.append(Int32(truncatingIfNeeded: article))
  }

  /// For each article the first of those that carry the same text: itself if it is the only one.
  func origins() -> [Int] {
    var sets = DisjointSets(count: counts.count)
    for (a, b) in pairs { sets.join(a, b) }
    return counts.indices.map { sets.root(of: $0) }
  }

  private static func stretches(of sentences: [[ComparedWord]]) -> Set<UInt64> {
    var stretches: Set<UInt64> = []
    for words in sentences where words.count >= length {
      for start in 0...(words.count - length) {
        var hash = WordHash()
        for word in words[start..<(start + length)] { hash.combine(word.key) }
        stretches.insert(hash.value)
      }
    }
    return stretches
  }
}
