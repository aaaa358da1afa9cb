internal import Testing

@testable internal import Prose

@Suite("Word keys")
struct WordKeyTests {
  @Test(
    "Case, apostrophes and hyphens make no difference",
    arguments: [
      ("Ferry", "fERRY"), ("don’t", "don't"), ("Jean‑Luc", "jean-luc"), ("ÉLAN", "élan"), ("Καλά", "ΚΑΛΆ"),
      ("ŁÓDŹ", "łódź"),
    ])
  func same(a: String, b: String) { #expect(WordKey(a) == WordKey(b)) }

  @Test(
    "Different words have different keys",
    arguments: [("ferry", "ferries"), ("resume", "résumé"), ("cant", "can't")])
  func different(a: String, b: String) { #expect(WordKey(a) != WordKey(b)) }

  @Test("A key is the same from a literal, a string and bytes")
  func origins() {
    let literal: WordKey = "ferry"
    #expect(literal == WordKey("Ferry"))
    #expect(literal == WordKey(Array("FERRY".utf8)))
    #expect(literal == WordKey(Array("a ferry".utf8)[2...]))
    #expect(literal == WordKey(Array("a Ferry".utf8), 2..<7))
    let accented: WordKey = "élan"
    for word in ["Élan", "ÉLAN"] { #expect(accented == WordKey(Array(word.utf8), 0..<word.utf8.count)) }
    let elided: WordKey = "don't"
    #expect(elided == WordKey(Array("Don’t".utf8), 0..<7))
  }
}
