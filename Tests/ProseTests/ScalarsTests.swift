internal import Testing

@testable internal import Prose

@Suite("Scalars")
struct ScalarsTests {
  @Test("Scalars are read forwards and backwards, with their lengths")
  func reading() {
    let bytes = Array("aé東🚢".utf8)
    #expect(Scalars.scalar(at: 0, in: bytes) == (0x61, 1))
    #expect(Scalars.scalar(at: 1, in: bytes) == (0xE9, 2))
    #expect(Scalars.scalar(at: 3, in: bytes) == (0x6771, 3))
    #expect(Scalars.scalar(at: 6, in: bytes) == (0x1F6A2, 4))
    #expect(Scalars.scalar(before: 10, in: bytes) == (0x1F6A2, 4))
    #expect(Scalars.scalar(before: 3, in: bytes) == (0xE9, 2))
    #expect(Scalars.scalar(at: 10, in: bytes) == (0, 0))
    #expect(Scalars.scalar(before: 0, in: bytes) == (0, 0))
  }

  @Test("A piece of a character at the end of the bytes is not read past it")
  func truncated() {
    #expect(Scalars.scalar(at: 0, in: [0xE6, 0x9D]) == (0xFFFD, 2))
  }

  @Test("Letters, capitals, spaces and apostrophes are known beyond ASCII")
  func classes() {
    #expect([0x61, 0xE9, 0x416, 0x6771].allSatisfy(Scalars.isLetter))
    #expect(![0x31, 0x2D, 0x2014, 0xD7].contains(where: Scalars.isLetter))
    #expect([0x41, 0xC9, 0x416].allSatisfy(Scalars.isUppercase))
    #expect([0x20, 0xA0, 0x2009, 0x3000].allSatisfy(Scalars.isSpace))
    #expect([0x27, 0x2019, 0x2018, 0x60].allSatisfy(Scalars.isApostrophe))
    #expect([0x2D, 0x2011].allSatisfy(Scalars.isHyphen))
  }
}
