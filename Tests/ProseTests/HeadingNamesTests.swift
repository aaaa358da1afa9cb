internal import Testing

@testable internal import Prose

@Suite("Names in headings")
struct HeadingNamesTests {
  @Test("In a heading only the names of the rest of the text count")
  func known() {
    let text = """
      # Okafor Stays As Harbour Bank Talks End In Marlow

      Harbour master Ines Okafor left Marlow for the Bank of Obo.

      # Ines Okafor Returns To Bank Of Obo
      """
    #expect(
      parsed(text).nameDump == """
        person Okafor
        unknown Marlow
        person (Harbour master) Ines Okafor
        unknown Marlow
        organization Bank of Obo
        person Ines Okafor
        organization Bank Of Obo
        """)
  }
}
