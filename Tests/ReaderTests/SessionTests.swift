internal import Articles
internal import Collation
internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("What is remembered of a story")
struct SessionTests {
  private static let session = Session(
    articles: [
      Session.Article(path: 0xfeed, text: 0xffff_ffff_ffff_ffff, top: 0, mark: nil),
      Session.Article(path: 1, text: 2, top: 120, mark: 300),
    ], shown: 1, showsOnlyDisagreements: true,
    trail: [.init(article: 0, top: 3, mark: nil), .init(article: 1, top: 9, mark: 4)],
    position: 1)

  @Test("The file is lines of words, and reading it gives the session again")
  func file() {
    #expect(
      Self.session.text == """
        parallax session 1
        article feed ffffffffffffffff 0 -
        article 1 2 120 300
        shown 1
        only-disagreements yes
        trail 1
        step 0 3 -
        step 1 9 4
        end

        """)
    #expect(Session(Self.session.text) == Self.session)
  }

  @Test("Nothing else is read: a line or a part of one less, another version, numbers out of range, noise")
  func broken() {
    let lines = Self.session.text.split(separator: "\n").map(String.init)
    for index in lines.indices {
      let shorter = lines.enumerated().filter { $0.offset != index }.map(\.element).joined(separator: "\n")
      // The trail may be shorter by a step; an article less makes others lead nowhere.
      if !lines[index].hasPrefix("step") { #expect(Session(shorter) == nil, "\(lines[index])") }
      let cut = lines[index].split(separator: " ").dropLast().joined(separator: " ")
      let damaged = lines.enumerated().map { $0.offset == index ? cut : $0.element }.joined(separator: "\n")
      #expect(Session(damaged) == nil, "\(cut)")
    }
    for (from, to) in [
      ("session 1", "session 2"), ("shown 1", "shown 2"), ("trail 1", "trail 3"), ("step 0", "step 7"),
      ("120", "-120"), ("300", "99999999999999999999"), ("yes", "maybe"),
    ] {
      #expect(Session(Self.session.text.replacing(from, with: to)) == nil, "\(to)")
    }
    #expect(Session("") == nil)
    #expect(Session("\u{0}\u{FFFD}\n\n end") == nil)
  }

  @Test("The fingerprint of a text tells of every byte that changes or joins")
  func textFingerprint() {
    let text = Array("The ferry sank off Port Maren on Friday night.".utf8)
    var found: Set<UInt64> = [Session.fingerprint(ofText: text), Session.fingerprint(ofText: [])]
    for index in text.indices {
      for bit in 0..<8 {
        var changed = text
        changed[index] ^= 1 << UInt8(bit)
        found.insert(Session.fingerprint(ofText: changed))
      }
      if index > 0 { found.insert(Session.fingerprint(ofText: Array(text[..<index]))) }
    }
    #expect(found.count == 2 + text.count * 8 + text.count - 1)
    #expect(Session.fingerprint(ofText: text) == Session.fingerprint(ofText: text))
  }

  @Test("A fingerprint is the published one of FNV-1a")
  func fingerprint() {
    #expect(Session.fingerprint("".utf8) == 0xcbf2_9ce4_8422_2325)
    #expect(Session.fingerprint("foobar".utf8) == 0x8594_4171_f739_67e8)
  }
}

@Suite("Going on where a story was left")
struct ResumingTests {
  private static let paths: [UInt64?] = [1, 2, 3]

  /// The warehouse story, resumed before its articles came.
  private static func reader(resuming session: Session?, _ texts: [StoryFactory.Text] = Warehouse.texts)
    -> ReaderState
  {
    let story = StoryFactory.story(texts, questions: Warehouse.questions, variants: ["2": .truncated])
    var state = ReaderState(
      name: "warehouse 9", files: story.articles.map(\.article.file), screen: GridSize(columns: 72, rows: 12))
    if let session { state.resume(session, paths: paths) }
    for (slot, article) in story.articles.enumerated() {
      _ = state.handle(.articleLoaded(slot: slot, article.article))
    }
    _ = state.handle(.collated(story, slots: Array(story.articles.indices)))
    return state
  }

