internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Views of the whole story, line by line")
struct LinearViewsTests {
  private func answers(_ lines: String...) -> String {
    var reader = LinearReader(Warehouse.reader())
    return lines.map { line in
      (["> \(line)"] + reader.take(line).lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test("All outlets are said with numbers, in a comparison too; a number goes there")
  func outlets() {
    #expect(
      answers("]", "]", "d", "t", "j", "2") == """
        > ]
        quotation 1 of 3, same, Ines Okafor · harbour master: “We have accounted for everyone on the night shift”; also in Wire
        > ]
        quotation 2 of 3, conflict: 11 against 14, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously”; also in Harbour Gazette, Wire
        > d
        pair 2 of 5: Herald: “Eleven people were treated for smoke, none of them seriously”; Harbour Gazette: “Fourteen people were treated for smoke”; quantity, Eleven people (11) against Fourteen people (14), 11 people against 14; dropped, “none of them seriously”, Harbour Gazette leaves it out; link, truncated, the same words (95% sure)
        > t
        conflict, quantity: How many people were treated for smoke?
        Eleven people (11): Herald, Wire
        1: 1 Herald · Ines Okafor: “Eleven people were treated for smoke, none of them seriously.”
        2: 3 Wire · Ines Okafor: “Eleven people were treated for smoke.”
        against, Fourteen people (14): Harbour Gazette
        3: 2 Harbour Gazette · Ines Okafor: “Fourteen people were treated for smoke,” she said on Monday evening.
        the words: 3 versions in 3 outlets
        4: same, 1 Herald · Ines Okafor: “Eleven people were treated for smoke, none of them seriously”
        5: reworded, 2 Harbour Gazette · Ines Okafor: “Fourteen people were treated for smoke” · truncated
        6: reworded, 3 Wire · Ines Okafor: “Eleven people were treated for smoke” · truncated
        a number goes there, q leaves the view
        > j
        2: 3 Wire · Ines Okafor: “Eleven people were treated for smoke.”
        > 2
        Wire: disagreement 1 of 2, conflict, quantity: How many people were treated for smoke? 11 people against 14; Herald, Wire: 11; Harbour Gazette: 14
        """)
  }

  @Test("Who printed what is said with the outlets of each quotation")
  func matrix() {
    #expect(
      answers("gm", "j", "q", "gm", "3") == """
        > gm
        Ines Okafor, harbour master
        1: quotation 1 “We have accounted for everyone on the night shift”: 1 Herald whole, 3 Wire whole
        2: quotation 2 “Eleven people were treated for smoke, none of them seriously”: 1 Herald whole, 2 Harbour Gazette conflict, 3 Wire cut
        Tomas Reyes
        3: quotation 3 “It was one bang, then the windows went”: 1 Herald whole, 2 Harbour Gazette whole
        Ana Brandt
        4: only in one outlet: 1 Herald 1
        a number goes there, q leaves the view
        > j
        2: quotation 2 “Eleven people were treated for smoke, none of them seriously”: 1 Herald whole, 2 Harbour Gazette conflict, 3 Wire cut
        > q
        Port officials said on Monday that the fire in warehouse 9 was out by noon.
        > gm
        Ines Okafor, harbour master
        1: quotation 1 “We have accounted for everyone on the night shift”: 1 Herald whole, 3 Wire whole
        2: quotation 2 “Eleven people were treated for smoke, none of them seriously”: 1 Herald whole, 2 Harbour Gazette conflict, 3 Wire cut
        Tomas Reyes
        3: quotation 3 “It was one bang, then the windows went”: 1 Herald whole, 2 Harbour Gazette whole
        Ana Brandt
        4: only in one outlet: 1 Herald 1
        a number goes there, q leaves the view
        > 3
        quotation 3 of 3, same, Tomas Reyes: “It was one bang, then the windows went”; also in Harbour Gazette
        """)
  }

  @Test("What one outlet alone has, and the articles as they were published, are said row by row")
  func others() {
    #expect(
      answers("go", "q", "gT", "1") == """
        > go
        Only in 1 Herald
        1: Ana Brandt: “The roof will have to come off”
        a number goes there, q leaves the view
        > q
        Port officials said on Monday that the fire in warehouse 9 was out by noon.
        > gT
        1: 3 Mar 2031 06:02 · 1 Herald
        2: new, Ines Okafor: “We have accounted for everyone on the night shift” [1]
        3: new, Ines Okafor: “Eleven people were treated for smoke, none of them seriously” [2]
        4: new, Tomas Reyes: “It was one bang, then the windows went” [3]
        5: new, 1 quotation that nobody else has
        6: 3 Mar 2031 06:40 · 2 Harbour Gazette
        7: conflict, How many people were treated for smoke? 14 · before it 11 in 1 Herald
        8: conflict, Since when has Northline been there? since 2021 · before it since 2019 in 1 Herald
        9: 4 Mar 2031 · 3 Wire
        nothing new is quoted
        a number goes there, q leaves the view
        > 1
        Port officials said on Monday that the fire in warehouse 9 was out by noon.
        """)
  }

  @Test("The name of a command is no keys: help says the keys, and opens no editor")
  func names() {
    var reader = LinearReader(Warehouse.reader())
    let (lines, effects) = reader.take("help")
    #expect(lines.first == "Moving")
    #expect(effects.isEmpty)
    #expect(reader.take("next-quote").lines.first?.hasPrefix("quotation 1 of 3") == true)
    // Two keys are two keys.
    #expect(reader.take("]]").lines.count == 1)
  }
}
