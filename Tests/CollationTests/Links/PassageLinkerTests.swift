import TestSupport
import Testing

@testable import Collation

@Suite("Passages among many")
struct PassageLinkerTests {
  private let said = "They sold the brass lanterns before anybody had counted them twice"

  @Test(
    "The same words are found, whole, cut, with an ellipsis or with another word",
    arguments: [
      "they sold the brass lanterns before anybody had counted them twice.",
      "sold the brass lanterns before anybody had counted",
      "They sold the brass lanterns … had counted them twice",
      "They sold the copper lanterns before anybody had counted them twice",
    ])
  func forms(_ other: String) {
    var linker = PassageLinker()
    linker.add(said)
    linker.add("Nobody who was at the harbour that night has seen a crane since")
    linker.add(other)
    #expect(linker.links().map { [$0.first, $0.second] } == [[2, 0]])
  }

  @Test(
    "Few shared words prove nothing where nobody is known to have said them",
    arguments: ["They sold the brass trumpet", "the night had been counted", "of the", ""])
  func few(_ other: String) {
    var linker = PassageLinker()
    linker.add(said)
    linker.add(other)
    #expect(linker.links().isEmpty)
  }

  @Test("Asked again, it gives the links of what was added since")
  func growing() {
    var linker = PassageLinker()
    linker.add(said)
    linker.add(said)
    #expect(linker.links().map { [$0.first, $0.second] } == [[1, 0]])
    #expect(linker.links().isEmpty)
    linker.add(said)
    #expect(Set(linker.links().map { [$0.first, $0.second] }) == [[2, 0], [2, 1]])
  }

  @Test("What all passages say is a set phrase, and work stays small")
  func hostile() {
    var linker = PassageLinker()
    for _ in 0..<20_000 { linker.add(said) }
    linker.add(String(repeating: "lantern ", count: 200_000))
    linker.add(String(repeating: "“…", count: 50_000))
    #expect(linker.links().isEmpty)
    #expect(linker.count == 20_002)
  }

  @Test("A sketch never says that two passages share less than they do", arguments: 1...20)
  func sketch(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = "the of ferry said lantern crane walked zeppelin harbour was ledger two sailors night council"
      .split(separator: " ").map(String.init)
    var table = PassageTable()
    for _ in 0..<2 {
      table.append(
        compared(
          (0..<12).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " "))
      )
    }
    let stems = (0..<2).map { passage in table.range(of: passage).map { table.word(at: $0) } }
    var rest = stems[1]
    var (count, mass) = (0, Float(0))
    for word in stems[0] {
      guard let place = rest.firstIndex(where: { $0.stem == word.stem }) else { continue }
      count += 1
      mass += min(word.mass, rest[place].mass)
      rest.remove(at: place)
    }
    let most = table.sketches[0].mostShared(with: table.sketches[1])
    #expect(most.count >= count)
    #expect(most.mass >= mass - 0.1)
  }
}
