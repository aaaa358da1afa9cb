/// The tree of the highest score over the words of a sentence in which one word alone hangs on the root.
///
/// Chu and Liu (1965), Edmonds (1967), as Tarjan (1977) does it for a graph in which every arc exists. One root is had
/// by making arcs from it so dear that a second never pays.
/// - Complexity: O(*n*²).
struct SpanningTree {
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
    var tree = SpanningTree(scores, count: count, stride: stride)
    tree.contract()
    return tree.expanded()
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

  /// An arc of the graph: its head and its dependent, both words or the root.
  private struct Arc {
    var head = 0
    var dependent = 0
    var score = -Double.infinity
  }

  /// Words and the root.
  private let size: Int
  /// Scores by dependent and head. A cycle that became one node has the row of one of its members.
  private var scores: [Double]
  /// The word of the dependent node at which the arc of a score ends.
  private var ends: [Int32]

  /// The best arc into each node. Nodes are the root, the words, then the cycles in the order in which they were found.
  private var arcs: [Arc]
  private var rows: [Int]
  /// The cycle that a node became part of.
  private var parents: [Int]
  /// The outermost node that holds a word.
  private var tops: [Int]

  private init(_ given: [Float], count: Int, stride: Int) {
    size = count + 1
    scores = [Double](repeating: -.infinity, count: size * size)
    ends = (0..<Int32(size)).flatMap { repeatElement($0, count: count + 1) }
    arcs = [Arc](repeating: Arc(), count: size)
    rows = Array(0..<size)
    parents = [Int](repeating: -1, count: size)
    tops = rows
    var (least, most) = (Double.infinity, -Double.infinity)
    for word in 0..<count {
      // As log probabilities up to a constant of the word, which no tree can change.
      let row = given[(word * stride)..<(word * stride + size)]
      let highest = Double(row.max() ?? 0)
      for head in 0...count where head != word + 1 {
        let score = max(Double(row[row.startIndex + head]) - highest, -1e4)
        scores[(word + 1) * size + head] = score
        (least, most) = (min(least, score), max(most, score))
      }
    }
    let price = (most - least + 1) * Double(size)
    for word in 1...count { scores[word * size] -= price }
  }

  /// Walks from head to head until the root is reached, making one node of each cycle on the way.
  private mutating func contract() {
    var isDone = [Bool](repeating: false, count: size)
    isDone[0] = true
    var isOnWalk = isDone
    var walk: [Int] = []
    for word in 1..<size where !isDone[tops[word]] {
      walk.append(tops[word])
      while let node = walk.last {
        isOnWalk[node] = true
        arcs[node] = bestArc(into: node)
        let head = tops[arcs[node].head]
        if isDone[head] { break }
        guard isOnWalk[head] else {
          walk.append(head)
          continue
        }
        let start = walk.lastIndex(of: head) ?? 0
        walk.replaceSubrange(start..., with: CollectionOfOne(merge(walk[start...])))
        isDone.append(false)
        isOnWalk.append(true)
      }
      for node in walk { isDone[node] = true }
      walk.removeAll(keepingCapacity: true)
    }
  }

  private func bestArc(into node: Int) -> Arc {
    let row = rows[node] * size
    var best = row
    for place in (row + 1)..<(row + size) where scores[place] > scores[best] { best = place }
    return Arc(head: best - row, dependent: Int(ends[best]), score: scores[best])
  }

  /// What an arc into the new node gains over the arc of the cycle that it takes the place of.
  private mutating func merge(_ cycle: ArraySlice<Int>) -> Int {
    let merged = rows.count
    let row = rows[cycle[cycle.startIndex]] * size
    for node in cycle {
      let (own, paid) = (rows[node] * size, arcs[node].score)
      for head in 0..<size {
        let gain = scores[own + head] - paid
        if own == row {
          scores[row + head] = gain
        } else if gain > scores[row + head] {
          scores[row + head] = gain
          ends[row + head] = ends[own + head]
        }
      }
      parents[node] = merged
    }
    for word in 1..<size where parents[tops[word]] == merged {
      tops[word] = merged
      scores[row + word] = -.infinity
    }
    rows.append(row / size)
    parents.append(-1)
    arcs.append(Arc())
    return merged
  }

  /// Opens the cycles, last first, each where the arc into it ends.
  private mutating func expanded() -> [Int] {
    for cycle in stride(from: rows.count - 1, through: size, by: -1) {
      var node = arcs[cycle].dependent
      while parents[node] != cycle { node = parents[node] }
      arcs[node] = arcs[cycle]
    }
    return arcs[1..<size].map(\.head)
  }
}
