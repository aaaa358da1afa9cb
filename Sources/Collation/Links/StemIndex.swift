/// Pairs of passages that share words which tell something, found over an inverted index of stems.
enum StemIndex {
  /// - Parameters:
  ///   - passages: Words of each, with the article that they stand in.
  ///   - limit: A stem that more passages have is left out.
  ///   - least: What the shared words must weigh together, each counted above 4.
  ///   - admits: Whether two passages, by index, may pair at all.
  /// - Returns: Indices of passages of different articles, the lower first.
  static func pairs(
    among passages: [(article: Int, words: [ComparedWord])], limit: Int, least: Float,
    where admits: (Int, Int) -> Bool
  ) -> [(a: Int, b: Int)] {
    var places: [UInt64: [Int]] = [:]
    var weights: [UInt64: Float] = [:]
    for (index, passage) in passages.enumerated() {
      for word in passage.words where word.weight >= 4.5 && places[word.stem]?.last != index {
        places[word.stem, default: []].append(index)
        weights[word.stem] = max(weights[word.stem] ?? 0, Float(word.weight - 4))
      }
    }
    var shared = SharedMass()
    for (stem, holders) in places where holders.count > 1 && holders.count <= limit {
      let weight = weights[stem] ?? 0
      for (count, a) in holders.enumerated() {
        for b in holders[(count + 1)...] where passages[a].article != passages[b].article && admits(a, b) {
          shared.add(a, b, mass: weight)
        }
      }
    }
    return shared.pairs(atLeast: least)
  }
}
