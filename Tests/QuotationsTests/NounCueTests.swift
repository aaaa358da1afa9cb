import Testing

@Suite("Nouns that report")
struct NounCueTests {
  @Test("The clause of the noun is what its owner said")
  func claim() {
    #expect(
      contents("Nobody checked Ines Okafor's claim that there had been “dozens of warnings” before the fire.")
        == [
          "indirect: there had been “dozens of warnings” before the fire (claim, Ines Okafor's)",
          "mixed: dozens of warnings (claim, Ines Okafor's)",
        ])
  }

  @Test("Behind a verb that reports, the noun is only where it was said")
  func medium() {
    #expect(
      contents("The Pilots Association said in a statement that inspectors were “fast asleep” all June.")
        .contains("mixed: fast asleep (said, The Pilots Association)"))
  }
}
