public import Prose

/// Tokens and sentences in the format of Universal Dependencies (https://universaldependencies.org/format.html).
///
/// Sentences are those of the treebanks: cut at sentence ends inside a quotation too. The columns that nothing fills
/// are `_`.
public struct CoNLLU: Sendable {
  private let parsed: ParsedText

  public init(of parsed: ParsedText) { self.parsed = parsed }

  /// UTF-8 lines, a blank one after each sentence.
  public func text() -> [UInt8] {
    var bytes: [UInt8] = []
    var paragraph: Int?
    var number = 0
    for sentence in parsed.sentences {
      for tokens in treebankSentences(of: sentence) {
        number += 1
        if sentence.paragraph != paragraph { bytes.append(contentsOf: "# newpar\n".utf8) }
        paragraph = sentence.paragraph
        bytes.append(contentsOf: "# sent_id = \(number)\n".utf8)
        write(tokens, to: &bytes)
      }
    }
    return bytes
  }

  /// The indices of the tokens of each: the reader's sentence, cut where a sentence ends inside it.
  private func treebankSentences(of sentence: Sentence) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.tokens.lowerBound
    var boundaries = sentence.innerBoundaries[...]
    for index in sentence.tokens {
      guard let boundary = boundaries.first, parsed.tokens[index].range.start >= boundary else { continue }
      boundaries = boundaries.drop { $0 <= parsed.tokens[index].range.start }
      if index > start { pieces.append(start..<index) }
      start = index
    }
    if start < sentence.tokens.upperBound { pieces.append(start..<sentence.tokens.upperBound) }
    return pieces
  }

  private func write(_ tokens: Range<Int>, to bytes: inout [UInt8]) {
    guard let first = tokens.first, let last = tokens.last else { return }
    let range = TextRange(parsed.tokens[first].range.start, parsed.tokens[last].range.end)
    bytes.append(contentsOf: "# text = ".utf8)
    bytes.append(contentsOf: parsed.text[range].onOneLine)
    bytes.append(UInt8(ascii: "\n"))
    for (position, index) in tokens.enumerated() {
      bytes.append(contentsOf: "\(position + 1)\t".utf8)
      bytes.append(contentsOf: parsed.text[parsed.tokens[index].range].onOneLine)
      bytes.append(contentsOf: "\t_\t_\t_\t_\t_\t_\t_\t".utf8)
      bytes.append(contentsOf: (isFollowedByToken(index) ? "SpaceAfter=No\n" : "_\n").utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Whether the next token begins where this one ends.
  private func isFollowedByToken(_ index: Int) -> Bool {
    index + 1 < parsed.tokens.count && parsed.tokens[index + 1].range.start == parsed.tokens[index].range.end
  }
}
