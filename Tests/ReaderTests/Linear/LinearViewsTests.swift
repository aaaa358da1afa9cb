internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Views of the whole story, line by line")
struct LinearViewsTests {
  private func answers(_ lines: String...) -> String {
    var reader = LinearReader(Warehouse.reader())
    return lines.map { line in
      (["> \(line)"] + reader.take(line).lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test("All outlets are said with numbers, in a comparison too; a number goes there")
  func outlets() {
    #expect(
      answers("]", "]", "d", "t", "j", "2") == """
        """)
  }

  @Test("Who printed what is said with the outlets of each quotation")
  func matrix() {
    #expect(
      answers("gm", "j", "q", "gm", "3") == """
        """)
  }

  @Test("What one outlet alone has, and the articles as they were published, are said row by row")
  func others() {
    #expect(
      answers("go", "q", "gT", "1") == """
        """)
  }

  @Test("The name of a command is no keys: help says the keys, and opens no editor")
  func names() {
    var reader = LinearReader(Warehouse.reader())
    let (lines, effects) = reader.take("help")
    #expect(lines.first == "Moving")
    #expect(effects.isEmpty)
    #expect(reader.take("next-quote").lines.first?.hasPrefix("quotation 1 of 3") == true)
    // Two keys are two keys.
    #expect(reader.take("]]").lines.count == 1)
  }
}
