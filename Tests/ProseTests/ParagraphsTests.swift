import Testing

@testable import Prose

/// One line a paragraph: `#` before a heading, `|` where it spans a line end.
private func paragraphs(of string: String) -> String {
  let text = SourceText(string)
  return Paragraphs.split(text, in: text.whole).map { paragraph in
    let words = text.string(in: paragraph.range).split(separator: "\n").joined(separator: "|")
    return paragraph.kind == .heading ? "# \(words)" : words
  }.joined(separator: "\n")
}

@Suite("Paragraphs")
struct ParagraphsTests {
  @Test("Blank lines part paragraphs, also where they hold spaces")
  func blankLines() {
    #expect(
      paragraphs(
        of: "\n\n  The fire was out by noon.  \n \t\u{A0}\nNobody was hurt.\n\n\n\nSchools open on Monday.\n")
          == """
          The fire was out by noon.
          Nobody was hurt.
          Schools open on Monday.
          """)
  }

  @Test("Without blank lines each long line is a paragraph")
  func longLines() {
    let first =
      "Port officials said on Monday that the fire in warehouse 9, which had burned since Friday night, was out by noon and that nobody was missing."
    let second =
      "Residents of Quay Street described a blast shortly before four in the morning, and a cloud of smoke that hung over the harbour for two days."
    #expect(paragraphs(of: "\(first)\n\(second)\n\(first)") == "\(first)\n\(second)\n\(first)")
  }

  @Test("Lines broken by hand at 70 columns are joined")
  func hardWrapped() {
    #expect(
      paragraphs(
        of: """
          Port officials said on Monday that the fire in warehouse 9 was out by
          noon, and that everybody on the night shift had been accounted for.
          The company that leases the building declined to say what was stored
          there.

          "It was one bang, then the windows went," said Tomas Reyes, a baker
          in Quay Street.
          """) == """
          Port officials said on Monday that the fire in warehouse 9 was out by|noon, and that everybody on the night shift had been accounted for.|The company that leases the building declined to say what was stored|there.
          "It was one bang, then the windows went," said Tomas Reyes, a baker|in Quay Street.
          """)
  }

  @Test("In a text broken by hand, an indent, a short line and a list item begin a paragraph")
  func hardWrappedWithoutBlankLines() {
    #expect(
      paragraphs(
        of: """
          Port officials said on Monday that the fire in warehouse 9 was out by
          noon, and that everybody on the night shift had been accounted for by
          the fire brigade.
          Residents of Quay Street described a blast shortly before four in the
          morning, and smoke that hung over the harbour for two days after that
          - Eleven people were treated, none of them for more than some smoke in
            the lungs
          - Two firemen were hurt
             The company that leases the building declined to say what had been
          stored in it.
          """) == """
          Port officials said on Monday that the fire in warehouse 9 was out by|noon, and that everybody on the night shift had been accounted for by|the fire brigade.
          Residents of Quay Street described a blast shortly before four in the|morning, and smoke that hung over the harbour for two days after that
          - Eleven people were treated, none of them for more than some smoke in|  the lungs
          - Two firemen were hurt
          The company that leases the building declined to say what had been|stored in it.
          """)
  }

  @Test("The lines of a transcript stay apart")
  func transcript() {
    #expect(
      paragraphs(
        of:
          "MODERATOR: Was anybody hurt?\nOKAFOR: Eleven people.\nMODERATOR: How badly?\nOKAFOR: Smoke, mostly."
      ) == """
        MODERATOR: Was anybody hurt?
        OKAFOR: Eleven people.
        MODERATOR: How badly?
        OKAFOR: Smoke, mostly.
        """)
  }

  @Test("A title over two short lines is not joined with its second line")
  func titleLines() {
    #expect(
      paragraphs(of: "Port fire is out;\nSchools to open on Monday\n\nThe fire in warehouse 9 is out.")
        == "Port fire is out;\n# Schools to open on Monday\nThe fire in warehouse 9 is out.")
  }

  @Test("A paragraph that is too long is cut after a sentence, else at a space, else between characters")
  func tooLong() {
    let limit = Paragraphs.lengthLimit
    for unit in ["It was one bang. ", "bang ", "é", "🎉"] {
      let text = SourceText(String(repeating: unit, count: 3 * limit / unit.utf8.count))
      let paragraphs = Paragraphs.split(text, in: text.whole)
      #expect(paragraphs.count > 2)
      for paragraph in paragraphs {
        #expect(paragraph.range.count <= limit)
        let words = text.string(in: paragraph.range)
        #expect(Array(words.utf8) == Array(text[paragraph.range]), "no character is cut")
      }
      if unit.hasSuffix(". ") {
        #expect(paragraphs.allSatisfy { text.string(in: $0.range).hasSuffix("bang.") })
      }
    }
  }

  @Test("There are never more paragraphs than the limit")
  func tooMany() {
    let text = SourceText(String(repeating: "a\n\n", count: Paragraphs.countLimit + 10))
    #expect(Paragraphs.split(text, in: text.whole).count == Paragraphs.countLimit)
  }

  @Test("Paragraphs lie in their range, in order, without white space at their edges")
  func ranges() {
    let text = SourceText("Header: x\n\n One. \n\nTwo.\n\n  # Three #\n\nFour.\n")
    let range = TextRange(9, text.count)
    #expect(
      Paragraphs.split(text, in: range).map { text.string(in: $0.range) } == [
        "One.", "Two.", "Three", "Four.",
      ])
    #expect(Paragraphs.split(text, in: TextRange(4, 4)).isEmpty)
  }
}
