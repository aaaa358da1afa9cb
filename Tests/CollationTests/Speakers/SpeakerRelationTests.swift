import Quotations
import Testing

@testable import Collation

@Suite("How speakers stand to each other")
struct SpeakerRelationTests {
  private let relations = SpeakerRelations(speakers: [
    Speaker(name: "Ines Okafor", aliases: [], role: "harbour chief executive", kind: .person),
    Speaker(name: "Tom Reyes", aliases: [], role: "baker", kind: .person),
    Speaker(name: "Laura Swann", aliases: [], role: "harbour spokeswoman", kind: .person),
    Speaker(name: "Northline", aliases: [], role: nil, kind: .organization),
    Speaker(name: "Florence Berg", aliases: [], role: "Northline boss", kind: .person),
    Speaker(name: "officials", aliases: [], role: nil, kind: .group),
    Speaker(name: "Civil Rescue Authority", aliases: [], role: nil, kind: .organization),
    Speaker(name: "Emeka Okafor", aliases: [], role: nil, kind: .person),
  ])

  @Test(
    "Named strangers differ; who speaks for another, or may be the other, does not",
    arguments: [
      (0, 0, SpeakerRelation.same), (0, 1, .different), (0, 2, .related), (1, 2, .different),
      (3, 4, .related),
      (3, 6, .different), (1, 3, .unknown), (0, 5, .unknown), (0, 7, .related),
    ])
  func relation(_ a: Int, _ b: Int, _ expected: SpeakerRelation) {
    #expect(relations.relation(of: a, to: b) == expected)
    #expect(relations.relation(of: b, to: a) == expected)
  }

  @Test("Nobody known is unknown")
  func unknown() { #expect(relations.relation(of: nil, to: 0) == .unknown) }

  @Test("Somebody without a name who speaks for a named one is related to them")
  func voice() {
    let relations = SpeakerRelations(speakers: [
      Speaker(name: "Ines Okafor", aliases: [], role: nil, kind: .person),
      Speaker(name: "a spokesman for Okafor", aliases: [], role: nil, kind: .unnamed),
      Speaker(name: "a friend of Okafor", aliases: [], role: nil, kind: .unnamed),
    ])
    #expect(relations.relation(of: 0, to: 1) == .related)
    #expect(relations.relation(of: 0, to: 2) == .unknown)
  }
}
