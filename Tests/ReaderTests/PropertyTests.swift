internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import TestSupport
internal import Testing

@testable internal import Reader

@Suite("Whatever is pressed, at whatever size")
struct PropertyTests {
  /// Every key that is bound anywhere, digits, and some that are not.
  private static let keys: [Key] =
    Array(Set(Keymap.standard.bindings.flatMap(\.keys))).sorted { "\($0)" < "\($1)" }
    + "0123456789aeiX é叶\u{202E}".map { Key.character($0) } + [
      .tab, .enter, .escape, .delete, .insert, .function(5),
    ]

  /// Every command by its name, and lines with something behind it.
  private static let lines =
    Command.allCases.map { ":\($0.rawValue)" } + [
      ":set width=20", ":set width=200", ":set width=auto", ":set hints=off", ":set hints=on", ":compare 2",
      ":compare 999", ":messages", ":help", "/the", "/zz", "/叶", ":bogus", ":set theme=light",
      ":set mouse=on", "&sev>=2", "&okafor src:2", "g/treated", ":mark a", ":limit", ":links",
      ":save x.md", ":save x.diff", ":pipe wc", "|cat", "g|cat", ":bind z follow", ":bind g top", ":unbind q",
      ":prefix g ,", ":preset less", ":preset tig", ":preset newsboat", ":preset emacs",
    ]

  private func randomSize(_ random: inout SeededRandom) -> GridSize {
    // Small screens are where things go wrong, so that half of them are.
    let isSmall = Bool.random(using: &random)
    return GridSize(
      columns: .random(in: 1...(isSmall ? 90 : 300), using: &random),
      rows: .random(in: 1...(isSmall ? 30 : 100), using: &random))
  }

  /// A screen is whole: as large as asked, every row as wide as it, the cursor on it, nothing unsafe in it.
  private func check(_ state: ReaderState, _ context: String) {
    let grid = state.view()
    #expect(grid.size == state.screen, "\(context)")
    if let cursor = grid.cursor {
      let isInside =
        (0..<grid.columns).contains(cursor.column) && (0..<grid.rows).contains(cursor.row)
      #expect(isInside, "\(context)")
    } else {
      Issue.record("no cursor: \(context)")
    }
    let badRow = (0..<grid.rows).first { !isWhole(row: $0, of: grid) }
    #expect(badRow == nil, "\(context): \(badRow.map { grid.text(row: $0) } ?? "")")
  }

