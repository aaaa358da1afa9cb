/// Tags and parses English text with the model in the program.
public struct Grammar: Sendable {
  /// More words than this are read in pieces: no sentence of a news text has them, but a file may be one line. The
  /// pieces hang on the root of the first as `parataxis`.
  public static let longestSentence = 160

  private let model: GrammarModel
  private let kernel: Kernel

  /// - Throws: `GrammarError` in a build without a sound model.
  public init() throws(GrammarError) {
    self.init(model: try GrammarModel.embedded.get())
  }

  init(model: GrammarModel, kernel: Kernel = .fastest) {
    self.model = model
    self.kernel = kernel
  }

  /// The sentences of a text with their words, tags and trees.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func parse(_ parsed: ParsedText) -> [ParsedSentence] {
    parse(UDSentence.all(in: parsed), of: parsed.text)
  }

  /// The same for sentences that are already cut into words.
  public func parse(_ sentences: [UDSentence], of text: SourceText) -> [ParsedSentence] {
    var parsed: [ParsedSentence] = []
    parsed.reserveCapacity(sentences.count)
    read(sentences, of: text) { index, tokens in
      let sentence = sentences[index]
      parsed.append(ParsedSentence(range: sentence.range, sentence: sentence.sentence, tokens: tokens))
    }
    return parsed
  }

  /// Hands over the tree of each sentence as soon as it is there, in order, for who need not keep them all.
  public func read(
    _ sentences: [UDSentence], of text: SourceText,
    _ body: (_ sentence: Int, _ tokens: [SyntacticToken]) -> Void
  ) {
    let bytes = text.bytes
    readTrees(
      sentences.count, words: { sentences[$0].words(of: text) }, form: { bytes[$1.range.bounds] }, body)
  }

  /// The words of sentences that were cut elsewhere, each form in UTF-8. Ranges are offsets into the forms of a
  /// sentence written one after the other.
  public func read(
    forms sentences: [[[UInt8]]], _ body: (_ sentence: Int, _ tokens: [SyntacticToken]) -> Void
  ) {
    func words(_ index: Int) -> [UDTokens.Word] {
      var offset = 0
      return sentences[index].map { form in
        defer { offset += form.count }
        return UDTokens.Word(range: TextRange(offset, offset + form.count))
      }
    }
    var (joined, last): ([UInt8], Int?) = ([], nil)
    func form(_ index: Int, _ word: UDTokens.Word) -> ArraySlice<UInt8> {
      if index != last { (joined, last) = (Array(sentences[index].joined()), index) }
      return joined[word.range.bounds]
    }
    readTrees(sentences.count, words: words, form: form, body)
  }

  /// The dictionary form of a word: `say` of `said`, `child` of `children`.
  public func lemma(of token: SyntacticToken, in text: SourceText) -> String {
    lemma(of: text[token.range], token)
  }

  /// The same for a form in UTF-8.
  public func lemma(of form: ArraySlice<UInt8>, _ token: SyntacticToken) -> String {
    model.lemmatizer.lemma(of: form, upos: token.upos, fineTag: token.fineTag)
  }

  /// Words that are read together: enough for the weights to pass by seldom, few enough for little memory.
  private static let together = 48

  private func readTrees(
    _ count: Int, words: (Int) -> [UDTokens.Word], form: (Int, UDTokens.Word) -> ArraySlice<UInt8>,
    _ body: (Int, [SyntacticToken]) -> Void
  ) {
    var reader = SentenceReader(model, kernel: kernel)
    var batch = WordBatch()
    var waiting: [Piece] = []
    var tree: [SyntacticToken] = []
    func readWaiting() {
      let readings = reader.read(batch)
      for (piece, words) in zip(waiting, batch.sentences) {
        append(piece, batch, readings[words], to: &tree)
        guard piece.isLast else { continue }
        body(piece.sentence, tree)
        tree.removeAll(keepingCapacity: true)
      }
      waiting.removeAll(keepingCapacity: true)
      batch.removeAll()
    }
    for index in 0..<count {
      let words = words(index)
      for start in stride(from: 0, to: max(words.count, 1), by: Self.longestSentence) {
        let end = min(start + Self.longestSentence, words.count)
        for word in words[start..<end] { batch.append(form(index, word)) }
        batch.endSentence()
        waiting.append(Piece(sentence: index, isLast: end == words.count, words: words[start..<end]))
        if batch.count >= Self.together { readWaiting() }
      }
    }
    readWaiting()
  }

  /// A sentence, or a part of one that is too long.
  private struct Piece {
    let sentence: Int
    let isLast: Bool
    let words: ArraySlice<UDTokens.Word>
  }

  private func append(
    _ piece: Piece, _ batch: WordBatch, _ readings: ArraySlice<SentenceReader.Reading>,
    to tree: inout [SyntacticToken]
  ) {
    let start = piece.words.startIndex
    var root = tree.firstIndex { $0.head == nil }
    for (word, index) in zip(piece.words, readings.indices) {
      let reading = readings[index]
      var head: Int? = reading.head == 0 ? nil : start + reading.head - 1
      var relation = model.relations[reading.relation]
      if head == nil {
        relation = root == nil ? .root : .parataxis
        head = root
        if root == nil { root = tree.count }
      } else if relation == .root {
        relation = .unspecified
      }
      tree.append(
        SyntacticToken(
          word, form: batch.form(index), upos: model.tags[reading.tag],
          fineTag: model.fineTags[reading.fineTag], head: head, relation: relation))
    }
  }
}
