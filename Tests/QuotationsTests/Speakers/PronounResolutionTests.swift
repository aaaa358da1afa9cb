import Testing

@testable import Quotations

@Suite("Whom a pronoun means")
struct PronounResolutionTests {
  @Test("The subject of the sentence before comes before who spoke earlier")
  func subject() {
    #expect(
      speakers(
        """
        Anna Moser, who runs the airport, left. “We owe nobody,” she said. Skyhaven boss Florence Berg spoke next. \
        “I am not paying,” she said.
        """) == ["Anna Moser", "Florence Berg"])
  }

  @Test("“She” never means a man, however near he is")
  func gender() {
    #expect(
      speakers("Maria Lund called a meeting. David Reyes came late. Adam Berg came too. “Good,” she said.")
        == ["Maria Lund"])
    #expect(speakers("David Reyes came late. “Good,” she said.") == ["-"])
  }

  @Test("A name of unknown gender is taken where nobody else fits, and keeps what the pronoun says")
  func learning() {
    #expect(
      speakers(
        """
        Sefa Tuilagi, a fruit packer, was unmoved. “I held them,” she said. David Reyes nodded. “I trust it,” he said. \
        “I do not,” she said.
        """) == ["Sefa Tuilagi", "David Reyes", "Sefa Tuilagi"])
  }

  @Test("Somebody without a name is meant too")
  func unnamed() {
    #expect(
      speakers("A café owner saw five men. “One held the gate,” she said.") == ["a café owner"])
  }

  @Test("“They” means a group, “it” a body")
  func others() {
    #expect(speakers("Residents gathered at the quay. “No,” they said.") == ["residents"])
    #expect(
      speakers("Kew Harbour Authority closed the port after Ines Okafor left. It said the port was not safe.")
        == ["Kew Harbour Authority"])
  }

  @Test("What is told to somebody is not told by her")
  func clause() {
    #expect(
      speakers("Ines Okafor waited. Unlike Maria Lund, she was calm. “Wait,” she said.") == ["Ines Okafor"])
  }

  @Test("A prize, a law or a ship is nobody")
  func things() {
    #expect(speakers("Ines Okafor won the Marlow Prize. “Good,” she said.") == ["Ines Okafor"])
    #expect(speakers("The Marlow Safety Act passed. “Good,” he said.") == ["-"])
  }

  @Test("A pronoun means who was introduced in the sentence before")
  func introduced() {
    let first = "“We stay here,” Tomas Reyes said. "
    #expect(
      speakers(first + "The prize went to Adam Berg, 50. “I was glad,” he said.") == [
        "Tomas Reyes", "Adam Berg",
      ])
    #expect(
      speakers("Adam Berg was there too.\n\n" + first + "Reyes thanked Adam Berg. “I was glad,” he said.")
        == ["Tomas Reyes", "Tomas Reyes"])
  }

  @Test("“It” may be an operator or a maker of whom no name is known, never a driver")
  func trades() {
    #expect(
      speakers("The operator said it was sorry. “We waited,” it said.") == ["the operator", "the operator"])
    #expect(speakers("The driver said he was sorry. “We waited,” it said.") == ["the driver", "-"])
  }
}
