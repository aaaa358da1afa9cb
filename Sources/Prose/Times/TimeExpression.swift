/// Words that say when: `on Friday` without `on`, `last month`, `3 p.m. EDT`, `two days earlier`.
public struct TimeExpression: Hashable, Sendable {
  /// What words or tense say of a time that may lie on either side of now.
  public enum Direction: Hashable, Sendable {
    case past, future, unknown
  }

  public let range: TextRange
  /// Indices in `ParsedText.tokens` of those that hold its words.
  public let tokens: Range<Int>
  public let value: TimeValue
  /// By its own words (`next`), else by the verbs beside it (`will … on Friday`).
  public let direction: Direction
  /// Whether its own words give the direction.
  public let hasOwnDirection: Bool
  /// `about`, `nearly`, `a few`, `more than`.
  public let isApproximate: Bool
}

/// A time expression as an interval of the calendar.
public struct ResolvedTime: Hashable, Sendable {
  /// What it means if it lies behind, and if it lies ahead; the same where the words leave no choice. Nil where there
  /// is no such time.
  public let past: CivilInterval?
  public let future: CivilInterval?
  public let grain: TimeGrain
  public let direction: TimeExpression.Direction
  /// Whether it counts from what the text told of before, which is not known, and was counted from when it was written.
  public let isGuess: Bool

  /// The one that is meant. News tells of what was: where nothing says otherwise it is the one behind.
  public var interval: CivilInterval? {
    direction == .future ? future ?? past : past ?? future
  }

  /// Whether both sides are one.
  public var isCertain: Bool { past == future }
}

extension TimeExpression {
  /// The interval that it means in a text of that moment.
  /// - Parameters:
  ///   - reference: When the text was written.
  ///   - focus: The time that the text told of before, from which `two days earlier` counts; the reference if nil.
  ///   - direction: What is known of it from elsewhere, as from the parse; `self.direction` if nil.
  /// - Returns: Both candidates, which are one where the words leave no choice.
  public func resolved(
    against reference: ReferenceTime, focus: CivilInterval? = nil, direction: Direction? = nil
  ) -> ResolvedTime {
    func interval(_ side: TimeResolver.Side) -> CivilInterval? {
      TimeResolver(reference: reference, focus: focus, side: side).interval(of: value)
    }
    let past = interval(.past)
    var future = value.isDefinite ? past : interval(.future)
    if value.isRange, let begun = past, begun.start.date <= reference.date, reference.date < begun.end.date {
      future = begun  // it lasts
    }
    return ResolvedTime(
      past: past, future: future, grain: value.grain, direction: direction ?? self.direction,
      isGuess: value.isAnaphoric && focus == nil)
  }
}

extension TimeExpression {
  /// The direction, with what the parse knows of it: the words decide, then the governing verb, then the verbs beside it.
  public func direction(besides anchor: TimeAnchor?) -> Direction {
    guard let anchor, anchor.direction != .unknown, value.hasTwoSides else { return direction }
    return hasOwnDirection ? direction : anchor.direction
  }
}

extension ParsedText {
  /// All times of the text, in order, as intervals.
  ///
  /// `two days earlier` and a clock without a day belong to the last day that was named before in their paragraph.
  /// - Parameters:
  ///   - reference: When the text was written.
  ///   - directions: Better knowledge than that of the words, one for each time; see `TimeAnchor`.
  /// - Returns: One for each of `times`.
  /// - Complexity: O(*n*) in the times.
  public func resolvedTimes(
    against reference: ReferenceTime, directions: [TimeExpression.Direction]? = nil
  ) -> [ResolvedTime] {
    var resolved: [ResolvedTime] = []
    resolved.reserveCapacity(times.count)
    var (focus, day): (CivilInterval?, CivilInterval?)
    var paragraph = paragraphs.startIndex
    for (index, time) in times.enumerated() {
      while paragraph < paragraphs.endIndex, paragraphs[paragraph].range.end <= time.range.start {
        paragraph += 1
        (focus, day) = (nil, nil)
      }
      let direction = directions.map { $0[index] }
      // A clock belongs to a day, whatever else was named since.
      let found = time.resolved(
        against: reference, focus: time.value.grain < .day ? day : focus, direction: direction)
      resolved.append(found)
      guard !time.value.isRange, found.grain <= .year, let interval = found.interval else { continue }
      focus = interval
      if interval.dayCount <= 2 { day = interval }
    }
    return resolved
  }
}
