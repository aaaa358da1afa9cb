public import Prose

/// Tokens, sentences, tags and trees in the format of Universal Dependencies
/// (https://universaldependencies.org/format.html).
///
/// Sentences and words are those of the treebanks: cut at sentence ends inside a quotation too, clitics apart. Without
/// a grammar the columns that it would fill are `_`.
public struct CoNLLU: Sendable {
  private let parsed: SegmentedText
  private let grammar: Grammar?

  public init(of parsed: SegmentedText, grammar: Grammar? = nil) {
    self.parsed = parsed
    self.grammar = grammar
  }

  /// UTF-8 lines, a blank one after each sentence.
  public func text() -> [UInt8] {
    var bytes: [UInt8] = []
    write { bytes += $0 }
    return bytes
  }

  /// The same in pieces of about 64 KB: there are ten bytes for each one of the text.
  public func write(to output: ([UInt8]) -> Void) {
    var bytes: [UInt8] = []
    var paragraph: Int?
    let sentences = UDSentence.all(in: parsed)
    func write(_ index: Int, _ tree: [SyntacticToken]?) {
      let sentence = sentences[index]
      let next = parsed.sentences[sentence.sentence].paragraph
      if next != paragraph { bytes.append(contentsOf: "# newpar\n".utf8) }
      paragraph = next
      bytes.append(contentsOf: "# sent_id = \(index + 1)\n# text = ".utf8)
      bytes.append(contentsOf: parsed.text[sentence.range].onOneLine)
      bytes.append(UInt8(ascii: "\n"))
      let words =
        tree?.map { UDTokens.Word(range: $0.range, isClitic: $0.isClitic) } ?? sentence.words(of: parsed.text)
      self.write(words, tree: tree, to: &bytes)
      guard bytes.count >= 1 << 16 else { return }
      output(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    if let grammar {
      grammar.read(sentences, of: parsed.text, write)
    } else {
      for index in sentences.indices { write(index, nil) }
    }
    output(bytes)
  }

  private func write(_ words: [UDTokens.Word], tree: [SyntacticToken]?, to bytes: inout [UInt8]) {
    for index in words.indices {
      let isPart = words[index].isClitic || index + 1 < words.count && words[index + 1].isClitic
      if isPart, !words[index].isClitic { writeToken(from: index, in: words, to: &bytes) }
      let form = parsed.text[words[index].range]
      bytes.append(contentsOf: "\(index + 1)\t".utf8)
      bytes.append(contentsOf: form)
      bytes.append(UInt8(ascii: "\t"))
      CoNLLUColumns(tree?[index], lemma: tree.flatMap { grammar?.lemma(of: form, $0[index]) }).write(
        to: &bytes)
      let isGlued = !isPart && isFollowedByWord(index, in: words)
      bytes.append(contentsOf: (isGlued ? "\tSpaceAfter=No\n" : "\t_\n").utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The written token that several words make: `1-2 don't`.
  private func writeToken(from first: Int, in words: [UDTokens.Word], to bytes: inout [UInt8]) {
    var last = first
    while last + 1 < words.count, words[last + 1].isClitic { last += 1 }
    bytes.append(contentsOf: "\(first + 1)-\(last + 1)\t".utf8)
    bytes.append(contentsOf: parsed.text[words[first].range.union(words[last].range)])
    bytes.append(contentsOf: "\t_\t_\t_\t_\t_\t_\t_\t".utf8)
    bytes.append(contentsOf: (isFollowedByWord(last, in: words) ? "SpaceAfter=No\n" : "_\n").utf8)
  }

  /// Whether the next word begins where this one ends.
  private func isFollowedByWord(_ index: Int, in words: [UDTokens.Word]) -> Bool {
    index + 1 < words.count && words[index + 1].range.start == words[index].range.end
  }
}

/// LEMMA to DEPS of a word.
struct CoNLLUColumns {
  private let token: SyntacticToken?
  private let lemma: String?

  init(_ token: SyntacticToken?, lemma: String?) {
    self.token = token
    self.lemma = lemma
  }

  func write(to bytes: inout [UInt8]) {
    guard let token else {
      bytes.append(contentsOf: "_\t_\t_\t_\t_\t_\t_".utf8)
      return
    }
    let head = token.head.map { $0 + 1 } ?? 0
    for column in [lemma ?? "_", token.upos.rawValue, token.fineTag.rawValue, token.features ?? "_"] {
      bytes.append(contentsOf: column.utf8)
      bytes.append(UInt8(ascii: "\t"))
    }
    bytes.append(contentsOf: "\(head)\t\(token.relation.rawValue)\t_".utf8)
  }
}
