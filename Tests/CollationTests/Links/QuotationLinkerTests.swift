import Testing

@testable import Collation

@Suite("Links between quotations")
struct QuotationLinkerTests {
  @Test("The same words are a link, whatever their marks and spelling")
  func verbatim() {
    let story = story(
      of: "“{d Ana Reyes|We don't favour closing the harbour,}” {by Ana Reyes|Reyes} said.",
      "“{d Ana Reyes|We do not favor closing the harbor!}” said {by Ana Reyes|Ana Reyes}.")
    #expect(
      linkDump(story) == """
        quotation verbatim A “We don't favour closing the harbour,” ~ B “We do not favor closing the harbor!” [spelling don't favour|do not favor] [spelling harbour|harbor]
        """)
  }

  @Test("A few words link to the quotation in which they stand, if it is the same speaker's")
  func truncated() {
    let story = story(
      of:
        "“{d Ana Reyes|I expect that the agreement will become a reference point for the whole region},” {by Ana Reyes|Reyes} said.",
      "{by Ana Reyes|Reyes} hoped it would become “{m Ana Reyes|a reference point}”.")
    #expect(
      linkDump(story) == """
        quotation truncated A “I expect that the agreement will become a reference point for the whole region” ~ B “a reference point” [omission I expect that the agreement will become|] [omission for the whole region|]
        """)
  }

  @Test("A changed word is altered, and the words that differ are shown")
  func altered() {
    let story = story(
      of:
        "“{d Ana Reyes|They are close to having a nuclear bomb and nobody will stop them},” {by Ana Reyes|Reyes} said.",
      "“{d Ana Reyes|They are close to having nuclear arms and nobody will stop them},” {by Ana Reyes|Reyes} said."
    )
    #expect(
      linkDump(story) == """
        quotation altered A “They are close to having a nuclear bomb and nobody will stop them” ~ B “They are close to having nuclear arms and nobody will stop them” [omission a|] [substitution bomb|arms]
        """)
  }

  @Test("Parts in another order are one utterance")
  func reordered() {
    let story = story(
      of:
        "“{d Ana Reyes|I have no wish to leave},” {by Ana Reyes|Reyes} said. “{d+ Ana Reyes|My work is here, among these sailors.}”",
      "{by Ana Reyes|Reyes} wrote: “{d Ana Reyes|My work is here among these sailors. I have no wish to leave.}”"
    )
    #expect(story.links.map(\.kind) == [.quotation, .quotation])
    #expect(
      story.links.map { $0.partner(of: .quotation(article: 1, index: 0)) } == [
        .quotation(article: 0, index: 0), .quotation(article: 0, index: 1),
      ])
  }

  @Test("Telling words link even where another speaker is named, and the reason says so")
  func otherSpeaker() {
    let story = story(
      of: "“{d Ana Reyes|There was one lantern for every nine cellars},” {by Ana Reyes|Reyes} said.",
      "“{d Tom Okafor|There was one lantern for every nine cellars},” {by Tom Okafor|Okafor} said.")
    #expect(story.links.map(\.kind) == [.quotation])
    #expect(story.links.map(\.reason) == ["same words; another speaker"])
  }

  @Test("A title is never linked, and a scare quotation only if it has a speaker")
  func titles() {
    #expect(
      linkDump(
        story(
          of: "The film “{t|A Harbour of One's Own}” ran. The “{s|geofence harbour}” failed.",
          "We saw “{t|A Harbour of One's Own}”. So much for a “{s|geofence harbour}”.")) == "")
  }

  @Test(
    "Quotations that share a subject, a name or a phrase are no link",
    arguments: [
      ("I want to read the harbour ledger", "Her grandmother has no harbour ledger and never kept one"),
      ("We will rebuild the harbour", "Nobody will pay for the harbour"),
      ("I would like to thank everybody", "I would like to go home"),
      ("asleep at the controls", "asleep at the wheel"),
    ])
  func topical(_ first: String, _ second: String) {
    #expect(
      linkDump(
        story(
          of: "“{d Ana Reyes|\(first)},” {by Ana Reyes|Reyes} said.",
          "“{d Tom Okafor|\(second)},” {by Tom Okafor|he} said."))
        == "")
  }

  @Test("A quotation links to the clause that reports it")
  func reported() {
    let story = story(
      of:
        "“{d Juan Moreno|There was only one oil lantern for every nine cellars},” {by Juan Moreno|Moreno} said.",
      "{by Juan Moreno|Moreno} said {i Juan Moreno|there had been only one oil lantern for every nine cellars}."
    )
    #expect(story.links.map(\.variant) == [.indirect])
    #expect(story.links.map(\.kind) == [.quotation])
  }

  @Test("A quotation links to a sentence that carries its words without marks")
  func unquoted() {
    let story = story(
      of:
        "“{d Ana Reyes|An examination of the ferry shows that the port engine had failed twenty minutes before},” {by Ana Reyes|Reyes} said.",
      "An examination of the ferry shows that the port engine had failed twenty minutes before it sank.")
    #expect(story.links.map(\.kind) == [.quotation])
    #expect(story.links.map(\.second) == [.claim(article: 1, index: 0)])
  }

  @Test("Quotations of thousands of words take no square of memory")
  func long() {
    let words = (0..<1_500).map { "word\($0 % 977)" }.joined(separator: " ")
    let story = story(of: "“{d Ana Reyes|\(words)}”", "“{d Ana Reyes|\(words)}”")
    #expect(story.links.count == 1)
  }
}