  private func left(_ keys: String) throws -> Session {
    var state = Self.reader(resuming: nil)
    type(keys, into: &state)
    let session = try #require(state.session(paths: Self.paths))
    return try #require(Session(session.text))
  }

  @Test("The article, its place, the current quotation and the filter are as they were")
  func screens() throws {
    var before = Self.reader(resuming: nil)
    type("}}<Enter>DJ]<Enter>", into: &before)
    before.messages.hide()
    let session = try #require(before.session(paths: Self.paths))
    let after = Self.reader(resuming: Session(session.text))
    #expect(after.slot == before.slot)
    #expect(after.showsOnlyDisagreements)
    #expect(whereabouts(after).prefix(30) == whereabouts(before).prefix(30))
    #expect(after.slots.map(\.top) == before.slots.map(\.top))
    let output = try ScriptRunner.run(script: ":dump-screen resumed styles", from: after)
    #expect(
      output == """
        == resumed cursor 39,4
        ─ 1 Herald · 3 Mar 2031 06:02 · 136 words ──────────────────────────────
        ........................................................................
           by noon.                                                           ┃·
        ........................................................................
                                                                              ┃!
        .......................................................................B
         = “We have accounted for everyone on the night shift,”[1] harbour    ┃·
        ....UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU...................
         ! master Ines Okafor told reporters. “Eleven people were treated for ┃=
        .B.....................................xxxxxxxxxxxxxXXXXXXXXXXXXXXXXX...
           smoke, none of them seriously.”[2]                                 ┃!
        ...XXXXXXXXXXXXXXXXXXXXXXXXXXXXX.......................................B
                                                                              │·
        ........................................................................
           Residents of Quay Street described a blast shortly before four in  │·
        ........................................................................
         = the morning. “It was one bang, then the windows went,”[3] said     │·
        .................UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU.................
           Tomas Reyes, a baker.                                              │·
        ........................................................................
         1:Herald  quote 2/3 ! quantity  ¶2/7  ln 5/22  19%  only disagreements
        .......................................................................
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane
        .....................................................................

        """)
  }

  @Test("The trail leads back to where it led before")
  func trail() throws {
    let session = try left("]]<Enter><Enter>")
    var state = Self.reader(resuming: session)
    var seen: [String] = []
    for key in ["<lt>", "<lt>", ">"] {
      type(key, into: &state)
      seen.append(String(whereabouts(state).prefix(8)))
    }
    #expect(seen == ["Harbour ", "Herald: ", "Harbour "])
  }

  @Test(
    "An article that has changed since says so in its header, and once in the status row; the others do not")
  func changed() throws {
    var texts = Warehouse.texts
    texts[1] = StoryFactory.Text(outlet: "Harbour Gazette", published: nil, text: "It was out by noon.")
    let state = Self.reader(resuming: try left("2gsG"), texts)
    #expect(state.slots.map(\.hasChanged) == [false, true, false])
    #expect(state.messages.all.map(\.text) == ["Harbour Gazette has changed since you read it"])
    let output = try ScriptRunner.run(script: ":dump-screen changed styles", from: state)
    #expect(
      output == """
        == changed cursor 3,1
        ─ 2 Harbour Gazette · 5 words · changed since you read it ──────────────
        ........................................................................
           It was out by noon.                                                │·
        ........................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
                                                                              │
        .......................................................................
         Harbour Gazette has changed since you read it
        .BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB
         ]:next quote  }:next disagreement  Enter:follow  d:compare  Tab:pane
        .....................................................................

        """)
  }

  @Test("An article that is new, one that is gone, another order: each keeps its own place")
  func others() throws {
    let session = try left("3gsG")
    let story = StoryFactory.story([Warehouse.texts[2], Warehouse.texts[0]])
    var state = ReaderState(
      name: "warehouse 9", files: ["a.txt", "b.txt"], screen: GridSize(columns: 72, rows: 12))
    state.resume(session, paths: [3, 7])
    for (slot, article) in story.articles.enumerated() {
      _ = state.handle(.articleLoaded(slot: slot, article.article))
    }
    _ = state.handle(.collated(story, slots: [0, 1]))
    #expect(state.slot == 0)
    #expect(state.slots[0].top == session.articles[2].top)
    #expect(state.slots[1].top == 0)
    #expect(state.trail.places.allSatisfy { $0.slot == 0 })
  }

  @Test("Whoever has gone somewhere meanwhile is not taken away from there")
  func moved() throws {
    let session = try left("3gs]")
    let story = Warehouse.story
    var state = ReaderState(
      name: "warehouse 9", files: story.articles.map(\.article.file), screen: GridSize(columns: 72, rows: 12))
    state.resume(session, paths: Self.paths)
    _ = state.handle(.articleLoaded(slot: 0, story.articles[0].article))
    type("j", into: &state)
    for slot in [1, 2] { _ = state.handle(.articleLoaded(slot: slot, story.articles[slot].article)) }
    #expect(state.slot == 0)
  }

  @Test("Nothing read, nothing to remember; nothing known of a path from a pipe")
  func nothing() {
    let state = ReaderState(name: "x", files: ["a.txt"], screen: GridSize(columns: 72, rows: 12))
    #expect(state.session(paths: [1]) == nil)
    #expect(Warehouse.reader().session(paths: [nil, nil, nil]) == nil)
  }
}