  /// Whether the characters of a row take exactly its cells, and none can steer a terminal.
  private func isWhole(row: Int, of grid: Grid) -> Bool {
    var column = 0
    while column < grid.columns {
      guard let character = grid[row, column].character else { return false }
      // Most cells by far; what is asked of the others takes long.
      if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) {
        column += 1
        continue
      }
      let width = DisplayWidth.columns(of: String(character))
      guard width == 1 || width == 2, column + width <= grid.columns else { return false }
      if width == 2, grid[row, column + 1].character != nil { return false }
      guard character.unicodeScalars.allSatisfy(isSafe) else { return false }
      column += width
    }
    return true
  }

  private func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    // The joiners that some scripts need.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }

  // MARK: Sessions

  private static let scripts = [
    "The fire brigade gave a third figure.", "日本語の記事は幅が広い。", "قال رئيس الميناء إن الحريق انتهى.",
    "हिन्दी में एक वाक्य है।", "👩‍👩‍👧 e\u{301}\u{302}\u{303}\u{304}\u{305} 🇫🇷 ｶﾞ",
  ]

  /// A story of texts that are hard to draw, linked to each other.
  private static func strange(_ random: inout SeededRandom) -> Story {
    var texts: [StoryFactory.Text] = []
    for number in 0..<Int.random(in: 1...12, using: &random) {
      let hostile = random.hostileWords(pieces: 60)
      let script = scripts.randomElement(using: &random) ?? ""
      texts.append(
        StoryFactory.Text(
          outlet: random.hostileWords(pieces: 4),
          published: Bool.random(using: &random) ? hostile : "2031-03-03",
          text: """
            \(script) \(hostile)

            “{1:Ines Okafor|<<d1=\(number % 3)|\(script)>> was said},” \(script)

            {!|The \(script) has <<d2=since \(2000 + number)|since then>>.} \(hostile)
            """, url: hostile))
    }
    return StoryFactory.story(
      texts, questions: [StoryFactory.Question(name: "d1"), StoryFactory.Question(name: "d2", kind: .date)])
  }

  /// Something happens to the reader, at random.
  private func step(_ state: inout ReaderState, _ random: inout SeededRandom) {
    switch Int.random(in: 0..<30, using: &random) {
    case 0, 1: _ = state.handle(.resized(randomSize(&random)))
    case 2, 3:
      let line = Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
      for character in line { _ = state.handle(.key(.character(character))) }
      for effect in state.handle(.key(Int.random(in: 0..<8, using: &random) == 0 ? .tab : .enter)) {
        if case .searchAll(let search) = effect { _ = state.handle(.found(search.run())) }
      }
    case 4: _ = state.handle(.tick(state.now + Int.random(in: 0...4000, using: &random)))
    case 5: _ = state.handle(.interrupt)
    case 6: _ = state.handle(.paste(random.hostileWords(pieces: 8)))
    case 7: _ = state.handle(.complaint(random.hostileWords(pieces: 8)))
    case 8, 9:
      let kinds: [MouseEvent.Kind] = [.press, .wheelUp, .wheelDown]
      let position = GridPosition(
        column: .random(in: -1...state.screen.columns, using: &random),
        row: .random(in: -1...state.screen.rows, using: &random))
      let kind = kinds.randomElement(using: &random) ?? .press
      _ = state.handle(.mouse(MouseEvent(kind, at: position)))
    case 10: reload(&state, &random)
    default: _ = state.handle(.key(Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)]))
    }
  }

  /// One article is another text now; sometimes the new story follows later, or never.
  private func reload(_ state: inout ReaderState, _ random: inout SeededRandom) {
    guard let story = state.wholeStory, let slot = state.slots.indices.randomElement(using: &random) else {
      return
    }
    let source = SourceText(random.hostileWords(pieces: 50))
    let article = Article(
      file: "x", text: source, title: nil, titleRange: nil, outlet: nil, byline: nil, url: nil,
      published: nil,
      dateline: nil, language: "en", body: source.whole, paragraphs: [Paragraph(range: source.whole)],
      notices: [])
    _ = state.handle(.articleChanged(slot: slot, article))
    guard Bool.random(using: &random) else { return }
    for (slot, annotated) in story.articles.enumerated() where slot < state.slots.count {
      _ = state.handle(.articleChanged(slot: slot, annotated.article))
    }
    _ = state.handle(.collated(story, slots: Array(story.articles.indices)))
  }

  @Test(
    "Nothing traps, rows are whole and the cursor is on the screen", arguments: Array(1...12) as [UInt64])
  func sessions(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<6 {
      let size = randomSize(&random)
      let story = round % 2 == 0 ? Warehouse.story : Self.strange(&random)
      var state = Warehouse.reader(
        of: story, columns: size.columns, rows: size.rows, unicode: round % 3 != 0)
      for step in 0..<60 {
        self.step(&state, &random)
        guard step % 3 == 0 else { continue }
        let context = "seed \(seed) round \(round) step \(step) size \(state.screen)"
        check(state, context)
        // What is kept from frame to frame changes no cell.
        let isKept = step % 6 != 0 || state.frame() == state.view()
        #expect(isKept, "\(context)")
      }
      // The same state is the same screen, however often it is asked, and whatever was taken over from before.
      #expect(state.view() == state.view())
      #expect(state.frame() == state.view())
      #expect(state.frame() == state.view())
    }
  }

  @Test("Articles that come while keys are pressed trap nothing", arguments: [21, 22, 23, 24])
  func loading(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for round in 0..<6 {
      let story = Self.strange(&random)
      var state = ReaderState(
        name: "x", files: story.articles.map(\.article.file) + [nil], screen: randomSize(&random))
      for (slot, annotated) in story.articles.enumerated() {
        for _ in 0..<4 { step(&state, &random) }
        _ = state.handle(.articleLoaded(slot: slot, annotated.article))
        for _ in 0..<4 { step(&state, &random) }
        check(state, "seed \(seed) round \(round) slot \(slot)")
        if Bool.random(using: &random) { _ = state.handle(.annotated(slot: slot, annotated)) }
      }
      _ = state.handle(.articleFailed(slot: story.articles.count, .missing(file: "x")))
      _ = state.handle(.collated(story, slots: Array(story.articles.indices)))
      for _ in 0..<20 { step(&state, &random) }
      check(state, "seed \(seed) round \(round)")
    }
  }

  @Test("Line by line, every answer is a line of safe text", arguments: [31, 32, 33])
  func linear(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var reader = LinearReader(Warehouse.reader(of: Self.strange(&random), columns: 80, rows: 24))
    for _ in 0..<150 {
      let isLine = Bool.random(using: &random)
      let key = Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)]
      let line =
        isLine
        ? Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
        : KeyNotation.shown(key, ascii: true)
      let (answers, _) = reader.take(line)
      #expect(answers.joined().unicodeScalars.allSatisfy { isSafe($0) && $0 != "\n" }, "\(line)")
    }
  }

  /// Keys to each of the views, beginning with the one that opens.
  private static let views = [
    "", "}", "}t", "gm", "gmt", "go", "gT", "]d", "]dt", "]dzf", "]dzs4j", "?", "g3", "gs", "O", ":", "E",
    "+",
    "++", "+++", "9z+", "g3zh", "f", "u", "S", "]z?", ":<Tab>", "&<Tab><Tab>", "?/page<Enter>", "|", "s", "z",
    "Q:x",
  ]

  @Test("Every size from 1x1 on has a screen, in every view", arguments: views)
  func sizes(keys: String) {
    sizes(Warehouse.reader().after(keys).after(milliseconds: WhichKey.milliseconds))
  }

  @Test("and where no article is, or none has come yet", arguments: [[], [nil, "b"]] as [[String?]])
  func sizes(files: [String?]) {
    sizes(ReaderState(name: "x", files: files, screen: GridSize(columns: 80, rows: 24)))
  }

  private func sizes(_ reader: ReaderState) {
    for columns in [1, 2, 5, 19, 20, 21, 30, 40, 59, 60, 99, 100, 149, 150, 300] {
      for rows in [1, 2, 4, 5, 6, 7, 8, 14, 15, 24, 100] {
        var state = reader
        _ = state.handle(.resized(GridSize(columns: columns, rows: rows)))
        check(state, "\(columns)x\(rows)")
        type("+9z+", into: &state)
        check(state, "\(columns)x\(rows), another layout")
      }
    }
  }

  @Test("Texts of strangers are drawn and nothing else", arguments: [11, 12, 13])
  func hostile(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<10 {
      let text = random.hostileWords(pieces: 300)
      let source = SourceText(text)
      let article = Article(
        file: "\u{1B}]0;x\u{7}.txt", text: source, title: text, titleRange: nil, outlet: text, byline: nil,
        url: nil, published: text, dateline: nil, language: "en", body: source.whole,
        paragraphs: [Paragraph(range: source.whole)],
        notices: [Article.Notice(kind: .hiddenCharacters, message: text)])
      var state = ReaderState(name: text, files: [text, nil], screen: randomSize(&random))
      _ = state.handle(.articleLoaded(slot: 0, article))
      for key in ["j", "G", "g", "s", "<", "?"] { _ = state.handle(.key(.character(Character(key)))) }
      check(state, "seed \(seed)")
      _ = state.handle(.articleFailed(slot: 1, .missing(file: text)))
      check(state, "seed \(seed)")
    }
  }

  @Test("Ten thousand articles are listed, counted and gone through")
  func manyArticles() {
    let count = 10_000
    var state = ReaderState(
      name: "many", files: (0..<count).map { "a\($0).txt" }, screen: GridSize(columns: 160, rows: 50))
    let article = Warehouse.story.articles[0].article
    for slot in stride(from: 0, to: count, by: 100) { _ = state.handle(.articleLoaded(slot: slot, article)) }
    for keys in ["J", "9999J", "K", "5000gs", "gs", "G", "j", "gg", "<Enter>"] { type(keys, into: &state) }
    for (columns, rows) in [(160, 50), (80, 24), (30, 8)] {
      _ = state.handle(.resized(GridSize(columns: columns, rows: rows)))
      check(state, "\(columns)")
      type("gs", into: &state)
      check(state, "\(columns) sources")
      type("<Enter>", into: &state)
    }
    type("10000gs", into: &state)
    #expect(state.view().text(row: 0).contains("10000"))
  }
}

extension SeededRandom {
  /// Text that no newspaper prints: wide letters, marks, what steers terminals, what hides.
  mutating func hostileWords(pieces: Int) -> String {
    let all = [
      "\u{1B}[31m", "\u{202E}", "\u{9B}", "叶", "👩‍👩‍👧", "e\u{301}\u{301}\u{301}", "क्षि", "ا", "\u{200B}", " ",
      "word ", "\u{AD}", "\n", "\t", "\u{FEFF}", "x", "\u{2066}", "\u{E0041}", "\u{FFFF}", "ｶﾞ", "🇫", "\u{7F}",
    ]
    return (0..<pieces).map { _ in all[Int.random(in: 0..<all.count, using: &self)] }.joined()
  }
}
