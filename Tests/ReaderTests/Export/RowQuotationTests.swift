internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Quotations from views of the whole story")
struct RowQuotationTests {
  private func run(_ script: String, columns: Int = 80, rows: Int = 24, unicode: Bool = true) throws -> String
  {
    try ScriptRunner.run(
      script: script, from: Quay.reader(columns: columns, rows: rows, unicode: unicode))
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

  @Test("What y and s change on the screen, in a board")
  func board() throws {
    let board = Quay.reader().after("}t")
    let copied = try changes(from: board, to: run("]]t\njjy\n:dump-screen copied styles"))
    #expect(
      copied == """
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt
        == copied cursor 0,8
         5│      1 Agency · Ines Okafor: “Eleven people were treated for smoke,” she said.
          │......BBBBBBBB.................rrrrrrrrrrrrr...................................
         8│>     3 Post · Ines Okafor: “Fourteen people were treated for smoke,” Ms Okafor
          │B.....BBBBBB.................rrrrrrrrrrrrrrr...................................
        22│ copied: “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2…
          │.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
        """)
    let asked = try changes(from: board, to: run("]]t\njjs\n:dump-screen asked styles"))
    #expect(
      asked == """
        == asked cursor 41,22
         5│      1 Agency · Ines Okafor: “Eleven people were treated for smoke,” she said.
          │......BBBBBBBB.................rrrrrrrrrrrrr...................................
         8│>     3 Post · Ines Okafor: “Fourteen people were treated for smoke,” Ms Okafor
          │B.....BBBBBB.................rrrrrrrrrrrrrrr...................................
        22│Save as (.md .json .html): warehouse-9.md
          │BBBBBBBBBBBBBBBBBBBBBBBBBBB..............
        """)
  }

  @Test("What y and s change on the screen, in the matrix; in ASCII on a large screen too")
  func matrix() throws {
    let matrix = Quay.reader().after("}gm")
    let copied = try changes(from: matrix, to: run("gm\njly\n:dump-screen copied styles"))
    #expect(
      copied == """
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt
        == copied cursor 44,6
         3│                                1 Agency +1 3 Post      4 Evening … 5 Quay Not…
          │............................................uuuuuu.............................
         6│>  2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
          │BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.BBBBBBBBBB..rrrrrrrrrrr..............
        16│─ 3 Post · Ines Okafor · conflict ──────────────────────────────────────────────
          │................................................................................
        17│  “Fourteen people were treated for smoke”
          │..........................................
        22│ copied: “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2…
          │.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
        """)
    let asked = try changes(from: matrix, to: run("gm\njls\n:dump-screen asked styles"))
    #expect(
      asked == """
        == asked cursor 41,22
         3│                                1 Agency +1 3 Post      4 Evening … 5 Quay Not…
          │............................................uuuuuu.............................
         6│>  2 “Fourteen people were tre… ! conflict  ! conflict  ·           ·
          │BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB.BBBBBBBBBB..rrrrrrrrrrr..............
        16│─ 3 Post · Ines Okafor · conflict ──────────────────────────────────────────────
          │................................................................................
        17│  “Fourteen people were treated for smoke”
          │..........................................
        22│Save as (.md .json .html): warehouse-9.md
          │BBBBBBBBBBBBBBBBBBBBBBBBBBB..............
        """)
    let wide = Quay.reader(columns: 160, rows: 50, unicode: false)
    #expect(
      whole(wide.after("gmjl")) == """
        cursor 100,5
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


        … and 31 rows more of this kind
        - 3 Post - Ines Okafor - conflict ------------------------------------------------------------------------------------------------------------------------------
        ................................................................................................................................................................
          "Fourteen people were treated for smoke"
        ..........................................


        … and 4 rows more of this kind
        ----------------------------------------------------------------------------------------------------------------------------------------------------------------
        ................................................................................................................................................................
         2 of 4  = whole  ~ changed  ! conflict  < cut  : indirect  . not                                                j k:row  h l:outlet  Enter:go there  d:compare
        ...............................................................................................................................................................
        """)
    let wideCopied = try run("gm\njl\ny\n:dump-screen copied styles", columns: 160, rows: 50, unicode: false)
    #expect(
      changes(from: wide.after("gmjl"), to: wideCopied) == """
        == copied
        “Fourteen people were treated for smoke” — Ines Okafor, Post, 3 Mar 2031, Post.txt
        == copied cursor 100,5
        49│ copied: "Fourteen people were treated for smoke" - Ines Okafor, Post, 3 Mar 2031, Post.txt                      j k:row  h l:outlet  Enter:go there  d:compare
          │.BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB....................................................................
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
