import Prose
import Testing

@testable import Quotations

@Suite("What a text says that the bearer of a name is")
struct AppositionsTests {
  private func roles(_ text: String) -> [String] {
    let reading = reading(text)
    return Appositions.all(in: reading).map {
      "\(reading.string(reading.parsed.names[$0.name].range)): \(reading.words($0.role)) [\(reading.words($0.head..<($0.head + 1)))]"
    }
  }

  @Test(
    "A role stands behind a name, before it, right beside it, or in a sentence of its own",
    arguments: [
      ("Ines Okafor, the harbour master, left.", "Ines Okafor: harbour master [master]"),
      ("Ines Okafor, 41, a baker, left.", "Ines Okafor: baker [baker]"),
      ("The harbour master, Ines Okafor, left.", "Ines Okafor: harbour master [master]"),
      (
        "Ines Okafor, the retired judge leading the inquiry, left.",
        "Ines Okafor: retired judge leading the inquiry [judge]"
      ),
      ("Ines Okafor, a baker whose shop burnt down, left.", "Ines Okafor: baker [baker]"),
      ("They blamed ferry operator Cobalt Moon for it.", "Cobalt Moon: ferry operator [operator]"),
      ("Ines Okafor was the harbour master then.", "Ines Okafor: harbour master then [master]"),
    ])
  func roles(text: String, role: String) { #expect(roles(text) == [role]) }

  @Test(
    "A list, a union or a place says of nobody what he is",
    arguments: [
      "Ines Okafor, of the bakers’ union, left.", "Ines Okafor, Tomas Reyes and a baker left.",
      "Ines Okafor, in tears, left.",
    ])
  func none(text: String) { #expect(roles(text) == []) }

  @Test("Who runs a place has it as a role; who just runs does not")
  func leading() {
    #expect(
      entityDump("“It was late,” said Anneke Post, who runs the ferry museum on the quay.")
        == "person Anneke Post (who runs the ferry museum)")
    #expect(entityDump("“It was late,” said Anneke Post, who runs every day.") == "person Anneke Post")
  }

  @Test("A relative clause may part a noun from its name")
  func relative() {
    #expect(speakers("The company that leases the quay, Northline, said it was sorry.") == ["Northline"])
    #expect(
      speakers("The company that leases the quay, once more, said it was sorry. Northline was not there.")
        == ["the company"])
  }

  @Test("A party and a state stand between a name and its role")
  func party() {
    #expect(
      entityDump("“It was late,” said Rep. Ines Okafor, D-Kew, the incoming chairwoman of the panel.")
        == "person Ines Okafor (incoming chairwoman of the panel) female")
  }

  @Test("A role behind a verb of saying is the name's behind its comma")
  func said() { #expect(entityDump("“It was late,” said the coach, Amadi.") == "person Amadi (coach)") }
}
