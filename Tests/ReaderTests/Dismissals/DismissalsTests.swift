internal import Collation
internal import Testing

@testable internal import Reader

@Suite("Dismissed rows as a file")
struct DismissalsTests {
  private let row = "quantity\tHow many?\tHerald\tEleven people\tPost\tFourteen people"

  @Test("What was dismissed is there when the file is read again, until it is taken back")
  func there() throws {
    var dismissals = Dismissals()
    let key = try #require(RowKey(line: row))
    dismissals.apply(DismissalChange(row: key, isDismissed: true))
    dismissals.apply(DismissalChange(row: key, isDismissed: true))
    #expect(String(decoding: dismissals.bytes, as: UTF8.self) == "parallax dismissed 1\n\(row)\n")
    var again = try #require(Dismissals(parsing: dismissals.bytes))
    #expect(again.rows == [key])
    again.apply(DismissalChange(row: key, isDismissed: false))
    #expect(again.rows.isEmpty)
    #expect(String(decoding: again.bytes, as: UTF8.self) == "parallax dismissed 1\n")
  }

  @Test("Lines that are not understood stay, and are counted")
  func broken() throws {
    let text = "parallax dismissed 1\n# mine\n\nfrobbed\tby somebody\n\(row)\n\u{0}\n"
    var dismissals = try #require(Dismissals(parsing: Array(text.utf8)))
    #expect(dismissals.brokenCount == 2)
    #expect(dismissals.rows.count == 1)
    #expect(dismissals.bytes == Array(text.utf8))
    let key = try #require(RowKey(line: row))
    dismissals.apply(DismissalChange(row: key, isDismissed: false))
    #expect(
      String(decoding: dismissals.bytes, as: UTF8.self)
        == "parallax dismissed 1\n# mine\n\nfrobbed\tby somebody\n\u{0}\n")
  }

  @Test("Bytes that are no text are a broken line, and stay as they are")
  func bytes() throws {
    let bytes = Array("parallax dismissed 1\n".utf8) + [0xFF, 0xFE, 0x0A]
    let dismissals = try #require(Dismissals(parsing: bytes))
    #expect(dismissals.brokenCount == 1)
    #expect(dismissals.bytes == bytes)
  }

  @Test(
    "Another file is none of ours; an empty one has nothing",
    arguments: ["{}", "parallax dismissed 2\n", "\n"])
  func foreign(text: String) throws {
    #expect(Dismissals(parsing: Array(text.utf8)) == nil)
    #expect(try #require(Dismissals(parsing: [])).rows.isEmpty)
  }
}
