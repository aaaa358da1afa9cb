internal import Testing

@testable internal import Prose

@Suite("Word forms")
struct WordFormTests {
  @Test(
    "Letters lose case and accents, signs their typography",
    arguments: [
      ("Northline", "northline", "Xxx"), ("Örebro", "orebro", "Xxx"), ("n’t", "n't", "x'x"), ("—", "--", "-"),
      ("“", "\"", "\""), ("…", "...", "."), ("2024-25", "2024-25", "dd-dd"), ("iPHONE", "iphone", "xXX"),
      ("U.S.", "u.s.", "X.X."), ("straße", "straße", "xx"), ("日本", "日本", "xx"), ("ÉCOLE", "ecole", "XX"),
    ])
  func forms(word: String, folded: String, shape: String) {
    let form = WordForm(Array(word.utf8)[...])
    #expect(String(decoding: form.folded, as: UTF8.self) == folded)
    #expect(String(decoding: form.shape, as: UTF8.self) == shape)
  }

  @Test("Ends and beginnings are counted in characters")
  func affixes() {
    let form = WordForm(Array("日本ab".utf8)[...])
    #expect(String(decoding: form.suffix(3), as: UTF8.self) == "本ab")
    #expect(String(decoding: form.prefix(3), as: UTF8.self) == "日本a")
    #expect(String(decoding: form.suffix(9), as: UTF8.self) == "日本ab")
  }
}
