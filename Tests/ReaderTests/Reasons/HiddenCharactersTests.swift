internal import Articles
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Hidden characters")
struct HiddenCharactersTests {
  /// The reader of an article from which characters were taken, the places of which are the details.
  private func reader(_ message: String, _ details: [String], unicode: Bool = true) -> ReaderState {
    let text = SourceText("The pilot said nothing.")
    let article = Article(
      file: "a.txt", text: text, title: nil, titleRange: nil, outlet: "Log", byline: nil, url: nil,
      published: nil, dateline: nil, language: "en", body: text.whole,
      paragraphs: [Paragraph(range: text.whole)],
      notices: [
        Article.Notice(kind: .hiddenCharacters, message: message, range: TextRange(0, 0), details: details),
        Article.Notice(kind: .limit, message: "not this one"),
      ])
    var state = ReaderState(
      name: "x", files: ["a.txt"], screen: GridSize(columns: 70, rows: 15), usesUnicode: unicode)
    _ = state.handle(.articleLoaded(slot: 0, article))
    return state
  }

  @Test("z? lists them with their code points, counts and places")
  func hidden() {
    let state = reader(
      "3 hidden characters removed",
      ["U+200B ZERO WIDTH SPACE ×2, ¶1", "U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1"])
    #expect(
      whole(state.after("z?")) == """
        cursor 1,3
         x  1 source  1 loading                               ?:help  q:close
        BB...................................................................
         1*Log
        .rrrrr
        ─ Why ────────────────────────────────────────────────────────────────
        ..BBB.................................................................
         Nothing is current; ] goes to the next quotation
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB


         Hidden characters of Log
        .BBBBBBBBBBBBBBBBBBBBBBBB
           found      3 hidden characters removed
        .........................................
                      U+200B ZERO WIDTH SPACE ×2, ¶1
        ............................................
                      U+202E RIGHT-TO-LEFT OVERRIDE ×1, ¶1
        ..................................................


        … and 3 rows more of this kind
         1-6 of 6
        .........
         j k:line  Space:page  /:search  q:close
        ........................................
        """)
  }

  @Test("In ASCII their places are spelled out")
  func ascii() {
    let state = reader(
      "2 hidden characters removed", ["U+200B ZERO WIDTH SPACE ×2, ¶1"], unicode: false
    ).after("z?")
    #expect(state.pagerLines.last.map { $0.map(\.text).joined() }?.hasSuffix("SPACE x2, para 1") == true)
  }
}
