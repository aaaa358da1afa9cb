internal import Prose

/// `16 August 2025`, `Published: Aug. 16, 2025 06:40 GMT` on a line of its own near the headline.
struct DateLine: FrontMatterRule {
  private static let lengthLimit = 100

  func read(_ front: inout FrontMatter) -> Bool {
    guard let line = front.line(after: front.start), front.hasText(after: line.next),
      let date = Self.date(in: front.text.string(in: line.range))
    else { return false }
    if front.published == nil { front.published = date }
    front.skip(to: line.next)
    return true
  }

  private static let introductions: Set<String> = [
    "published", "updated", "posted", "last", "first", "modified", "date",
  ]

  /// The day that a line names, if it says nothing else.
  static func date(in line: String) -> String? {
    guard line.utf8.count <= lengthLimit else { return nil }
    let words = line.split { $0 == " " || $0 == ":" }.drop { introductions.contains($0.lowercased()) }
    guard let first = words.first else { return nil }
    return DateForm.iso(String(line[first.startIndex...]))
  }
}
