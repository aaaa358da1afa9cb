internal import Articles
internal import Collation
internal import Foundation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Out of the reader")
struct LeavingTests {
  /// The warehouse story with addresses, one of them not of the web.
  private static func reader() -> ReaderState {
    var texts = Warehouse.texts
    texts[0].url = "https://herald.example/fire"
    texts[2].url = "javascript:alert(1)"
    let story = StoryFactory.story(texts, questions: Warehouse.questions, variants: ["2": .truncated])
    var state = Warehouse.reader(of: story, columns: 72, rows: 15)
    type(":set hints=off<Enter>", into: &state)
    return state
  }

  private func run(_ script: String) throws -> String {
    try ScriptRunner.run(script: script, from: Self.reader())
  }

  @Test("y names the speaker as the article does that printed the words, whatever others call them")
  func ownSpelling() throws {
    let grammar = try Grammar()
    let articles = try ["Gareth Price", "Gareth Pryce"].map { name in
      let text =
        "“We do not have a drone and we never had one,” said \(name), the airport’s director, on Monday."
      return AnnotatedArticle(
        try ArticleLoader.article(Array(text.utf8), file: "\(name).txt"), grammar: grammar)
    }
    let story = Story(collating: articles)
    #expect(story.speakers.map(\.name) == ["Gareth Price"])
    let output = try ScriptRunner.run(
      script: "J]y", from: Warehouse.reader(of: story, columns: 80, rows: 24))
    #expect(
      output.contains(
        "“We do not have a drone and we never had one,” — Gareth Pryce, Gareth Pryce, Gareth Pryce.txt"))
  }

  @Test("y copies the current quotation with its speaker, article, date and address; the status row says so")
  func copying() throws {
    let output = try run(
      """
      ]]y
      :dump-screen copied styles
      J]y
      d
      <Tab>y
      """)
    #expect(
      output == """
        == copied
        “Eleven people were treated for smoke, none of them seriously” — Ines Okafor, Herald, 3 Mar 2031 06:02, https://herald.example/fire
        == copied cursor 39,4
         WAREHOUSE 9  3 sources  8 quotes  7 linked              ?:help  q:quit
        BBBBBBBBBBBB...........................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────
        ........................................................................
         = “We have accounted for everyone on the night shift,”[1] harbour    ┃!
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU..................B
         ! master Ines Okafor told reporters. “Eleven people were treated for ┃=
        .B.....................................xxxxxxxxxxxxxXXXXXXXXXXXXXXXXX...
           smoke, none of them seriously.”[2]                                 │!
        ...XXXXXXXXXXXXXXXXXXXXXXXXXXXXX.......................................B
                                                                              │·
        ........................................................................
           Residents of Quay Street described a blast shortly before four in  │·
        ........................................................................
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────
        ........................................................................
        =  1 Ines Okafor    “We have accounted for everyone on … verbatim  2 src
        ........................................................................
        !> 2 Ines Okafor    “Eleven people were treated for smok… 11 ≠ 14  3 src
        BBBBB...................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows … verbatim  2 src
        ........................................................................
        !    the reporter   The company that lea… since 2019 ≠ since 2021  2 src
        B.......................................................................
        ·    Ana Brandt     “The roof will have to come off”     no match  1 src
        ........................................................................
         copied: “Eleven people were treated for smoke, none of them seriously…
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Harbour Gazette, 3 Mar 2031 06:40, Harbour Gazette.txt
        == copied
        “Eleven people were treated for smoke, none of them seriously” — Ines Okafor, Herald, 3 Mar 2031 06:02, https://herald.example/fire

        """)
  }

  @Test("Without a current quotation y copies nothing, and says how to get one")
  func nothingToCopy() {
    var state = Self.reader()
    #expect(type("y", into: &state).isEmpty)
    #expect(state.messages.shown?.text == "no quotation is current; ] goes to the next")
  }

  @Test("Y copies the address and o opens it; one that is not of the web is neither copied nor opened")
  func addresses() throws {
    let output = try run("Y\no")
    #expect(
      output == """
        == copied
        https://herald.example/fire
        == opened
        https://herald.example/fire

        """)
    for (keys, message) in [
      ("2gs", "Harbour Gazette has no address; a line URL: in its file gives it one"),
      ("3gs", "Wire has an address that is not of the web: javascript:alert(1)"),
    ] {
      for key in ["o", "Y"] {
        var state = Self.reader()
        type(keys, into: &state)
        #expect(type(key, into: &state).isEmpty)
        #expect(state.messages.shown?.text == message)
      }
    }
  }

  @Test("e opens the file at the current words, or at the top line once they have left the screen")
  func editing() {
    var state = Self.reader()
    #expect(type("e", into: &state) == [.edit(file: "Herald.txt", line: 1)])
    #expect(type("]]]e", into: &state) == [.edit(file: "Herald.txt", line: 5)])
    #expect(type("d<Tab>e", into: &state) == [.edit(file: "Harbour Gazette.txt", line: 5)])
    var scrolled = Self.reader()
    #expect(type("Ge", into: &scrolled).count == 1)
  }

  @Test("s asks for a name, the end of which says the format")
  func asking() throws {
    let rows = try run("s\n:dump-screen asked styles").split(separator: "\n").suffix(2)
    let row = rows.joined(separator: "\n")
    #expect(
      row == """
        Save as (.md .json .html): warehouse-9.md
        BBBBBBBBBBBBBBBBBBBBBBBBBBB..............
        """)
    var state = Self.reader()
    #expect(type("s<C-u>view.txt<Enter>", into: &state).isEmpty)
    #expect(
      state.messages.shown?.text
        == "the name of the file says the format: it ends in .md, .json, .html or .diff")
    #expect(type("s<Esc>", into: &state).isEmpty)
    guard case .save("a b.HTML", _, replaces: false) = type("s<C-u>a b.HTML<Enter>", into: &state).first,
      case .save("c.md", _, replaces: true) = type(":save! c.md<Enter>", into: &state).first
    else {
      Issue.record("not saved")
      return
    }
    type(":save<Enter>", into: &state)
    #expect(
      state.messages.shown?.text == ":save takes the name of a file that ends in .md, .json, .html or .diff")
  }

  @Test("A script saves files as the reader does, and replaces none unasked")
  func saving() throws {
    try withFolder { folder in
      let path = folder.appending(path: "view.md").path
      let lines = try run(":save \(path)\n:resize 200x15\n:save \(path)\n:dump-screen again").split(
        separator: "\n")
      #expect(lines.last == Substring(" \(path) is there already; :save! \(path) replaces it"))
      let saved = try String(contentsOfFile: path, encoding: .utf8)
      #expect(saved == Self.reader().savedView?.markdown)
    }
  }
}
