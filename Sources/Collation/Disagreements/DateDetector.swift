internal import Prose

/// One event, two times. Reporting days are none; times are compared at the coarser grain of the two.
struct DateDetector: PairDetector {
  static let name = Disagreement.Detector.date

  func changes(_ statements: StoryStatements) -> SharedKeyPairs.Changes { statements.changes.events }

  func startsAnew(_ statements: StoryStatements) -> Bool { statements.changes.areEventsNew }

  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let (first, second) = (evidence.statements.events[a], evidence.statements.events[b])
    // An article that has the other's time as well knows of it.
    guard isConflict(first, second), !knows(first, second.article, evidence),
      !knows(second, first.article, evidence)
    else { return nil }
    return draft(first, second, evidence)
  }

  private func isConflict(_ a: DatedEvent, _ b: DatedEvent) -> Bool {
    isOneEvent(a, b) && TimeComparison.areApart(a, b)
  }

  private func isOneEvent(_ a: DatedEvent, _ b: DatedEvent) -> Bool {
    let shared = a.senses.intersection(b.senses)
    guard !shared.isEmpty, shared.isDisjoint(with: Self.vague) || shared.count > 1 else { return false }
    if let first = a.statement, let second = b.statement {
      guard let agreement = first.agreement(with: second),
        isPositive(first.stance) == isPositive(second.stance)
      else {
        return false
      }
      if agreement >= 1 { return true }
    }
    if a.statement == nil || b.statement == nil || shared.contains(where: Thesaurus.isMeaning),
      !a.context.intersection(b.context).subtracting(shared).isEmpty
    {
      return true
    }
    return [a, b].contains { $0.statement.map { ($0.patient ?? $0.agent)?.kind == .pronoun } ?? false }
      && shared.contains { Thesaurus.isMeaning($0) }
  }

  private func isPositive(_ stance: Stance) -> Bool { stance != .denied && stance != .refused }

  /// Meanings that much of the news has.
  private static let vague: Set<Thesaurus.Sense> = Set(
    ["begin", "end", "last", "hold", "stay", "leave", "arrive", "support", "oppose", "rise", "fall"].map {
      Thesaurus.meaning($0)
    })

  private func knows(_ event: DatedEvent, _ article: Int, _ evidence: StoryEvidence) -> Bool {
    evidence.statements.events(of: article).contains {
      !$0.senses.isDisjoint(with: event.senses) && TimeComparison.agree($0, event)
    }
  }

  private func draft(_ a: DatedEvent, _ b: DatedEvent, _ evidence: StoryEvidence) -> DisagreementDraft {
    let members = [a, b].map { event in
      DisagreementDraft.Member(
        site: evidence.articles[event.article].site(
          at: event.range, article: event.article, sentence: event.sentence),
        range: event.range, value: TimeComparison.value(of: event))
    }
    return DisagreementDraft(
      kind: .date, severity: .minor, question: nil, members: members, confidence: 0.7,
      reason: members.map {
        "\(evidence.string($0.range, $0.site.article)) in \(evidence.label($0.site.article))"
      }.joined(separator: ", "))
  }
}

/// Whether two times of one event are the same, as far as both are told.
enum TimeComparison {
  /// Two reports of one event differ by days; what lies further apart are two events.
  private static let farthest = 8

  static func areApart(_ a: DatedEvent, _ b: DatedEvent) -> Bool {
    guard let first = a.resolved.interval, let second = b.resolved.interval, !first.overlaps(second),
      !a.resolved.isGuess || isClock(a), !b.resolved.isGuess || isClock(b)
    else { return false }
    let (clockA, clockB) = (clock(of: a.value), clock(of: b.value))
    if let clockA, let clockB {
      // Without days that are known to differ, only the clocks are compared.
      if let zone = clockA.zone, let other = clockB.zone, zone != other { return false }
      if (clockA.zone == nil) != (clockB.zone == nil) { return false }
      return clocksDiffer(clockA, clockB, isRough: a.isApproximate || b.isApproximate)
    }
    let grain = max(a.resolved.grain, b.resolved.grain)
    // A weekday looks back or ahead; the same day of two weeks is one that was read in two ways.
    if isWeekday(a.value), isWeekday(b.value), first.start.date.weekday == second.start.date.weekday {
      return false
    }
    if grain <= .weekend {
      guard a.isSure && b.isSure || isWeekday(a.value) && isWeekday(b.value) else { return false }
      // `Saturday night` and `the early hours of Sunday` touch; days do not.
      let gap = distance(first, second)
      return gap <= farthest && (first.start.date != second.start.date)
    }
    guard grain <= .month, a.isSure && b.isSure || a.value.isDefinite && b.value.isDefinite else {
      return false
    }
    return distance(first, second) <= 130
  }

  static func agree(_ a: DatedEvent, _ b: DatedEvent) -> Bool {
    guard let first = a.resolved.interval, let second = b.resolved.interval else { return false }
    if let clockA = clock(of: a.value), let clockB = clock(of: b.value) {
      return !clocksDiffer(clockA, clockB, isRough: a.isApproximate || b.isApproximate)
    }
    return first.overlaps(second)
  }

  private static func distance(_ a: CivilInterval, _ b: CivilInterval) -> Int {
    a.start < b.start
      ? b.start.date.dayNumber - a.end.date.dayNumber : a.start.date.dayNumber - b.end.date.dayNumber
  }

  private static func isClock(_ event: DatedEvent) -> Bool { clock(of: event.value) != nil }

  static func clock(of value: TimeValue) -> ClockTime? {
    if case .clock(let clock, _) = value { return clock }
    return nil
  }

  private static func clocksDiffer(_ a: ClockTime, _ b: ClockTime, isRough: Bool) -> Bool {
    let isOpen = a.isHalfDayOpen || b.isHalfDayOpen
    let period = isOpen ? 43_200 : 86_400
    var gap = abs(a.second - b.second) % period
    gap = min(gap, period - gap)
    let isHour = a.grain == .hour || b.grain == .hour
    return gap > (isRough || isHour ? 1_800 : 600) && gap <= 6 * 3_600
  }

  private static func isWeekday(_ value: TimeValue) -> Bool {
    switch value {
    case .occurrence(.weekday, .nearest): true
    case .dayPart(_, let day?), .clock(_, let day?), .part(_, let day): isWeekday(day)
    default: false
    }
  }

  /// As the analysis document gives it: `2025-08-15`, `21:30`.
  static func value(of event: DatedEvent) -> String {
    if let clock = clock(of: event.value) { return clock.description }
    guard let interval = event.resolved.interval else { return "" }
    let start = interval.start.date.description
    guard event.isSure || event.value.isDefinite else {
      let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      return names[(interval.start.date.weekday - 1) % 7]
    }
    switch event.resolved.grain {
    case .second, .minute, .hour, .dayPart, .day: return event.isDated ? start : String(start.dropFirst(5))
    case .month: return String(start.prefix(7))
    default: return interval.description
    }
  }
}
