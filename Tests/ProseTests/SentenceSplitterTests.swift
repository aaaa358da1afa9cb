internal import Testing

@testable internal import Prose

@Suite("Sentences")
struct SentenceSplitterTests {
  private func expectSentences(_ sentences: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let text = sentences.split(separator: "\n").joined(separator: " ").replacing("¦", with: "")
    #expect(parsed(text).sentenceDump == sentences, sourceLocation: sourceLocation)
  }

  @Test("Full stops, question and exclamation marks end a sentence")
  func ends() {
    expectSentences("The ferry left.\nWas it full?\nIt was!\nNobody counted.")
  }

  @Test("Abbreviations, initials and decimals end none")
  func abbreviations() {
    expectSentences("Mr. Okafor met Dr. J. R. Lund of Norvia Inc. in St. Ives at 3.5 percent.\nThey left.")
    expectSentences(
      "The U.S. Senate met.\nIt was in the U.S. The vote was close.".replacing(
        " The vote", with: "\nThe vote"))
    expectSentences("Sens. Ana Ruiz and Tom Bell voted, vs. Sen. Lund.\nSee No. 12 and p. 55 there.")
    expectSentences("It fell 3.2 percent to 1.5 million, e.g. in Oct. 2019, i.e. before that.\nThen it rose.")
  }

  @Test("An hour ends a sentence only if something new begins")
  func hours() {
    expectSentences(
      "At 5 a.m. Mr. Bell went to the quay.\nHe left the quay at 6 p.m.\nMr. Lund stayed until 9 p.m. Friday."
    )
    expectSentences("The bell rang in the town at 9 a.m. Eastern time.\nPeople came.")
  }

  @Test("A quotation is never cut; the places inside it are noted")
  func quotations() {
    expectSentences("“We came at night.¦ Nobody saw us.¦ Why would they?” she said.\nHe nodded.")
    expectSentences("She said: “It was late.¦ We left.”\nThe rest is known.")
    expectSentences("'It was late.¦ We left,' she said.\nHe nodded.")
  }

  @Test("What reports a question or a cry belongs to its sentence")
  func reported() {
    expectSentences("“Who counted them?” he asked.\nNobody knew.")
    expectSentences("“Stop!” Ines Okafor shouted.\n“Stop!” the harbour master Ines Okafor shouted.")
    expectSentences("“Who?” Mr. Okafor later asked.\n“Why?”\nThe hall was silent.")
  }

  @Test("An ellipsis goes on unless a new sentence begins")
  func ellipses() {
    expectSentences("It was late … and dark.\nWe waited... and left.\nWe waited...\nNobody came.")
    expectSentences("The plan . . . was not mine.\nIt failed. . . .")
  }

  @Test("Brackets that close belong to the sentence before, those that open to the next")
  func brackets() {
    expectSentences("It sank (nobody knows why).\n(The owner is dead.)\nSo it goes.")
  }

  @Test("A dateline is part of the first sentence")
  func datelines() {
    expectSentences("MARLOW, Aug. 15 (Agency) — The ferry sank on Friday.\nEleven people were saved.")
    expectSentences("ST. IVES — The quay is closed.\nIt opens soon.")
  }

  @Test("The items of a list are sentences")
  func lists() {
    expectSentences("1. The first thing\n2. The second thing\n3. The third")
    expectSentences("a) Cut the rope.\nb) Leave the boat.")
  }

  @Test("Wide marks end sentences without a space")
  func wide() {
    #expect(parsed("船が沈んだ。誰もいない！").sentenceDump == "船が沈んだ。\n誰もいない！")
  }

  @Test("Without a capital nothing begins")
  func smallLetters() {
    expectSentences("The firm is called yes. and it sells ferries.\nThe end.")
  }

  @Test("A web address and a mail address hold no boundary")
  func addresses() {
    expectSentences("Write to J.Bell@example.org or see www.example.org/A.B today.\nThe office answers.")
  }

  @Test("Tokens and paragraphs of a sentence are given")
  func indices() {
    let text = parsed("One two. Three.\n\nFour.")
    #expect(text.sentences.map(\.tokens) == [0..<3, 3..<5, 5..<7])
    #expect(text.sentences.map(\.paragraph) == [0, 0, 1])
    #expect(text.sentences.map { text.string($0.range) } == ["One two.", "Three.", "Four."])
  }
}
