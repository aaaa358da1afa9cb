internal import Testing

@testable internal import Documents

@Suite("Text of a given width")
struct PlainTextTests {
  @Test("Words wrap under each other")
  func wrapping() {
    #expect(
      page { $0.wrapped("Eleven people were treated for smoke", first: "! ") } == """
        ! Eleven people were
          treated for smoke

        """)
  }

  @Test("White space of any kind is one space")
  func whiteSpace() {
    #expect(page { $0.wrapped(" one \n\t two ") } == "one two\n")
  }

  @Test("A word longer than a line is cut, every other is whole")
  func longWord() {
    #expect(
      page { $0.wrapped("a Donaudampfschifffahrtsgesellschaft b") } == """
        a
        Donaudampfschifffahr
        tsgesellschaft b

        """)
  }

  @Test("Columns are counted as the caller counts them")
  func wide() {
    var text = PlainText(width: 20) { $0.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } }
    text.wrapped("叶叶叶叶 叶叶叶叶 叶叶", indent: 2)
    #expect(string(text.bytes) == "叶叶叶叶 叶叶叶叶\n  叶叶\n")
  }

  @Test("A first part wider than the page does not stop the words")
  func wideFirst() {
    #expect(
      page { $0.wrapped("one two", first: "a very long heading of a line: ", indent: 2) } == """
        a very long heading of a line: one
          two

        """)
  }

  private func page(_ write: (inout PlainText) -> Void) -> String {
    var text = PlainText(width: 20) { $0.count }
    write(&text)
    return string(text.bytes)
  }
}
