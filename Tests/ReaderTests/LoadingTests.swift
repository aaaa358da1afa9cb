internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Loading")
struct LoadingTests {
  private func reader(files: Int = 3) -> ReaderState {
    ReaderState(
      name: "port", files: (0..<files).map { "\($0).txt" }, screen: GridSize(columns: 80, rows: 24))
  }

  @Test("Text shows as soon as one article is there; the first of the list takes over while nobody has moved")
  func firstArticle() {
    let articles = Warehouse.story.articles
    var state = reader()
    #expect(state.isWaiting)
    _ = state.handle(.articleLoaded(slot: 1, articles[1].article))
    #expect(state.slot == 1)
    _ = state.handle(.articleLoaded(slot: 0, articles[0].article))
    #expect(state.slot == 0)
    type("J", into: &state)
    _ = state.handle(.articleLoaded(slot: 2, articles[2].article))
    #expect(state.slot == 1)
  }

  @Test("Whoever has gone to an article that is still being read stays there")
  func waiting() {
    let articles = Warehouse.story.articles
    var state = reader()
    _ = state.handle(.articleLoaded(slot: 0, articles[0].article))
    type("3gs", into: &state)
    #expect(state.slot == 2)
    _ = state.handle(.articleLoaded(slot: 1, articles[1].article))
    #expect(state.slot == 2)
  }

  @Test("Quotations, then links, arrive without moving the place")
  func arriving() {
    let story = Warehouse.story
    var state = reader()
    for (slot, annotated) in story.articles.enumerated() {
      _ = state.handle(.articleLoaded(slot: slot, annotated.article))
    }
    _ = state.handle(.resized(GridSize(columns: 60, rows: 16)))
    type("9j", into: &state)
    let top = state.place?.top
    for (slot, annotated) in story.articles.enumerated() {
      _ = state.handle(.annotated(slot: slot, annotated))
    }
    #expect(state.place?.top == top)
    #expect(state.slots[0].marks.map(\.number) == [nil, nil, nil, nil])
    _ = state.handle(.collated(story, slots: [0, 1, 2]))
    #expect(state.place?.top == top)
    #expect(state.slots[0].marks.map(\.number) == [1, 2, 3, nil, nil])
  }

  @Test("What was chosen before the links came stays chosen")
  func currentStays() {
    let story = Warehouse.story
    var state = reader()
    for (slot, annotated) in story.articles.enumerated() {
      _ = state.handle(.articleLoaded(slot: slot, annotated.article))
      _ = state.handle(.annotated(slot: slot, annotated))
    }
    type("g3jj", into: &state)
    #expect(whereabouts(state).hasPrefix("Herald: It was one bang"))
    _ = state.handle(.collated(story, slots: [0, 1, 2]))
    #expect(whereabouts(state).hasPrefix("Herald: It was one bang"))
  }

  @Test("A failed article keeps its place in the list; the others are numbered around it in the story")
  func failure() {
    let story = StoryFactory.story(
      [Warehouse.texts[0], Warehouse.texts[2]],
      questions: [StoryFactory.Question(name: "d2", severity: .minor)])
    var state = reader()
    _ = state.handle(.articleLoaded(slot: 0, story.articles[0].article))
    _ = state.handle(.articleFailed(slot: 1, .missing(file: "1.txt")))
    _ = state.handle(.articleLoaded(slot: 2, story.articles[1].article))
    _ = state.handle(.collated(story, slots: [0, 2]))
    type("]<Enter>", into: &state)
    #expect(whereabouts(state).hasPrefix("Wire: We have accounted"))
    #expect(state.view().text(row: 1).hasPrefix(" 1 Herald  2 1.txt×  3*Wire"))
    #expect(state.failures == [.missing(file: "1.txt")])
  }

  @Test("The same article twice is left out, and the numbers close up")
  func dropped() {
    let story = Warehouse.story
    var state = reader(files: 4)
    for (slot, article) in [0, 1, 1, 2].enumerated() {
      _ = state.handle(.articleLoaded(slot: slot, story.articles[article].article))
    }
    _ = state.handle(.articleDropped(slot: 2))
    _ = state.handle(.collated(story, slots: [0, 1, 3]))
    #expect(state.view().text(row: 1) == " 1*Herald!  2 Harbour Gazette!  3 Wire!")
    type("3gs", into: &state)
    #expect(whereabouts(state) == "Wire")
  }

  @Test(
    "The story is called by its folder, or its only file",
    arguments: [
      (["seeds"], "seeds"), (["a/port fire/"], "port fire"), (["a/herald.txt"], "herald"),
      (["-"], "standard input"),
      (["a.txt", "b.txt"], "parallax"), ([], "parallax"), ([".."], "parallax"),
    ])
  func name(paths: [String], name: String) {
    #expect(StoryLoading.name(of: paths) == name)
  }
}
