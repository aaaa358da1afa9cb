import Testing

@testable import Collation

@Suite("Disagreements about who said it")
struct AttributionDetectorTests {
  @Test("The same words given to two people are a disagreement")
  func two() {
    let story = story(
      of:
        "“{d Ana Reyes|There was one lantern for every nine cellars},” said {by Ana Reyes|Ana Reyes, a baker}.",
      "“{d Tom Okafor|There was one lantern for every nine cellars},” said {by Tom Okafor|Captain Okafor}.",
      "“{d Ana Reyes|There was one lantern for every nine cellars},” {by Ana Reyes|Reyes} said.")
    #expect(
      disagreementDump(story)
        == "major attribution differs: A Ana Reyes, a baker = Ana Reyes; B Captain Okafor = Tom Okafor; C Reyes = Ana Reyes"
    )
    #expect(story.disagreements[0].question == "Who said “There was one lantern for every nine cellars”?")
  }

  @Test("A pronoun counts only where it can mean nobody else")
  func pronouns() {
    let words = "There was one lantern for every nine cellars"
    let sure = "“{d Tom Okafor|\(words)},” said {by Tom Okafor|Okafor}."
    #expect(
      disagreementDump(
        story(of: "{n Ana Reyes|Reyes} swam ashore. “{d Ana Reyes|\(words)},” {by Ana Reyes|she} said.", sure)
      )
        == "major attribution differs: A she = Ana Reyes; B Okafor = Tom Okafor")
    #expect(
      disagreementDump(
        story(
          of:
            "{n Ana Reyes|Reyes} met {n Lena Brandt|Brandt}. “{d Ana Reyes|\(words)},” {by Ana Reyes|she} said.",
          sure))
        == "")
  }

  @Test("A surname that two people of the article have names neither")
  func family() {
    let words = "There was one lantern for every nine cellars"
    let other = "“{d Tom Okafor|\(words)},” said {by Tom Okafor|Okafor}."
    let alone = "“{d Ana Reyes|\(words)},” said {by Ana Reyes|Mr Reyes}."
    #expect(
      disagreementDump(story(of: alone, other))
        == "major attribution differs: A Mr Reyes = Ana Reyes; B Okafor = Tom Okafor")
    #expect(disagreementDump(story(of: "{n Luis Reyes|Luis Reyes} came. " + alone, other)) == "")
  }

  @Test("Words with a source that was not understood do not go on with the speaker before")
  func statement() {
    let words = "There was one lantern for every nine cellars in the old town"
    #expect(
      plainRows(
        "“We counted them,” Ana Reyes said.\n\n“\(words),” reads a statement from the office of the mill.",
        "“\(words),” said Tom Okafor.") == "")
  }

  @Test("A stock sentence may be anybody's")
  func stock() {
    #expect(
      disagreementDump(
        story(
          of: "“{d Ana Reyes|We will leave no stone unturned together},” said {by Ana Reyes|Reyes}.",
          "“{d Tom Okafor|We will leave no stone unturned together},” said {by Tom Okafor|Okafor}.")) == "")
  }

  @Test("A company and its head, a spokeswoman and her principal speak with one voice")
  func folded() {
    let words = "We apologise to every passenger whose ferry was cancelled"
    #expect(
      disagreementDump(
        story(
          of: "“{d org:Northline|\(words)},” {by org:Northline|Northline} said.",
          "“{d Ana Reyes/Northline boss|\(words)},” said {by Ana Reyes|Reyes}.")) == "")
    #expect(
      disagreementDump(
        story(
          of: "“{d Laura Swann/Okafor spokeswoman|\(words)},” said {by Laura Swann|Swann}.",
          "“{d Ines Okafor|\(words)},” said {by Ines Okafor|Okafor}.")) == "")
  }

  @Test("An article that has both of them saying it is believed")
  func both() {
    let words = "There was one lantern for every nine cellars"
    #expect(
      disagreementDump(
        story(
          of:
            "“{d Ana Reyes|\(words)},” said {by Ana Reyes|Reyes}. “{d Tom Okafor|\(words)},” said {by Tom Okafor|Okafor}.",
          "“{d Ana Reyes|\(words)},” said {by Ana Reyes|Reyes}.")) == "")
  }
}
