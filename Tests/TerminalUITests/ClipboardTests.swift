internal import Testing

@testable internal import TerminalUI

@Suite("The clipboard")
struct ClipboardTests {
  private func sequence(_ text: String, _ environment: [String: String]) -> String? {
    Clipboard.sequence(copying: text) { environment[$0] }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "Base64 is that of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("“ﬁ”", "4oCc76yB4oCd"),
    ])
  func base64(text: String, encoded: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test("A terminal gets OSC 52")
  func plain() {
    #expect(sequence("foo", ["TERM": "xterm-256color"]) == "\u{1B}]52;c;Zm9v\u{7}")
  }

  @Test("tmux gets it plain and wrapped, whichever it heeds")
  func tmux() {
    #expect(
      sequence("foo", ["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"])
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test("screen gets it wrapped, in pieces that its buffer holds")
  func screen() throws {
    #expect(sequence("foo", ["TERM": "screen"]) == "\u{1B}P\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
    let long = String(repeating: "foo", count: 200)
    let sent = try #require(sequence(long, ["TERM": "xterm", "STY": "1.pts-0"]))
    let pieces = sent.split(separator: "\u{1B}\\").map(String.init)
    #expect(pieces.count == 4)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 242 })
    #expect(
      pieces.map { $0.dropFirst(2) }.joined()
        == "\u{1B}]52;c;" + String(repeating: "Zm9v", count: 200) + "\u{7}")
  }

  @Test("The Linux console, a dumb terminal, and a text that is too long: nothing is sent")
  func nothing() {
    #expect(sequence("foo", ["TERM": "linux"]) == nil)
    #expect(sequence("foo", ["TERM": "dumb"]) == nil)
    #expect(sequence("foo", [:]) == nil)
    #expect(sequence(String(repeating: "a", count: 74_001), ["TERM": "xterm"]) == nil)
  }
}