@Suite("The file of a session")
struct SessionFileTests {
  private func sessionFile(_ folder: URL, _ paths: [String] = ["/no/such/story"]) -> SessionFile? {
    SessionFile(paths: paths, files: ["/no/such/story/a.txt"]) {
      $0 == "XDG_STATE_HOME" ? folder.appending(path: "state").path : nil
    }
  }

  private static let session = Session(
    articles: [.init(path: 1, text: 2, top: 3, mark: nil)], shown: 0, showsOnlyDisagreements: false,
    trail: [],
    position: 0)

  @Test("What was written is read, in a folder of the user's alone; another story has another file")
  func writing() throws {
    try withFolder { folder in
      let file = try #require(sessionFile(folder))
      #expect(file.read() == .nothing)
      file.write(Self.session)
      #expect(file.read() == .session(Self.session))
      #expect(sessionFile(folder, ["/no/such/other"])?.read() == .nothing)
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/state/parallax").count == 1)
    }
  }

  @Test("A broken file is set aside with a line of notice, and is met once")
  func broken() throws {
    try withFolder { folder in
      let file = try #require(sessionFile(folder))
      file.write(Self.session)
      for noise in ["", "parallax session 1\n", "\u{1B}]0;x\u{7}", String(repeating: "a", count: 2_000_000)] {
        try noise.write(toFile: file.path, atomically: false, encoding: .utf8)
        #expect(
          file.read()
            == .broken("what was remembered of this story cannot be read; it lies in \(file.path).broken"))
        #expect(file.read() == .nothing)
        #expect(try String(contentsOfFile: file.path + ".broken", encoding: .utf8) == noise)
      }
    }
  }

  @Test("Standard input, no path, no home: nothing is remembered, and no home is made")
  func nowhere() {
    #expect(SessionFile(paths: ["-"], files: [nil]) { _ in "/tmp" } == nil)
    #expect(SessionFile(paths: [], files: []) { _ in "/tmp" } == nil)
    #expect(SessionFile(paths: ["a"], files: ["a"]) { _ in nil } == nil)
    #expect(SessionFile(paths: ["a"], files: ["a"]) { $0 == "HOME" ? "/no/such/home" : nil } == nil)
  }
}
