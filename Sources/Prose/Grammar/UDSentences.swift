/// The sentences of the treebanks: those of the reader, cut where a sentence ends inside a quotation.
enum UDSentences {
  static func ranges(of sentence: Sentence, in parsed: ParsedText) -> [TextRange] {
    guard !sentence.innerBoundaries.isEmpty else { return [sentence.range] }
    var ranges: [TextRange] = []
    var start = sentence.range.start
    for boundary in sentence.innerBoundaries + [sentence.range.end] {
      guard boundary > start, boundary <= sentence.range.end else { continue }
      let range = parsed.text.trimmed(TextRange(start, boundary))
      if !range.isEmpty { ranges.append(range) }
      start = boundary
    }
    return ranges
  }
}
