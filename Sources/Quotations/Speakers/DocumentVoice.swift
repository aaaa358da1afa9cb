internal import Prose

/// Whose voice a document is: `the agency's report`, `a Northline statement`, `its website`, `a study by the institute`.
///
/// What a body publishes is its own word; what a person wrote (`Okafor's memo`) stands for itself, unless it is only the
/// way on which words came (`her post`).
extension Coreference {
  /// Who speaks through a phrase for a document; nil where the words do not tell.
  mutating func voice(of phrase: NounPhrase, speaks: Bool) -> Referent? {
    if case .owned(let owner) = phrase.opening {
      guard let owning = referent(ofHead: owner.upperBound - 1)?.draft else { return nil }
      return isVoice(of: owning, phrase.head) ? through(phrase, owning, 0.7) : nil
    }
    // `the parole board decision`
    let last = phrase.head - 1
    guard phrase.modifiers.contains(last) else { return nil }
    if let name = reading.nameIndex(at: last) {
      let draft = draftOfName[name]
      return table.drafts[draft].isSurelyBody ? through(phrase, draft, 0.7) : nil
    }
    guard NounClass(of: reading.tokens[last].key) == .body else { return nil }
    let body = Mention(
      tokens: phrase.tokens.lowerBound..<phrase.head, head: last,
      form: .phrase(reading.nounPhrase(withHead: last, notBefore: phrase.tokens.lowerBound), .body))
    return resolve(body, speaks: speaks).draft.flatMap { through(phrase, $0, 0.65) }
  }

  /// `a report |by the agency|`: remembers who wrote it.
  mutating func noteAuthor(_ mention: Mention, _ draft: Int) {
    let by = mention.tokens.lowerBound - 1
    guard by > 0, ["by", "from"].contains(reading.tokens[by].key),
      let document = referent(ofHead: by - 1)?.draft, table.drafts[document].isDocument
    else { return }
    if isVoice(of: draft, by - 1) {
      table.change(document) { $0.author = $0.author ?? draft }
    } else if reading.tokens[by].key == "by" {
      // `a memo by Okafor`: it stands for itself, and is hers.
      table.change(document) { $0.owner = $0.owner ?? draft }
    }
  }

  /// Who speaks in the sentence that first mentions a document: `Okafor said in a post`.
  func writer(of phrase: NounPhrase) -> Int? {
    guard NounClass.channels.contains(reading.bareKey(at: phrase.head)) else { return nil }
    let sentence = reading.sentenceIndex(of: phrase.head)
    return discourse.records(before: phrase.tokens.lowerBound, limit: 8).first {
      $0.speaks && $0.sentence == sentence
    }?.draft
  }

  /// `the post said`: of a document that the text has given an author, that one.
  func written(_ draft: Int, _ confidence: Double, as phrase: NounPhrase, speaks: Bool) -> Referent {
    guard speaks, let author = table.drafts[draft].author else {
      return Referent(draft: draft, confidence: confidence)
    }
    return through(phrase, author, min(confidence, 0.7))
  }

  private func isVoice(of owner: Int, _ head: Int) -> Bool {
    table.drafts[owner].kind == .organization || NounClass.channels.contains(reading.bareKey(at: head))
  }

  private func through(_ phrase: NounPhrase, _ draft: Int, _ confidence: Double) -> Referent {
    let words = reading.string(reading.range(phrase.tokens))
    return Referent(draft: draft, note: "speaks through “\(words)”", confidence: confidence)
  }
}
