internal import Articles
internal import Collation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The articles as they were published")
struct StoryTimelineTests {
  private func timeline(_ texts: [StoryFactory.Text], _ questions: [StoryFactory.Question] = []) -> [String] {
    let story = StoryFactory.story(texts, questions: questions)
    let timeline = StoryTimeline(story, StoryIndex(story))
    return timeline.dated.map { entry in
      let quotations = entry.quotations.map { quotation in
        let others = quotation.perhapsEarlier.map { story.articles[$0].article.label }
        return "+\(quotation.number)" + (others.isEmpty ? "" : " or \(others.joined(separator: ", "))")
      }
      let changes = entry.changes.map { change in
        let value = story.disagreements[change.disagreement].members[change.member].value
        return "\(change.before.joined(separator: ", ")) then \(value)"
      }
      let alone = entry.alone.isEmpty ? [] : ["\(entry.alone.count) alone"]
      let facts = (quotations + changes + alone).joined(separator: "; ")
      return "\(story.articles[entry.article].article.label): \(facts)"
    } + timeline.undated.map { "undated: \(story.articles[$0].article.label)" }
  }

  private func text(_ outlet: String, _ published: String?, _ words: String) -> StoryFactory.Text {
    StoryFactory.Text(outlet: outlet, published: published, text: words)
  }

  @Test("Each brings the words that no earlier article has, and answers that differ from those before")
  func order() {
    let texts = [
      text("Late", "2031-03-04T08:00", "“{1:X|The lock is shut},” X said. “{2:X|<<d=3|Three>> ships wait}.”"),
      text("Early", "2031-03-03T08:00", "“{1:X|The lock is shut},” X said. “{:X|It rains}.”"),
      text("Middle", "2031-03-03T09:00", "“{2:X|<<d=2|Two>> ships wait},” X said."),
    ]
    #expect(
      timeline(texts, [StoryFactory.Question(name: "d")]) == [
        "Early: +1; 1 alone", "Middle: +2", "Late: 2 then 3",
      ])
  }

  @Test("Where nobody can tell who was first, both may have been")
  func doubt() {
    let texts = [
      text("Day", "2031-03-03", "“{1:X|The lock is shut},” X said."),
      text("Hour", "2031-03-03T08:00", "“{1:X|The lock is shut},” X said."),
      text("Never", nil, "“{1:X|The lock is shut},” X said."),
    ]
    #expect(
      timeline(texts) == ["Hour: +1 or Day, Never", "Day: +1 or Hour, Never", "undated: Never"])
  }

  @Test("The same answer as one before is nothing new")
  func repeated() {
    let texts = [
      text("A", "2031-03-03", "{!|<<d=2|Two>> ships wait}."),
      text("B", "2031-03-04", "{!|<<d=3|Three>> ships wait}."),
      text("C", "2031-03-05", "{!|<<d=2|Two>> ships wait}."),
      text("D", "2031-03-06", "{!|<<d=4|Four>> ships wait}."),
    ]
    #expect(
      timeline(texts, [StoryFactory.Question(name: "d")]) == ["A: ", "B: 2 then 3", "C: ", "D: 2, 3 then 4"])
  }
}

