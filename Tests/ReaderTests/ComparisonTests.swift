internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Comparing")
struct ComparisonTests {
  /// Both sides in short, with what is marked on each: `{…}` conflicts, `[…]` other differences.
  private func sides(_ state: ReaderState) -> [String] {
    guard let comparison = state.comparison, let story = state.story else { return [] }
    let pair = comparison.shownPair
    let words = DifferingWords(pair, in: story, byCharacters: comparison.marksCharacters)
    return [(pair.left, words.left), (pair.right, words.right)].map { passage, spans in
      let text = story.articles[passage.article].text
      let range = story.range(of: passage)
      var (shown, from) = ("", range.start)
      for span in spans {
        let marks = span.level == .conflict ? ("{", "}") : ("[", "]")
        shown +=
          text.string(in: TextRange(from, span.range.start)) + marks.0 + text.string(in: span.range) + marks.1
        from = span.range.end
      }
      let label = story.articles[passage.article].article.label
      return "\(label): \(shown)\(text.string(in: TextRange(from, range.end)))"
    }
  }

  @Test("d shows the pair that differs most; conflicts are marked apart from other wording")
  func opening() {
    var state = Warehouse.reader()
    type("]]d", into: &state)
    #expect(
      sides(state) == [
        "Herald: {Eleven} people were treated for smoke, [none of them seriously]",
        "Harbour Gazette: {Fourteen} people were treated for smoke",
      ])
  }

  @Test("w marks the characters that differ instead of whole words")
  func characters() {
    let texts = [
      StoryFactory.Text(outlet: "A", published: nil, text: "“{1:X|a favourite place},” X said."),
      StoryFactory.Text(outlet: "B", published: nil, text: "“{1:X|a favorite place},” X said."),
    ]
    var state = Warehouse.reader(of: StoryFactory.story(texts), columns: 80, rows: 24)
    type("]d", into: &state)
    #expect(sides(state) == ["A: a [favourite] place", "B: a [favorite] place"])
    type("w", into: &state)
    #expect(sides(state) == ["A: a favo[u]rite place", "B: a favorite place"])
  }

  @Test("] and [ step through the pairs of the article, x swaps the sides")
  func pairs() {
    var state = Warehouse.reader()
    type("]d", into: &state)
    var positions = [state.comparison?.position]
    for key in ["]", "]", "]", "]", "]", "["] {
      type(key, into: &state)
      positions.append(state.comparison?.position)
    }
    #expect(positions == [0, 1, 2, 3, 4, 4, 3])
    let before = sides(state)
    type("x", into: &state)
    #expect(sides(state) == before.reversed())
  }

  @Test("} shows the next disagreement side by side")
  func disagreements() {
    var state = Warehouse.reader()
    type("}d}", into: &state)
    #expect(
      sides(state) == [
        "Herald: The company that leases the building, Northline, has worked there {since 2019}.",
        "Harbour Gazette: Northline has held the lease {since 2021}.",
      ])
    type("}", into: &state)
    #expect(sides(state).first?.hasPrefix("Herald: {Eleven} people") == true)
    #expect(state.messages.shown?.text == "round again from the first")
  }

  @Test("} goes on from the pair that is shown, not from where the comparison began")
  func disagreementsAhead() {
    var state = Warehouse.reader()
    type("]d]]]", into: &state)
    #expect(sides(state).first == "Herald: It was one bang, then the windows went")
    type("}", into: &state)
    #expect(sides(state).first?.hasPrefix("Herald: The company that leases") == true)
  }

  @Test("Leaving goes to the words of the side that was looked at")
  func leaving() {
    var state = Warehouse.reader()
    type("]]d<Tab>d", into: &state)
    #expect(whereabouts(state) == "Harbour Gazette: Fourteen people were treated for smoke")
    type("<lt>", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: Eleven people"))
  }

  @Test("Leaving stays with a disagreement that was gone to, on either side; not after other pairs")
  func leavingDisagreement() {
    let state = Warehouse.reader()
    #expect(whereabouts(state.after("}dq")) == "Herald: Eleven people (disagreement 1)")
    #expect(whereabouts(state.after("}d<Tab>q")) == "Harbour Gazette: Fourteen people (disagreement 1)")
    #expect(whereabouts(state.after("}d}q")) == "Herald: since 2019 (disagreement 2)")
    #expect(
      whereabouts(state.after("}d]q"))
        == "Herald: Eleven people were treated for smoke, none of them seriously")
  }

  @Test(":compare goes to a quotation by its number, and says which numbers there are")
  func byNumber() {
    var state = Warehouse.reader()
    type(":compare 3<Enter>", into: &state)
    #expect(sides(state).first == "Herald: It was one bang, then the windows went")
    type("q:compare 9<Enter>", into: &state)
    #expect(state.comparison == nil)
    #expect(state.messages.shown?.text == "no linked quotation 9; they are numbered from 1 to 3")
  }

  @Test("Both sides scroll together, to their ends and no further")
  func scrolling() {
    var state = Warehouse.reader()
    type("]d", into: &state)
    type("500j", into: &state)
    let end = state.comparison?.scroll
    type("j", into: &state)
    #expect(state.comparison?.scroll == end)
    type("gg", into: &state)
    let top = state.comparison?.scroll ?? 0
    type("k", into: &state)
    #expect(state.comparison?.scroll == top && top <= 0)
    type("G", into: &state)
    #expect(state.comparison?.scroll == end)
  }

  @Test("What differs is listed with the words of both sides and the reason")
  func rows() {
    var state = Warehouse.reader()
    type("]]d", into: &state)
    guard let pair = state.comparison?.shownPair, let story = state.story else { return }
    #expect(
      pair.rows(in: story) == [
        DifferenceRow(
          severity: .conflict, kind: "quantity", left: "Eleven people (11)", right: "Fourteen people (14)",
          note: "11 people against 14"),
        DifferenceRow(
          severity: .reworded, kind: "dropped", left: "“none of them seriously”", right: "",
          note: "Harbour Gazette leaves it out"),
        DifferenceRow(
          severity: .same, kind: "speaker", left: "Ines Okafor, harbour master",
          right: "Ines Okafor, harbour master",
          note: "the same"),
        DifferenceRow(
          severity: .reworded, kind: "link", left: "truncated", right: "", note: "the same words (95% sure)",
          isOfBoth: true),
      ])
  }

  @Test("Words that only one side has are called dropped or added, and by whom")
  func omissions() {
    let texts = [
      StoryFactory.Text(outlet: "A", published: nil, text: "“{1:X|a very good place},” X said."),
      StoryFactory.Text(outlet: "B", published: nil, text: "“{1:X|a good place},” X said."),
    ]
    var state = Warehouse.reader(of: StoryFactory.story(texts), columns: 80, rows: 24)
    type("]d", into: &state)
    guard let story = state.story else { return }
    let rows = [state.comparison?.shownPair.rows(in: story).first]
    type("x", into: &state)
    #expect(
      rows + [state.comparison?.shownPair.rows(in: story).first] == [
        DifferenceRow(
          severity: .reworded, kind: "dropped", left: "“very”", right: "", note: "B leaves it out"),
        DifferenceRow(severity: .reworded, kind: "added", left: "", right: "“very”", note: "only A has it"),
      ])
  }

  @Test("Where there is nothing to compare, it says so")
  func nothing() {
    var state = Warehouse.reader(of: StoryFactory.story([Warehouse.texts[0]]), columns: 80, rows: 24)
    type("d", into: &state)
    #expect(state.messages.shown?.text == "nothing to compare yet: one article only")
    state = Warehouse.reader()
    type("g3Gd", into: &state)
    #expect(state.comparison == nil)
    #expect(state.messages.shown?.text == "no other article has these words; ] goes to the next that has")
  }
}
