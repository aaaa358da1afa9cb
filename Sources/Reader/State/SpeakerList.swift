internal import Collation

/// Who speaks in the story, and how often.
struct SpeakerEntry: Hashable, Sendable {
  let name: String
  let quotations: Int
  /// The severest thing about what they are quoted with.
  let severity: Severity
  /// False for the entry of the quotations that nobody is known to have said.
  var isKnown = true

  /// The speakers of all articles, the most quoted first; quotations without a known speaker are the last entry.
  static func entries(of story: Story, _ marks: [[Mark]]) -> [SpeakerEntry] {
    var counts = [Int](repeating: 0, count: story.speakers.count)
    var severities = [Severity](repeating: .unmatched, count: story.speakers.count)
    var unknown = 0
    for mark in marks.joined() where mark.isQuotation {
      guard let speaker = mark.speaker?.speaker else {
        unknown += 1
        continue
      }
      counts[speaker] += 1
      severities[speaker] = max(severities[speaker], mark.severity)
    }
    let known = counts.indices.filter { counts[$0] > 0 }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    let entries = known.map {
      SpeakerEntry(name: story.speakers[$0].name, quotations: counts[$0], severity: severities[$0])
    }
    guard unknown > 0 else { return entries }
    return entries + [
      SpeakerEntry(name: "(unattributed)", quotations: unknown, severity: .unsure, isKnown: false)
    ]
  }
}