@Suite("The timeline on the screen")
struct TimelineBoardTests {
  @Test("gT shows it at the current article; those without a date are apart")
  func narrow() {
    var state = Quay.reader()
    type("JgT", into: &state)
    #expect(
      whole(state) == """
        cursor 0,9
         WAREHOUSE 9  5 sources  8 quotes  7 linked  1 disagreement     ?:help  q:close
        BBBBBBBBBBBB...................................................................
         1 Agency!  2*Ledger!  3 Post!  4 Evening Sun!  5 Quay Notes
        ............rrrrrrrrr.......................................
        ─ As it was published ──────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBB...........................................................
          3 Mar 2031 06:00 · 1 Agency
        .....................BBBBBBBB
          +   Ines Okafor: “We have accounted for everyone on the night shift, and
        ......BBBBBBBBBBBBB.......................................................
              nobody is missing” [1]
        ............................
          +   Ines Okafor: “Eleven people were treated for smoke” [2] · or first in 3
        ......BBBBBBBBBBBBB..........................................................
              Post
        ..........


        > 3 Mar 2031 09:30 · 2 Ledger · mostly the text of 1 Agency
        B....................BBBBBBBB..............................
              nothing new is quoted
        ...........................


          3 Mar 2031 · 3 Post
        ...............BBBBBB
          +   Ines Okafor: “Fourteen people were treated for smoke” [2] · or first in 1,
        ......BBBBBBBBBBBBB.............................................................
              2
        .......
          +   Tomas Reyes: “It was one bang, then the windows went” [3]
        ......BBBBBBBBBBBBB............................................
          +   1 quotation that nobody else has
        ......................................


          4 Mar 2031 07:00 · 4 Evening Sun
        .....................BBBBBBBBBBBBB
          !   How many people were treated for smoke? 20 · before it 11, 14 in 1 Agency,
        ..B...........................................BB................................
              2 Ledger, 3 Post
        ......................


         4 of 11
        ........
         j k:row  Enter:go there  d:compare  z?:why  q:close  ?:help
        ............................................................
        """)
  }

  @Test("On a wide screen it has the whole of it")
  func wide() {
    var state = Quay.reader(columns: 160, rows: 50)
    type("gTG", into: &state)
    #expect(
      whole(state) == """
        cursor 0,18
         WAREHOUSE 9   5 sources   8 quotes   7 linked   1 disagreement   3 Mar 2031 – 4 Mar 2031 07:00                                                 ?:help  q:close
        BBBBBBBBBBBB...................................................................................................................................................
        ─ As it was published ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ..BBBBBBBBBBBBBBBBBBB...........................................................................................................................................
          3 Mar 2031 06:00 · 1 Agency
        .....................BBBBBBBB
          +   Ines Okafor: “We have accounted for everyone on the night shift, and nobody is missing” [1]
        ......BBBBBBBBBBBBB..............................................................................
          +   Ines Okafor: “Eleven people were treated for smoke” [2] · or first in 3 Post
        ......BBBBBBBBBBBBB...............................................................


          3 Mar 2031 09:30 · 2 Ledger · mostly the text of 1 Agency
        .....................BBBBBBBB..............................
              nothing new is quoted
        ...........................


          3 Mar 2031 · 3 Post
        ...............BBBBBB
          +   Ines Okafor: “Fourteen people were treated for smoke” [2] · or first in 1, 2
        ......BBBBBBBBBBBBB...............................................................
          +   Tomas Reyes: “It was one bang, then the windows went” [3]
        ......BBBBBBBBBBBBB............................................
          +   1 quotation that nobody else has
        ......................................


          4 Mar 2031 07:00 · 4 Evening Sun
        .....................BBBBBBBBBBBBB
          !   How many people were treated for smoke? 20 · before it 11, 14 in 1 Agency, 2 Ledger, 3 Post
        ..B...........................................BB.................................................


          Without a date
        ..BBBBBBBBBBBBBB
        >   5 Quay Notes
        B...BBBBBBBBBBBB


        … and 28 rows more of this kind
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        ................................................................................................................................................................
         11 of 11                                                                                                            j k:row  Enter:go there  d:compare  z?:why
        ...............................................................................................................................................................
        """)
  }

  @Test("Enter on an article goes to its beginning, on a row below it to the words")
  func going() {
    var state = Quay.reader()
    type("gTj<Enter>", into: &state)
    #expect(
      whereabouts(state) == "Agency: We have accounted for everyone on the night shift, and nobody is missing"
    )
    type("gTG<Enter>", into: &state)
    #expect(whereabouts(state) == "Quay Notes")
    #expect(state.board == nil)
    type("<lt>", into: &state)
    #expect(whereabouts(state).hasPrefix("Agency: We have"))
  }

  @Test("A change leads to the words that say otherwise")
  func change() {
    var state = Quay.reader()
    type(":timeline<Enter>Gk<Enter>", into: &state)
    #expect(whereabouts(state) == "Evening Sun: about twenty (disagreement 1)")
  }

  @Test("Without dates, or with one article, a message says so; the same key closes it")
  func nothing() {
    var state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 80, rows: 24)
    type("gT", into: &state)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
    let texts = ["A", "B"].map { StoryFactory.Text(outlet: $0, published: nil, text: "Nobody spoke.") }
    state = Warehouse.reader(of: StoryFactory.story(texts), columns: 80, rows: 24)
    type("gT", into: &state)
    #expect(state.messages.shown?.text == "no article says when it was published")
    state = Quay.reader()
    type("gTgT", into: &state)
    #expect(state.board == nil)
  }
}
