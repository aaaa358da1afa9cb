import Testing

@Suite("DatePrefix")
struct DatePrefixTests {
  @Test(
    "A date before the first words says when an article was published",
    arguments: [
      " date 2025-08-16 The fire is out.\n\nNobody was hurt.", "date 2025-08-16 The fire is out.\n",
      "date 2025-08-16\n\nThe fire is out.", "Date: 2025-08-16 The fire is out.",
      "date:2025-08-16\n\nThe fire is out.",
      "DATE 2025-08-16   The fire is out.",
    ])
  func prefix(text: String) {
    #expect(frontMatter(of: text) == "published: 2025-08-16\n| The fire is out.")
  }

  @Test("A headline may follow it")
  func headline() {
    #expect(
      frontMatter(of: " date 2025-08-16 Port Fire Is Out\n\nThe fire is out.")
        == "title: Port Fire Is Out\npublished: 2025-08-16\n| The fire is out.")
  }

  @Test(
    "Words that only begin like it are text",
    arguments: ["date 2025-13-40 was odd.", "Dates are sweet.", "date", "date 5 was it."])
  func text(text: String) { #expect(frontMatter(of: text) == "| \(text)") }
}
