import Testing

@Suite("The clause around a few quoted words")
struct MixedClauseTests {
  @Test("Few words need it")
  func few() {
    #expect(
      contents("Ines Okafor called the board's handling of the fire and of its cost “reckless”.") == [
        "indirect: the board's handling of the fire and of its cost “reckless” (called, Ines Okafor)",
        "mixed: reckless (called, Ines Okafor)",
      ])
  }

  @Test("Where they are half of it or more, they stand for themselves")
  func many() {
    #expect(
      contents("Ines Okafor called the plan “a gift to the people who caused all of this”.")
        == ["mixed: a gift to the people who caused all of this (called, Ines Okafor)"])
  }

  @Test("Behind a comma, and as something happens, the reporter tells more of a thing")
  func aside() {
    #expect(
      contents("Okafor recalled the cold of the hall, where a man by the door had shouted “enough of that”.")
        .allSatisfy { !$0.hasPrefix("indirect") })
  }
}
