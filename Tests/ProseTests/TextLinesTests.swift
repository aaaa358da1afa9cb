import Testing

@testable import Prose

@Suite("TextLines")
struct TextLinesTests {
  private func lines(_ string: String) -> [TextLine] {
    let text = SourceText(string)
    return Array(TextLines(text, in: text.whole))
  }

  @Test("A line has its width in code points, its indent and the width of its first word")
  func measures() {
    let lines = lines("Très bien\n\n   “Oui,” dit-il. \nend")
    #expect(lines.map(\.width) == [9, 0, 14, 3])
    #expect(lines.map(\.indent) == [0, 0, 3, 0])
    #expect(lines.map(\.firstWordWidth) == [4, 0, 6, 3])
    #expect(lines.map(\.isBlank) == [false, true, false, false])
    #expect(lines.map(\.endsSentence) == [false, false, true, false])
    #expect(lines.map(\.beginsInLowercase) == [false, false, false, true])
  }

  @Test(
    "List items and the speakers of a transcript begin a line of their own",
    arguments: [
      ("- item", true), ("* item", true), ("• item", true), ("12. item", true), ("3) item", true),
      ("## item", true),
      ("Q: why?", true), ("MR. REYES: no", true), ("WITNESS:", true), ("> quoted", true),
      ("-5 degrees", false), ("2025. It", false), ("1.5 million", false), ("NATO said", false),
      ("Officials: no", false),
      ("‘Quoted’", false), ("", false),
    ])
  func listItems(line: String, begins: Bool) {
    #expect((lines(line).first?.beginsListItem ?? false) == begins)
  }
}
