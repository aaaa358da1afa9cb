internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import TestSupport
internal import Testing

@testable internal import Reader

@Suite("Whatever is pressed, at whatever size")
struct PropertyTests {
  /// Every key that is bound, digits, and some that are not.
  private static let keys: [Key] =
    Array(Set(Keymap.standard.bindings.flatMap(\.keys))).sorted { "\($0)" < "\($1)" }
    + "0123456789aeiX é叶\u{202E}".map { Key.character($0) } + [
      .tab, .enter, .escape, .delete, .insert, .function(5),
    ]

  private static let lines = [
    ":set width=20", ":set width=200", ":set hints=off", ":set hints=on", ":compare 2", ":matrix",
    ":timeline", ":only", ":all-outlets", ":fold-equal", ":messages", ":help",
    "/the",
    "/zz", ":bogus", ":set theme=light",
  ]

  /// A screen is whole: as large as asked, its cursor on it, nothing unsafe in it.
  private func check(_ state: ReaderState, _ size: GridSize, _ context: String) {
    let grid = state.view()
    #expect(grid.size == size, "\(context)")
    if let cursor = grid.cursor {
      let isInside = (0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row)
      #expect(isInside, "\(context)")
    } else {
      Issue.record("no cursor: \(context)")
    }
    for row in 0..<size.rows {
      let text = grid.text(row: row)
      #expect(DisplayWidth.columns(of: text) <= size.columns, "\(context)")
      let isSafe = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" && $0 != "\u{7F}" }
      #expect(isSafe, "\(context)")
    }
  }

  @Test("Nothing traps, rows are whole and the cursor is on the screen", arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func sessions(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<6 {
      var size = GridSize(
        columns: .random(in: 1...300, using: &random), rows: .random(in: 1...100, using: &random))
      if round % 2 == 0 { size = GridSize(columns: size.columns % 90 + 1, rows: size.rows % 30 + 1) }
      var state = Warehouse.reader(columns: size.columns, rows: size.rows, unicode: round % 3 != 0)
      for step in 0..<60 {
        switch Int.random(in: 0..<20, using: &random) {
        case 0:
          size = GridSize(
            columns: .random(in: 1...120, using: &random), rows: .random(in: 1...40, using: &random))
          _ = state.handle(.resized(size))
        case 1:
          let line = Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
          for character in line { _ = state.handle(.key(.character(character))) }
          _ = state.handle(.key(.enter))
        case 2: _ = state.handle(.tick(state.now + Int.random(in: 0...4000, using: &random)))
        case 3: _ = state.handle(.interrupt)
        default: _ = state.handle(.key(Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)]))
        }
        if step % 4 == 0 { check(state, size, "seed \(seed) round \(round) step \(step) size \(size)") }
      }
    }
  }

  @Test("Every size from 1x1 on has a screen, in every view")
  func sizes() {
    var readers = [Warehouse.reader()]
    let views = [
      "}", "}t", "gm", "gmt", "go", "gT", "]d", "]dt", "]dzf", "]dzs4j", "?", "g3", "gs", "O", ":", "E", "+",
      "++",
      "+++", "9z+", "g3zh",
    ]
    for keys in views {
      var state = Warehouse.reader()
      type(keys, into: &state)
      readers.append(state)
    }
    readers.append(ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24)))
    readers.append(ReaderState(name: "x", files: [nil, "b"], screen: GridSize(columns: 80, rows: 24)))
    for (index, reader) in readers.enumerated() {
      for columns in [1, 2, 5, 19, 20, 21, 40, 59, 60, 99, 100, 149, 150, 300] {
        for rows in [1, 2, 4, 5, 6, 7, 8, 14, 15, 24, 100] {
          var state = reader
          let size = GridSize(columns: columns, rows: rows)
          _ = state.handle(.resized(size))
          check(state, size, "reader \(index) size \(size)")
          type("+9z+", into: &state)
          check(state, size, "reader \(index) size \(size), another layout")
        }
      }
    }
  }

  @Test("Texts of strangers are drawn and nothing else", arguments: [11, 12, 13])
  func hostile(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "\u{1B}[31m", "\u{202E}", "\u{9B}", "叶", "👩‍👩‍👧", "e\u{301}\u{301}\u{301}", "क्षि", "ا", "\u{200B}", " ",
      "word ", "\u{AD}",
      "\n", "\t", "\u{FEFF}", "x",
    ]
    for _ in 0..<10 {
      var text = ""
      for _ in 0..<300 { text += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
      let source = SourceText(text)
      let article = Article(
        file: "\u{1B}]0;x\u{7}.txt", text: source, title: text, titleRange: nil, outlet: text, byline: nil,
        url: nil,
        published: text, dateline: nil, language: "en", body: source.whole,
        paragraphs: [Paragraph(range: source.whole)],
        notices: [Article.Notice(kind: .hiddenCharacters, message: text)])
      let size = GridSize(
        columns: .random(in: 1...200, using: &random), rows: .random(in: 1...60, using: &random))
      var state = ReaderState(name: text, files: [text, nil], screen: size)
      _ = state.handle(.articleLoaded(slot: 0, article))
      for key in ["j", "G", "g", "s", "<", "?"] { _ = state.handle(.key(.character(Character(key)))) }
      check(state, size, "seed \(seed)")
      _ = state.handle(.articleFailed(slot: 1, .missing(file: text)))
      check(state, size, "seed \(seed)")
    }
  }
}
