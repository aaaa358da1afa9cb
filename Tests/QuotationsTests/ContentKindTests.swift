import Testing

@Suite("What the words between marks are")
struct ContentKindTests {
  @Test(
    "A sentence that begins the reporter's sentence, or stands behind a colon, is direct",
    arguments: [
      (
        "“We are sorry for the delay,” the ferry line Northline wrote on its site.",
        "We are sorry for the delay,"
      ),
      ("The mayor, Ines Okafor, was contrite: “We will find out,” she said on Monday.", "We will find out,"),
      (
        "The harbour master had one thing to say: “Tonight we count our boats.”",
        "Tonight we count our boats."
      ),
      ("“We called it a coffin,” one of them said.", "We called it a coffin,"),
    ])
  func statement(text: String, words: String) {
    #expect(contents(text).first?.hasPrefix("direct: \(words) (") == true)
  }

  @Test("So it is without a speaker")
  func unattributed() {
    #expect(
      contents("“Nobody here slept that night,” ran a line on the wall.").first?.hasPrefix("direct:") == true)
  }

  @Test("Short words that go on with talk are direct as well")
  func continued() {
    #expect(
      contents("“There was one jacket for five of us,” said Tomas Reyes. “I counted.”") == [
        "direct: There was one jacket for five of us, (said, Tomas Reyes)",
        "direct: I counted. (said, Tomas Reyes)",
      ])
  }

  @Test("What a thing is called is no sentence")
  func called() {
    #expect(contents("“Reckless,” Ines Okafor called it.").first?.hasPrefix("mixed:") == true)
  }

  @Test("A clause of its own in a headline is direct, a few words of one are not")
  func headline() {
    let text = "The fire in the old pump house was out by noon on Monday and nobody was hurt."
    #expect(
      contents("‘We wrote it in chalk’ on the pump house wall\n\n\(text)", hasHeadline: true).map {
        $0.prefix(7)
      } == ["direct:"]
    )
    #expect(
      contents("Town ‘in shock’ after pump house fire\n\n\(text)", hasHeadline: true).map { $0.prefix(6) }
        == ["scare:"])
  }
}
