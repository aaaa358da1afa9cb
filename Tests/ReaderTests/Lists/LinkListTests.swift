internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The list of links")
struct LinkListTests {
  @Test("u lists what others have or contradict, with the sides; Enter goes there")
  func list() throws {
    let output = try ScriptRunner.run(
      script: "]]u\n:dump-screen links styles\njjj<Enter>\n:dump-screen there", from: Warehouse.reader())
    #expect(
      output == """
        == links cursor 0,5
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements    ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Herald!  2 Harbour Gazette!  3 Wire!
        .rrrrrrrrr.............................
        ─ Links of Herald ──────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBB...............................................................
         = [1] Ines Okafor  “We have accounted for everyone on the night shift”
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
              = 3 Wire                   verbatim  “We have accounted for everyone on …
        ...............................................................................
        >! [2] Ines Okafor  “Eleven people were treated for smoke, none of them seri…
        rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrRRR
              ~ 2 Harbour Gazette        truncated  “Fourteen people were treated for …
        ...............................................................................
              ~ 3 Wire                   truncated  “Eleven people were treated for sm…
        ...............................................................................
              ≠ 2 Harbour Gazette        quantity: 14  “Fourteen people”
        ......B.........................................................
         = [3] Tomas Reyes  “It was one bang, then the windows went”
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
              = 2 Harbour Gazette        verbatim  “It was one bang, then the windows …
        ...............................................................................
         ! the reporter  The company that leases the building, Northline, has worked…
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
              ≠ 2 Harbour Gazette        date: since 2021  “since 2021”
        ......B........................................................


















         3 of 10
        ........
         j k:row  Enter:go there  z?:why  q:close
        .........................................
        == there
         WAREHOUSE 9  3 sources  8 quotes  7 linked  2 disagreements     ?:help  q:quit
         1 Herald!  2*Harbour Gazette!  3 Wire!
        ─ Harbour Gazette · 3 Mar 2031 06:40 · 66 words ────────────────────────────────
           The blaze at warehouse 9 was put out by midday, the port authority said in │·
           a statement.                                                               │·
                                                                                      │·
         ! Ms Okafor told the Gazette that everyone was safe. “Fourteen people were   │!
           treated for smoke,”[2] she said on Monday evening.                         │·
                                                                                      │·
         = “It was one bang, then the windows went,”[3] said Mr Reyes, who bakes.     │=
                                                                                      │·
         ! Northline has held the lease since 2021. A spokeswoman declined to say     │!
           what was stored there.                                                     │·
                                                                                      │
                                                                                      │
                                                                                      │
        ─ ! Disagreement 1 of 2 · quantity ─────────────────────────────────────────────
         How many people were treated for smoke?
           11  1 Herald, 3 Wire  “Eleven people”
         ≠ 14  2 Harbour Gazette  “Fourteen people”
         11 people against 14

         2:Harbour Gazette  disagreement 1/2 ! quantity  ¶2/4  ln 4/10  33%  trail 2/2
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search

        """)
  }

  @Test("On wide and small screens, in ASCII")
  func sizes() throws {
    let output = try ScriptRunner.run(
      script: "u\n:dump-screen wide styles\n:resize 40x8\n:dump-screen small",
      from: Warehouse.reader(columns: 150, rows: 18, unicode: false))
    #expect(
      output == """
        == wide cursor 0,2
         WAREHOUSE 9   3 sources   8 quotes   7 linked   2 disagreements   3 Mar 2031 06:02 - 4 Mar 2031                                      ?:help  q:close
        BBBBBBBBBBBB.........................................................................................................................................
        - Links of Herald ------------------------------------------------------------------------------------------------------------------------------------
        ..BBBBBBBBBBBBBBB.....................................................................................................................................
        >= [1] Ines Okafor  “We have accounted for everyone on the night shift”
        rRrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
              = 3 Wire                   verbatim  “We have accounted for everyone on the night shift”
        ..............................................................................................
         ! [2] Ines Okafor  “Eleven people were treated for smoke, none of them seriously”
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
              ~ 2 Harbour Gazette        truncated  “Fourteen people were treated for smoke”
        ....................................................................................
              ~ 3 Wire                   truncated  “Eleven people were treated for smoke”
        ..................................................................................
              ! 2 Harbour Gazette        quantity: 14  “Fourteen people”
        ......B.........................................................
         = [3] Tomas Reyes  “It was one bang, then the windows went”
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
              = 2 Harbour Gazette        verbatim  “It was one bang, then the windows went”
        ...................................................................................
         ! the reporter  The company that leases the building, Northline, has worked there since 2019.
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
              ! 2 Harbour Gazette        date: since 2021  “since 2021”
        ......B........................................................








        ------------------------------------------------------------------------------------------------------------------------------------------------------
        ......................................................................................................................................................
         1 of 10                                                                                                     j k:row  Enter:go there  z?:why  q:close
        .....................................................................................................................................................
        == small
        - Links of Herald ----------------------
        >= [1] Ines Okafor  “We have accoun..
              = 3 Wire       verbatim  “We ha..
         ! [2] Ines Okafor  “Eleven people ..
              ~ 2 Harbour .. truncated  “Four..
              ~ 3 Wire       truncated  “Elev..
         1 of 10
         j k:row  Enter:go there  z?:why

        """)
  }

  @Test("A row of this article goes to its words, a link and a side to theirs")
  func targets() {
    func target(_ keys: String) -> String {
      var state = Warehouse.reader()
      type("u\(keys)<Enter>", into: &state)
      return whereabouts(state)
    }
    #expect(target("") == "Herald: We have accounted for everyone on the night shift")
    #expect(target("j") == "Wire: We have accounted for everyone on the night shift")
    #expect(target("5j") == "Harbour Gazette: Fourteen people (disagreement 1)")
  }

  @Test("Where there is nothing to list, a message says why")
  func nothing() {
    func message(_ state: ReaderState) -> String? {
      var state = state
      type("u", into: &state)
      #expect(state.chooser == nil)
      return state.messages.shown?.text
    }
    let alone = StoryFactory.story([Warehouse.texts[0]])
    #expect(
      message(Warehouse.reader(of: alone, columns: 80, rows: 24))
        == "nothing to compare yet: one article only")
    let apart = StoryFactory.story([
      StoryFactory.Text(outlet: "A", published: nil, text: "Nothing."),
      StoryFactory.Text(outlet: "B", published: nil, text: "Nothing at all."),
    ])
    #expect(
      message(Warehouse.reader(of: apart, columns: 80, rows: 24))
        == "no other article has or contradicts words of this one")
    #expect(
      message(ReaderState(name: "x", files: [], screen: GridSize(columns: 80, rows: 24))) == "no article here"
    )
  }
}
