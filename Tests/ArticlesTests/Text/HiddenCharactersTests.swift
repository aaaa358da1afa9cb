import Prose
import Testing

@testable import Articles

@Suite("HiddenCharacters")
struct HiddenCharactersTests {
  private func place(_ offset: Int) -> String { "¶\(offset / 10 + 1)" }

  @Test("The notice counts, names and places what was hidden")
  func notice() {
    var hidden = HiddenCharacters()
    hidden.record(.removed("\u{202E}"), at: 23)
    hidden.record(.sequence(.controlSequence), at: 31)
    hidden.record(.removed("\u{202E}"), at: 28)
    hidden.record(.removed("\u{8}"), at: 3)
    hidden.record(.replaced("\u{E000}"), at: 3)
    hidden.record(.replaced("\u{2028}"), at: 3)
    let notice = hidden.notice(place: place)
    #expect(
      notice
        == Article.Notice(
          kind: .hiddenCharacters, message: "4 hidden characters removed, 2 replaced",
          range: TextRange(23, 23),
          details: [
            "U+202E RIGHT-TO-LEFT OVERRIDE ×2, ¶3", "control sequence (CSI) ×1, ¶4",
            "U+0008 BACKSPACE ×1, ¶1",
            "U+E000 ×1, ¶1", "U+2028 LINE SEPARATOR ×1, ¶1",
          ]))
  }

  @Test("One is one, and none is no notice")
  func oneAndNone() {
    var hidden = HiddenCharacters()
    #expect(hidden.notice(place: place) == nil)
    hidden.record(.removed("\u{AD}"), at: 0)
    #expect(hidden.notice(place: place)?.message == "1 hidden character removed")
    var replaced = HiddenCharacters()
    replaced.record(.replaced("\u{FFFF}"), at: 0)
    #expect(replaced.notice(place: place)?.message == "1 character replaced")
  }

  @Test("Many places and many kinds are cut short, never the count")
  func limits() {
    var hidden = HiddenCharacters()
    for offset in 0..<1_000 { hidden.record(.removed("\u{200B}"), at: offset) }
    for value in 0xE0100..<0xE01EF { hidden.record(.removed(Unicode.Scalar(value) ?? " "), at: 0) }
    let notice = hidden.notice(place: place)
    #expect(notice?.message == "1239 hidden characters removed")
    #expect(notice?.details.first == "U+200B ZERO WIDTH SPACE ×1000, ¶1 ¶2 ¶3 ¶4 …")
    #expect(notice?.details.last == "others ×176")
    #expect(notice?.details.count == 65)
  }
}
