import Testing

@testable import TerminalUI

@Suite("The mouse")
struct MouseEventTests {
  private func events(_ text: String, takesMouse: Bool = true) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    decoder.takesMouse = takesMouse
    return decoder.decode(Array(text.utf8)) + decoder.finish()
  }

  private func mouse(_ kind: MouseEvent.Kind, _ column: Int, _ row: Int) -> TerminalEvent {
    .mouse(MouseEvent(kind, at: GridPosition(column: column, row: row)))
  }

  @Test(
    "A click and the wheel are events, with their place counted from 0; Shift, Alt and Control change nothing"
  )
  func reports() {
    #expect(events("\u{1B}[<0;1;1M") == [mouse(.press, 0, 0)])
    #expect(
      events("\u{1B}[<64;120;30M\u{1B}[<65;7;8M") == [mouse(.wheelUp, 119, 29), mouse(.wheelDown, 6, 7)])
    #expect(events("\u{1B}[<20;5;5M") == [mouse(.press, 4, 4)])
  }

  @Test(
    "Releases, other buttons, motion and broken reports press nothing",
    arguments: [
      "\u{1B}[<0;1;1m", "\u{1B}[<2;1;1M", "\u{1B}[<32;1;1M", "\u{1B}[<66;1;1M", "\u{1B}[<0;0;1M",
      "\u{1B}[<0;1M",
      "\u{1B}[<;;M", "\u{1B}[<0;1;1;1M", "\u{1B}[<99999999999999999999;1;1M",
    ])
  func nothing(report: String) {
    #expect(events(report + "j") == [.key(.character("j"))])
  }

  @Test("The three bytes of an old report are no keys; where no mouse is asked for, no report is an event")
  func old() {
    #expect(events("\u{1B}[MqQ:j") == [.key(.character("j"))])
    #expect(events("\u{1B}[<0;1;1Mj", takesMouse: false) == [.key(.character("j"))])
  }
}
