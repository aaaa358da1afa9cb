/// A sentence of the treebanks of Universal Dependencies: a reader's sentence or a part of one.
///
/// The treebanks cut inside quotations, after some colons, and where a line of a letter ends without a mark; see
/// `UDBoundaries`.
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
    all(in: parsed.sentences, of: parsed.text)
  }

  /// The same of a text in which nothing else was looked for.
  public static func all(in segments: SegmentedText) -> [UDSentence] {
    all(in: segments.sentences, of: segments.text)
  }

  /// Each paragraph at a time.
  private static func all(in sentences: [Sentence], of text: SourceText) -> [UDSentence] {
    var found: [UDSentence] = []
    found.reserveCapacity(sentences.count)
    var first = 0
    while first < sentences.count {
      var next = first + 1
      while next < sentences.count, sentences[next].paragraph == sentences[first].paragraph { next += 1 }
      let paragraph = sentences[first].range.union(sentences[next - 1].range)
      let ends = UDBoundaries(paragraph, of: text.bytes)
        .ends(settled: sentences[first..<next].lazy.map(\.range.end))
      var (start, sentence) = (paragraph.start, first)
      for end in ends {
        let range = text.trimmed(TextRange(start, end))
        if !range.isEmpty { found.append(UDSentence(range: range, sentence: sentence)) }
        start = end
        while sentence + 1 < next, sentences[sentence].range.end <= end { sentence += 1 }
      }
      first = next
    }
    return found
  }
}
