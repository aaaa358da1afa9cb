import Testing

@testable import TerminalUI

@Suite("Frame marks")
struct FrameMarksTests {
  @Test(
    "Frames are synchronized where the terminal is known to do it well",
    arguments: [
      (["TERM": "foot"], true), (["TERM": "foot-direct"], true), (["TERM": "xterm-kitty"], true),
      (["TERM": "xterm-256color"], false), (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], true),
      (["TERM": "tmux-256color", "TERM_PROGRAM": "tmux"], false), (["TERM": "football"], false), ([:], false),
      (["TERM": "foot", "PARALLAX_SYNC": "off"], false),
    ] as [([String: String], Bool)])
  func synchronized(environment: [String: String], expected: Bool) {
    #expect(FrameMarks.isSynchronized { environment[$0] } == expected)
  }
}
