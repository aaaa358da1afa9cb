internal import Testing

@testable internal import Prose

@Suite("Words that may stand in names")
struct NameFinderWordsTests {
  @Test(
    "Months and verbs are names beside a given name or a title",
    arguments: [
      ("They met Theresa May in June.", "person Theresa May"), ("They met in May and left.", ""),
      ("They met Will Reyes there.", "person Will Reyes"),
      ("They saw April Okafor there.", "person April Okafor"),
      ("It was last April there.", ""),
    ])
  func namesakes(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Plurals of letters, states behind a comma and words that shout are none",
    arguments: [
      ("We asked MPs and CEOs.", ""), ("They live in Kew City, Mo. and left.", "place Kew City"),
      ("It is the PILOTS VIEWPOINT again.", ""),
    ])
  func none(text: String, names: String) { #expect(parsed(text).nameDump == names) }
}
