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
    var reader = SentenceReader(model)
    var sentences: [ParsedSentence] = []
    sentences.reserveCapacity(parsed.sentences.count)
    for (index, sentence) in parsed.sentences.enumerated() {
      for range in UDSentences.ranges(of: sentence, in: parsed) {
        let words = UDTokens.words(in: range, of: parsed.text)
        guard !words.isEmpty else { continue }
        let tokens = tokens(words, of: parsed.text.bytes, with: &reader)
        sentences.append(ParsedSentence(range: range, sentence: index, tokens: tokens))
      }
    }
    return sentences
  }

  /// The words of sentences that were cut elsewhere, each form in UTF-8. Ranges are offsets into the forms of a
  /// sentence written one after the other.
  public func parse(forms sentences: [[[UInt8]]]) -> [[SyntacticToken]] {
    var reader = SentenceReader(model)
    return sentences.map { forms in
      let bytes = Array(forms.joined())
      var offset = 0
      let words = forms.map { form in
        defer { offset += form.count }
        return UDTokens.Word(range: TextRange(offset, offset + form.count))
      }
      return tokens(words, of: bytes, with: &reader)
    }
  }

  /// The dictionary form of a word: `say` of `said`, `child` of `children`.
  public func lemma(of token: SyntacticToken, in text: SourceText) -> String {
    lemma(of: text[token.range], token)
  }

  /// - Parameter form: The word in UTF-8.
  public func lemma(of form: ArraySlice<UInt8>, _ token: SyntacticToken) -> String {
    model.lemmatizer.lemma(of: form, upos: token.upos, fineTag: token.fineTag)
  }

  private func tokens(
    _ words: [UDTokens.Word], of bytes: [UInt8], with reader: inout SentenceReader
  ) -> [SyntacticToken] {
    var tokens: [SyntacticToken] = []
    tokens.reserveCapacity(words.count)
    var root: Int?
    for start in stride(from: 0, to: words.count, by: Self.longestSentence) {
      let piece = words[start..<min(start + Self.longestSentence, words.count)]
      for (word, reading) in zip(piece, reader.read(piece.map { bytes[$0.range.bounds] })) {
        var head: Int? = reading.head == 0 ? nil : start + reading.head - 1
        var relation = model.relations[reading.relation]
        if head == nil {
          relation = root == nil ? .root : .parataxis
          head = root
          if root == nil { root = tokens.count }
        } else if relation == .root {
          relation = .unspecified
        }
        tokens.append(
          SyntacticToken(
            range: word.range, isClitic: word.isClitic, upos: model.tags[reading.tag],
            fineTag: model.fineTags[reading.fineTag], head: head, relation: relation))
      }
    }
    return tokens
  }
}
