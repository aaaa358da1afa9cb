internal import Foundation
internal import Testing

@testable internal import Reader

@Suite("The file of dismissed rows")
struct DismissalFileTests {
  private let row = "date\t\tHerald\tMonday\tPost\tTuesday"

  @Test("The file and its folders are made with the first row, for the user alone")
  func made() throws {
    try withFile { file in
      #expect(file.read().complaint == nil)
      #expect(file.remember(try change(true)) == nil)
      #expect(try text(file) == "parallax dismissed 1\n\(row)\n")
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      #expect(file.read().dismissals.rows == [try change(true).row])
      #expect(file.remember(try change(false)) == nil)
      #expect(try text(file) == "parallax dismissed 1\n")
      #expect(try names(beside: file) == ["dismissed"])
    }
  }

  @Test("What another reader wrote meanwhile is kept")
  func others() throws {
    try withFile { file in
      #expect(file.remember(try change(true)) == nil)
      let other = try #require(RowKey(line: "name\t\tA\tReyes\tB\tReies"))
      #expect(DismissalFile(path: file.path).remember(DismissalChange(row: other, isDismissed: true)) == nil)
      #expect(file.remember(try change(false)) == nil)
      #expect(file.read().dismissals.rows == [other])
    }
  }

  @Test("A file of something else is said to be so, and stays as it is")
  func foreign() throws {
    try withFile { file in
      try write("shopping\n", to: file)
      #expect(file.read().complaint == "\(file.path) is no list of dismissed rows; nothing is hidden")
      #expect(
        file.remember(try change(true))
          == "\(file.path) is no list of dismissed rows; this is not remembered")
      #expect(try text(file) == "shopping\n")
      #expect(try names(beside: file) == ["dismissed"])
    }
  }

  @Test("Broken lines are said in one line, and outlive a change")
  func broken() throws {
    try withFile { file in
      try write("parallax dismissed 1\nfrobbed\nfrobbed too\n", to: file)
      #expect(file.read().complaint == "\(file.path): 2 lines are not understood and left alone")
      #expect(file.remember(try change(true)) == nil)
      #expect(try text(file) == "parallax dismissed 1\nfrobbed\nfrobbed too\n\(row)\n")
    }
  }

  @Test("A folder in its place, and a place where nothing can be made, are said")
  func impossible() throws {
    try withFile { file in
      try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: true)
      #expect(file.read().complaint == "\(file.path) is no list of dismissed rows; nothing is hidden")
      #expect(try #require(file.remember(try change(true))).hasSuffix("this is not remembered"))
      let below = DismissalFile(path: "/dev/null/parallax/dismissed")
      #expect(
        below.remember(try change(true))
          == "/dev/null/parallax/dismissed cannot be used: Not a directory; this is not remembered")
    }
  }

  @Test("A link to the file stays a link")
  func link() throws {
    try withFile { file in
      let real = DismissalFile(path: file.path + ".real")
      #expect(real.remember(try change(true)) == nil)
      try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: real.path)
      #expect(file.remember(try change(false)) == nil)
      #expect(try text(real) == "parallax dismissed 1\n")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == real.path)
    }
  }

  private func change(_ isDismissed: Bool) throws -> DismissalChange {
    DismissalChange(row: try #require(RowKey(line: row)), isDismissed: isDismissed)
  }

  private func withFile(_ body: (DismissalFile) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(DismissalFile(path: folder.path(percentEncoded: false) + "/state/parallax/dismissed"))
  }

  private func write(_ text: String, to file: DismissalFile) throws {
    let url = URL(filePath: file.path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func text(_ file: DismissalFile) throws -> String {
    try String(contentsOf: URL(filePath: file.path), encoding: .utf8)
  }

  private func names(beside file: DismissalFile) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: file.path).deletingLastPathComponent().path(percentEncoded: false))
  }
}
