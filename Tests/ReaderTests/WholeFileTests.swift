internal import Foundation
internal import Testing

@testable internal import Reader

@Suite("Files that are there whole or not at all")
struct WholeFileTests {
  @Test("A file is written, is not replaced unasked, is replaced when asked, and nothing else is left")
  func writing() throws {
    try withFolder { folder in
      let path = folder.appending(path: "view.md").path
      try WholeFile.write(Array("one".utf8), to: path, replaces: false)
      #expect(throws: WholeFile.Failure(code: EEXIST)) {
        try WholeFile.write(Array("two".utf8), to: path, replaces: false)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "one")
      try WholeFile.write(Array("two".utf8), to: path, replaces: true)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["view.md"])
    }
  }

  @Test("A link that leads nowhere is not followed and not replaced unasked")
  func danglingLink() throws {
    try withFolder { folder in
      let path = folder.appending(path: "view.md").path
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: folder.appending(path: "elsewhere").path)
      #expect(throws: WholeFile.Failure(code: EEXIST)) {
        try WholeFile.write([], to: path, replaces: false)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["view.md"])
    }
  }

  @Test("What cannot be written is said in the words of the system")
  func failing() {
    let outcome = Outside.save([], to: "/no/such/folder/view.md", replaces: false)
    guard case .complaint(let text) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(text == "/no/such/folder/view.md cannot be written: No such file or directory")
  }
}

/// Runs a test's body with an empty folder.
func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}
