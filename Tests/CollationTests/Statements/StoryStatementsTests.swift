import Prose
import Testing

@testable import Collation

@Suite("What all articles of a story state")
struct StoryStatementsTests {
  private func words(_ index: Int, _ statements: StoryStatements) -> String {
    let statement = statements.statements[index]
    let text = statements.words[statement.article]?.annotated.text
    return text?.string(in: statement.range) ?? ""
  }

  private func dump(_ pairs: [PassagePair], _ statements: StoryStatements) -> String {
    pairs.map { "\(words(Int($0.a), statements)) ~ \(words(Int($0.b), statements))" }
      .joined(separator: "\n")
  }

  @Test("Statements of two articles come together where their predicates share a sense")
  func pairs() {
    let statements = StoryStatements([
      plainArticle("The barge sank. The brewer left."), plainArticle("The barge went down."),
      plainArticle("The town sold its mill."),
    ])
    #expect(dump(statements.changes.statements.found, statements) == "sank ~ went")
    #expect(statements.of(0).count == 2)
    #expect(statements.of(2).map(\.article) == [2])
  }

  @Test("Predicates that exclude each other are pairs of their own")
  func opposed() {
    let statements = StoryStatements([
      plainArticle("The council approved the levy."), plainArticle("The council rejected the levy."),
      plainArticle("The council discussed the levy."),
    ])
    #expect(dump(statements.opposedPairs(), statements) == "approved ~ rejected")
  }

  @Test("It is the same whether articles come at once or one by one")
  func growing() {
    let articles = [
      plainArticle("The barge sank on Monday. Twelve guests drowned."),
      plainArticle("The barge went down on Tuesday. Nine guests drowned."),
      plainArticle("The levy was approved."),
    ]
    let whole = StoryStatements(articles)
    var grown = StoryStatements()
    var found: [PassagePair] = []
    for article in articles {
      grown.add([article])
      found += grown.changes.statements.found
    }
    #expect(found.sorted() == whole.changes.statements.found)
    #expect(grown.pairsOfAmounts == whole.pairsOfAmounts)
    #expect(grown.events.map(\.range) == whole.events.map(\.range))
    #expect(grown.opposedPairs() == whole.opposedPairs())
  }

  @Test("A first date makes the weekdays of undated articles other days")
  func anew() {
    var statements = StoryStatements([plainArticle("The barge sank on Monday.")])
    let before = statements.events.map(\.resolved)
    #expect(!statements.changes.areEventsNew)
    statements.add([plainArticle("The barge sank on Tuesday.", published: "2024-05-09")])
    #expect(statements.changes.areEventsNew)
    #expect(statements.events.count == 2)
    #expect(statements.events[0].resolved != before[0])
    statements.add([plainArticle("The barge sank on Sunday.", published: "2024-05-10")])
    #expect(!statements.changes.areEventsNew)
    #expect(statements.events.count == 3)
  }

  @Test("An article without trees states nothing, and keeps its place")
  func without() {
    let bare = AnnotatedArticle(plainArticle("The barge sank.").article, grammar: nil)
    let statements = StoryStatements([bare, plainArticle("The barge sank.")])
    #expect(statements.of(0).isEmpty)
    #expect(statements.of(1).map(\.article) == [1])
    #expect(statements.amounts(of: 0).isEmpty && statements.events(of: 0).isEmpty)
  }
}
