internal import Testing

@testable internal import Prose

@Suite("Sentences")
struct SentenceSplitterTests {
  private func expectSentences(
    _ sentences: String, glued: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = sentences.split(separator: "\n").joined(separator: glued ? "" : " ").replacing("¦", with: "")
    #expect(parsed(text).sentenceDump == sentences, sourceLocation: sourceLocation)
  }

  @Test("Full stops, question and exclamation marks end a sentence")
  func ends() {
    expectSentences("The ferry left.\nWas it full?\nIt was!\nNobody counted.")
  }

  @Test("Abbreviations, initials and decimals end none")
  func abbreviations() {
    expectSentences("Mr. Okafor met Dr. J. R. Lund of Ostria Inc. in St. Ives at 3.5 percent.\nThey left.")
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
    expectSentences("It was 5 a.m.\nThey left.\nAt 9.30 p.m. on Monday it rang.\nBy 10.15pm it was over.")
    expectSentences("The bell rang in the town at 9 a.m. Eastern time.\nPeople came.")
  }

  @Test("A quotation is never cut; the places inside it are noted")
  func quotations() {
    expectSentences("“We came at night.¦ Nobody saw us.¦ Why would they?” she said.\nHe nodded.")
    expectSentences("She said: “It was late.¦ We left.”\nThe rest is known.")
    expectSentences("'It was late.¦ We left,' she said.\nHe nodded.")
    expectSentences("''It was late.¦ We left,'' she said.\n``Go home,'' he told them.\nThey went.")
    expectSentences("‘The owners’ answer was no.¦ They left,’ he said.\nThe boys’ boat sank.\nIt’s gone.")
  }

  @Test("What reports a question or a cry belongs to its sentence")
  func reported() {
    expectSentences("“Who counted them?” he asked.\nNobody knew.")
    expectSentences("“Stop!” Ines Okafor shouted.\n“Stop!” the harbour master Ines Okafor shouted.")
    expectSentences("“Who?” Mr. Okafor later asked.\n“Why?”\nThe hall was silent.")
  }

  @Test("What is said of the name before the verb of saying belongs to its sentence too")
  func appositions() {
    expectSentences("“Why now?” Mayor Ana Ruiz of Marlow, who was there, asked.\nNobody knew.")
    expectSentences("“Stop!” Tomas Reyes, a baker in Quay Street, cried.\n“Who?” Ana Ruiz, 54, asked.")
    expectSentences("“Stop!”\nAna Ruiz left.\n“Who?”\nThe mayor of Marlow, who was there, said no.")
    expectSentences("“Go!”\nTomas Reyes, 54, ran home.\n“Go!”\nThe crowd ran.")
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

  @Test("A dateline is a sentence of its own")
  func datelines() {
    expectSentences("MARLOW, Aug. 15 (Agency) —\nThe ferry sank on Friday.\nEleven people were saved.")
    expectSentences("ST. IVES —\nThe quay is closed.\nIt opens soon.")
  }

  @Test("Datelines of every form end nowhere in their middle")
  func datelineForms() {
    expectSentences("NORVIA, Fla. (Agency) --\nThe pier closed.\nIt opens soon.")
    expectSentences("MARLOW, D.C. -\nThe council met.\nMARLOW: It voted.")
    expectSentences("Marlow, Ostria, Sept. 3, 2025 (Agency) –\nThe mayor spoke.\nHe left.")
  }

  @Test("Nothing but a number makes an abbreviation of No.")
  func numbers() {
    expectSentences("No.\n“Yes,” she said.\nSee No. 10 and no.7, pp. 4-5 there.\nHe said no.\nThey left.")
  }

  @Test("Degrees keep their full stops")
  func degrees() {
    expectSentences("He has a Ph.D. in law.\nShe got her Ph.D.\nThe rest came later.")
  }

  @Test("A company keeps the mark in its name")
  func companies() {
    expectSentences("He saw Hooray! Inc. rise.\nHooray!\nShe left.")
  }

  @Test("A small letter before a capital begins a sentence as a capital does")
  func innerCapitals() {
    expectSentences("The price fell.\niShip sales rose.\neFerry fell.")
  }

  @Test("Tags and notes on a full stop belong to what ends with it")
  func leftOvers() {
    expectSentences(
      "They said so.<br>¦The firm denied it.</p>¦It closed.".replacing("¦", with: "\n"), glued: true)
    expectSentences("It ended.[3]\nR&amp;D is big.[12]\nRead more: The ferry that sank.")
  }

  @Test("The items of a list are sentences")
  func lists() {
    expectSentences("1. The first thing\n2. The second thing\n3. The third")
    expectSentences("a) Cut the rope.\nb) Leave the boat.")
    expectSentences("We know:\n• The ferry sank\n• Nobody died\n• The owner fled")
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
    expectSentences(
      "Follow @harbour_news and #FerryFire.\n#Marlow is calm.\n@mayor said so.\nSee example.com.\nGo.")
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
