@testable internal import Prose

/// A Monday; the texts of these tests were written in its morning.
let november7 = ReferenceTime(iso8601: "2016-11-07T10:30")

extension ParsedText {
  /// A time a line: its words, what they say, the interval; both where it may lie behind or ahead.
  var timeDump: String {
    guard let november7 else { return "no such day" }
    return zip(times, resolvedTimes(against: november7)).map { time, resolved in
      let (past, future) = (resolved.past?.description, resolved.future?.description)
      let intervals = past == future ? past : "\(past ?? "-") or \(future ?? "-")"
      return "[\(string(time.range))] \(time.value)" + (intervals.map { " \($0)" } ?? "")
    }
    .joined(separator: "\n")
  }
}
