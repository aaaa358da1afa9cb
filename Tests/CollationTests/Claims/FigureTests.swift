import Testing

@testable import Collation
@testable import Prose

@Suite("Figures of claims")
struct FigureTests {
  /// The one amount of a text, counted things by their stem.
  private func figure(_ text: String, of noun: String? = nil) throws -> Figure {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: [Paragraph(range: source.whole)])
    let quantity = try #require(parsed.quantities.first)
    return Figure(quantity, noun: noun.map { UInt64(word: $0) })
  }

  @Test(
    "An amount is the same in other words and units",
    arguments: [
      ("the run took four and a half hours", "the run took 270 minutes"),
      ("a gap of 42 inches", "a gap of three and a half feet"), ("12 boats", "a dozen boats"),
      ("at least 15 boats", "15 boats"), ("up to 350 people", "350 people"),
    ])
  func same(one: String, other: String) throws {
    #expect(try figure(one).likeness(to: figure(other)) == 1)
  }

  @Test(
    "Rounding makes it nearly the same",
    arguments: [("about 61 trees", "63 trees"), ("14 months", "61 weeks"), ("12,040 trees", "12,000 trees")])
  func rounded(one: String, other: String) throws {
    #expect(try figure(one).likeness(to: figure(other)) == 0.8)
  }

  @Test(
    "Another amount is another figure",
    arguments: [
      ("11 boats", "12 boats"), ("more than 300 people", "350 people"), ("$5 million", "5 million boats"),
      ("61 trees", "63 trees"),
    ])
  func other(one: String, other: String) throws {
    #expect(try figure(one).likeness(to: figure(other)) == 0)
  }

  @Test("Of one thing, a figure that is not far counts a half: it is what the texts differ on")
  func conflict() throws {
    #expect(try figure("11 boats", of: "boat").likeness(to: figure("14 boats", of: "boat")) == 0.5)
    #expect(try figure("11 boats", of: "boat").likeness(to: figure("140 boats", of: "boat")) == 0)
    #expect(try figure("11 boats", of: "boat").likeness(to: figure("14 trees", of: "tree")) == 0)
  }

  @Test("More digits and a unit tell more")
  func weights() throws {
    #expect(try figure("two boats").weight < figure("12 boats").weight)
    #expect(try figure("12 boats").weight < figure("1,234 boats").weight)
    #expect(try figure("12 boats").weight < figure("$12").weight)
  }

  @Test("Figures that are alike share a bucket of the index")
  func buckets() throws {
    for (one, other) in [
      ("14 months", "61 weeks"), ("12,040 trees", "12,000 trees"), ("a dozen boats", "12 boats"),
    ] {
      #expect(try !Set(figure(one).buckets).isDisjoint(with: figure(other).buckets))
    }
  }
}
