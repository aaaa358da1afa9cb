internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Quotations from views of the whole story")
struct RowQuotationTests {
  private func run(_ script: String, columns: Int = 80, rows: Int = 24, unicode: Bool = true) throws -> String
  {
    var state = Quay.reader(columns: columns, rows: rows, unicode: unicode)
    type(":set hints=off<Enter>", into: &state)
    return try ScriptRunner.run(script: script, from: state)
  }

  private func copied(_ keys: String) -> String {
    var state = Quay.reader()
    type(keys, into: &state)
    guard case .copy(let words)? = type("y", into: &state).first else {
      return "nothing: \(state.messages.shown?.text ?? "")"
    }
    return words
  }

  @Test("y copies the words of the selected row with who says them and where")
  func rows() {
    let source = "Ines Okafor, Agency, 3 Mar 2031 06:00, Agency.txt"
    #expect(copied("]]t") == "“Eleven people were treated for smoke” — \(source)")
    #expect(
      copied("]]tjj") == "“Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt")
    #expect(
      copied("]]tjjj")
        == "The fire brigade put the number of people treated at about twenty. — the reporter, Evening Sun, 4 Mar 2031 07:00, Evening Sun.txt"
    )
    #expect(
      copied("gTj")
        == "“We have accounted for everyone on the night shift, and nobody is missing” — \(source)")
  }

  @Test("Of a figure that one outlet has y copies the sentence")
  func figures() {
    #expect(
      copied("goG")
        == "The lease brought in 3 million dollars a year. — Evening Sun, 4 Mar 2031 07:00, Evening Sun.txt")
  }

  @Test("In the matrix y copies the words of the cell, in pieces where the outlet parts them")
  func cells() {
    #expect(
      copied("gm")
        == "“We have accounted for everyone on the night shift, and nobody is missing” — Ines Okafor, Agency, 3 Mar 2031 06:00, Agency.txt"
    )
    #expect(
      copied("gmjl") == "“Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt")
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil,
        text: "“{1:Ana|It was one bang, then the windows went}.” “{:Ana|One}.” “{:Ana|Two}.”"),
      StoryFactory.Text(
        outlet: "B", published: nil,
        text: "“{1:Ana|It was one bang},” Ana said, “{1:Ana|then the windows went}.”"),
    ]
    var state = Warehouse.reader(of: StoryFactory.story(texts), columns: 80, rows: 24)
    #expect(
      type("gmly", into: &state) == [.copy("“It was one bang” … “then the windows went” — Ana, B, B.txt")])
    #expect(type("hjy", into: &state) == [.copy("“One” … “Two” — Ana, A, A.txt")])
  }

  @Test("Where a row or a cell holds no words, y copies nothing and says so")
  func nothing() {
    #expect(copied("gT") == "nothing: no quotation in this row")
    #expect(copied("gml") == "nothing: Post does not print it")
    #expect(copied("gmG") == "nothing: Agency has no words of this speaker alone")
  }

  @Test("The whole screen after y and s, in a board")
  func board() throws {
    let output = try run("]]t\njjy\n:dump-screen copied styles\ns\n:dump-screen asked styles")
    #expect(
      output == """
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt
        == copied cursor 0,8
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ All outlets · quote 2 · Ines Okafor ──────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...........................................
          ! quantity: How many people were treated for smoke?
        ..B.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
            Eleven people (11): Agency, Ledger
        ....BBBBBBBBBBBBBBBBBB................
              1 Agency · Ines Okafor: “Eleven people were treated for smoke,” she said.
        ......BBBBBBBB.................rrrrrrrrrrrrr...................................
              2 Ledger · Ines Okafor: “Eleven people were treated for smoke,” she said.
        ......BBBBBBBB.................rrrrrrrrrrrrr...................................
          ≠ Fourteen people (14): Post
        ..B.BBBBBBBBBBBBBBBBBBBB......
        >     3 Post · Ines Okafor: “Fourteen people were treated for smoke,” Ms Okafor
        B.....BBBBBB.................rrrrrrrrrrrrrrr...................................
              told the Post.
        ....................
          ≠ about twenty (20): Evening Sun
        ..B.BBBBBBBBBBBBBBBBB.............
              4 Evening Sun: The fire brigade put the number of people treated at about
        ......BBBBBBBBBBBBB.......................................................rrrrr
              twenty.
        ......rrrrrr.
            not in: 5 Quay Notes
        ........................


            the words: 2 versions in 2 outlets
        ....BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
          =   1 Agency · Ines Okafor: “Eleven people were treated for smoke”
        ......BBBBBBBB......................................................
          =   2 Ledger · Ines Okafor: the same words
        ......BBBBBBBB..............................
          ~   3 Post · Ines Okafor: “Fourteen people were treated for smoke” · altered
        ......BBBBBB.................UUUUUUUU.........................................
            not in: 4 Evening Sun, 5 Quay Notes
        .......................................






         copied: “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2…
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
        == asked cursor 47,23
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ All outlets · quote 2 · Ines Okafor ──────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...........................................
          ! quantity: How many people were treated for smoke?
        ..B.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
            Eleven people (11): Agency, Ledger
        ....BBBBBBBBBBBBBBBBBB................
              1 Agency · Ines Okafor: “Eleven people were treated for smoke,” she said.
        ......BBBBBBBB.................rrrrrrrrrrrrr...................................
              2 Ledger · Ines Okafor: “Eleven people were treated for smoke,” she said.
        ......BBBBBBBB.................rrrrrrrrrrrrr...................................
          ≠ Fourteen people (14): Post
        ..B.BBBBBBBBBBBBBBBBBBBB......
        >     3 Post · Ines Okafor: “Fourteen people were treated for smoke,” Ms Okafor
        B.....BBBBBB.................rrrrrrrrrrrrrrr...................................
              told the Post.
        ....................
          ≠ about twenty (20): Evening Sun
        ..B.BBBBBBBBBBBBBBBBB.............
              4 Evening Sun: The fire brigade put the number of people treated at about
        ......BBBBBBBBBBBBB.......................................................rrrrr
              twenty.
        ......rrrrrr.
            not in: 5 Quay Notes
        ........................


            the words: 2 versions in 2 outlets
        ....BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
          =   1 Agency · Ines Okafor: “Eleven people were treated for smoke”
        ......BBBBBBBB......................................................
          =   2 Ledger · Ines Okafor: the same words
        ......BBBBBBBB..............................
          ~   3 Post · Ines Okafor: “Fourteen people were treated for smoke” · altered
        ......BBBBBB.................UUUUUUUU.........................................
            not in: 4 Evening Sun, 5 Quay Notes
        .......................................






        Save as (.md .json .html .diff): warehouse-9.md
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB..............

        """)
  }

  @Test("The whole screen after y and s, in the matrix; in ASCII on a large screen too")
  func matrix() throws {
    let output = try run("gm\njly\n:dump-screen copied styles\ns\n:dump-screen asked styles")
    #expect(
      output == """
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt
        == copied cursor 44,6
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ Who printed what ─────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBB..............................................................
                                        1 Agency +1 3 Post      4 Evening … 5 Quay Not…
        ............................................uuuuuu.............................
         Ines Okafor · harbour master
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
           1 “We have accounted for ev… = whole     ·           ·           ·
        .....................................................................
        >  2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.BBBBBBBBBB..rrrrrrrrrrr..............
         Tomas Reyes
        .BBBBBBBBBBB
           3 “It was one bang, then th… ·           = whole     = whole     ·
        .....................................................................
             only in one outlet         ·           1           ·           ·
        .....................................................................












        ─ 3 Post · Ines Okafor · conflict ──────────────────────────────────────────────
        ................................................................................
          “Fourteen people were treated for smoke”
        ..........................................










         copied: “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2…
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
        == asked cursor 47,23
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1*Agency!  2 Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        .rrrrrrrrr..................................................
        ─ Who printed what ─────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBB..............................................................
                                        1 Agency +1 3 Post      4 Evening … 5 Quay Not…
        ............................................uuuuuu.............................
         Ines Okafor · harbour master
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
           1 “We have accounted for ev… = whole     ·           ·           ·
        .....................................................................
        >  2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.BBBBBBBBBB..rrrrrrrrrrr..............
         Tomas Reyes
        .BBBBBBBBBBB
           3 “It was one bang, then th… ·           = whole     = whole     ·
        .....................................................................
             only in one outlet         ·           1           ·           ·
        .....................................................................












        ─ 3 Post · Ines Okafor · conflict ──────────────────────────────────────────────
        ................................................................................
          “Fourteen people were treated for smoke”
        ..........................................










        Save as (.md .json .html .diff): warehouse-9.md
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB..............

        """)
    let wide = try run(
      "gm\njl\ny\n:dump-screen copied styles", columns: 160, rows: 50, unicode: false)
    #expect(
      wide == """
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt
        == copied cursor 100,5
         WAREHOUSE 9   5 sources   8 quotes   7 linked   1 disagreement   3 Mar 2031 - 4 Mar 2031 07:00                                                 ?:help  q:close
        BBBBBBBBBBBB...................................................................................................................................................
        - Who printed what ---------------------------------------------------------------------------------------------------------------------------------------------
        ..BBBBBBBBBBBBBBBB..............................................................................................................................................
                                                                                        1 Agency +1         3 Post              4 Evening Sun       5 Quay Notes
        ....................................................................................................uuuuuu..............................................
         Ines Okafor - harbour master
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBB
           1 "We have accounted for everyone on the night shift, and nobody is missing" = whole             .                   .                   .
        .............................................................................................................................................
        >  2 "Fourteen people were treated for smoke"                                   ! conflict          ! conflict          .                   .
        BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB...................................BBBBBBBBBB..........rrrrrrrrrrrrrrrrrrr......................
         Tomas Reyes
        .BBBBBBBBBBB
           3 "It was one bang, then the windows went"                                   .                   = whole             = whole             .
        .............................................................................................................................................
             only in one outlet                                                         .                   1                   .                   .
        .............................................................................................................................................
































































        - 3 Post - Ines Okafor - conflict ------------------------------------------------------------------------------------------------------------------------------
        ................................................................................................................................................................
          "Fourteen people were treated for smoke"
        ..........................................










        ----------------------------------------------------------------------------------------------------------------------------------------------------------------
        ................................................................................................................................................................
         copied: "Fourteen people were treated for smoke" - Ines Okafor, Post, 3 Mar 2031, Post.txt
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB

        """)
  }

  @Test("A script saves the view that is open, as every format has it")
  func saving() throws {
    try withFolder { folder in
      for (keys, name) in [("]]t", "t.md"), ("gm", "gm.json"), ("go", "go.html"), ("gT", "gT.htm")] {
        let path = folder.appending(path: name).path
        _ = try run("\(keys)\n:save \(path)")
        var state = Quay.reader()
        type(keys, into: &state)
        let view = try #require(state.savedView)
        let format = try #require(SavedFormat(path: name))
        #expect(
          try String(contentsOfFile: path, encoding: .utf8)
            == format.bytes(of: view).map { String(decoding: $0, as: UTF8.self) })
      }
    }
  }
}
