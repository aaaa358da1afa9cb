import Prose
import Testing

@testable import Collation

@Suite("The words of an article")
struct SentenceWordsTests {
  private func words(_ text: String) throws -> SentenceWords {
    try #require(plainArticle(text).stated).words
  }

  /// The place of the first word with a dictionary form.
  private func place(_ lemma: String, _ words: SentenceWords) throws -> Int {
    try #require(words.keys.firstIndex(of: WordKey(lemma)))
  }

  private func isMeant(_ name: String, by lemma: String, in text: String) throws -> Bool {
    let words = try words(text)
    return words.predicateSenses(of: try place(lemma, words)).contains(Thesaurus.meaning(named: name))
  }

  @Test(
    "A verb means what its small words and its object make of it",
    arguments: [
      ("lay_off", "lay", "The brewery laid off nine coopers."),
      ("close", "shut", "The brewery shut down."),
      ("agree", "reach", "The coopers reached a deal."),
      ("convict", "find", "The court found him guilty."),
    ])
  func phrases(meaning: String, lemma: String, text: String) throws {
    #expect(try isMeant(meaning, by: lemma, in: text))
  }

  @Test("A phrase means something else than its verb alone")
  func alone() throws {
    #expect(try !isMeant("lay_off", by: "lay", in: "The mason laid nine bricks."))
    #expect(try !isMeant("convict", by: "find", in: "The court found a mistake."))
  }

  @Test("A light verb tells nothing by itself, and something with its object")
  func light() throws {
    let words = try words("The council has the right.")
    let verb = try place("have", words)
    #expect(words.senses(of: verb).isEmpty)
    #expect(words.predicateSenses(of: verb) == [WordKey("have_right").value])
    #expect(words.isLight(verb))
  }

  @Test("A name, a noun and a verb have senses; small words have none")
  func senses() throws {
    let words = try words("The barge sank near Weldon.")
    #expect(words.senses(of: try place("the", words)).isEmpty)
    #expect(words.senses(of: try place("barge", words)) == [WordKey("barge").value])
    #expect(words.senses(of: try place("sink", words)).contains(Thesaurus.meaning("sink")))
    #expect(words.isName(try place("weldon", words)))
    #expect(words.preposition(of: try place("weldon", words)) == "near")
  }

  @Test("What is quoted stands apart from the verb of saying, not from its own clause")
  func quoted() throws {
    let words = try words("“The barge will sink and the crew will swim,” Ana Reyes said.")
    let (sink, say, swim) = (
      try place("sink", words), try place("say", words), try place("swim", words)
    )
    #expect(words.isQuotedApart(sink, from: say))
    #expect(!words.isQuotedApart(say, from: sink))
    #expect(!words.isQuotedApart(sink, from: swim))
  }

  @Test("Without trees there are none")
  func without() {
    let article = plainArticle("The barge sank.")
    #expect(SentenceWords(article.parsed, nil, article.annotation) == nil)
  }
}
