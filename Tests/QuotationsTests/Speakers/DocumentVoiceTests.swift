import Testing

@testable import Quotations

@Suite("Whose voice a document is")
struct DocumentVoiceTests {
  @Test(
    "What a body publishes is its own word",
    arguments: [
      ("Cobalt Coast Ferries gave no answer. Its website said the fleet was modern.", "Cobalt Coast Ferries"),
      (
        "A report by Kew Harbour Authority came out. The report said the port was not safe.",
        "Kew Harbour Authority"
      ),
      ("The parole board met. The parole board decision said he was no danger.", "the parole board"),
    ])
  func bodies(text: String, speaker: String) { #expect(speakers(text) == [speaker]) }

  @Test("What a person wrote stands for itself, unless it is only the way on which words came")
  func persons() {
    #expect(speakers("Adam Berg left. His memo said the bridge was not safe.") == ["Adam Berg’s memo"])
    #expect(speakers("A memo by Adam Berg said the bridge was not safe.") == ["Adam Berg’s memo"])
    #expect(speakers("Adam Berg left. His post said the bridge was not safe.") == ["Adam Berg"])
  }
}
