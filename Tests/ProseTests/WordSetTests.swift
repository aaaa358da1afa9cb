internal import Testing

@testable internal import Prose

@Suite("Word sets")
struct WordSetTests {
  @Test("A set has the words of its list in any case, over any white space")
  func words() {
    let set = WordSet("harbour  quay\n ferry")
    #expect(["harbour", "QUAY", "Ferry"].allSatisfy { set.contains(WordKey($0)) })
    #expect(!set.contains("boat"))
    #expect(!WordSet().contains("boat"))
  }

  @Test("An underscore in a list is a space of an entry, and stops are listed where asked for")
  func entries() {
    #expect(WordSet("new_york").contains("New York"))
    let titles = WordSet("mr dr", withStops: true)
    #expect(titles.contains("Mr."))
    #expect(titles.contains("dr"))
  }

  @Test("A table keeps the last value of each of many words")
  func table() {
    var table = WordTable<Int>()
    for number in 0..<1000 { table.set(WordKey("word\(number)"), to: number) }
    table.set("word7", to: 70)
    #expect(table.count == 1000)
    #expect(table["word7"] == 70)
    let kept = (0..<1000).filter { (number: Int) in table[WordKey("word\(number)")] == number }
    #expect(kept.count == 999)
    #expect(table["word1000"] == nil)
  }
}
