import Prose
import Testing

@testable import Quotations

@Suite("Words that mean somebody")
struct MentionTests {
  private func form(_ words: String, in text: String) -> String {
    let reading = reading(text)
    let mention = reading.mention(in: reading.phrase(words))
    switch mention.form {
    case .name(let name): return "name \(reading.string(reading.parsed.names[name].range))"
    case .pronoun(let pronoun): return "\(pronoun)"
    case .phrase(let phrase, let known):
      return "\(known.map { "\($0)" } ?? "unknown") \(reading.words(phrase.head..<(phrase.head + 1)))"
    case .several(let names): return "several \(names.count)"
    case .member(let whole): return "member of \(reading.words(whole))"
    }
  }

  @Test(
    "A source is read for what it is",
    arguments: [
      ("Ines Okafor", "Ines Okafor said so.", "name Ines Okafor"), ("she", "“No,” she said.", "she"),
      ("a senior official", "“No,” a senior official said.", "person(nil) official"),
      ("The museum’s director", "The museum’s director said so.", "person(nil) director"),
      ("the judge leading the inquiry", "“No,” the judge leading the inquiry said.", "person(nil) judge"),
      ("the company", "“No,” the company said.", "body company"),
      ("residents", "“No,” residents said.", "group residents"),
      ("Okafor and Reyes", "Ines Okafor met Tomas Reyes. “No,” Okafor and Reyes said.", "several 2"),
      ("one of them", "“No,” one of them said.", "member of them"),
      ("a fisherman named Yuni", "“No,” a fisherman named Yuni said.", "name Yuni"),
      ("a doctor there", "“No,” a doctor there said.", "person(nil) doctor"),
      ("its website", "“No,” its website said.", "document website"),
    ])
  func forms(words: String, text: String, form expected: String) {
    #expect(form(words, in: text) == expected)
  }

  @Test("The name that an apposition gives is the one that is meant")
  func apposition() {
    #expect(
      form("the harbour master", in: "“No,” said the harbour master, Ines Okafor.") == "name Ines Okafor")
  }
}
