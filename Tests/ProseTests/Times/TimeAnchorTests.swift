internal import Testing

@testable internal import Prose

@Suite("What a time belongs to")
struct TimeAnchorTests {
  private func anchors(_ text: String) throws -> [String] {
    let text = parsed(text)
    let syntax = Syntax(of: text, by: try Grammar())
    return text.times.map { time in
      guard let anchor = TimeAnchor(of: time, in: syntax) else { return "\(text.string(time.range)): -" }
      let direction = time.direction(besides: anchor)
      return "\(text.string(time.range)): \(text.string(anchor.range)) \(anchor.role) \(direction)"
    }
  }

  @Test(
    "The day of a report is told from the day of what it reports",
    arguments: [
      (
        "Officials said on Friday that the vote would be held on Monday.",
        ["Friday: said saying past", "Monday: held event future"]
      ),
      ("The council met on Friday.", ["Friday: met event past"]),
      (
        "The mayor told reporters Friday that the harbour closed on Monday.",
        ["Friday: told saying past", "Monday: closed event past"]
      ),
      (
        "Police arrested two men on Monday, the mayor said on Friday.",
        ["Monday: arrested event past", "Friday: said saying past"]
      ),
      ("In a statement on Friday, the company denied the claim.", ["Friday: statement saying past"]),
      ("Friday's vote will decide the matter.", ["Friday: vote event future"]),
      ("The fire started at 3 p.m. in the kitchen.", ["3 p.m.: started event unknown"]),
      ("The term begins on Monday.", ["Monday: begins event future"]),
      ("They plan to meet on Friday.", ["Friday: meet event future"]),
      ("The meeting is on Friday.", ["Friday: meeting event unknown"]),
      ("He was charged on Friday with theft.", ["Friday: charged event past"]),
    ])
  func roles(text: String, anchors expected: [String]) throws { #expect(try anchors(text) == expected) }
}
