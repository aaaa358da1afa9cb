/// How a text commits itself to what a predicate says (Saurí and Pustejovsky 2009, FactBank, with fewer values).
enum Stance: Sendable, Hashable {
  /// It happened, or is so.
  case fact
  /// It did not happen, or is not so.
  case denied
  /// It may be so.
  case possible
  /// It will be so.
  case planned
  /// It will not be so, and that is settled: `ruled out`, `refused to`.
  case refused
  /// It will not be so: `won't resign`, `has no plans to`.
  case unplanned
  /// It is said not to be known: `have not determined whether`.
  case open
  /// Nothing is claimed: conditions, wishes, questions, orders.
  case unclaimed

  /// What two stances on one matter come to.
  static func conflict(_ a: Stance, _ b: Stance) -> Disagreement.Kind? {
    one(a, b) ?? one(b, a)
  }

  private static func one(_ a: Stance, _ b: Stance) -> Disagreement.Kind? {
    switch (a, b) {
    case (.fact, .denied), (.planned, .refused), (.planned, .unplanned), (.fact, .refused): .negation
    case (.fact, .possible), (.planned, .possible), (.refused, .possible), (.denied, .possible),
      (.unplanned, .possible), (.fact, .open), (.planned, .open), (.denied, .open), (.refused, .open):
      .modality
    default: nil
    }
  }

  var negated: Stance {
    switch self {
    case .fact: .denied
    case .denied: .fact
    case .planned: .unplanned
    case .refused, .unplanned: .planned
    default: self
    }
  }
}
