internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The configuration")
struct ConfigurationTests {
  private func configuration(_ keys: String, themes: [Configuration.File] = []) -> Configuration {
    Configuration([.init(name: "~/.config/parallax/keys", text: keys)], themes: themes)
  }

  private func reader(_ keys: String, columns: Int = 80, rows: Int = 24) -> ReaderState {
    var state = Warehouse.reader(columns: columns, rows: rows)
    state.configure(configuration(keys))
    return state
  }

  @Test("Lines set what :set sets and bind keys; blank lines and comments say nothing")
  func lines() {
    let state = reader(
      """
      # how I like it

      set width=60 theme=light
        set hints=off
      bind J next-quote
      """)
    #expect(state.options.width == 60)
    #expect(state.options.theme == .light)
    #expect(!state.options.showsHints)
    #expect(state.keymap.command(for: [.character("J")], in: .reading) == .nextQuote)
    #expect(state.messages.all.isEmpty)
  }

  @Test("A mistake is said with its file and line; the other lines hold")
  func mistakes() {
    let configuration = configuration(
      """
      set width=5
      bnid J next-quote
      bind J next-quote
      set
      bind z follow
      set theme=pink
      """)
    #expect(
      configuration.messages == [
        "~/.config/parallax/keys:1: width is a number from 20 to 200, or auto",
        "~/.config/parallax/keys:2: a line begins with set, bind, unbind, prefix and preset, not with “bnid”",
        "~/.config/parallax/keys:4: set takes settings, such as set theme=light",
        "~/.config/parallax/keys:5: z is bound and hides zt zz zb and 5 more; prefix gives them another beginning",
        "~/.config/parallax/keys:6: theme is dark, light, high-contrast or monochrome",
      ])
    #expect(configuration.keymap.command(for: [.character("J")], in: .reading) == .nextQuote)
  }

  @Test("Mistakes are messages of the reader, which opens all the same", arguments: [(80, 24), (160, 50)])
  func shownMistakes(columns: Int, rows: Int) {
    var state = reader("set width=5\nbind J next-artcle", columns: columns, rows: rows)
    let status = state.view().text(row: state.layout.status.row)
    #expect(status.hasPrefix(" 2 remarks about the configuration; E lists them"))
    type("E", into: &state)
    #expect(
      state.pagerLines.map { $0.map(\.text).joined() } == [
        "~/.config/parallax/keys:1: width is a number from 20 to 200, or auto",
        "~/.config/parallax/keys:2: no command “next-artcle”; is it next-article?",
        "2 remarks about the configuration; E lists them",
      ])
  }

  @Test("Help, hints and the title show the keys that are bound, and help says who did it")
  func helpOfBoundKeys() throws {
    var state = reader("bind m help\nunbind ?\nbind W next-quote\nunbind d", columns: 72, rows: 15)
    let output = try ScriptRunner.run(script: "W\n:dump-screen hints styles", from: state)
    #expect(
      output == """
        == hints cursor 4,6
         WAREHOUSE 9  3 sources  8 quotes  7 linked              m:help  q:quit
        BBBBBBBBBBBB...........................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────
        ........................................................................
           Port officials said on Monday that the fire in warehouse 9 was out ┃!
        .......................................................................B
           by noon.                                                           │=
        ........................................................................
                                                                              │!
        .......................................................................B
         = “We have accounted for everyone on the night shift,”[1] harbour    │·
        ....XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX...................
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────
        ........................................................................
        => 1 Ines Okafor    “We have accounted for everyone on … verbatim  2 src
        .BBBB...................................................................
        !  2 Ines Okafor    “Eleven people were treated for smok… 11 ≠ 14  3 src
        B.......................................................................
        =  3 Tomas Reyes    “It was one bang, then the windows … verbatim  2 src
        ........................................................................
        !    the reporter   The company that lea… since 2019 ≠ since 2021  2 src
        B.......................................................................
        ·    Ana Brandt     “The roof will have to come off”     no match  1 src
        ........................................................................
         1:Herald  quote 1/3 = verbatim  ¶2/7  ln 4/22  14%
        ...................................................
         W:next quote  }:next disagreement  Enter:follow  Tab:pane  /:search
        ....................................................................

        """)
    type("m", into: &state)
    let help = state.pagerLines.map { $0.map(\.text).joined() }
    #expect(help.contains("  m F1                   this help (~/.config/parallax/keys:1)"))
    #expect(help.contains("  :compare               compare side by side here; again: one column"))
  }

  @Test("What tells of a key tells of the one that is bound")
  func messages() {
    var state = reader("unbind ]\nbind <F2> next-quote\nunbind X")
    type("y", into: &state)
    #expect(state.messages.shown?.text == "no quotation is current; F2 goes to the next")
    type("é", into: &state)
    #expect(state.messages.shown?.text == "é does nothing here; ? lists the keys")
    #expect(state.key(.dismiss) == ":dismiss")
  }

  @Test("A theme of the user can be chosen by its name, and is offered for completion")
  func themes() {
    let paper = Configuration.File(
      name: "~/.config/parallax/themes/paper", text: "base light\nconflict 125 bold\nshiny 3")
    var state = Warehouse.reader()
    state.configure(configuration("set theme=paper", themes: [paper]))
    #expect(state.options.theme.name == "paper")
    #expect(
      state.messages.all.map(\.text) == [
        "~/.config/parallax/themes/paper:3: nothing is called “shiny”; there are text, dim, heading, same, "
          + "reworded, conflict, unsure, unmatched, status, hint, match, error"
      ])
    #expect(type(":set theme=dark<Enter>", into: &state) == [.theme(.dark)])
    type(":set theme=pa<Tab>", into: &state)
    #expect(state.prompt?.line.text == "set theme=paper ")
    guard case .theme(let theme)? = type("<Enter>", into: &state).first else {
      Issue.record("no theme")
      return
    }
    #expect(theme.look(of: .conflict, colors: .extended).foreground == 125)
  }

  @Test(
    "Keys can be changed from the command line too",
    arguments: [
      (":bind W next-quote", "W is next-quote now"), (":unbind d", "d does nothing now"),
      (":prefix g ,", "they begin with , now"), (":preset tig", "keys as in tig; h lists them"),
      (":bind z follow", "z is bound and hides zt zz zb and 5 more; prefix gives them another beginning"),
      (":bind W next-quot", "no command “next-quot”; is it next-quote?"),
    ])
  func typed(line: String, message: String) {
    var state = Warehouse.reader()
    type("\(line)<Enter>", into: &state)
    #expect(state.messages.shown?.text == message)
  }

  @Test("Tab completes the names of commands and presets")
  func completion() {
    #expect(CommandLine.completions(of: "bind W next-q").candidates == ["next-quote"])
    #expect(CommandLine.completions(of: "preset n").candidates == ["newsboat"])
    #expect(CommandLine.completions(of: "bind ne").candidates == [])
  }
}
