import Prose
import Testing

@testable import Quotations

@Suite("What a noun stands for")
struct NounClassesTests {
  @Test(
    "A noun is a person, a group, a body or a document, or it never speaks",
    arguments: [
      ("mayor", NounClass.person(nil)), ("spokeswoman", .person(.female)), ("caller", .person(nil)),
      ("residents", .group), ("police", .group), ("company", .body), ("memo", .document), ("quay", nil),
    ])
  func classes(noun: String, known: NounClass?) { #expect(NounClass(of: WordKey(noun)) == known) }

  @Test("Relatives are somebody's")
  func kin() {
    #expect(KinNouns.contains("brother"))
    #expect(!KinNouns.contains("mayor"))
  }
}
