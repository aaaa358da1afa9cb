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
  ///   - reference: When the text was written; without it only what is the same at any time has an interval.
  ///   - syntax: The trees of the text; without them no time has a governor.
  public init(of parsed: ParsedText, writtenAt reference: ReferenceTime?, syntax: Syntax?) {
    self.parsed = parsed
    self.reference = reference
    self.syntax = syntax
  }

  private static let header =
    "start\tend\twords\tgrain\tkind\tvalue\tdirection\tpast_start\tpast_end\tfuture_start\tfuture_end\tgovernor\trole\n"

  /// UTF-8.
  public func text() -> [UInt8] {
    let original = OriginalText(parsed.text)
    var bytes = Array(Self.header.utf8)
    let anchors = parsed.times.map { time in syntax.flatMap { TimeAnchor(of: time, in: $0) } }
    let directions = zip(parsed.times, anchors).map { time, anchor in time.direction(besides: anchor) }
    let resolved = reference.map { parsed.resolvedTimes(against: $0, directions: directions) }
    for (index, time) in parsed.times.enumerated() {
      let excerpt = original.excerpt(time.range)
      let interval = resolved?[index]
      let (past, future) = (interval?.past ?? time.value.interval, interval?.future ?? time.value.interval)
      let anchor = anchors[index]
      var cells: [[UInt8]] = [
        Array("\(excerpt.range.lowerBound)".utf8), Array("\(excerpt.range.upperBound)".utf8),
        excerpt.bytes.onOneLine,
        Array("\(time.value.grain)".utf8), Array(time.value.kind.utf8), Array(time.value.description.utf8),
        Array("\(directions[index])".utf8),
      ]
      for interval in [past, future] {
        cells += interval.map { [Array($0.startText.utf8), Array($0.endText.utf8)] } ?? [[], []]
      }
      cells.append(anchor.map { parsed.text[$0.range].onOneLine } ?? [])
      cells.append(Array((anchor.map { "\($0.role)" } ?? "").utf8))
      bytes += cells.joined(separator: [UInt8(ascii: "\t")])
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
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
