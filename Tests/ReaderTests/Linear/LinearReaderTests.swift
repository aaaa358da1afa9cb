internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Line by line")
struct LinearReaderTests {
  /// What is said to lines, each behind the line.
  private func answers(_ lines: String...) -> String {
    var reader = LinearReader(Warehouse.reader())
    return lines.map { line in
      let (answers, effects) = reader.take(line)
      return (["> \(line)"] + answers + (effects.isEmpty ? [] : ["effects: \(effects.count)"])).joined(
        separator: "\n")
    }.joined(separator: "\n")
  }

  @Test("First the story and the article are said")
  func greeting() {
    var reader = LinearReader(Warehouse.reader())
    #expect(
      reader.greeting().joined(separator: "\n") == """
        warehouse 9: 3 articles, 8 quotations, 7 linked, 2 disagreements. ? lists the keys, q leaves.
        article 1 of 3: Herald, 3 Mar 2031 06:02, 136 words, 4 quotations, 2 conflicts
        """)
  }

  @Test("j and k read a paragraph each, with what other articles make of it")
  func reading() {
    let said = answers("j", "j", "j", "k", "G", "j", "gg")
    #expect(
      said == """
        > j
        “We have accounted for everyone on the night shift,”[1] harbour master Ines Okafor told reporters. “Eleven people were treated for smoke, none of them seriously.”[2] (quotation 1 same; quotation 2 conflict: 11 against 14)
        > j
        Residents of Quay Street described a blast shortly before four in the morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a baker. (quotation 3 same)
        > j
        The company that leases the building, Northline, has worked there since 2019. City records list it as dry storage; the newspaper could not reach the inspector who signed the last certificate. (statement conflict: since 2019 against since 2021)
        > k
        Residents of Quay Street described a blast shortly before four in the morning. “It was one bang, then the windows went,”[3] said Tomas Reyes, a baker. (quotation 3 same)
        > G
        Trains on the harbour line were running again by three o’clock.
        > j
        no further: Trains on the harbour line were running again by three o’clock.
        > gg
        Port officials said on Monday that the fire in warehouse 9 was out by noon.
        """)
  }

  @Test("Every move says where it led, in one line")
  func moving() {
    let said = answers("]", "]", "", "<", "}", "}", "J", "2gs", "/bang", "n", "[[")
    #expect(
      said == """
        > ]
        quotation 1 of 3, same, Ines Okafor · harbour master: “We have accounted for everyone on the night shift”; also in Wire
        > ]
        quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously”; also in Harbour Gazette, Wire
        > 
        Harbour Gazette: quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Fourteen people were treated for smoke”; also in Herald, Wire
        > <
        Herald: quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously”; also in Harbour Gazette, Wire
        > }
        disagreement 1 of 2, conflict, quantity: How many people were treated for smoke? 11 people against 14; Herald, Wire: 11; Harbour Gazette: 14
        > }
        disagreement 2 of 2, conflict, date: Since when has Northline been there? 2019 against 2021; Herald: since 2019; Harbour Gazette: since 2021
        > J
        article 2 of 3: Harbour Gazette, 3 Mar 2031 06:40, 66 words, 2 quotations, 2 conflicts
        > 2gs
        article 2 of 3: Harbour Gazette, 3 Mar 2031 06:40, 66 words, 2 quotations, 2 conflicts
        > /bang
        match 1 of 1
        “It was one bang, then the windows went,”[3] said Mr Reyes, who bakes. (quotation 3 same)
        > n
        match 1 of 1, from the top again
        > [[
        quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Fourteen people were treated for smoke”; also in Herald, Wire
        """)
  }

  @Test("A comparison says both sides and what differs")
  func comparing() {
    let said = answers("]", "]", "d", "]", "x", "d", ":compare 1")
    #expect(
      said == """
        > ]
        quotation 1 of 3, same, Ines Okafor · harbour master: “We have accounted for everyone on the night shift”; also in Wire
        > ]
        quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously”; also in Harbour Gazette, Wire
        > d
        pair 2 of 5: Herald: “Eleven people were treated for smoke, none of them seriously”; Harbour Gazette: “Fourteen people were treated for smoke”; quantity, Eleven people (11) against Fourteen people (14), 11 people against 14; dropped, “none of them seriously”, Harbour Gazette leaves it out; link, truncated, the same words (95% sure)
        > ]
        pair 3 of 5: Herald: “Eleven people were treated for smoke, none of them seriously”; Wire: “Eleven people were treated for smoke”; dropped, “none of them seriously”, Wire leaves it out; link, truncated, the same words (95% sure)
        > x
        pair 3 of 5: Wire: “Eleven people were treated for smoke”; Herald: “Eleven people were treated for smoke, none of them seriously”; dropped, “none of them seriously”, Wire leaves it out; link, truncated, the same words (95% sure)
        > d
        Wire: quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke”; also in Herald, Harbour Gazette
        > :compare 1
        pair 1 of 3: Wire: “We have accounted for everyone on the night shift”; Herald: “We have accounted for everyone on the night shift”
        """)
  }

  @Test("Lists are said line by line, and are left at once")
  func lists() {
    let said = answers("gs", "E", "g3", "j", "g2")
    #expect(
      said == """
        > gs
        1 Herald, 3 Mar 2031 06:02, 136 words, 4 quotations, 2 conflicts, open
        2 Harbour Gazette, 3 Mar 2031 06:40, 66 words, 2 quotations, 2 conflicts
        3 Wire, 4 Mar 2031, 27 words, 2 quotations, 1 conflict
        > E
        No messages yet.
        > g3
        quotation 1 of 3, same, Ines Okafor · harbour master: “We have accounted for everyone on the night shift”; also in Wire
        > j
        quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously”; also in Harbour Gazette, Wire
        > g2
        quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously”; also in Harbour Gazette, Wire
        """)
  }

  @Test("A question takes the next line for its answer; nothing is what it suggests")
  func questions() {
    let said = answers("s", "x.txt", "s", "", "|", "wc", ":set", "y", "Q")
    #expect(
      said == """
        > s
        Save as (.md .json .html): warehouse-9.md
        > x.txt
        the name of the file says the format: it ends in .md, .json, .html or .diff
        > s
        Save as (.md .json .html): warehouse-9.md
        > 
        effects: 1
        > |
        Pipe this view to: 
        > wc
        effects: 1
        > :set
        width=1000000  hints=on  theme=dark  mouse=off
        > y
        no quotation is current; ] goes to the next
        > Q
        effects: 1
        """)
  }

  @Test("What is no command is said")
  func mistakes() {
    let said = answers("<Foo>", "g", "é", ":frobnicate", "  ]  ")
    #expect(
      said == """
        > <Foo>
        <Foo> is no key
        > g
        g wants another key
        > é
        é does nothing here; ? lists the keys
        > :frobnicate
        no command :frobnicate; :help lists what there is
        >   ]  
        quotation 1 of 3, same, Ines Okafor · harbour master: “We have accounted for everyone on the night shift”; also in Wire
        """)
  }

  @Test("Help is lines, and what the screen would show in signs is words")
  func help() {
    var reader = LinearReader(Warehouse.reader())
    let lines = reader.take("?").lines
    #expect(lines.contains("  ]                      next quotation that another article has"))
    #expect(reader.state.pager == nil)
  }

  @Test("Words of strangers cannot steer a terminal")
  func hostile() {
    let text = StoryFactory.Text(
      outlet: "\u{1B}]0;x\u{7}", published: "\u{9B}31m", text: "a\u{1B}[31m “{1:Ines Okafor|b\u{202E}c}.”")
    let other = StoryFactory.Text(outlet: "Post", published: nil, text: "“{1:Ines Okafor|b\u{202E}c}.”")
    let story = StoryFactory.story([text, other])
    var reader = LinearReader(Warehouse.reader(of: story, columns: 80, rows: 24))
    var said = reader.greeting()
    for line in ["j", "]", "d", "gs", "k", "?"] { said += reader.take(line).lines }
    let isSafe = said.joined().unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}"
    }
    #expect(isSafe)
  }
}
