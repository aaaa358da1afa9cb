internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Presets")
struct PresetTests {
  private func keymap(_ preset: Preset) throws -> Keymap {
    var keymap = Keymap.standard
    _ = try keymap.make(.preset(preset), origin: "keys:1")
    return keymap
  }

  @Test("Every line of a preset is one", arguments: Preset.allCases)
  func lines(preset: Preset) {
    #expect(preset.changes.count == preset.count)
    #expect(preset.count > 5)
  }

  @Test("No sequence is the beginning of another", arguments: Preset.allCases)
  func sequences(preset: Preset) throws {
    for context in Keymap.Context.allCases {
      let bindings = try keymap(preset).bindings.filter { $0.contexts.contains(context) }
      for binding in bindings {
        #expect(
          bindings.count { $0.keys.starts(with: binding.keys) } == 1, "\(KeyNotation.shown(binding.keys))")
      }
    }
  }

  @Test(
    "Help, quitting, search and the way through the quotations have keys in each", arguments: Preset.allCases)
  func needed(preset: Preset) throws {
    let keymap = try keymap(preset)
    for command: Command in [
      .help, .close, .quit, .search, .nextMatch, .nextQuote, .nextDisagreement, .follow, .compare, .back,
      .commandLine, .nextPane, .nextArticle, .top, .bottom,
    ] {
      #expect(!keymap.keys(for: command, in: .reading).isEmpty, "\(command)")
    }
  }

  @Test(
    "Each gives the habits of its program",
    arguments: [
      (Preset.less, "g", Command.top), (.less, ">", .bottom), (.less, "d", .halfPageDown),
      (.less, "c", .compare),
      (.less, ",s", .goToArticle), (.tig, "@", .nextDisagreement), (.tig, "<Down>", .nextArticle),
      (.newsboat, "j", .nextArticle), (.newsboat, "n", .nextQuote), (.emacs, "<C-x>k", .close),
      (.emacs, "<A-lt>", .top), (.emacs, "<C-s>", .search),
    ])
  func habits(preset: Preset, text: String, command: Command) throws {
    let keys = try KeyNotation.keys(in: text).get()
    let keymap = try keymap(preset)
    #expect(keymap.command(for: keys, in: .reading) == command)
    let origin = keymap.bindings.first { $0.keys == keys && $0.contexts.contains(.reading) }?.origin
    #expect(origin == "preset \(preset.rawValue)")
  }

  @Test("A control key that cancels leaves a prompt too; one that has no such meaning stays in it")
  func cancelling() {
    var state = Warehouse.reader()
    type(":preset emacs<Enter><C-s>bang<C-g>", into: &state)
    #expect(state.prompt == nil)
    type(":preset less<Enter>/bang<C-g>", into: &state)
    #expect(state.prompt?.line.text == "bang")
  }

  @Test("A preset begins anew: what was bound before it is gone")
  func anew() throws {
    var keymap = Keymap.standard
    _ = try keymap.make(.bind([.character("é")], .follow), origin: "keys:1")
    _ = try keymap.make(.preset(.tig), origin: "keys:2")
    #expect(keymap.command(for: [.character("é")], in: .reading) == nil)
  }
}
