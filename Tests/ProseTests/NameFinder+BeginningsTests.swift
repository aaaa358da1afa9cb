internal import Testing

@testable internal import Prose

@Suite("Where names begin")
struct NameFinderBeginningsTests {
  @Test(
    "A word that has its capital anyway is a name if another place, a verb of saying or its letters say so",
    arguments: [
      ("We saw Okafor. Okafor left.", "unknown Okafor\nunknown Okafor"),
      ("Okafor, who left, was tired.", "person Okafor"),
      ("Okafor’s boat left.", "unknown Okafor"), ("Boats, which left, were full.", ""),
      ("Sailing is hard.", ""),
      ("Export Marlow Abroad (EMA) said no.", "unknown Export Marlow Abroad\norganization EMA"),
    ])
  func first(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "A small word opens a name only before a capital of its own",
    arguments: [
      ("They met de Vries there.", "unknown de Vries"), ("They drank eau de Cologne.", "unknown de Cologne"),
    ])
  func small(text: String, names: String) { #expect(parsed(text).nameDump == names) }
}
