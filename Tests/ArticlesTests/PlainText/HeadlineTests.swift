import Testing

@Suite("Headline")
struct HeadlineTests {
  private static let report = "The fire in warehouse 9 was out by noon."

  @Test(
    "A short first line without a full stop, alone, is the headline",
    arguments: [
      "Port fire is out", "‘We wrote it in red’: the port and 40 dozen crates", "Who lit the fire?",
      "HARBOUR HERO! Girl, 9, saves",
      "Port burns in the U.S.", "Fire “out by noon”",
    ])
  func headlines(line: String) {
    #expect(frontMatter(of: "\(line)\n\n\(Self.report)") == "title: \(line)\n| \(Self.report)")
  }

  @Test(
    "Sentences, datelines, introductions and list items are not",
    arguments: [
      "The fire is out.", "She said: “The fire is out.”", "LONDON (Reuters) - Police held three",
      "Officials said:", "- Port fire",
      "12 345",
    ])
  func texts(line: String) {
    #expect(frontMatter(of: "\(line)\n\n\(Self.report)") == "| \(line)")
  }

  @Test("With a full stop it is one only where it is written as titles are")
  func fullStop() {
    let line = "Harbour Pilots Say No to Second Shift."
    #expect(frontMatter(of: "\(line)\n\n\(Self.report)") == "title: \(line)\n| \(Self.report)")
    for line in [
      "Harbour pilots say no to a second shift.", "Ines Okafor met Tomas Reyes on Friday evening.",
    ] {
      #expect(frontMatter(of: "\(line)\n\n\(Self.report)") == "| \(line)")
    }
  }

  @Test("A line alone is the text, and a line that goes on below is no headline")
  func lone() {
    #expect(frontMatter(of: "Port fire is out") == "| Port fire is out")
    #expect(frontMatter(of: "The fire in the port\nwas out by noon.") == "| The fire in the port")
    let long = String(repeating: "very ", count: 40) + "long"
    #expect(frontMatter(of: "\(long)\n\n\(Self.report)") == "| \(long)")
  }

  @Test("A long paragraph directly below, an underline and the number sign of Markdown set it off")
  func setOff() {
    let paragraph = String(repeating: "The fire in warehouse 9 was out by noon. ", count: 4) + "So it was."
    #expect(frontMatter(of: "Port fire is out\n\(paragraph)") == "title: Port fire is out\n| \(paragraph)")
    #expect(
      frontMatter(of: "Port fire is out\n====\n\(Self.report)") == "title: Port fire is out\n| \(Self.report)"
    )
    #expect(
      frontMatter(of: "# Port fire is out.\n\(Self.report)") == "title: Port fire is out.\n| \(Self.report)")
  }

  @Test("A headline given twice is one")
  func twice() {
    #expect(
      frontMatter(of: "Port fire is out\n\nPort fire is out\n\n\(Self.report)")
        == "title: Port fire is out\n| \(Self.report)")
  }
}
