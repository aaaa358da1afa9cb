internal import Foundation
internal import Testing

@testable internal import Reader

@Suite("Every command after :")
struct EveryLineTests {
  /// A line, what was pressed before, and what is pressed afterwards.
  private struct Scene {
    var start = "]]"
    let line: String
    var answer: String?
  }

  private static let scenes: [String: Scene] = [
    "compare": Scene(line: "compare 3"),
    "go-to-mark": Scene(start: "]]maG", line: "go-to-mark a"),
    "help": Scene(line: "help"),
    "limit": Scene(line: "limit sev>=2"),
    "mark": Scene(line: "mark a", answer: "G'a"),
    "messages": Scene(start: "]]y", line: "messages"),
    "quit": Scene(line: "quit"),
    "redraw": Scene(line: "redraw"),
    "save": Scene(line: "save \(file)"),
    "pipe": Scene(line: "pipe wc -w"),
    "bind": Scene(line: "bind W next-quote", answer: "W"),
    "preset": Scene(line: "preset tig", answer: "h"),
    "search-all": Scene(line: "search-all smoke"),
    "set": Scene(line: "set width=40 hints=off"),
  ]

  /// A name of its own for each run, as long as the one in the golden screen.
  private static let file = "/tmp/parallax-\(Int.random(in: 10_000_000...99_999_999)).md"

  @Test(
    "Each gives the screen that lies in Screens, whole and with its styles",
    arguments: CommandLine.forms.map(\.name))
  func screens(name: String) throws {
    let scene = try #require(Self.scenes[name])
    var script = "\(scene.start):\(scene.line)<Enter>\n:dump-screen \(name) styles\n"
    if let answer = scene.answer { script += "\(answer)\n:dump-screen then styles\n" }
    defer { try? FileManager.default.removeItem(atPath: Self.file) }
    let output = try ScriptRunner.run(script: script, from: EveryKey.reader())
    let text =
      "# after \(scene.start): :\(scene.line)\n" + (output.isEmpty ? "The reader is left.\n" : output)
    let known = text.replacing(Self.file, with: "/tmp/parallax-00000000.md")
    #expect(try GoldenScreens.screen("line/\(name)", now: known) == known)
  }

  @Test("There is a screen for each form of the command line, and none beside")
  func whole() throws {
    #expect(try GoldenScreens.names(in: "line") == Set(CommandLine.forms.map { "line/\($0.name)" }))
  }
}
