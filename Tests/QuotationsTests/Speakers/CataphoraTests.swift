import Testing

@testable import Quotations

@Suite("A pronoun before the one it means")
struct CataphoraTests {
  @Test("In an opening phrase it means the subject that follows")
  func opening() {
    #expect(
      speakers("Maria Lund left. After she lost the vote, Ines Okafor left the hall. “It hurts,” she said.")
        == ["Ines Okafor"])
  }
}
