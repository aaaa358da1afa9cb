internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("The memory for words")
struct WordMemoryTests {
  private func batch(_ words: [String]) -> WordBatch {
    var batch = WordBatch()
    for word in words { batch.append(Array(word.utf8)[...]) }
    batch.endSentence()
    return batch
  }

  /// The words of a batch that were new, and what lies in the rows of all of them afterwards.
  private func read(
    _ words: [String], _ memory: inout WordMemory, _ table: inout [Int: String]
  ) -> (new: [String], found: [String?]) {
    var (rows, new) = ([Int32](), [String]())
    memory.rows(of: batch(words), into: &rows) { word, row in
      new.append(words[word])
      table[row] = words[word]
    }
    return (new, rows.map { table[Int($0)] })
  }

  @Test("A word is new once")
  func once() {
    var (memory, table) = (WordMemory(), [Int: String]())
    let first = read(["the", "boat", "the", "", "bo"], &memory, &table)
    #expect(first.new == ["the", "boat", "", "bo"])
    #expect(first.found == ["the", "boat", "the", "", "bo"])
    let second = read(["boat", "ferry", "the"], &memory, &table)
    #expect(second.new == ["ferry"])
    #expect(second.found == ["boat", "ferry", "the"])
  }

  @Test("A very long word is new each time")
  func long() {
    var (memory, table) = (WordMemory(), [Int: String]())
    let word = String(repeating: "bang", count: 7)
    for _ in 0..<3 {
      let read = read([word, "the", word], &memory, &table)
      #expect(read.new.count { $0 == word } == 2)
      #expect(read.found == [word, "the", word])
    }
    #expect(memory.rowCount == 3)
  }

  @Test("However many words there are, each finds its own row, and the memory stays small")
  func many() {
    var random = SeededRandom(seed: 11)
    var (memory, table) = (WordMemory(), [Int: String]())
    for size in [1, 300, 2_500, 40, 300, 300, 300, 300, 5, 300, 300, 300, 300] {
      let words = (0..<size).map { _ in "w\(Int.random(in: 0..<6_000, using: &random))" }
      #expect(read(words, &memory, &table).found == words)
    }
    #expect(memory.rowCount <= WordMemory.capacity + 2_500)
  }

  @Test("A word that was seen last is kept when others must go")
  func kept() {
    var (memory, table) = (WordMemory(), [Int: String]())
    for round in 0..<100 {
      let read = read(["the"] + (0..<100).map { "w\(round)x\($0)" }, &memory, &table)
      #expect(read.new.contains("the") == (round == 0))
    }
    #expect(memory.rowCount <= WordMemory.capacity)
  }
}
