internal import Foundation
internal import Testing

@Suite("Examples in the documents")
struct ExamplesTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let documents = ["README.md", "docs/manual.md", "docs/script.md"]

  /// The command lines of all documents, each once, whoever shows it too.
  private static let all = documents.flatMap { (try? commandLines(in: $0)) ?? [] }
    .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }

  @Test("A document shows command lines", arguments: documents)
  func shown(document: String) throws {
    #expect(try !Self.commandLines(in: document).isEmpty)
  }

  @Test("Every command line that a document shows works", arguments: all)
  func works(line: String) throws {
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
      let outcome = try program.shell(line)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!outcome.output.isEmpty)
    }
  }

  /// The lines of `sh` blocks that call the program, without what is said of them behind.
  private static func commandLines(in document: String) throws -> [String] {
    let text = try String(contentsOf: repository.appending(path: document), encoding: .utf8)
    var isShell = false
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, line.hasPrefix("parallax ") {
        let command = line.prefix(upTo: line.firstRange(of: " #")?.lowerBound ?? line.endIndex)
        lines.append(command.trimmingCharacters(in: .whitespaces))
      }
    }
    return lines
  }
}
