/// Tags and parses English text with the model in the program.
public struct Grammar: Sendable {
  /// More words than this are read in pieces: no sentence of a news text has them, but a file may be one line. The
  /// pieces hang on the root of the first as `parataxis`.
  public static let longestSentence = 160

  private let model: GrammarModel

  /// - Throws: `GrammarError` in a build without a sound model.
  public init() throws(GrammarError) {
    model = try GrammarModel.embedded.get()
  }

  init(model: GrammarModel) { self.model = model }

  /// The sentences of a text with their words, tags and trees.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func parse(_ parsed: ParsedText) -> [ParsedSentence] {
    parse(UDSentence.all(in: parsed), of: parsed.text)
  }

  /// The same for sentences that are already cut into words.
  public func parse(_ sentences: [UDSentence], of text: SourceText) -> [ParsedSentence] {
    let bytes = text.bytes
    let trees = trees(sentences.map(\.words)) { bytes[$1.range.bounds] }
    return zip(sentences, trees).map { sentence, tokens in
      ParsedSentence(range: sentence.range, sentence: sentence.sentence, tokens: tokens)
    }
  }

  /// The words of sentences that were cut elsewhere, each form in UTF-8. Ranges are offsets into the forms of a
  /// sentence written one after the other.
  public func parse(forms sentences: [[[UInt8]]]) -> [[SyntacticToken]] {
    let joined = sentences.map { Array($0.joined()) }
    let words = sentences.map { forms in
      var offset = 0
      return forms.map { form in
        defer { offset += form.count }
        return UDTokens.Word(range: TextRange(offset, offset + form.count))
      }
    }
    return trees(words) { joined[$0][$1.range.bounds] }
  }

  /// The dictionary form of a word: `say` of `said`, `child` of `children`.
  public func lemma(of token: SyntacticToken, in text: SourceText) -> String {
    lemma(of: text[token.range], token)
  }

  /// - Parameter form: The word in UTF-8.
  public func lemma(of form: ArraySlice<UInt8>, _ token: SyntacticToken) -> String {
    model.lemmatizer.lemma(of: form, upos: token.upos, fineTag: token.fineTag)
  }

  /// Words that are read together.
  private static let together = 160

  private func trees(
    _ sentences: [[UDTokens.Word]], form: (_ sentence: Int, _ word: UDTokens.Word) -> ArraySlice<UInt8>
  ) -> [[SyntacticToken]] {
    var reader = SentenceReader(model)
    var trees: [[SyntacticToken]] = sentences.map { _ in [] }
    var waiting: [Piece] = []
    var count = 0
    func readWaiting() {
      let readings = reader.read(waiting.map(\.forms))
      for (piece, readings) in zip(waiting, readings) { append(piece, readings, to: &trees[piece.sentence]) }
      waiting.removeAll(keepingCapacity: true)
      count = 0
    }
    for (index, words) in sentences.enumerated() {
      trees[index].reserveCapacity(words.count)
      for start in stride(from: 0, to: words.count, by: Self.longestSentence) {
        let piece = words[start..<min(start + Self.longestSentence, words.count)]
        waiting.append(Piece(sentence: index, words: piece, forms: piece.map { form(index, $0) }))
        count += piece.count
        if count >= Self.together { readWaiting() }
      }
    }
    readWaiting()
    return trees
  }

  /// A sentence, or a part of one that is too long.
  private struct Piece {
    let sentence: Int
    let words: ArraySlice<UDTokens.Word>
    let forms: [ArraySlice<UInt8>]
  }

  private func append(_ piece: Piece, _ readings: [SentenceReader.Reading], to tree: inout [SyntacticToken]) {
    let start = piece.words.startIndex
    var root = tree.firstIndex { $0.head == nil }
    for ((word, form), reading) in zip(zip(piece.words, piece.forms), readings) {
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
          word, form: form, upos: model.tags[reading.tag], fineTag: model.fineTags[reading.fineTag], head: head,
          relation: relation))
    }
  }
}
