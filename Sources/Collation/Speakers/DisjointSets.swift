/// Sets that only ever grow together (Tarjan's union-find with path halving).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// The smaller root stays, so that the result does not depend on the order of joining.
  mutating func join(_ a: Int, _ b: Int) {
    let (rootA, rootB) = (root(of: a), root(of: b))
    parents[max(rootA, rootB)] = min(rootA, rootB)
  }
}
