internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Keys")
struct KeymapTests {
  @Test("Every command has a key, or is a name for the command line only")
  func everyCommandIsBound() {
    let bound = Set(Keymap.standard.bindings.map(\.command))
    #expect(Command.allCases.filter { !bound.contains($0) } == [])
  }

  @Test(
    "No sequence is the beginning of another, so that none waits for nothing",
    arguments: Keymap.Context.allCases)
  func noSequenceHidesAnother(context: Keymap.Context) {
    let bindings = Keymap.standard.bindings.filter { $0.contexts.contains(context) }
    for binding in bindings {
      let longer = bindings.filter {
        $0.keys.count > binding.keys.count && $0.keys.starts(with: binding.keys)
      }
      #expect(longer.isEmpty, "\(KeyNotation.shown(binding.keys))")
      #expect(bindings.count { $0.keys == binding.keys } == 1, "\(KeyNotation.shown(binding.keys))")
    }
  }

  @Test(
    "Keys are written as vi writes them",
    arguments: [
      ("gg", [Key.character("g"), .character("g")]), ("<C-d>", [.control("d")]), ("<Enter>", [.enter]),
      ("5j", [.character("5"), .character("j")]), ("<lt>x", [.character("<"), .character("x")]),
      ("<Space>", [.character(" ")]), ("<F1>", [.function(1)]), ("<A-Left>", [.altLeft]),
      ("<", [.character("<")]),
      ("<>", [.character("<"), .character(">")]), ("<S-Tab>", [.backTab]), ("é", [.character("é")]),
    ])
  func notation(text: String, keys: [Key]) {
    #expect(KeyNotation.keys(in: text) == .success(keys))
  }

  @Test("A name that is no key is said")
  func unknownName() {
    #expect(KeyNotation.keys(in: "j<Entre>") == .failure(KeyNotation.UnknownKey(name: "Entre")))
  }

  @Test("A sequence waits for its second key; a count goes before it")
  func sequences() {
    var reader = KeyReader()
    func read(_ keys: String) -> [KeyReader.Outcome] {
      keys.map { reader.read(.character($0), .standard, in: .reading, now: 7) }
    }
    #expect(read("gg") == [.pending, .run(.top, count: nil)])
    #expect(read("12j") == [.pending, .pending, .run(.lineDown, count: 12)])
    #expect(read("3gs") == [.pending, .pending, .run(.goToArticle, count: 3)])
    #expect(read("g1") == [.pending, .run(.sourcesPane, count: nil)])
    #expect(read("0") == [.unbound([.character("0")])])
    #expect(read("gx") == [.pending, .unbound([.character("g"), .character("x")])])
    #expect(read("999999999j").last == .run(.lineDown, count: 99_999))
  }

  @Test("After a prefix the possible keys show, but only once the user hesitates")
  func whichKey() {
    var state = Warehouse.reader()
    _ = state.handle(.tick(1000))
    _ = state.handle(.key(.character("z")))
    #expect(state.deadline == 1300)
    let before = state.view()
    _ = state.handle(.tick(1300))
    #expect(state.deadline == nil)
    let box = (0..<24).map { state.view().text(row: $0) }.filter { $0.contains("bring the current line") }
    #expect(box.count == 3)
    #expect(state.view() != before)
  }
}
