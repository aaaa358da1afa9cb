internal import Articles
internal import Collation
internal import Foundation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Reading the files again")
struct ReloadingTests {
  private static let herald = """
    Source: Herald

    Fire is out

    “We have accounted for everyone on the night shift,” harbour master Ines Okafor said.

    “Eleven people were treated for smoke,” she said.
    """
  private static let post = """
    Source: Post

    Blaze is out

    “We have accounted for everyone on the night shift,” Ines Okafor told the Post.
    """

  /// A reader of two files in a folder of its own.
  private func withReader(_ body: (inout ReaderState, URL) throws -> Void) throws {
    try withFolder { folder in
      try Data(Self.herald.utf8).write(to: folder.appending(path: "herald.txt"))
      try Data(Self.post.utf8).write(to: folder.appending(path: "post.txt"))
      var state = StoryLoading.state(
        for: [folder.appending(path: "herald.txt").path, folder.appending(path: "post.txt").path],
        size: GridSize(columns: 80, rows: 24), usesUnicode: true, Opening())
      try body(&state, folder)
    }
  }

  private func reload(_ state: inout ReaderState) {
    #expect(type("R", into: &state) == [.reload])
    StoryLoading.reload(state.reloadable, state.unreloadable, .normal) { _ = state.handle($0) }
  }

  @Test("A file that has changed shows its new text, and says so; places and links are found again")
  func changed() throws {
    try withReader { state, folder in
      type("J", into: &state)
      let text = Self.post + "\n“Fourteen people were treated for smoke,” she said.\n"
      try Data(text.utf8).write(to: folder.appending(path: "post.txt"))
      reload(&state)
      #expect(state.messages.shown?.text == "1 article has changed and been read again")
      #expect(!state.isReloading)
      #expect(
        screen(state) == """
           PARALLAX  2 sources  4 quotes  4 linked  1 disagreement         ?:help  q:quit
          BBBBBBBBB......................................................................
           1 Herald!  2*Post!
          ............rrrrrrr
          ─ Post · 22 words · changed since you read it ──────────────────────────────────
          ................................................................................
             Blaze is out                                                               │·
          ...BBBBBBBBBBBB.................................................................
                                                                                        │·
          ................................................................................
           = “We have accounted for everyone on the night shift,”[1] Ines Okafor told   │=
          ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU..........................
             the Post.                                                                  │·
          ................................................................................
                                                                                        │·
          ................................................................................
           ! “Fourteen people were treated for smoke,”[2] she said.                     │!
          .B..uuuuuuuuuuuuuuuUUUUUUUUUUUUUUUUUUUUUUUU....................................B
                                                                                        │
          ...............................................................................
                                                                                        │
          ...............................................................................
                                                                                        │
          ...............................................................................
                                                                                        │
          ...............................................................................
                                                                                        │
          ...............................................................................
                                                                                        │
          ...............................................................................
                                                                                        │
          ...............................................................................
          ─ Quotes (2 linked, 1 !) ───────────────────────────────────────────────────────
          ................................................................................
          =  1 Ines Okafor    “We have accounted for everyone on the nigh… verbatim  2 src
          ................................................................................
          !  2 Ines Okafor    “Fourteen people wer… eleven people ≠ fourteen people  2 src
          B...............................................................................






           1 article has changed and been read again
          .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
           ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane  /:search
          ...............................................................................
          """)
    }
  }

  @Test("What has not changed stays as it is")
  func unchanged() throws {
    try withReader { state, _ in
      type("]d", into: &state)
      let before = state.view()
      reload(&state)
      #expect(state.messages.shown?.text == "nothing has changed on disk")
      _ = state.handle(.tick(10_000))
      #expect(state.view() == before)
    }
  }

  @Test("A file that has gone stays as it was read, and one that could not be read gets its article")
  func goneAndCome() throws {
    try withReader { state, folder in
      try FileManager.default.removeItem(at: folder.appending(path: "post.txt"))
      reload(&state)
      #expect(state.messages.shown?.text == "1 file cannot be read any more; E says why")
      #expect(state.slots[1].loaded?.label == "Post")
    }
    try withFolder { folder in
      let path = folder.appending(path: "late.txt").path
      var state = StoryLoading.state(
        for: [path], size: GridSize(columns: 80, rows: 24), usesUnicode: true, Opening())
      #expect(state.failures.count == 1)
      try Data(Self.post.utf8).write(to: URL(filePath: path))
      reload(&state)
      #expect(state.failures.isEmpty)
      #expect(state.slots[0].loaded?.label == "Post")
      #expect(!state.slots[0].hasChanged)
    }
  }

  @Test("A comparison that is open is left, and the trail never leads behind the end of a shorter text")
  func shorter() throws {
    try withReader { state, folder in
      type("GJ]<Enter>Gd", into: &state)
      try Data("Source: Herald\n\nOut\n\nIt is out.\n".utf8).write(to: folder.appending(path: "herald.txt"))
      reload(&state)
      #expect(state.comparison == nil)
      #expect(state.slots[0].loaded?.text.count ?? 0 < 60)
      #expect(state.trail.places.allSatisfy { $0.slot == 1 || $0.top < 60 })
      type("<lt><lt>>>]}d?", into: &state)
      #expect(state.view().size == state.screen)
    }
  }

  @Test("While articles are being read, and without a file, there is nothing to read again")
  func nothing() {
    var state = Warehouse.reader()
    #expect(type("R", into: &state) == [.reload])
    #expect(type("R", into: &state).isEmpty)
    #expect(state.messages.shown?.text == "the articles are still being read")
    var empty = ReaderState(name: "x", files: [nil], screen: GridSize(columns: 80, rows: 24))
    #expect(type("R", into: &empty).isEmpty)
    #expect(empty.messages.shown?.text == "no file is open that could be read again")
  }
}
