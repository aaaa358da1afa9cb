import Prose
import Testing

@testable import Collation

@Suite("Events with a time")
struct DatedEventTests {
  /// Each time with the predicate that it dates, or with the noun: `Monday: sank`.
  private func dump(_ text: String, published: String? = nil) -> String {
    let statements = StoryStatements([plainArticle(text, published: published)])
    guard let words = statements.words[0] else { return "no trees" }
    let source = words.annotated.text
    return statements.events.map { event in
      let what = event.statement.map { source.string(in: $0.range) } ?? "a noun"
      let sure = event.isSure ? ", sure" : ""
      return "\(source.string(in: event.range)): \(what)\(sure)"
    }.joined(separator: "\n")
  }

  @Test("A time dates the verb it hangs on")
  func verb() {
    #expect(dump("The barge sank on Monday.") == "Monday: sank")
    #expect(dump("The barge sank on Monday.", published: "2024-05-09") == "Monday: sank, sure")
  }

  @Test("A calendar day is sure without a date of writing")
  func calendar() { #expect(dump("The barge sank on March 4.") == "March 4: sank, sure") }

  @Test("A time dates what happened as its verb did")
  func occasion() {
    #expect(
      dump("Nine guests drowned on Monday when the barge sank.") == "Monday: drowned\nMonday: sank")
  }

  @Test("A hearing on Monday is dated as a noun")
  func noun() { #expect(dump("The hearing on Monday was brief.") == "Monday: a noun") }

  @Test("The day on which somebody said so dates nothing, and neither does another year")
  func guards() {
    #expect(dump("The barge sank, the mayor said on Monday.") == "")
    #expect(dump("The barge sank on March 4, 1987.", published: "2024-05-09") == "")
    #expect(dump("The barge sails every Monday.") == "")
  }
}
