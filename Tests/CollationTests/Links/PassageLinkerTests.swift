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

  @Test("A copy has the links of the words that it repeats, those of before too")
  func copies() {
    var linker = PassageLinker()
    let cut = "sold the brass lanterns before anybody had counted"
    linker.add(said)
    linker.add(cut)
    linker.add(said)
    #expect(Set(linker.links().map { [$0.first, $0.second] }) == [[1, 0], [2, 0], [2, 1]])
    linker.add(cut + ".")
    #expect(Set(linker.links().map { [$0.first, $0.second] }) == [[3, 0], [3, 1], [3, 2]])
  }

  @Test(
    "Asked after each passage or once, it gives the same links", arguments: 1...8)
  func order(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = (said + " while sailors mended zeppelin ropes beside the ledger").split(separator: " ")
    let passages = (0..<60).map { _ in
      let start = Int.random(in: 0..<6, using: &random)
      var part = Array(words[start..<(start + Int.random(in: 3...12, using: &random))])
      if Bool.random(using: &random) { part[Int.random(in: part.indices, using: &random)] = "walrus" }
      return part.joined(separator: " ")
    }
    var whole = PassageLinker()
    var growing = PassageLinker()
    var links: Set<PassageLinker.Link> = []
    for passage in passages {
      whole.add(passage)
      growing.add(passage)
      links.formUnion(growing.links())
    }
    let all = whole.links()
    #expect(Set(all).isSubset(of: links))
    #expect(all.count == Set(all).count)
    #expect(all.count > 100)
  }

  @Test(
    "A set phrase of all passages links none of them, copies are linked to the first, and work stays small")
  func hostile() {
    var linker = PassageLinker()
    for number in 0..<2_000 { linker.add("before anybody had counted the \(number) of \(number + 9_000)") }
    #expect(linker.links().isEmpty)
    for _ in 0..<20_000 { linker.add(said) }
    linker.add(String(repeating: "lantern ", count: 200_000))
    linker.add(String(repeating: "“…", count: 50_000))
    let links = linker.links()
    #expect(links.count == 64 * 63 / 2 + (20_000 - 64))
    #expect(links.allSatisfy { $0.second < 2_064 && $0.probability > 0.95 })
    #expect(linker.count == 22_002)
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
