/// A sentence of the treebanks of Universal Dependencies: that of the reader, cut where a sentence ends inside a
/// quotation.
public struct UDSentence: Hashable, Sendable {
  /// Begins and ends with a word.
  public let range: TextRange
  /// Index in `ParsedText.sentences`.
  public let sentence: Int

  /// Its words; at least one.
  /// - Complexity: O(*n*) in the bytes of the sentence.
  public func words(of text: SourceText) -> [UDTokens.Word] { UDTokens.words(in: range, of: text) }

  /// All of a text, in order.
  public static func all(in parsed: ParsedText) -> [UDSentence] {
    var sentences: [UDSentence] = []
    sentences.reserveCapacity(parsed.sentences.count)
    for (index, sentence) in parsed.sentences.enumerated() {
      var start = sentence.range.start
      for boundary in sentence.innerBoundaries + [sentence.range.end] {
        guard boundary > start, boundary <= sentence.range.end else { continue }
        let range = parsed.text.trimmed(TextRange(start, boundary))
        if !range.isEmpty { sentences.append(UDSentence(range: range, sentence: index)) }
        start = boundary
      }
    }
    return sentences
  }
}
