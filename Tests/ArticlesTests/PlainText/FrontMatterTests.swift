import Testing

@Suite("FrontMatter")
struct FrontMatterTests {
  @Test("Headline, byline and date may come in any order")
  func order() {
    let expected = "title: Port fire is out\nbyline: Ines Okafor\npublished: 2025-08-16\n| The fire is out."
    for head in [
      "Port fire is out\n\nBy Ines Okafor\n\n16 August 2025",
      "16 August 2025\n\nPort fire is out\nBy Ines Okafor",
      "By Ines Okafor\n\nPort fire is out\n\nPublished: Aug. 16, 2025",
    ] {
      #expect(frontMatter(of: "\n\(head)\n\nThe fire is out.\n") == expected)
    }
  }

  @Test("A text without any of them begins at its first word")
  func nothing() {
    #expect(frontMatter(of: "\n\n  The fire is out.\n\nNobody was hurt.") == "| The fire is out.")
    #expect(frontMatter(of: "") == "| ")
  }
}
