internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Every key")
struct EveryKeyTests {
  @Test(
    "Each key gives the screen that lies in Screens, whole and with its styles", arguments: EveryKey.scenes)
  func screens(scene: KeyScene) throws {
    let keys = scene.keys
    let first = try #require(keys.first)
    let screens = try scene.screens(pressing: first)
    let text = "# after \(scene.start): \(keys.joined(separator: " "))\n\(screens)"
    #expect(try GoldenScreens.screen(scene.name, now: text) == text)
    for other in keys.dropFirst() { #expect(try scene.screens(pressing: other) == screens, "\(other)") }
  }

  @Test("The name of an action behind : does what its key does", arguments: EveryKey.scenes)
  func names(scene: KeyScene) throws {
    // These have more behind them: a letter, a number, words.
    let forms: Set<Command> = [.setMark, .goToMark, .goToPercent, .searchAll, .limit]
    guard !forms.contains(scene.command) else { return }
    let key = try scene.screens(pressing: try #require(scene.keys.first))
    #expect(try scene.screens(pressing: ":\(scene.command.rawValue)<Enter>") == key)
  }

  @Test(
    "There is a screen for each command wherever it has a key, and none beside",
    arguments: Keymap.Context.allCases)
  func whole(context: Keymap.Context) throws {
    let wanted = Keymap.standard.bindings.filter { $0.contexts.contains(context) }
      .map { "\(context)/\($0.command.rawValue)" }
    #expect(try GoldenScreens.names(in: "\(context)") == Set(wanted))
  }
}
