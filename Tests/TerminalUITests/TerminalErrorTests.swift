import Testing

@testable import TerminalUI

@Suite("Terminal error")
struct TerminalErrorTests {
  @Test(
    "An error names the thing, the cause and what to do",
    arguments: [
      (
        TerminalError.unknownTerminalType("bogus"),
        "the terminal's type is not known: no terminfo entry for bogus",
        "install the terminfo entry of the terminal, or try TERM=xterm-256color"
      ),
      (
        .unknownTerminalType(""), "the terminal's type is not known: TERM is not set",
        "install the terminfo entry of the terminal, or try TERM=xterm-256color"
      ),
      (
        .cannotAddressCursor("dumb"), "the terminal cannot place its cursor: TERM=dumb",
        "use a command that prints text: parallax analyze, quotes or compare"
      ),
      (
        .noControllingTerminal, "there is no terminal to draw on: /dev/tty cannot be opened",
        "use a command that prints text: parallax analyze, quotes or compare"
      ),
      (
        .system(call: "tcgetattr", code: 5), "the terminal did not open: tcgetattr: Input/output error",
        "run it again in another terminal"
      ),
    ])
  func words(error: TerminalError, message: String, hint: String) {
    #expect(error.message == message)
    #expect(error.hint == hint)
  }
}
