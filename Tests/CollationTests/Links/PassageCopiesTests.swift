import Testing

@testable import Collation

@Suite("Passages that repeat one before them")
struct PassageCopiesTests {
  @Test("Passages of the same text are grouped; of another text they are not, however little is other")
  func groups() {
    let texts = [
      "The lantern went out.", "The lantern went out.", "The lantern went on.", "", "he lantern went out.",
      "The lantern went out", "", "The lantern went on.", "12345678", "1234567", "12345678\0",
    ]
    var copies = PassageCopies()
    let isCopy = texts.map { copies.note(Array($0.utf8), in: 0..<$0.utf8.count) }
    #expect(isCopy == [false, true, false, false, false, false, true, true, false, false, false])
    let groups = copies.groups()
    #expect((0..<8).map { Array(groups[$0]) } == [[0, 1], [2, 7], [3, 6], [4], [5], [8], [9], [10]])
    #expect(copies.count == texts.count)
  }

  @Test("A passage is its range of the bytes, wherever it stands")
  func ranges() {
    let bytes = Array("a lantern, a lantern".utf8)
    var copies = PassageCopies()
    let isCopy = [0..<9, 11..<20, 0..<10].map { copies.note(bytes, in: $0) }
    #expect(isCopy == [false, true, false])
  }

  @Test("Thousands are told apart")
  func many() {
    var copies = PassageCopies()
    for round in 0..<2 {
      for number in 0..<3_000 {
        let text = Array("lantern \(number) of \(number % 7)".utf8)
        let isCopy = copies.note(text, in: text.indices)
        #expect(isCopy == (round == 1))
      }
    }
    let groups = copies.groups()
    #expect((0..<3_000).allSatisfy { Array(groups[$0]) == [UInt32($0), UInt32($0 + 3_000)] })
  }
}
