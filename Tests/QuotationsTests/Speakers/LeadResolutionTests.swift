import Testing

@testable import Quotations

@Suite("The nameless person of the first paragraph")
struct LeadResolutionTests {
  @Test("The next paragraph names him")
  func lead() {
    #expect(
      speakers("A harbour pilot said he saw a crack.\n\nAdam Berg, a pilot for years, said it was long.")
        == ["Adam Berg", "Adam Berg"])
  }

  @Test("Not where the next paragraph goes on about somebody of whom it was said before")
  func known() {
    #expect(
      speakers("A harbour pilot told Adam Berg that he saw a crack.\n\nBerg said it was long.")
        == ["a harbour pilot", "Adam Berg"])
  }
}
