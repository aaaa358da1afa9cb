internal import Testing

@testable internal import Prose

@Suite("Short forms that a text gives in brackets")
struct ShortFormsTests {
  private func pairs(_ text: String) -> [String] {
    let source = SourceText(text)
    let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
    return ShortForms.longForms(in: parsed).sorted { $0.key < $1.key }.map { short, long in
      "\(source.string(in: parsed.names[short].range)) = \(source.string(in: parsed.names[long].range))"
    }
  }

  @Test("The letters in brackets, and the same letters later, stand for the name before them")
  func acronym() {
    #expect(
      pairs("The Port Authority of Kew (PAK) met. Then PAK left.")
        == ["PAK = Port Authority of Kew", "PAK = Port Authority of Kew"])
  }

  @Test(
    "Other letters in brackets stand for nothing",
    arguments: ["Okafor (NATO) met.", "Kew Council (see Marlow) met."])
  func others(text: String) { #expect(pairs(text) == []) }
}
