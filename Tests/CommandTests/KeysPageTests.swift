internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The page of keys")
struct KeysPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/keys.md")

  @Test("docs/keys.md is what the key map says")
  func page() throws {
    if ProcessInfo.processInfo.environment["PARALLAX_WRITE_DOCS"] != nil {
      try Self.page.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.page)
  }

  private static var page: String {
    """
    # Keys

    vi's and less's hands work. A number before a key repeats it: `5j`. `?` shows the keys that work where you are.
    Every action has a name, which also works after `:`. This page is made from the key map; a test compares them.

    Ctrl-C cancels what is pending; pressed again within three seconds it asks whether to quit.

    \(Command.Group.allCases.map(table).joined(separator: "\n\n"))

    ## After `:`

    | command | does |
    | --- | --- |
    \(CommandLine.forms.map { "| `:\($0.name)\($0.arguments.isEmpty ? "" : " \($0.arguments.replacing("|", with: "\\|"))")` | \($0.summary) |" }.joined(separator: "\n"))

    Themes: \(CommandLine.themes.map { "`\($0)`" }.joined(separator: ", ")). A width is from \
    \(CommandLine.widths.lowerBound) to \(CommandLine.widths.upperBound) columns. Tab completes.

    """
  }

  private static func table(of group: Command.Group) -> String {
    let rows = Command.allCases.filter { $0.group == group }.map { command in
      "| \(keys(of: command)) | \(command.summary) | `\(command.rawValue)` | \(place(of: command)) |"
    }
    return """
      ## \(group.rawValue)

      | keys | does | name | where |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private static func keys(of command: Command) -> String {
    var seen: [String] = []
    for binding in Keymap.standard.bindings where binding.command == command {
      let shown = "`\(KeyNotation.shown(binding.keys).replacing("|", with: "\\|"))`"
      if !seen.contains(shown) { seen.append(shown) }
    }
    return seen.joined(separator: " ")
  }

  private static func place(of command: Command) -> String {
    let contexts = Keymap.standard.bindings.filter { $0.command == command }.reduce(into: Keymap.Contexts()) {
      $0.formUnion($1.contexts)
    }
    if contexts == .all { return "everywhere" }
    return Keymap.Context.allCases.filter { contexts.contains($0) }.map { "\($0)" }.joined(separator: ", ")
  }
}
