/// A sentence of the treebanks of Universal Dependencies: that of the reader, cut where a sentence ends inside a
/// quotation.
public struct UDSentence: Hashable, Sendable {
  public let range: TextRange
  /// Index in `ParsedText.sentences`.
  public let sentence: Int
  /// At least one.
  public let words: [UDTokens.Word]

  /// All of a text, in order.
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func all(in parsed: ParsedText) -> [UDSentence] {
    var sentences: [UDSentence] = []
    sentences.reserveCapacity(parsed.sentences.count)
    for (index, sentence) in parsed.sentences.enumerated() {
      for range in ranges(of: sentence, in: parsed.text) {
        let words = UDTokens.words(in: range, of: parsed.text)
        if !words.isEmpty { sentences.append(UDSentence(range: range, sentence: index, words: words)) }
      }
    }
    return sentences
  }

  private static func ranges(of sentence: Sentence, in text: SourceText) -> [TextRange] {
    guard !sentence.innerBoundaries.isEmpty else { return [sentence.range] }
    var ranges: [TextRange] = []
    var start = sentence.range.start
    for boundary in sentence.innerBoundaries + [sentence.range.end] {
      guard boundary > start, boundary <= sentence.range.end else { continue }
      let range = text.trimmed(TextRange(start, boundary))
      if !range.isEmpty { ranges.append(range) }
      start = boundary
    }
    return ranges
  }
}
