public import Prose

/// The time expressions of a text as tab-separated values: a header, then a line for each.
///
/// Positions are code points of the original. An end is no part of its interval; both are ISO 8601, days where the
/// interval consists of whole days. A cell is empty where there is nothing to say.
public struct TimeTable: Sendable {
  private let parsed: ParsedText
  private let reference: ReferenceTime?
  private let syntax: Syntax?

  /// - Parameters:
  ///   - parsed: The text with its times.
  ///   - reference: When the text was written; without it only what is the same at any time has an interval.
  ///   - syntax: The trees of the text; without them no time has a governor.
  public init(of parsed: ParsedText, writtenAt reference: ReferenceTime?, syntax: Syntax?) {
    self.parsed = parsed
    self.reference = reference
    self.syntax = syntax
  }

  private static let header = [
    "start", "end", "words", "grain", "kind", "value", "direction", "past_start", "past_end", "future_start",
    "future_end", "governor", "role",
  ]

  /// UTF-8.
  public func text() -> [UInt8] {
    let original = OriginalText(parsed.text)
    let anchors = parsed.times.map { time in syntax.flatMap { TimeAnchor(of: time, in: $0) } }
    let directions = zip(parsed.times, anchors).map { time, anchor in time.direction(besides: anchor) }
    let resolved = reference.map { parsed.resolvedTimes(against: $0, directions: directions) }
    var table = TSVWriter()
    table.row(Self.header)
    for (index, time) in parsed.times.enumerated() {
      let excerpt = original.excerpt(time.range)
      let past = resolved?[index].past ?? time.value.interval
      let future = resolved?[index].future ?? time.value.interval
      let anchor = anchors[index]
      table.row([
        "\(excerpt.range.lowerBound)", "\(excerpt.range.upperBound)",
        String(decoding: excerpt.bytes.onOneLine, as: UTF8.self), "\(time.value.grain)", time.value.kind,
        time.value.description, "\(directions[index])", past?.startText, past?.endText, future?.startText,
        future?.endText, anchor.map { parsed.text.string(in: $0.range) }, anchor.map { "\($0.role)" },
      ])
    }
    return table.bytes
  }
}

extension TimeValue {
  /// `time`, `range` or `set`.
  fileprivate var kind: String { isSet ? "set" : isRange ? "range" : "time" }
}

extension CivilInterval {
  fileprivate var startText: String { isWholeDays ? start.date.description : start.description }
  fileprivate var endText: String { isWholeDays ? end.date.description : end.description }
}
