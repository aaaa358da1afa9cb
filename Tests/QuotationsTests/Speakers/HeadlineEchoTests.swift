import Testing

@Suite("A headline that quotes the text below")
struct HeadlineEchoTests {
  @Test("Has the speaker of the words it quotes")
  func speaker() {
    #expect(
      dump(
        """
        Ferry was ‘a coffin with oars’ to those aboard

        “We called her a coffin with oars,” said Tomas Reyes, a stoker. “Nobody laughed.”
        """, hasHeadline: true) == """
          mixed “a coffin with oars”  speaker Tomas Reyes
          direct “We called her a coffin with oars,”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
          direct “Nobody laughed.”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
          """)
  }

  @Test("Has none where two people say the words")
  func two() {
    #expect(
      dump(
        """
        Talks were ‘very productive’

        “The talks were very productive,” said Tomas Reyes. “They were very productive,” said Ines Okafor.
        """, hasHeadline: true) == """
          scare “very productive”  no speaker
          direct “The talks were very productive,”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
          direct “They were very productive,”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
          """)
  }

  @Test("Has none where the text below has other words")
  func other() {
    #expect(
      dump(
        """
        Ferry was ‘an accident in waiting’

        “We called her a coffin,” said Tomas Reyes, a stoker.
        """, hasHeadline: true) == """
          scare “an accident in waiting”  no speaker
          direct “We called her a coffin,”  cue "said"  source "Tomas Reyes"  speaker Tomas Reyes
          """)
  }
}
