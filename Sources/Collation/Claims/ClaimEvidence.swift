/// What speaks for two sentences of reporters stating the same fact.
struct ClaimEvidence: Sendable {
  /// How much of what the shorter sentence tells the longer one tells too, from 0 to 1.
  let containment: Double
  /// Shared against both together, from 0 to 1.
  let overlap: Double
  /// What is shared, by weight.
  let mass: Double
  /// Of it figures, times, people and all other words.
  let figures: Double
  let times: Double
  let people: Double
  let words: Double
  let count: Int
  /// 1 where the clauses that share most have one predicate, a half where the predicate of one is among the words of
  /// the other, or both have a light one; else 0.
  let predicate: Double

  init(_ a: ClaimReading, _ b: ClaimReading) {
    let shared = SharedTerms(a.terms, b.terms)
    containment =
      a.mass < b.mass ? shared.firstMass / max(1, a.mass) : shared.secondMass / max(1, b.mass)
    overlap = (shared.firstMass + shared.secondMass) / max(1, a.mass + b.mass)
    mass = shared.mass
    figures = shared.figures
    times = shared.times
    people = shared.people
    words = shared.words
    count = shared.pairs.count
    predicate = Self.predicate(a, b)
  }

  /// What is shared besides people.
  var statedMass: Double { figures + times + words }

  private static func predicate(_ a: ClaimReading, _ b: ClaimReading) -> Double {
    var best = (strength: 0.0, predicate: 0.0)
    for first in a.clauses {
      for second in b.clauses {
        let shared = SharedTerms(first.terms, second.terms)
        guard shared.mass > 0 else { continue }
        let overlap = (shared.firstMass + shared.secondMass) / max(1, first.mass + second.mass)
        // Of two that share as much, the better predicate: the order of articles must not matter.
        let found = (overlap * shared.mass, likeness(first, second))
        if found > best { best = found }
      }
    }
    return best.predicate
  }

  private static func likeness(_ a: ClaimReading.Part, _ b: ClaimReading.Part) -> Double {
    if a.clause.predicate == b.clause.predicate { return a.clause.isLight ? 0.5 : 1 }
    let isNamed =
      b.terms.contains { $0.figure == nil && $0.key == a.clause.predicate }
      || a.terms.contains { $0.figure == nil && $0.key == b.clause.predicate }
    return isNamed ? 0.5 : 0
  }
}
