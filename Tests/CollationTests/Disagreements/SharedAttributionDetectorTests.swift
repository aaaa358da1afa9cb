import Testing

@testable import Collation

@Suite("One speaker against several")
struct SharedAttributionDetectorTests {
  @Test("A judgement quoted of one and reported of both is a disagreement on a link")
  func both() {
    let story = story(
      of:
        "{by Ana Reyes|Reyes} said the round brought no result, though she described the discussions as “{m Ana Reyes|very fruitful}”.",
      "The meeting in the harbour, the third this year, ended with both ministers calling the talks fruitful but offering no agreement."
    )
    #expect(
      linkDump(story)
        == "quotation indirect A “very fruitful” ~ B “both ministers calling the talks fruitful”")
    #expect(
      disagreementDump(story)
        == "major attribution differs: A Reyes = Ana Reyes; B both ministers = both ministers")
    #expect(
      story.disagreements.map(\.reason) == ["“very fruitful”: Ana Reyes alone in A, both ministers in B"])
  }

  @Test("The same judgement of another thing, or by the same speaker, is no disagreement")
  func others() {
    let quoted = "{by Ana Reyes|Reyes} described the discussions as “{m Ana Reyes|very fruitful}”."
    #expect(
      disagreementDump(story(of: quoted, "Farmers called both orchards fruitful after the rain this year."))
        == "")
    #expect(
      disagreementDump(story(of: quoted, "{n Ana Reyes|Reyes} called the talks fruitful on Monday.")) == "")
  }
}
