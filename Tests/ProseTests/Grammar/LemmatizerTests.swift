internal import Testing

@testable internal import Prose

@Suite("Lemmas")
struct LemmatizerTests {
  @Test(
    "A verb leads to its infinitive",
    arguments: [
      ("said", PennTag.pastVerb, "say"), ("stopped", .pastVerb, "stop"), ("hoped", .pastVerb, "hope"),
      ("tried", .pastParticiple, "try"), ("died", .pastVerb, "die"), ("making", .gerund, "make"),
      ("staring", .gerund, "stare"), ("telling", .gerund, "tell"), ("controlled", .pastVerb, "control"),
      ("agreed", .pastVerb, "agree"), ("used", .pastVerb, "use"), ("visited", .pastVerb, "visit"),
      ("goes", .thirdPersonVerb, "go"), ("watches", .thirdPersonVerb, "watch"),
      ("houses", .thirdPersonVerb, "house"),
      ("carries", .thirdPersonVerb, "carry"), ("lying", .gerund, "lie"), ("Told", .pastVerb, "tell"),
      ("added", .pastVerb, "add"),
    ])
  func verbs(form: String, tag: PennTag, lemma: String) throws {
    #expect(try self.lemma(form, .verb, tag) == lemma)
  }

  @Test(
    "Other words lead to their singular, positive or nominative",
    arguments: [
      ("children", UPOS.noun, PennTag.pluralNoun, "child"), ("cities", .noun, .pluralNoun, "city"),
      ("buses", .noun, .pluralNoun, "bus"), ("houses", .noun, .pluralNoun, "house"),
      ("movies", .noun, .pluralNoun, "movie"),
      ("boxes", .noun, .pluralNoun, "box"), ("Spokeswomen", .noun, .pluralNoun, "spokeswoman"),
      ("boat", .noun, .singularNoun, "boat"),
      ("larger", .adjective, .comparative, "large"), ("happiest", .adjective, .superlative, "happy"),
      ("better", .adjective, .comparative, "good"), ("bigger", .adjective, .comparative, "big"),
      ("'s", .auxiliary, .thirdPersonVerb, "be"), ("n’t", .particle, .adverb, "not"),
      ("wo", .auxiliary, .modal, "will"),
      ("them", .pronoun, .personalPronoun, "they"), ("Okafor", .properNoun, .singularName, "Okafor"),
      ("1,200", .numeral, .cardinal, "1,200"),
      ("Reds", .properNoun, .pluralName, "Red"), ("Él", .noun, .singularNoun, "él"),
    ])
  func others(form: String, upos: UPOS, tag: PennTag, lemma: String) throws {
    #expect(try self.lemma(form, upos, tag) == lemma)
  }

  private func lemma(_ form: String, _ upos: UPOS, _ tag: PennTag) throws -> String {
    try GrammarModel.embedded.get().lemmatizer.lemma(of: Array(form.utf8)[...], upos: upos, fineTag: tag)
  }
}
