internal import Testing

@testable internal import Prose

@Suite("Text ranges")
struct TextRangeTests {
  @Test("Ranges hold, overlap and join one another")
  func sets() {
    let range = TextRange(3, 8)
    #expect(range.contains(3) && !range.contains(8))
    #expect(range.contains(TextRange(4, 8)) && !range.contains(TextRange(2, 5)))
    #expect(range.overlaps(TextRange(7, 9)) && !range.overlaps(TextRange(8, 9)))
    #expect(range.union(TextRange(9, 10)) == TextRange(3, 10))
    #expect(range.intersection(TextRange(5, 12)) == TextRange(5, 8))
    #expect(range.intersection(TextRange(8, 12)) == nil)
    #expect(range.count == 5 && !range.isEmpty && range.description == "3-8")
  }

  @Test("What holds comes before what is held")
  func order() {
    #expect(
      [TextRange(2, 4), TextRange(0, 3), TextRange(0, 9)].sorted() == [
        TextRange(0, 9), TextRange(0, 3), TextRange(2, 4),
      ])
  }
}
