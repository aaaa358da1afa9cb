import Testing

@Suite("Roles in a headline")
struct HeadlineResolutionTests {
  @Test("Mean the one person whom the text below names with them, or with one like them")
  func bearer() {
    #expect(
      dump(
        """
        Port boss: “I asked twice”

        Port chief Ines Okafor opened the gates on Monday. Tomas Reyes, a baker, was the first to go in.
        """, hasHeadline: true) == """
          direct “I asked twice”  source "Port boss"  speaker Ines Okafor
          """)
  }

  @Test("Mean nobody whom the text has where two bear the role")
  func two() {
    #expect(
      dump(
        """
        Baker: “I asked twice”

        Tomas Reyes, a baker, was the first to go in. Ines Okafor, a baker, was the second.
        """, hasHeadline: true) == """
          direct “I asked twice”  source "Baker"  speaker baker
          """)
  }
}
