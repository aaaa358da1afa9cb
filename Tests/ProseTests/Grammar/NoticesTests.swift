internal import Glibc
internal import Testing

@Suite("Notices")
struct NoticesTests {
  @Test(
    "The repository says what the model was made from, and under which licences",
    arguments: [
      "UD English EWT", "CC BY-SA 4.0", "GUM", "Wikinews", "CC BY ", "all-MiniLM-L6-v2", "Apache-2.0",
    ])
  func notice(name: String) {
    #expect(contents(of: "NOTICE").contains(name))
  }

  /// A file at the root of the repository.
  private func contents(of name: String) -> String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
      separator: "/")
    guard let file = fopen("\(root)/\(name)", "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
