import Prose
import Testing

@testable import Collation

@Suite("Links between claims")
struct ClaimLinkerTests {
  @Test("Sentences that state the same in nearly the same words are a link")
  func same() {
    let story = story(
      of:
        "The minister, who was not invited to the meeting, has ruled out ceding any territory to the neighbour.",
      "The minister, who was not invited to the summit, has ruled out formally ceding territory to the neighbour."
    )
    #expect(story.links.map(\.kind) == [.claim])
    #expect(story.links.map(\.variant) == [.restated])
    #expect(story.claims.map(\.count) == [1, 1])
  }

  @Test("Sentences on one subject that state different things are none")
  func topical() {
    #expect(
      story(
        of: "The minister left the harbour after the meeting with the fishermen on Monday.",
        "Fishermen from the harbour had asked the court to stop the dredging, which began in spring."
      ).links.isEmpty)
  }

  @Test("Headings and quotations make no claims")
  func headings() {
    #expect(
      story(
        of:
          "Harbour Closed After Ferry Disaster Kills Eleven Sailors\n\n“{d Ana Reyes|Harbour closed, eleven sailors killed after ferry disaster},” she said.",
        "The harbour is closed after a ferry disaster that killed eleven sailors."
      ).claims[0].count <= 1)
  }

  @Test("A claim holds the figures that it shares, though a clause of it has most of the words")
  func figures() {
    let story = plainStory(
      "Eleven people drowned when the crowded ferry Adaeze of Northline rolled over and sank in seas off the northern tip of Lund near Brackwater, and most of them could not swim.",
      "The ferry Adaeze of Northline rolled over and sank in seas off the northern tip of Lund near Brackwater with eleven people."
    )
    let claims = story.claims[0].map { story.articles[0].text.string(in: $0.range) }
    #expect(claims.map { $0.hasPrefix("Eleven people drowned when the crowded ferry") } == [true])
  }
}
