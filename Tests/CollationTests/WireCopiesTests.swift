import Testing

@testable import Collation

@Suite("Copies of one text")
struct WireCopiesTests {
  private let wire = (0..<12).map {
    "The ferry number \($0) left the eastern dock with \($0 + 20) crates of timber and a crew of sailors from Velmora."
  }

  @Test("Articles that reprint one text have the first of them as their origin, a cut one too")
  func copies() {
    let own =
      "Nobody on the night shift had seen the warehouse door that stood open since the inspection on Monday."
    #expect(origins(of: wire, [own, own], wire + [own], Array(wire.prefix(6))) == [0, 1, 0, 0])
  }

  @Test("Long quotations that two articles share do not make them copies")
  func quotations() {
    let speech = wire.map { "“{d Ana Reyes|\($0)}” {by Ana Reyes|she} said." }
    let (a, b) = (
      "The mayor spoke for an hour at the town hall.", "In a long evening the council heard her out."
    )
    let story = Story(
      collating: [(a, "A"), (b, "B")].map {
        article(([$0.0] + speech).joined(separator: "\n\n"), outlet: $0.1)
      })
    #expect(story.origins == [0, 1])
  }

  @Test("A formula that many articles end with does not make them copies")
  func formula() {
    #expect(origins(of: [wire[0]], [wire[0]]) == [0, 1])
    let notes = (0..<2).map { side in
      (0..<12).map { "Crate \(side) of \($0) held lanterns \(side) for the ledger \($0)." }
    }
    #expect(origins(of: notes[0] + [wire[0]], notes[1] + [wire[0]]) == [0, 1])
  }

  @Test("Copies count once where those who report are counted")
  func counting() {
    let texts = [wire, wire, ["The harbour stayed shut on Monday, and nobody had a word to say about it."]]
    let story = Story(collating: texts.map { article($0.joined(separator: " ")) })
    #expect(story.originCount(of: [0, 1, 2]) == 2)
  }

  private func origins(of articles: [String]...) -> [Int] {
    Story(collating: articles.map { article($0.joined(separator: " ")) }).origins
  }
}
