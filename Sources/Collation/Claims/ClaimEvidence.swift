/// What speaks for two sentences of reporters stating the same fact.
struct ClaimEvidence {
  /// How much of what the shorter sentence tells the longer one tells too, from 0 to 1.
  let containment: Double
  /// Shared against both together, from 0 to 1.
  let overlap: Double
  /// What is shared, by weight.
  let mass: Double
  /// Words shared that tell something.
  let count: Int
  /// Those of them that are no names: who is spoken of is not yet what is said.
  let plainCount: Int
  /// Numbers that both have.
  let sharedNumbers: Int

  init(_ a: [ComparedWord], _ b: [ComparedWord]) {
    let (stemsA, stemsB) = (Self.stems(a), Self.stems(b))
    var mass = 0.0
    var count = 0
    var plainCount = 0
    let capitalized = Set((a + b).lazy.filter { $0.traits.contains(.capitalized) }.map(\.stem))
    for (stem, weight) in stemsA where stemsB[stem] != nil {
      mass += weight
      if weight >= 2 { count += 1 }
      if weight >= 2, !capitalized.contains(stem) { plainCount += 1 }
    }
    let (massA, massB) = (stemsA.values.reduce(0, +), stemsB.values.reduce(0, +))
    self.mass = mass
    self.count = count
    self.plainCount = plainCount
    containment = mass / max(1, min(massA, massB))
    overlap = 2 * mass / max(1, massA + massB)
    let (numbersA, numbersB) = (Self.numbers(a), Self.numbers(b))
    sharedNumbers = numbersA.intersection(numbersB).count
  }

  private static func stems(_ words: [ComparedWord]) -> [UInt64: Double] {
    var stems: [UInt64: Double] = [:]
    for word in words where word.weight >= 4 { stems[word.stem] = max(stems[word.stem] ?? 0, word.mass) }
    return stems
  }

  private static func numbers(_ words: [ComparedWord]) -> Set<UInt64> {
    Set(words.lazy.filter { $0.isNumber && $0.weight > 3 }.map(\.key))
  }
}
