extension TimeValue: CustomStringConvertible {
  /// As TIMEX3 writes values (`XXXX-08-15`, `2019-Q3`, `XXXX-WXX-5`, `198X`), with signs of our own for what counts from
  /// another time: `now-1W`, `context+P2D`.
  public var description: String {
    switch self {
    case .occurrence(let pattern, let scope): pattern.described(in: scope)
    case .years(let first, let count):
      switch count {
      case 100: "\((first / 100).padded(2))XX"
      case 10: "\((first / 10).padded(3))X"
      default: first.padded(4)
      }
    case .unit(let grain, let shift, let origin): "\(origin)\(signed(shift))\(grain.letter)"
    case .offset(let amounts, let isBack, let origin): "\(origin)\(isBack ? "-" : "+")\(period(amounts))"
    case .span(let amounts, let isBack, let origin):
      isBack ? "(\(origin)-\(period(amounts)),\(origin))" : "(\(origin),\(origin)+\(period(amounts)))"
    case .part(let part, let value): "\(value) \(part)"
    case .dayPart(let part, let day): "\(day.map(\.description) ?? "")\(part.letters)"
    case .clock(let clock, let day): "\(day.map(\.description) ?? "")\(clock)"
    case .range(let first, let last): "(\(first),\(last))"
    case .set(let value): "every \(value)"
    }
  }

  private func signed(_ count: Int) -> String { count < 0 ? String(count) : "+\(count)" }

  private func period(_ amounts: [TimeAmount]) -> String {
    var (days, clock) = ("", "")
    for amount in amounts {
      let count = amount.count.map(String.init) ?? "X"
      switch amount.unit {
      case .grain(let grain):
        if grain.seconds != nil { clock += count + grain.letter } else { days += count + grain.letter }
      case .weekday(let weekday): days += "\(count)W-\(weekday)"
      case .workday: days += count + "BD"
      }
    }
    return "P" + days + (clock.isEmpty ? "" : "T" + clock)
  }
}

extension TimeOrigin: CustomStringConvertible {
  public var description: String {
    switch self {
    case .now: "now"
    case .context: "context"
    case .time(let value): "\(value)"
    }
  }
}

extension TimeGrain {
  /// As in the periods of ISO 8601 and TIMEX3.
  var letter: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .dayPart: "DP"
    case .day: "D"
    case .weekend: "WE"
    case .week: "W"
    case .season: "SE"
    case .quarter: "Q"
    case .half: "HF"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    }
  }
}

extension DayPart {
  var letters: String {
    switch self {
    case .morning: "TMO"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    }
  }
}

extension CalendarPattern {
  func described(in scope: TimeScope) -> String {
    switch scope {
    case .nearest: described(in: cycle == .weekly ? "XXXX-WXX" : cycle == .yearly ? "XXXX" : "XXXX-XX")
    case .last: "last \(described(in: "XXXX"))"
    case .this: "this \(described(in: "XXXX"))"
    case .next: "next \(described(in: "XXXX"))"
    case .within(let value): described(in: value.description)
    }
  }

  private func described(in container: String) -> String {
    switch self {
    case .month(let month): "\(container)-\(month.padded(2))"
    case .date(let month, let day, _): "\(container)-\(month.padded(2))-\(day.padded(2))"
    case .season(let season): "\(container)-\(["SP", "SU", "FA", "WI"][season.rawValue - 1])"
    case .quarter(let quarter): "\(container)-Q\(quarter)"
    case .half(let half): "\(container)-H\(half)"
    case .week(let week): "\(container)-W\(week.padded(2))"
    case .holiday(let holiday): "\(container)-\(holiday)"
    case .dayOfMonth(let day, let weekday):
      "\(container)-\(day.padded(2))" + (weekday.map { " WXX-\($0)" } ?? "")
    case .weekday(let weekday): "\(container)-\(weekday)"
    case .weekend: "\(container)-WE"
    case .nthWeekday(let count, let weekday): "\(container)-WXX-\(weekday)#\(count)"
    case .nth(let count, let grain): "\(container) \(grain.letter)#\(count)"
    }
  }
}
