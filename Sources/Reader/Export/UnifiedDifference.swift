internal import Prose

/// What a line-by-line comparison of two texts says, as `diff -u` and `patch` have it.
///
/// Lines that stand once in both texts, in the same order, are what the texts have in common; what lies between is
/// compared in the same way. That grows with the texts as sorting does, however different they are, and keeps a moved
/// sentence in one piece.
struct UnifiedDifference {
  enum Line: Hashable {
    case same(String)
    case removed(String)
    case added(String)
  }

  private(set) var lines: [Line] = []
  private let old: [String]
  private let new: [String]

  /// Lines around a change.
  private static let context = 3
  /// Texts within texts that are compared; what is deeper is taken as it stands.
  private static let depth = 40

  init(from old: [String], to new: [String]) {
    (self.old, self.new) = (old, new)
    compare(0..<old.count, 0..<new.count, depth: Self.depth)
  }

  private mutating func compare(_ a: Range<Int>, _ b: Range<Int>, depth: Int) {
    var (a, b) = (a, b)
    while let first = a.first, let other = b.first, old[first] == new[other] {
      lines.append(.same(old[first]))
      (a, b) = (a.dropFirst(), b.dropFirst())
    }
    var end = 0
    while end < min(a.count, b.count), old[a.upperBound - 1 - end] == new[b.upperBound - 1 - end] { end += 1 }
    let (tail, rest) = (a.suffix(end), (a.dropLast(end), b.dropLast(end)))
    let anchors = depth > 0 ? anchors(rest.0, rest.1) : []
    if anchors.isEmpty {
      lines += rest.0.map { .removed(old[$0]) } + rest.1.map { .added(new[$0]) }
    } else {
      var (i, j) = (rest.0.lowerBound, rest.1.lowerBound)
      for anchor in anchors {
        compare(i..<anchor.old, j..<anchor.new, depth: depth - 1)
        lines.append(.same(old[anchor.old]))
        (i, j) = (anchor.old + 1, anchor.new + 1)
      }
      compare(i..<rest.0.upperBound, j..<rest.1.upperBound, depth: depth - 1)
    }
    lines += tail.map { .same(old[$0]) }
  }

  /// Lines that each text has once, as many of them as stand in the same order in both.
  private func anchors(_ a: Range<Int>, _ b: Range<Int>) -> [(old: Int, new: Int)] {
    func single(_ range: Range<Int>, _ lines: [String]) -> [String: Int] {
      var places: [String: Int] = [:]
      var repeated: Set<String> = []
      for index in range where places.updateValue(index, forKey: lines[index]) != nil {
        repeated.insert(lines[index])
      }
      return places.filter { !repeated.contains($0.key) }
    }
    let places = single(b, new)
    let pairs = single(a, old).compactMap { line, index in places[line].map { (old: index, new: $0) } }
      .sorted { $0.old < $1.old }
    // The longest run of rising places: piles as in patience, each card knowing the one below on the pile before.
    var piles: [Int] = []
    var below = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      let pile = piles.partitioningIndex { pairs[$0].new >= pairs[index].new }
      below[index] = pile > 0 ? piles[pile - 1] : nil
      if pile == piles.count { piles.append(index) } else { piles[pile] = index }
    }
    var chain: [(old: Int, new: Int)] = []
    var next = piles.last
    while let index = next {
      chain.append(pairs[index])
      next = below[index]
    }
    return chain.reversed()
  }
}

extension UnifiedDifference {
  /// The text of the difference, under the names of both texts; nothing but these where they are the same.
  func text(oldName: String, newName: String) -> String {
    var output = "--- \(oldName)\n+++ \(newName)\n"
    var (first, last): (Int?, Int) = (nil, 0)
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      if let start = first, index - last > 2 * Self.context + 1 {
        output += hunk(start, last)
        first = index
      }
      first = first ?? index
      last = index
    }
    if let first { output += hunk(first, last) }
    return output
  }

  private func hunk(_ first: Int, _ last: Int) -> String {
    let range = max(0, first - Self.context)...min(lines.count - 1, last + Self.context)
    func counts(_ lines: some Sequence<Line>) -> (old: Int, new: Int) {
      lines.reduce(into: (0, 0)) { counts, line in
        if case .added = line {} else { counts.0 += 1 }
        if case .removed = line {} else { counts.1 += 1 }
      }
    }
    let (before, inside) = (counts(lines[..<range.lowerBound]), counts(lines[range]))
    // Of an empty range the line before it is named.
    func place(_ before: Int, _ count: Int) -> String { "\(count == 0 ? before : before + 1),\(count)" }
    let head = "@@ -\(place(before.old, inside.old)) +\(place(before.new, inside.new)) @@\n"
    return lines[range].reduce(into: head) { text, line in
      switch line {
      case .same(let words): text += " \(words)\n"
      case .removed(let words): text += "-\(words)\n"
      case .added(let words): text += "+\(words)\n"
      }
    }
  }
}
