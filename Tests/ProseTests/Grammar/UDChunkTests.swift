internal import Testing

@testable internal import Prose

@Suite("Chunks of the boundary model")
struct UDChunkTests {
  /// Word, case, marks before and after it.
  private func dump(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return UDChunk.all(in: TextRange(0, bytes.count), of: bytes).map { chunk in
      let word = String(decoding: bytes[chunk.wordRange.bounds], as: UTF8.self)
      return "\(marks(chunk.before))[\(word)]\(marks(chunk.after)) \(chunk.letterCase)"
    }.joined(separator: ", ")
  }

  private func marks(_ packed: UInt64) -> String {
    [packed >> 16, packed >> 8, packed].map { UInt8($0 & 0xFF) }.filter { $0 != 0 }
      .map { $0 == 0x7F ? "*" : String(UnicodeScalar($0)) }.joined()
  }

  @Test(
    "A chunk is a word with the marks at its edges, whatever their shape",
    arguments: [
      ("“Why now?” she", "\"[Why] title, [now]?\" lower, [she] lower"),
      ("(U.S. 1,200)", "([U.S]. capitals, [1,200]) digit"),
      ("''Go,'' ``A", "\"[Go],\" title, \"[A] initial"), ("wait......", "[wait].. lower"),
      ("— Élan… ‘’90s", "-[]- none, [Élan]. title, ''[90s] digit"), ("☺ *_*", "*[]* none, *_[]*_* none"),
      ("", ""),
    ])
  func edges(text: String, chunks: String) { #expect(dump(text) == chunks) }

  @Test("Quote marks and brackets are counted, full stops inside the word are noted")
  func counts() {
    let bytes = Array("(“a.b”] c.".utf8)
    let chunks = UDChunk.all(in: TextRange(0, bytes.count), of: bytes)
    #expect(chunks.map(\.quotes) == [2, 0])
    #expect(chunks.map(\.brackets) == [0, 0])
    #expect(chunks.map(\.stops) == [1, 0])
    #expect(chunks.map(\.length) == [3, 1])
  }
}
