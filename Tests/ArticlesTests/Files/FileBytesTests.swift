import Glibc
import Testing

@testable import Articles

@Suite("FileBytes")
struct FileBytesTests {
  private let folder = TemporaryFolder()

  @Test("A file is read whole")
  func whole() throws {
    let bytes = [UInt8](repeating: 0x61, count: 600_000)
    let path = folder.file("a.txt", bytes)
    #expect(try FileBytes.read(path) == bytes)
    #expect(try FileBytes.read(folder.file("b.txt", "")) == [])
  }

  @Test("What is missing, too large or a folder is an error that names it")
  func errors() {
    let large = folder.file("large.txt", "twelve bytes")
    #expect(throws: ArticleError.tooLarge(file: large, bytes: 12, limit: 11)) {
      try FileBytes.read(large, limit: 11)
    }
    #expect(throws: ArticleError.missing(file: "/nowhere/x.txt")) { try FileBytes.read("/nowhere/x.txt") }
    #expect(throws: ArticleError.missing(file: "\(large)/x")) { try FileBytes.read("\(large)/x") }
    #expect(throws: ArticleError.unreadable(file: folder.path, cause: "Is a directory")) {
      try FileBytes.read(folder.path)
    }
  }

  @Test("A device without an end stops at the limit")
  func device() {
    #expect(throws: ArticleError.self) { try FileBytes.read("/dev/zero", limit: 1_000) }
    #expect((try? FileBytes.read("/dev/null")) == [])
  }

  @Test("A pipe is read to its end; one that nobody writes to is empty")
  func pipes() throws {
    let path = "\(folder.path)/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try FileBytes.read(path) == [])
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let text = Array("from a pipe".utf8)
    _ = text.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    #expect(try FileBytes.read("/dev/fd/\(ends[0])") == text)
    close(ends[0])
  }
}
