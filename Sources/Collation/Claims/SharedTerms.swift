internal import Prose

/// What two lists of distinct terms have in common.
struct SharedTerms {
  struct Pair {
    let first: ClaimTerm
    let second: ClaimTerm
    /// From 0 to 1.
    let likeness: Double
  }

  /// A figure stands here once for each side on which it has a counterpart.
  private(set) var pairs: [Pair] = []
  /// What of the first and of the second list is shared.
  private(set) var firstMass = 0.0
  private(set) var secondMass = 0.0
  private(set) var words = 0.0
  private(set) var people = 0.0
  private(set) var times = 0.0
  private(set) var figures = 0.0

  /// O(*n* + *m*) in the terms, and the product of the figures, which are few.
  init(_ first: [ClaimTerm], _ second: [ClaimTerm]) {
    var (i, j) = (0, 0)
    while i < first.count, j < second.count, first[i].figure == nil, second[j].figure == nil {
      if first[i].key < second[j].key {
        i += 1
      } else if second[j].key < first[i].key {
        j += 1
      } else {
        add(first[i], second[j])
        i += 1
        j += 1
      }
    }
    let (figuresOfFirst, figuresOfSecond) = (first.figures, second.figures)
    for (term, figure) in figuresOfFirst {
      guard let (other, likeness) = Self.likest(figure, among: figuresOfSecond) else { continue }
      pairs.append(Pair(first: term, second: other, likeness: likeness))
      firstMass += term.mass * likeness
      figures += term.mass * likeness / 2
    }
    for (term, figure) in figuresOfSecond {
      guard let (_, likeness) = Self.likest(figure, among: figuresOfFirst) else { continue }
      secondMass += term.mass * likeness
      figures += term.mass * likeness / 2
    }
  }

  /// What is shared of the side that shares less.
  var mass: Double { min(firstMass, secondMass) }

  private mutating func add(_ first: ClaimTerm, _ second: ClaimTerm) {
    pairs.append(Pair(first: first, second: second, likeness: 1))
    firstMass += first.mass
    secondMass += second.mass
    let mass = min(first.mass, second.mass)
    switch (first.kind, second.kind) {
    case (.time, _): times += mass
    case (.person, .person): people += mass
    default: words += mass
    }
  }

  private static func likest(
    _ figure: Figure, among others: [(term: ClaimTerm, figure: Figure)]
  ) -> (term: ClaimTerm, likeness: Double)? {
    var best: (term: ClaimTerm, likeness: Double)?
    for other in others {
      let likeness = figure.likeness(to: other.figure)
      if likeness > best?.likeness ?? 0 { best = (other.term, likeness) }
    }
    return best
  }
}

extension [ClaimTerm] {
  fileprivate var figures: [(term: ClaimTerm, figure: Figure)] {
    reversed().prefix { $0.figure != nil }.reversed().compactMap { term in
      term.figure.map { (term, $0) }
    }
  }
}
