import Prose
import Testing

@testable import Collation

@Suite("How well two statements agree")
struct StatementTests {
  private func agreement(_ a: String, _ b: String) -> Int? {
    let found = [a, b].compactMap { plainArticle($0).stated?.statements.first }
    return found.count == 2 ? found[0].agreement(with: found[1]) : nil
  }

  @Test("Participants in the same parts are counted, and somebody else is no agreement")
  func parts() {
    #expect(agreement("The brewer sold the barge.", "The brewer sold the barge.") == 2)
    #expect(agreement("The brewer sold the barge.", "The brewer sold the mill.") == nil)
    #expect(agreement("The brewer sold the barge.", "He sold the barge.") == 1)
  }

  @Test("What sank may be what somebody sank")
  func withoutObject() {
    #expect(agreement("The barge sank.", "The storm sank the barge.") == 1)
  }

  @Test("Two plans to do two things are two plans")
  func content() {
    #expect(agreement("The brewer plans to run.", "The brewer plans to run.") == 1)
    #expect(agreement("The brewer plans to sell the barge.", "The brewer plans to cook a goose.") == nil)
    #expect(agreement("The brewer wants to sell the barge.", "The brewer wants to be proud.") == nil)
  }

  @Test("How a thing was found is not what was found")
  func manner() {
    #expect(agreement("The barge was found empty.", "The barge was found burned out.") == 1)
  }

  @Test("Who charges that something is so is not who is charged")
  func clause() {
    #expect(agreement("Reyes charged that the mill leaked.", "Reyes was charged.") == nil)
  }
}
