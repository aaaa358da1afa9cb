internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "What can be typed",
    arguments: [
      ("", CommandLine.nothing), ("q", .run(.quit)), ("quit", .run(.quit)), ("help", .help),
      ("messages", .run(.messages)),
      ("redraw", .run(.redraw)), ("next-quote", .run(.nextQuote)), ("compare", .compare(number: nil)),
      ("compare 4", .compare(number: 4)), ("set", .set([.show])),
      ("set width=60 hints=off", .set([.width(60), .hints(false)])), ("set width=auto", .set([.width(nil)])),
      ("set theme=light", .set([.theme(.light)])), ("set theme=mono", .set([.theme(.monochrome)])),
    ])
  func parsing(text: String, line: CommandLine) throws {
    #expect(try CommandLine(parsing: text) == line)
  }

  @Test(
    "A slip is answered by what would have been right",
    arguments: [
      ("frobnicate", "no command :frobnicate; :help lists what there is"),
      ("q now", ":q takes nothing after it, not “now”"),
      ("compare x", ":compare takes the number of a quotation, not “x”"),
      ("compare 0", ":compare takes the number of a quotation, not “0”"),
      ("set width=5", "width is a number from 20 to 200, or auto"),
      ("set hints=maybe", "hints is on or off"), ("set mouse", "mouse is on or off"),
      ("set theme=pink", "theme is dark, light, high-contrast or monochrome"),
      ("set theme=", "theme is dark, light, high-contrast or monochrome"),
      ("set colour=1", "nothing called “colour” can be set; there are width, hints, theme and mouse"),
    ])
  func mistakes(text: String, message: String) {
    #expect(throws: CommandLine.Mistake(message)) { try CommandLine(parsing: text) }
  }

  @Test(
    "What help or a list has no use for closes them and is done",
    arguments: ["?:matrix", "]]u:matrix", "]]u?:matrix", "?:compare 2", "?:next-quote"])
  func uncovering(keys: String) {
    var state = Warehouse.reader()
    type("\(keys)<Enter>", into: &state)
    #expect(state.pager == nil && state.chooser == nil)
    #expect(state.matrix != nil || state.comparison != nil || state.currentMark != nil)
  }

  @Test(
    "What nothing here has a use for is said, and everything stays as it is",
    arguments: [
      ("]]d", "follow"), ("?", "other-side"), ("u", "open-row"), ("gm", "mark"), ("]]d", "go-to-mark a"),
    ])
  func nothingHere(keys: String, line: String) {
    var state = Warehouse.reader()
    type(keys, into: &state)
    let before = (state.context, state.place)
    type(":\(line)<Enter>", into: &state)
    let name = line.prefix { $0 != " " }
    #expect(
      state.messages.shown?.text
        == (line == "mark"
          ? ":mark takes a letter from a to z" : ":\(name) does nothing here; ? lists the keys"))
    #expect((state.context, state.place) == before)
  }

  @Test("Tab completes a command, a setting, and lists what is left open")
  func completion() {
    #expect(CommandLine.completions(of: "comp").candidates == ["compare"])
    #expect(CommandLine.completions(of: "set th").candidates.contains("theme=light"))
    #expect(CommandLine.completions(of: "compare x").candidates == [])
    var state = Warehouse.reader()
    type(":mess<Tab><Enter>", into: &state)
    #expect(state.pager?.kind == .messages)
    type("q:swap-sides<C-u>wo<Tab>", into: &state)
    #expect(state.prompt?.line.text == "words-or-characters ")
  }

  @Test("The arrows bring back what was typed before, by its beginning")
  func history() {
    var state = Warehouse.reader()
    type(":set width=60<Enter>:messages<Enter>q:se<Up>", into: &state)
    #expect(state.prompt?.line.text == "set width=60")
    type("<Down>", into: &state)
    #expect(state.prompt?.line.text == "se")
  }

  @Test("A line is edited as in a shell")
  func editing() {
    var editor = LineEditor()
    func keys(_ keys: Key...) { for key in keys { _ = editor.handle(key) } }
    editor.insert("one two\nthree")
    #expect(editor.text == "one two three")
    keys(.control("w"), .home, .character("x"), .right, .delete, .end, .backspace)
    #expect(editor.text == "xoe two")
    keys(.control("a"), .control("k"))
    #expect(editor.text == "")
  }

  @Test("Pasted text goes into the prompt and nowhere else")
  func paste() {
    var state = Warehouse.reader()
    _ = state.handle(.paste("q"))
    #expect(state.messages.shown?.text == "pasted text is only taken at a prompt")
    type("/", into: &state)
    _ = state.handle(.paste("night\nshift"))
    #expect(state.prompt?.line.text == "night shift")
  }
}
