@testable internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Words in several styles")
struct StyledTextTests {
  @Test("White space of an article becomes single spaces, and styles stay with their words")
  func spaces() {
    let source = SourceText("The lock\n  is   shut, they say.")
    var text = StyledText("1 Herald: ", Style(bold: true))
    text.append(
      TextRange(0, source.count), of: source,
      emphases: [(TextRange(4, 13), { $0.isUnderlined = true })])
    #expect(text.text == "1 Herald: The lock is shut, they say.")
    let pieces = text.pieces(of: 0..<text.bytes.count).map { piece in
      let words = String(decoding: text.bytes[piece.range], as: UTF8.self)
      return "\(words)|\(piece.style.isBold ? "bold" : piece.style.isUnderlined ? "underlined" : "plain")"
    }
    #expect(pieces == ["1 Herald: |bold", "The |plain", "lock is|underlined", " shut, they say.|plain"])
  }

  @Test("They break into lines together; nothing is one empty line")
  func lines() {
    var text = StyledText("one two ")
    text.append("three four", Style(bold: true))
    let lines = text.lines(width: 9).map { String(decoding: text.bytes[$0], as: UTF8.self) }
    #expect(lines == ["one two", "three", "four"])
    #expect(text.pieces(of: 0..<9).map(\.range) == [0..<8, 8..<9])
    #expect(StyledText().lines(width: 9) == [0..<0])
  }
}
