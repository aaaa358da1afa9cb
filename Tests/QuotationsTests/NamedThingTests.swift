import Testing

@Suite("Marks around names, titles and signs")
struct NamedThingTests {
  @Test(
    "A name between marks is listed as a title and has no speaker",
    arguments: [
      ("Robert “Bobby” Scott agreed.", "Bobby"),
      ("She stood before a backdrop that read, “Safe Harbours.”", "Safe Harbours."),
      ("They marched under a banner reading “No More Smoke”.", "No More Smoke"),
      ("He played the lead in the film “The Long Quay”.", "The Long Quay"),
      ("Ines Okafor said she had watched “Morning Tide” at home.", "Morning Tide"),
    ])
  func names(text: String, title: String) {
    #expect(
      dump(text).contains("title “\(title)”  no speaker") || dump(text).contains("title “\(title)”  cue"))
  }

  @Test("A name that is mentioned is not said")
  func mentioned() {
    #expect(
      contents("He called a porter by the name “Bosun” and smiled.").first?.hasPrefix("title: Bosun") == true)
    #expect(
      contents("He said the name “should never be heard again” there.").first?.hasPrefix("title") == false)
  }

  @Test("Letters in a clause are no carrier of its words")
  func clause() {
    #expect(
      contents("Tomas Reyes insisted that both letters “were answered within a week”.")
        .contains("mixed: were answered within a week (insisted, Tomas Reyes)"))
  }
}
