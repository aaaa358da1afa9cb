internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Sentence boundaries of the treebanks")
struct UDBoundariesTests {
  /// Sentences parted by `‖`.
  private func sentences(_ text: String) -> String {
    let parsed = parsed(text)
    return UDSentence.all(in: parsed).map { parsed.string($0.range) }.joined(separator: " ‖ ")
  }

  private func expect(_ sentences: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(self.sentences(sentences.replacing(" ‖", with: "")) == sentences, sourceLocation: sourceLocation)
  }

  @Test("News is cut as a reader would, and inside quotations too")
  func news() {
    expect("“We came at night. ‖ Nobody saw us,” she said. ‖ He nodded. ‖ It was over by noon.")
    expect(
      "Mr. Okafor met Sen. Bell of Ostria Inc. at 3.5 percent. ‖ Gen. Lund left the U.S. Army in Oct. 2019.")
    expect("“Who counted them?” she asked. ‖ “Stop!” Ines Okafor shouted. ‖ The crowd ran.")
  }

  @Test("Letters are cut where a line ended without a mark, and before small letters")
  func letters() {
    expect("the food was great. ‖ we will be back soon! ‖ they were so nice to us.")
    expect("Thanks for your help. ‖ Please call me if you have any questions. ‖ Ines")
    expect("it was ok ... ‖ I will not go there again. ‖ Thank you!")
  }

  @Test("An abbreviation, a bullet and a quoted cry before its verb are no ends")
  func vetoes() {
    expect("ST. MARLOW, Fla. (Agency) — ‖ The pier closed.")
    #expect(!sentences("We know: • The ferry sank • Nobody died").contains("• ‖"))
    expect("“Why now?” Mayor Ana Ruiz of Marlow, who was there, asked.")
  }

  @Test("Where the reader's sentence ends, one of the treebanks does")
  func settled() {
    let text = parsed("He said.The end came. They left.\n\n1. Cut 2. Leave")
    let ends = Set(UDSentence.all(in: text).map(\.range.end))
    #expect(text.sentences.allSatisfy { ends.contains($0.range.end) })
    #expect(sentences("He said.The end came.") == "He said. ‖ The end came.")
  }

  @Test("Each sentence names the reader's sentence in which it lies")
  func sentenceNumbers() {
    let text = parsed("“It was late. We left,” she said. He nodded.\n\nIt rained.")
    #expect(UDSentence.all(in: text).map(\.sentence) == [0, 0, 1, 2])
    let segments = SegmentedText(segmenting: text.text, paragraphs: text.paragraphs)
    #expect(UDSentence.all(in: segments) == UDSentence.all(in: text))
  }

  @Test("Whatever the bytes are, the sentences hold every word, in order", arguments: 0..<100)
  func anything(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "a", "Mr.", ".", "?”", "“", "''", "…", "—", " ", " ", "\n\n", "8", "é", "😀", "•", "<br>", "[1]", "!",
    ]
    let text = parsed((0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined())
    let sentences = UDSentence.all(in: text)
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
    for sentence in sentences { #expect(text.sentences[sentence.sentence].range.contains(sentence.range)) }
    let words = sentences.reduce(0) { $0 + $1.words(of: text.text).reduce(0) { $0 + $1.range.count } }
    let whole = text.paragraphs.reduce(0) { sum, paragraph in
      sum + UDTokens.words(in: paragraph.range, of: text.text).reduce(0) { $0 + $1.range.count }
    }
    #expect(words == whole)
  }

  @Test("The table has a feature once, none with the weight 0, and fits a few kilobytes")
  func table() {
    let table = UDBoundaries.table
    #expect(zip(table, table.dropFirst()).allSatisfy { $0 >> 8 < $1 >> 8 })
    #expect(table.allSatisfy { $0 & 0xFF != 0 && $0 >> 40 == 0 && $0 >> 8 != 0 })
    #expect(table.count < 1000)
  }
}
