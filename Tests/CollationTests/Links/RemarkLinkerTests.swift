import Testing

@testable import Collation

@Suite("Remarks in other words")
struct RemarkLinkerTests {
  @Test("What two articles translated each for itself is one remark")
  func translated() {
    #expect(
      linkDump(
        story(
          of:
            "“{d Ana Reyes|Nobody had ordered us into the lifeboats},” {by Ana Reyes|Ana Reyes} said in Basque.",
          "“{d Ana Reyes|The lifeboats were never offered to us},” {by Ana Reyes|Ana Reyes} said.")) == """
          quotation translated A “Nobody had ordered us into the lifeboats” ~ B “The lifeboats were never offered to us”
          """)
  }

  @Test("Without a word of translation, other words are another remark")
  func untranslated() {
    #expect(
      story(
        of: "“{d Ana Reyes|Nobody had ordered us into the lifeboats},” {by Ana Reyes|Ana Reyes} said.",
        "“{d Ana Reyes|The lifeboats were never offered to us},” {by Ana Reyes|Ana Reyes} said."
      ).links.isEmpty)
  }

  @Test("Two speakers have two remarks")
  func speakers() {
    #expect(
      story(
        of:
          "“{d Ana Reyes|Nobody had ordered us into the lifeboats},” {by Ana Reyes|Ana Reyes} said in Basque.",
        "“{d Ines Okafor|The lifeboats were never offered to us},” {by Ines Okafor|Ines Okafor} said."
      ).links.isEmpty)
  }

  @Test("A quotation and a report of it in another order are one remark")
  func reported() {
    #expect(
      linkDump(
        story(
          of:
            "“{d Ana Reyes|Poachers emptied our hatchery while the guards slept},” {by Ana Reyes|Ana Reyes} said.",
          "{by Ana Reyes|Ana Reyes} complained that {i Ana Reyes|guards were sleeping when the hatchery was raided by poachers}."
        )) == """
          quotation indirect A “Poachers emptied our hatchery while the guards slept” ~ B “guards were sleeping when the hatchery was raided by poachers”
          """)
  }
}
