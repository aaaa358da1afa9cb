import Testing

@testable import Collation

@Suite("Passages that repeat one before them")
struct PassageCopiesTests {
  @Test("Passages of the same words are grouped, whatever their marks and case; of other words they are not")
  func groups() {
    var table = PassageTable()
    var copies = PassageCopies()
    for text in [
      "The lantern went out.", "“the lantern went out”", "The lantern went on", "", "the lantern … went out",
      "…",
      "THE LANTERN WENT ON",
    ] {
      table.append(compared(text))
      if copies.note(lastOf: table) { table.removeLast() }
    }
    let groups = copies.groups()
    #expect((0..<table.count).map { Array(groups[$0]) } == [[0, 1], [2, 6], [3, 5], [4]])
    #expect(copies.count == 7)
  }

  @Test("Thousands are told apart")
  func many() {
    var table = PassageTable()
    var copies = PassageCopies()
    for round in 0..<2 {
      for number in 0..<3_000 {
        table.append(compared("lantern \(number) of \(number % 7)"))
        let isCopy = copies.note(lastOf: table)
        #expect(isCopy == (round == 1))
        if isCopy { table.removeLast() }
      }
    }
    #expect(table.count == 3_000)
    let groups = copies.groups()
    #expect((0..<3_000).allSatisfy { Array(groups[$0]) == [UInt32($0), UInt32($0 + 3_000)] })
  }
}
