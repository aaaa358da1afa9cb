internal import Testing

@testable internal import Prose

@Suite("Word pieces")
struct WordPiecesTests {
  /// As many pieces as BERT's own tokeniser makes of the word.
  @Test(
    "A word is cut into the longest pieces that are known",
    arguments: [
      ("harbour", 1), ("Zelenskiy", 4), ("n't", 3), ("U.S.", 4), ("well-known", 3),
      (String(repeating: "x", count: 60), 1), ("…", 3),
    ])
  func pieces(word: String, count: Int) throws {
    let model = try ModelFile(.embedded)
    var pieces: [Int] = []
    try WordPieces(try Lexicon(try model.bytes(.pieces))).pieces(
      of: WordForm(Array(word.utf8)[...]), into: &pieces)
    #expect(pieces.count == count)
  }
}
