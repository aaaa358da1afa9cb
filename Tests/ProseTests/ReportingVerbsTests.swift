internal import Testing

@testable internal import Prose

@Suite("Reporting verbs")
struct ReportingVerbsTests {
  @Test(
    "A verb of saying is known in all its forms",
    arguments: [
      ("said", "say", ReportingVerbs.Form.past), ("says", "say", .present), ("Saying", "say", .participle),
      ("told", "tell", .past), ("wrote", "write", .past), ("denied", "deny", .past),
      ("denies", "deny", .present),
      ("announcing", "announce", .participle), ("stresses", "stress", .present), ("read", "read", .past),
      ("quipped", "quip", .past), ("plead", "plead", .base),
    ])
  func forms(word: String, lemma: String, form: ReportingVerbs.Form) {
    let entry = ReportingVerbs.entry(for: WordKey(word))
    #expect(entry?.lemma == lemma)
    #expect(entry?.form == form)
  }

  @Test(
    "What a verb asks of the words around it is told apart",
    arguments: [
      ("said", ReportingVerbs.Class.statement), ("told", .telling), ("asked", .asking), ("called", .calling),
      ("praised", .judging),
    ])
  func classes(word: String, kind: ReportingVerbs.Class) {
    #expect(ReportingVerbs.entry(for: WordKey(word))?.kind == kind)
  }

  @Test("Other verbs report nothing", arguments: ["sailed", "eat", "is", "walking"])
  func others(word: String) { #expect(ReportingVerbs.entry(for: WordKey(word)) == nil) }
}
