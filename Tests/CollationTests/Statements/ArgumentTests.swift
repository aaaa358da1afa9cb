import Testing

@testable import Collation

@Suite("Participants")
struct ArgumentTests {
  private func agents(_ texts: String...) -> [Argument] {
    texts.compactMap { plainArticle($0).stated?.statements.first?.agent }
  }

  private func comparison(_ a: String, _ b: String) -> Argument.Comparison? {
    let found = agents("\(a) sank.", "\(b) sank.")
    return found.count == 2 ? found[0].comparison(with: found[1]) : nil
  }

  @Test("Nouns of one meaning are the same, others are not")
  func nouns() {
    #expect(comparison("The ferry", "The ship") == .same)
    #expect(comparison("The ferry", "The bridge") == .other)
  }

  @Test("The first and the second are two")
  func order() { #expect(comparison("The first ferry", "The second ferry") == .other) }

  @Test("A pronoun may be anyone, but not several")
  func pronouns() {
    #expect(comparison("It", "The ferry") == .unknown)
    #expect(comparison("It", "The ferries") == .other)
  }
}
