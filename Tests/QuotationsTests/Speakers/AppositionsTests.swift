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
      ("They blamed ferry operator Azure Moon for it.", "Azure Moon: ferry operator [operator]"),
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
}
