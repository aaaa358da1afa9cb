import Testing

@testable import Collation

@Suite("One matter")
struct OneMatterTests {
  /// What the first statements of two texts have in common.
  private func agreement(_ a: String, _ b: String) -> Int? {
    let statements = StoryStatements([plainArticle(a), plainArticle(b)])
    guard let first = statements.of(0).first, let second = statements.of(1).first else { return nil }
    return OneMatter(statements: statements).agreement(first, second)
  }

  @Test("The same people and things in the same parts are counted")
  func counted() {
    #expect(agreement("The brewer sold the barge.", "The brewer did not sell the barge.") == 2)
    #expect(agreement("The barge sank.", "The barge did not sink.") == 1)
  }

  @Test("Somebody else, or something else behind one preposition, is another matter")
  func others() {
    #expect(agreement("The brewer sold the barge.", "The baker sold the barge.") == nil)
    #expect(agreement("The barge sank in the canal.", "The barge sank in the harbour.") == nil)
  }

  @Test("A pronoun may be anybody: then the event has to be the only one of both articles")
  func only() {
    #expect(agreement("He will resign.", "The mayor will not step down.") == 1)
    #expect(
      agreement("He will resign.", "The mayor will not step down. Her deputy resigned long ago.") == nil)
  }

  @Test("Nobody is whoever the other article has, where news ask how many")
  func nobody() {
    #expect(agreement("Nobody was arrested.", "The brewer was arrested.") == 1)
    #expect(agreement("Nobody was praised.", "The brewer was praised.") == nil)
  }

  @Test("A light verb with its object needs who does it")
  func light() {
    #expect(agreement("The council has the right.", "The council has no right.") == 2)
    #expect(agreement("The council has the right.", "The ferrymen have no right.") == nil)
  }
}
