import TestSupport
import Testing

@testable import TerminalUI

@Suite("Key decoder")
struct KeyDecoderTests {
  /// The events of bytes that come at once, and of the silence behind them.
  private func events(_ bytes: [UInt8]) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes) + decoder.finish()
  }

  private func keys(_ text: String) -> [Key] {
    events(Array(text.utf8)).map { event in
      guard case .key(let key) = event else { return .character("\u{FFFD}") }
      return key
    }
  }

  @Test("A character is itself, in any script")
  func characters() {
    #expect(keys("aZ é日👋") == ["a", "Z", " ", "é", "日", "👋"].map { .character($0) })
  }

  @Test("Control and a letter is named by the letter")
  func control() {
    #expect(events([1, 4, 26]) == [.key(.control("a")), .key(.control("d")), .key(.control("z"))])
    #expect(events([0, 28, 31]) == [.key(.control("@")), .key(.control("\\")), .key(.control("_"))])
  }

  @Test("Return, Tab and Backspace have names, whichever byte is sent for them")
  func named() {
    #expect(events([13, 10, 9, 127, 8]) == [.enter, .enter, .tab, .backspace, .backspace].map { .key($0) })
  }

  @Test("A lone Escape is a key when nothing follows")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([27]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.finish() == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(decoder.finish() == [])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\r") == [.escape, .enter])
  }

  @Test("Escape and a character at once is Alt and the character")
  func alt() {
    #expect(keys("\u{1B}x\u{1B}é") == [.alt("x"), .alt("é")])
    #expect(keys("\u{1B}[") == [.alt("[")])
    #expect(keys("\u{1B}O") == [.alt("O")])
    #expect(keys("\u{1B}]") == [.alt("]")])
  }

  @Test("Cursor keys are the same in both modes of the keypad")
  func cursorKeys() {
    let expected: [Key] = [.up, .down, .right, .left, .home, .end]
    #expect(keys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D\u{1B}[H\u{1B}[F") == expected)
    #expect(keys("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD\u{1B}OH\u{1B}OF") == expected)
  }

  @Test("Editing and function keys of xterm, rxvt, VT220 and the Linux console")
  func numbered() {
    let editing: [Key] = [.home, .insert, .delete, .end, .pageUp, .pageDown, .home, .end]
    #expect((1...8).flatMap { keys("\u{1B}[\($0)~") } == editing)
    #expect(keys("\u{1B}OP\u{1B}OS\u{1B}[15~\u{1B}[24~") == [1, 4, 5, 12].map { .function($0) })
    #expect(keys("\u{1B}[11~\u{1B}[[A\u{1B}[[E") == [1, 1, 5].map { .function($0) })
    #expect(keys("\u{1B}[Z\u{1B}Oq\u{1B}OM") == [.backTab, .character("1"), .enter])
  }

  @Test("Alt with an arrow, as xterm and rxvt send it; Shift and Control leave a key as it is")
  func modified() {
    #expect(keys("\u{1B}[1;3D\u{1B}[1;3C\u{1B}[1;4D") == [.altLeft, .altRight, .altLeft])
    #expect(keys("\u{1B}\u{1B}[D\u{1B}\u{1B}OC") == [.altLeft, .altRight])
    #expect(keys("\u{1B}[1;2A\u{1B}[1;5C\u{1B}[5;5~") == [.up, .right, .pageUp])
  }

  @Test("A paste comes whole, with LF for its line ends and without controls")
  func paste() {
    #expect(
      events(Array("x\u{1B}[200~one\rtwo\r\nq\u{1B}[31m\u{7}é\t\u{1B}[201~y".utf8))
        == [.key(.character("x")), .paste("one\ntwo\nq[31mé\t"), .key(.character("y"))])
    #expect(events(Array("\u{1B}[200~\u{1B}[201~".utf8)) == [.paste("")])
  }

  @Test("A paste without an end waits, and is kept up to its limit")
  func longPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~".utf8)) == [])
    #expect(decoder.decode(Array(repeating: 0x61, count: KeyDecoder.pasteLimit + 1000)) == [])
    #expect(!decoder.isWaiting)
    guard case .paste(let text)? = decoder.decode(Array("\u{1B}[201~".utf8)).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count >= KeyDecoder.pasteLimit && text.utf8.count < KeyDecoder.pasteLimit + 10)
    #expect(decoder.decode([0x71]) == [.key(.character("q"))])
  }

  @Test(
    "Replies and unknown sequences press nothing, and the key behind them counts",
    arguments: [
      "\u{1B}[12;40R", "\u{1B}[?62;22c", "\u{1B}[>0;276;0c", "\u{1B}[I", "\u{1B}[<0;10;10M", "\u{1B}[99~",
      "\u{1B}[1;2;3A", "\u{1B}[5$~", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;cXVpdA==\u{1B}\\",
      "\u{1B}P>|xterm(390)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^pm\u{1B}\\", "\u{1B}Xsos\u{1B}\\",
      "\u{1B}Oz",
    ].map { Array($0.utf8) })
  func swallowed(bytes: [UInt8]) {
    #expect(events(bytes + [0x6A]) == [.key(.character("j"))])
    #expect(events(bytes) == [])
  }

  @Test("A sequence that is broken off gives way to the next")
  func brokenOff() {
    #expect(keys("\u{1B}[12\u{1B}[A") == [.up])
    #expect(keys("\u{1B}]0;title\u{1B}[B") == [.down])
    #expect(keys("\u{1B}[12;") == [])
    #expect(keys("\u{1B}[1\u{18}j") == [.character("j")])
  }

  @Test("Ill-formed UTF-8 and C1 controls press nothing")
  func illFormed() {
    #expect(events([0xE6, 0x97, 0x6A]) == [.key(.character("j"))])
    #expect(events([0x9B, 0xFF, 0xC2, 0x9B, 0x6A]) == [.key(.character("j"))])
    #expect(events([0xED, 0xA0, 0x80, 0x6A]) == [.key(.character("j"))])
  }

  @Test("It does not matter where the bytes are cut")
  func cuts() {
    let bytes = Array("aé\u{1B}[1;3D\u{1B}]0;x\u{1B}\\👋\u{1B}[200~p\u{1B}[201~\u{1B}OA日\u{1B}x".utf8)
    for cut in 0..<bytes.count {
      var decoder = KeyDecoder()
      #expect(decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...]) == events(bytes))
    }
  }

  @Test("Bytes at random leave it in its senses")
  func anything() {
    var generator = SeededRandom(seed: 11)
    for _ in 0..<500 {
      var decoder = KeyDecoder()
      _ = decoder.decode((0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) })
      _ = decoder.finish()
      // Out of a string or a paste that the bytes may have begun.
      _ = decoder.decode(Array("\u{1B}[201~".utf8)) + decoder.finish()
      #expect(decoder.decode([0x71]) == [.key(.character("q"))])
    }
  }
}
