import Testing

@testable import Prose

@Suite("CodePointMap")
struct CodePointMapTests {
  @Test("Offsets count code points, not bytes")
  func codePoints() {
    let text = SourceText("“Très bien 🎉,” a dit M. Lefèvre")
    let map = CodePointMap(text)
    #expect(map.codePoints(of: TextRange(3, 13)) == 1..<10)
    #expect(map.codePoints(of: text.whole) == 0..<31)
  }

  @Test("What was left out counts before a range that follows it, and inside one that holds it")
  func deletions() {
    // BOM, then "a", two hidden characters, "b", CR LF, "c".
    let text = SourceText(
      clean: Array("ab\nc".utf8),
      deletions: [
        .init(offset: 0, codePoints: 1, isHidden: false), .init(offset: 1, codePoints: 2),
        .init(offset: 2, codePoints: 1, isHidden: false),
      ])
    let map = CodePointMap(text)
    #expect(map.codePoints(of: TextRange(0, 1)) == 1..<2)
    #expect(map.codePoints(of: TextRange(1, 2)) == 4..<5)
    #expect(map.codePoints(of: TextRange(0, 2)) == 1..<5)
    #expect(map.codePoints(of: TextRange(2, 3)) == 6..<7)
    #expect(map.codePoints(of: TextRange(3, 4)) == 7..<8)
    #expect(map.codePoints(of: TextRange(1, 1)) == 4..<4, "an empty range stands after what was left out")
  }

  @Test(
    "A long text gives the same as counting from its start", arguments: [0, 1, 511, 512, 513, 1024, 2000])
  func checkpoints(length: Int) {
    let string = String((0..<length).map { ["a", "é", "…", "🎉"][$0 % 4] as Character })
    let text = SourceText(string)
    let map = CodePointMap(text)
    var offset = 0
    for (index, scalar) in string.unicodeScalars.enumerated() {
      let end = offset + UTF8.width(scalar)
      #expect(map.codePoints(of: TextRange(offset, end)) == index..<(index + 1))
      offset = end
    }
    #expect(map.codePoints(of: text.whole) == 0..<length)
  }
}
