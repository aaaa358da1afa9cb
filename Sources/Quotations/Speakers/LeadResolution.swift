internal import Prose

/// Whom the first paragraph of an article means without a name: news begins with `A harbour pilot said …`, and its
/// next paragraph with `Ines Okafor, 41, …`.
struct LeadResolution {
  let table: EntityTable
  let draftOfName: [Int]
  let reading: Reading
  /// The heads of all mentions that are sources.
  let sources: Set<Int>

  /// The person that the next paragraph introduces, if nobody was named before.
  func referent(of phrase: NounPhrase, _ known: NounClass?) -> Int? {
    guard case .person(let gender) = known, !reading.isQuoted(phrase.head) else { return nil }
    let sentence = reading.sentenceIndex(of: phrase.head)
    let paragraph = reading.paragraph(of: phrase.head)
    guard isLead(paragraph), let next = firstSentence(after: sentence, not: paragraph) else { return nil }
    for token in next.tokens where !reading.isQuoted(token) {
      guard let name = reading.nameIndex(at: token) else { continue }
      let draft = draftOfName[name]
      guard sources.contains(reading.mention(ofName: name).head) else { continue }
      let found = table.drafts[draft]
      guard found.kind == .person, found.mentions.first?.start ?? 0 >= next.range.start,
        (found.form?.words.count ?? 0) > 1,
        gender == nil || (found.gender ?? gender) == gender
      else { return nil }
      return draft
    }
    return nil
  }

  /// Whether no text stands before a paragraph.
  private func isLead(_ paragraph: Int) -> Bool {
    reading.parsed.paragraphs[paragraph].kind == .text
      && reading.parsed.paragraphs[..<paragraph].allSatisfy { $0.kind == .heading }
  }

  private func firstSentence(after sentence: Int, not paragraph: Int) -> Sentence? {
    reading.parsed.sentences[(sentence + 1)...].first {
      $0.paragraph != paragraph && reading.parsed.paragraphs[$0.paragraph].kind == .text && !$0.tokens.isEmpty
    }
  }
}
