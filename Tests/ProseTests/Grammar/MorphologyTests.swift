internal import Testing

@testable internal import Prose

@Suite("Morphology")
struct MorphologyTests {
  @Test(
    "Tense, number and person are what form and tag say",
    arguments: [
      ("said", UPOS.verb, PennTag.pastVerb, "Tense=Past|VerbForm=Fin"),
      ("says", .verb, .thirdPersonVerb, "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
      ("am", .auxiliary, .presentVerb, "Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"),
      ("was", .auxiliary, .pastVerb, "Number=Sing|Tense=Past|VerbForm=Fin"),
      ("burn", .verb, .baseVerb, "VerbForm=Inf"),
      ("burning", .verb, .gerund, "Tense=Pres|VerbForm=Part"),
      ("burnt", .verb, .pastParticiple, "Tense=Past|VerbForm=Part"),
      ("boats", .noun, .pluralNoun, "Number=Plur"), ("Okafor", .properNoun, .singularName, "Number=Sing"),
      ("They", .pronoun, .personalPronoun, "Number=Plur|Person=3"),
      ("these", .determiner, .determiner, "Number=Plur"),
      ("larger", .adjective, .comparative, "Degree=Cmp"), ("of", .adposition, .preposition, nil),
    ] as [(String, UPOS, PennTag, String?)])
  func features(word: String, upos: UPOS, fineTag: PennTag, expected: String?) {
    #expect(Morphology(of: WordKey(word), upos: upos, fineTag: fineTag).features == expected)
  }
}
