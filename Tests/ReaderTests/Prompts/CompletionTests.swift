internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Completion")
struct CompletionTests {
  @Test("Tab lists what the line could become, with what it does; Tab again goes through the list")
  func list() {
    var state = Warehouse.reader(columns: 80, rows: 15)
    type(":ne<Tab>", into: &state)
    #expect(
      screen(state) == """
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
        ................................................................................
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃!
        ...............................................................................B
           noon.                                                                      │=
        ................................................................................
         next-article       next article                                              │!
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR...................B
         next-disagreement  next disagreement, through all articles arbour master     │·
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
         next-layout        next layout of the panes                ────────────────────
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
         next-match         next match                              igh… verbatim  2 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
         next-pair          next pair                               one … 11 ≠ 14  3 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
         next-pane          next pane                                    verbatim  2 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
         next-paragraph     next paragraph                           ≠ since 2021  2 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
         next-quote         next quotation that another article has      no match  1 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR....................
        :next-
        B.....
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        ...............................................................................
        """)
  }

  @Test("Tab goes through the list, S-Tab back; the arrows too")
  func steps() {
    var state = Warehouse.reader(columns: 80, rows: 15)
    type(":next-p<Tab><Tab><Tab>", into: &state)
    #expect(
      screen(state) == """
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Herald · 3 Mar 2031 06:02 · 136 words ────────────────────────────────────────
        ................................................................................
           Port officials said on Monday that the fire in warehouse 9 was out by      ┃!
        ...............................................................................B
           noon.                                                                      │=
        ................................................................................
                                                                                      │!
        ...............................................................................B
         = “We have accounted for everyone on the night shift,”[1] harbour master     │·
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...........................
        ─ Quotes (3 linked, 2 !) ───────────────────────────────────────────────────────
        ................................................................................
        =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
        ................................................................................
        !  2 Ines Okafor    “Eleven people were treated for smoke, none … 11 ≠ 14  3 src
        B...............................................................................
         next-pair       next pair      bang, then the windows went”     verbatim  2 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR................................................
        >next-pane       next pane      that leases the … since 2019 ≠ since 2021  2 src
        rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr................................................
         next-paragraph  next paragraph ll have to come off”             no match  1 src
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR................................................
        :next-pane
        B.........
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
        ...............................................................................
        """)
    type("<Tab><S-Tab><S-Tab>", into: &state)
    #expect(state.prompt?.line.text == "next-pair")
    type("<Down>", into: &state)
    #expect(state.prompt?.line.text == "next-pane")
    type("<Up><Enter>", into: &state)
    #expect(state.prompt == nil)
  }

  @Test("Typing on narrows the open list; what fits nothing closes it; Esc leaves the prompt")
  func narrowing() {
    var state = Warehouse.reader()
    type(":ne<Tab>", into: &state)
    let all = state.prompt?.completion?.candidates.count ?? 0
    type("q", into: &state)
    #expect(state.prompt?.completion?.candidates.map(\.text) == ["next-quote"])
    #expect(all > 1)
    type("z", into: &state)
    #expect(state.prompt?.completion == nil)
    type("<Tab>", into: &state)
    #expect(state.messages.shown?.text == "nothing to complete")
    type("<Esc>", into: &state)
    #expect(state.prompt == nil)
  }

  @Test("Typing goes on behind the word that Tab put in, and Tab is certain again as far as it can be")
  func goingOn() {
    var state = Warehouse.reader()
    func line(_ keys: String) -> String? {
      type(keys, into: &state)
      return state.prompt?.line.text
    }
    #expect(line(":<Tab>n") == "n")
    #expect(line("<Tab>") == "next-")
    #expect(line("pa") == "next-pa")
    #expect(state.prompt?.completion?.candidates.map(\.text) == ["next-pair", "next-pane", "next-paragraph"])
    #expect(line("<Tab>") == "next-pair")
    #expect(line("<Tab>") == "next-pane")
    #expect(line("<Backspace><Backspace>r") == "next-par")
    #expect(line("<Tab>") == "next-paragraph ")
    #expect(state.prompt?.completion == nil)
    #expect(line("<C-u>set <Tab>hi<Tab>ff") == "set hints=off")
  }

  @Test("The arrows go through an open list at once; what is pasted or recalled goes on from there")
  func pasted() {
    var state = Warehouse.reader()
    type(":redraw<Enter>:<Tab>n<Down>", into: &state)
    #expect(state.prompt?.line.text == "next-article")
    type("<C-u>", into: &state)
    _ = state.handle(.paste("next-q"))
    #expect(state.prompt?.completion?.candidates.map(\.text) == ["next-quote"])
    type("<Tab>", into: &state)
    #expect(state.prompt?.line.text == "next-quote ")
    type("<C-u>n<Tab><C-u><C-p>", into: &state)
    #expect(state.prompt?.line.text == "redraw")
    #expect(state.prompt?.completion == nil)
  }

  @Test(
    "Every command and its arguments complete",
    arguments: [
      (":compare ", ["1", "2", "3"]),
      (":set th", ["theme=dark", "theme=light", "theme=high-contrast", "theme=monochrome"]),
      (":save ", ["warehouse-9.md", "warehouse-9.json", "warehouse-9.html"]),
      (":save! fire.", ["fire.md", "fire.json", "fire.html"]),
      (":go-to-mark ", ["a", "c"]), (":mark b", ["b"]), (":limit speaker:o", ["speaker:\"ines okafor\""]),
      (":limit sev>=2 s", ["speaker:", "src:", "sev>=1", "sev>=2", "sev>=3", "sev=unsure"]),
      (":search-all ni", ["night"]), ("/ni", ["night"]),
      ("&", ["speaker:", "src:", "sev>=1", "sev>=2", "sev>=3", "sev=unsure"]),
      ("&speaker:", ["speaker:\"ines okafor\"", "speaker:\"tomas reyes\"", "speaker:\"ana brandt\""]),
      ("&speaker:\"ines o", ["speaker:\"ines okafor\""]),
      ("&src:h", ["src:herald", "src:\"harbour gazette\""]),
      ("&speaker:\"ines okafor\" src:w", ["src:wire"]), (":messages x", []), ("&zeppelin", []),
    ])
  func arguments(line: String, candidates: [String]) {
    var state = Warehouse.reader()
    type("]maJ]mc1gs/night<Enter><Esc>\(line)", into: &state)
    #expect(state.completion?.candidates.map(\.text) == candidates)
  }

  @Test("Every name that can be typed is offered, with what it does")
  func names() {
    var state = Warehouse.reader()
    type(":", into: &state)
    let offered = Dictionary(
      state.completion?.candidates.map { ($0.text, $0.summary) } ?? [],
      uniquingKeysWith: { first, _ in first })
    for command in Command.allCases { #expect(offered[command.rawValue]?.isEmpty == false, "\(command)") }
    for form in CommandLine.forms { #expect(offered[form.name] == form.summary) }
  }

  @Test("One candidate is written out, with a blank where more may follow; a setting waits for its value")
  func one() {
    var state = Warehouse.reader()
    type("&speaker:bra<Tab>", into: &state)
    #expect(state.prompt?.line.text == "speaker:\"ana brandt\" ")
    type("<C-u>sp<Tab>", into: &state)
    #expect(state.prompt?.line.text == "speaker:")
    type("<Esc>:set wi<Tab>", into: &state)
    #expect(state.prompt?.line.text == "set width=")
  }

  @Test("In ASCII, and where there is little room above")
  func small() {
    var state = Warehouse.reader(columns: 40, rows: 6, unicode: false)
    type("&s<Tab><Tab>", into: &state)
    #expect(
      screen(state) == """
        >speaker:    a part of the speaker's n..
        rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
         src:        an article that has it to..
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         sev>=1      in another article
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         sev>=2      reworded or worse
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
         sev>=3      conflict
        RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
        &speaker:
        B........
        """)
  }

  @Test("A comparison can also be saved as a difference; no blank comes behind a name")
  func savedNames() {
    var state = Warehouse.reader()
    type("s<C-u>", into: &state)
    let names = ["warehouse-9.md", "warehouse-9.json", "warehouse-9.html"]
    #expect(state.completion?.candidates.map(\.text) == names)
    type("<Esc>]]ds<C-u>", into: &state)
    #expect(state.completion?.candidates.map(\.text) == names + ["warehouse-9.diff"])
    type("fire.d<Tab>", into: &state)
    #expect(state.prompt?.line.text == "fire.diff")
  }
}
