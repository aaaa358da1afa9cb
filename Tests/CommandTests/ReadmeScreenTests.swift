internal import Foundation
internal import Testing

@Suite("The screen in the README")
struct ReadmeScreenTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("It is what the reader shows of docs/example")
  func screen() throws {
    let readme = try String(contentsOf: Self.repository.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(readme.firstRange(of: "<!-- screen: } -->\n```text\n"))
    let end = try #require(readme[block.upperBound...].firstRange(of: "\n```\n"))
    let screen = String(readme[block.upperBound..<end.lowerBound])
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).count
    try withProgram { program in
      try FileManager.default.createSymbolicLink(
        at: program.folder.appending(path: "example"),
        withDestinationURL: Self.repository.appending(path: "docs/example"))
      try program.write("}\n:dump-screen shown\n", to: "keys.txt")
      let outcome = try program.run("read", "example", "--script", "keys.txt", "--size", "100x\(rows)")
      #expect(outcome.output == "== shown\n\(screen)\n")
    }
  }
}
