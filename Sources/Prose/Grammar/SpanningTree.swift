/// The tree of the highest score over the words of a sentence in which one word alone hangs on the root.
///
/// Chu and Liu (1965), Edmonds (1967). One root is had by making arcs from it so dear that a second never pays.
/// - Complexity: O(*n*²) where the best heads are a tree, as for most sentences; O(*n*³) at worst.
struct SpanningTree {
  /// Scores of `count` words as dependents by `count + 1` heads, of which 0 is the root.
  private let count: Int

  /// For each word its head, from 1; 0 for the root. Of the scores `count` rows of `stride` numbers are given, of
  /// which the first `count + 1` are read.
  static func heads(scores: [Float], count: Int, stride: Int) -> [Int] {
    guard count > 0 else { return [] }
    let best = (0..<count).map { word in
      let row = word * stride
      var best = word == 0 ? 1 : 0
      if count == 1 { best = 0 }
      for head in 0...count where head != word + 1 && scores[row + head] > scores[row + best] { best = head }
      return best
    }
    if isTree(best) { return best }
    return SpanningTree(count: count).heads(scores: scores, stride: stride)
  }

  /// Whether every word reaches the root, and one alone directly.
  static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    // Marks: 0 not seen, -1 reaches the root, otherwise the walk that is under way.
    var marks = [Int](repeating: 0, count: heads.count + 1)
    marks[0] = -1
    for start in 1...heads.count {
      var node = start
      while marks[node] == 0 {
        marks[node] = start
        node = heads[node - 1]
      }
      if marks[node] == start { return false }
      node = start
      while marks[node] == start {
        marks[node] = -1
        node = heads[node - 1]
      }
    }
    return true
  }

  private init(count: Int) { self.count = count }

  private func heads(scores: [Float], stride: Int) -> [Int] {
    let size = count + 1
    var table = Scores(size: size)
    var (least, most) = (Double.infinity, -Double.infinity)
    for word in 0..<count {
      // As log probabilities up to a constant of the word, which no tree can change.
      let row = scores[(word * stride)..<(word * stride + size)]
      let highest = Double(row.max() ?? 0)
      for head in 0...count where head != word + 1 {
        let score = max(Double(row[row.startIndex + head]) - highest, -1e4)
        table[head, word + 1] = score
        (least, most) = (min(least, score), max(most, score))
      }
    }
    let price = (most - least + 1) * Double(size)
    for word in 1...count { table[0, word] -= price }
    return Array(Self.spanning(table).dropFirst())
  }

  /// A square of scores, by head and dependent.
  private struct Scores {
    let size: Int
    private var values: [Double]

    init(size: Int) {
      self.size = size
      values = [Double](repeating: -.infinity, count: size * size)
    }

    subscript(head: Int, dependent: Int) -> Double {
      get { values[head * size + dependent] }
      set { values[head * size + dependent] = newValue }
    }
  }

  /// The head of each node; node 0 is the root, and its own head.
  private static func spanning(_ scores: Scores) -> [Int] {
    var heads = [Int](repeating: 0, count: scores.size)
    for node in 1..<max(scores.size, 1) {
      for head in 0..<scores.size where head != node && scores[head, node] > scores[heads[node], node] {
        heads[node] = head
      }
    }
    guard let cycle = cycle(in: heads) else { return heads }

    // The cycle becomes the last node of a smaller graph.
    var isInside = [Bool](repeating: false, count: scores.size)
    for node in cycle { isInside[node] = true }
    let rest = (0..<scores.size).filter { !isInside[$0] }
    let contracted = rest.count
    var smaller = Scores(size: contracted + 1)
    var entries = [Int](repeating: cycle[0], count: contracted)
    var exits = [Int](repeating: cycle[0], count: contracted)
    for (from, head) in rest.enumerated() {
      for (to, node) in rest.enumerated() where from != to && to > 0 {
        smaller[from, to] = scores[head, node]
      }
      for node in cycle {
        let gain = scores[head, node] - scores[heads[node], node]
        if gain > smaller[from, contracted] {
          smaller[from, contracted] = gain
          entries[from] = node
        }
        if from > 0, scores[node, head] > smaller[contracted, from] {
          smaller[contracted, from] = scores[node, head]
          exits[from] = node
        }
      }
    }
    let found = spanning(smaller)
    for (position, node) in rest.enumerated() where position > 0 {
      heads[node] = found[position] == contracted ? exits[position] : rest[found[position]]
    }
    let entrance = found[contracted]
    heads[entries[entrance]] = rest[entrance]
    return heads
  }

  private static func cycle(in heads: [Int]) -> [Int]? {
    var walk = [Int](repeating: 0, count: heads.count)
    walk[0] = -1
    for start in heads.indices.dropFirst() {
      var node = start
      while walk[node] == 0 {
        walk[node] = start
        node = heads[node]
      }
      guard walk[node] == start else { continue }
      var cycle = [node]
      var next = heads[node]
      while next != node {
        cycle.append(next)
        next = heads[next]
      }
      return cycle
    }
    return nil
  }
}
