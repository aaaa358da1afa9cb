internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Reading")
struct ReadingTests {
  @Test("] and [ step through the linked quotations of the article and stop at its ends")
  func quotations() {
    var state = Warehouse.reader()
    var seen: [String] = []
    for key in ["]", "]", "]", "]", "[", "[", "["] {
      type(key, into: &state)
      seen.append(whereabouts(state))
    }
    let (a, b, c) = (
      "Herald: We have accounted for everyone on the night shift,",
      "Herald: Eleven people were treated for smoke, none of them seriously",
      "Herald: It was one bang, then the windows went"
    )
    #expect(seen.map { $0.hasPrefix("Herald: We have") ? a : $0 } == [a, b, c, c, b, a, a])
    #expect(state.messages.shown?.text == "the first one of this article")
  }

  @Test("Enter follows the words through all articles that have them, and home")
  func following() {
    var state = Warehouse.reader()
    type("]]", into: &state)
    var seen: [String] = []
    for _ in 0..<4 {
      type("<Enter>", into: &state)
      seen.append(whereabouts(state))
    }
    #expect(
      seen == [
        "Harbour Gazette: Fourteen people were treated for smoke",
        "Wire: Eleven people were treated for smoke",
        "Herald: Eleven people were treated for smoke, none of them seriously",
        "Harbour Gazette: Fourteen people were treated for smoke",
      ])
  }

  @Test("The trail leads back and forward, and a new jump forgets what lay ahead")
  func trail() {
    var state = Warehouse.reader()
    type("]]<Enter><Enter>", into: &state)
    var seen: [String] = []
    for key in ["<lt>", "<lt>", "<lt>", ">", "<C-o>", "3gs", ">", "<Backspace>"] {
      type(key, into: &state)
      seen.append(String(whereabouts(state).prefix(8)))
    }
    #expect(
      seen == [
        "Harbour ", "Herald: ", "Herald: ", "Harbour ", "Herald: ", "Wire: El", "Wire: El", "Herald: ",
      ])
  }

  @Test("} visits every disagreement of the story once, then begins again and says so")
  func disagreements() {
    var state = Warehouse.reader()
    var seen: [String] = []
    for key in ["}", "}", "}", "{"] {
      type(key, into: &state)
      seen.append(whereabouts(state))
    }
    let (first, second) = ("Herald: Eleven people (disagreement 1)", "Herald: since 2019 (disagreement 2)")
    #expect(seen == [first, second, first, second])
    #expect(state.messages.all.map(\.text) == ["round again from the first", "round again from the last"])
  }

  @Test("gg begins anew: nothing is current, and } goes to the first disagreement")
  func anew() {
    var state = Warehouse.reader()
    type("]]]gg", into: &state)
    #expect(state.slots[0].current == nil)
    type("}", into: &state)
    #expect(whereabouts(state) == "Herald: Eleven people (disagreement 1)")
  }

  @Test("A disagreement is shown where the reader is, if this article takes part")
  func disagreementHere() {
    var state = Warehouse.reader()
    type("2gs}", into: &state)
    #expect(whereabouts(state) == "Harbour Gazette: Fourteen people (disagreement 1)")
    type("}", into: &state)
    #expect(whereabouts(state) == "Harbour Gazette: since 2021 (disagreement 2)")
  }

  @Test("Enter on a disagreement goes to the next side of it")
  func sides() {
    var state = Warehouse.reader()
    type("}}<Enter>", into: &state)
    #expect(whereabouts(state) == "Harbour Gazette: since 2021 (disagreement 2)")
    type("<Enter>", into: &state)
    #expect(whereabouts(state) == "Herald: since 2019 (disagreement 2)")
  }

  @Test("D lists disagreements only, and the arrows of quotations keep to them")
  func onlyDisagreements() {
    var state = Warehouse.reader()
    type("D]", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: Eleven people"))
    type("]", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: The company"))
    type("<Esc>", into: &state)
    #expect(!state.showsOnlyDisagreements)
  }

  @Test("J and K go through the articles and stop at the ends; a number goes straight there")
  func articles() {
    var state = Warehouse.reader()
    var seen: [String] = []
    for key in ["J", "J", "J", "K", "1gs", "9gs"] {
      type(key, into: &state)
      seen.append(whereabouts(state))
    }
    #expect(seen == ["Harbour Gazette", "Wire", "Wire", "Harbour Gazette", "Herald", "Herald"])
    #expect(state.messages.shown?.text == "no article 9; there are 3")
  }

  @Test("A search finds words whatever their case and quotes, goes round, and says where it is")
  func search() {
    var state = Warehouse.reader()
    type("/OKAFOR<C-u>okafor<Enter>", into: &state)
    #expect(state.messages.shown?.text == "match 1 of 1")
    type("/WAREHOUSE<C-u>on the<Enter>nn", into: &state)
    #expect(state.messages.shown?.text == "match 1 of 2, from the top again")
    type("N", into: &state)
    #expect(state.messages.shown?.text == "match 2 of 2, from the end again")
    type("/three o'clock<Enter>", into: &state)
    #expect(state.messages.shown?.text == "match 1 of 1")
    type("/zebra<Enter>", into: &state)
    #expect(state.messages.shown?.text == "“zebra” is not in this article")
  }

  @Test("Scrolling goes by lines, halves, pages and ends, and never past the end")
  func scrolling() {
    var state = Warehouse.reader(columns: 60, rows: 16)
    func top() -> Int { state.slot.map { state.slots[$0].top } ?? -1 }
    var tops = [top()]
    for keys in ["j", "5j", "k", "<Space>", "G", "j", "<C-u>", "gg", "k"] {
      type(keys, into: &state)
      tops.append(top())
    }
    #expect(tops[0] == tops[8] && tops[8] == tops[9])
    #expect(tops[1] < tops[2] && tops[3] < tops[2] && tops[3] < tops[4] && tops[4] < tops[5])
    #expect(tops[5] == tops[6] && tops[7] < tops[6])
  }

  @Test("The current line goes to the top, the middle and the bottom")
  func heights() {
    var state = Warehouse.reader(columns: 60, rows: 20)
    type("]]]zt", into: &state)
    #expect(state.view().cursor?.row == 3)
    type("zz", into: &state)
    #expect(state.view().cursor?.row == 7)
    type("zb", into: &state)
    #expect(state.view().cursor?.row == 11)
  }

  @Test("A resize keeps the place, however often")
  func resize() {
    var state = Warehouse.reader(columns: 60, rows: 16)
    type("12j", into: &state)
    let place = state.place
    for columns in [61, 75, 99, 40, 62, 60] {
      _ = state.handle(.resized(GridSize(columns: columns, rows: 16)))
    }
    #expect(state.place == place)
  }

  @Test("^C cancels; a second one asks, and only yes quits")
  func interrupt() {
    var state = Warehouse.reader()
    type("5", into: &state)
    #expect(state.handle(.interrupt) == [])
    #expect(!state.keys.isPending)
    #expect(state.handle(.interrupt) == [])
    #expect(type("n", into: &state) == [])
    #expect(state.handle(.key(.control("c"))) == [])
    #expect(state.handle(.interrupt) == [])
    #expect(type("y", into: &state) == [.quit])
  }

  @Test("q closes what is open, then quits; Q quits at once")
  func closing() {
    var state = Warehouse.reader()
    #expect(type("]dq", into: &state) == [])
    #expect(type("?q", into: &state) == [])
    #expect(type("Oq", into: &state) == [])
    #expect(type("q", into: &state) == [.quit])
    #expect(type("dQ", into: &state) == [.quit])
  }

  @Test("A message leaves after three seconds and stays in the list")
  func messages() {
    var state = Warehouse.reader()
    _ = state.handle(.tick(500))
    type("x", into: &state)
    #expect(state.messages.shown?.text == "x does nothing here; ? lists the keys")
    #expect(state.deadline == 3500)
    _ = state.handle(.tick(3499))
    #expect(state.messages.shown != nil)
    _ = state.handle(.tick(3500))
    #expect(state.messages.shown == nil)
    #expect(state.deadline == nil)
    #expect(state.messages.all.count == 1)
  }

  @Test("^L, ^Z and :set theme ask the loop for what only it can do")
  func effects() {
    var state = Warehouse.reader()
    #expect(type("<C-l>", into: &state) == [.redraw])
    #expect(type("<C-z>", into: &state) == [.suspend])
    #expect(type(":set theme=light<Enter>", into: &state) == [.theme(.light)])
    #expect(state.handle(.hangUp) == [.quit])
  }

  @Test("The panes are gone through by Tab, by arrows and by number")
  func panes() {
    var state = Warehouse.reader(columns: 160, rows: 50)
    var seen: [ReaderState.Pane] = []
    for key in ["<Tab>", "<Tab>", "<Tab>", "<S-Tab>", "l", "l", "h", "h", "h", "g3", "g2", "gs"] {
      type(key, into: &state)
      seen.append(state.focus)
    }
    #expect(
      seen == [
        .quotes, .sources, .text, .sources, .text, .quotes, .text, .sources, .sources, .quotes, .text,
        .sources,
      ])
  }

  @Test("In the quotes pane j and k choose a quotation, and the text follows")
  func choosing() {
    var state = Warehouse.reader()
    type("<Tab>jj", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: It was one bang"))
    type("G", into: &state)
    #expect(whereabouts(state) == "Herald: The roof will have to come off")
    type("gg", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: We have accounted"))
  }
}
