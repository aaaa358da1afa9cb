internal import Foundation
internal import Testing

@Suite("Examples in the documents")
struct ExamplesTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(
    "Every command line that a document shows works",
    arguments: ["README.md", "docs/manual.md", "docs/script.md"])
  func commandLines(document: String) throws {
    let text = try String(contentsOf: Self.repository.appending(path: document), encoding: .utf8)
    let lines = commandLines(in: text)
    #expect(!lines.isEmpty)
    try withProgram { program in
      try FileManager.default.createSymbolicLink(
        at: program.folder.appending(path: "seeds"),
        withDestinationURL: Self.repository.appending(path: "seeds"))
      try program.writeHarbourStory()
      for (name, copy) in [("gazette.txt", "herald.txt"), ("post.txt", "post.txt")] where name != copy {
        try FileManager.default.moveItem(
          at: program.folder.appending(path: name), to: program.folder.appending(path: copy))
      }
      try program.write("]<Enter>\n:dump-screen followed\n", to: "keys.txt")
      for line in lines {
        let outcome = try program.shell(line)
        #expect(outcome.status == 0, "\(line)\n\(outcome.errors)")
        #expect(!outcome.output.isEmpty, "\(line)")
      }
    }
  }

  /// The lines of `sh` blocks that call the program.
  private func commandLines(in markdown: String) -> [String] {
    var isShell = false
    var lines: [String] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, line.hasPrefix("parallax ") {
        lines.append(String(line))
      }
    }
    return lines
  }
}
