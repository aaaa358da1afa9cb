import TestSupport
import Testing

@testable import Articles

@Suite("BinaryCheck")
struct BinaryCheckTests {
  @Test("Pictures, archives and documents of other programs are known by their first bytes")
  func signatures() {
    for start: [UInt8] in [
      [0x89, 0x50, 0x4E, 0x47, 0x0D], [0xFF, 0xD8, 0xFF, 0xE0], [0x1F, 0x8B, 8], [0x50, 0x4B, 3, 4],
      Array("%PDF-1.7\nabc".utf8), Array("{\\rtf1 abc".utf8),
    ] {
      #expect(BinaryCheck.isBinary(start))
    }
  }

  @Test("Random bytes and many NULs are no text")
  func controls() {
    var random = SeededRandom(seed: 7)
    #expect(BinaryCheck.isBinary(random.bytes(count: 4_000).map { $0 & 0x3F }))
    #expect(BinaryCheck.isBinary(random.bytes(count: 3_000)))
    #expect(BinaryCheck.isBinary(Array("abcd".utf8).flatMap { [$0, 0, 0, 0] }))
  }

  @Test("A few NULs, colours and UTF-16 are")
  func texts() {
    #expect(!BinaryCheck.isBinary(Array("a\0b".utf8)))
    #expect(!BinaryCheck.isBinary(Array(String(repeating: "\u{1B}[31mred\u{1B}[0m\n", count: 50).utf8)))
    #expect(
      !BinaryCheck.isBinary([0xFF, 0xFE] + Array("a long text in sixteen bits".utf8).flatMap { [$0, 0] }))
    #expect(!BinaryCheck.isBinary([]))
  }
}
