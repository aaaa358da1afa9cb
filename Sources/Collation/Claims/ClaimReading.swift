internal import Prose
internal import Quotations

/// A sentence of a reporter, ready to be compared.
struct ClaimReading: Sendable {
  let article: Int
  let range: TextRange
  /// Without the words of direct quotations; with quoted words inside the reporter's own clause.
  let words: [ComparedWord]
  /// Without the words that only introduce a quotation; each once, sorted by key, figures last.
  let terms: [ClaimTerm]
  /// What all terms count together.
  let mass: Double
  let clauses: [Part]

  /// A finite clause with the terms that are its own.
  struct Part: Sendable {
    let clause: Clause
    let terms: [ClaimTerm]
    let mass: Double
  }

  /// What states nothing that could be found elsewhere: fewer words or terms.
  private static let leastWords = 4
  private static let leastTerms = 2

  static func readings(of annotated: AnnotatedArticle, article: Int) -> [ClaimReading] {
    let reader = ClaimTermReader(annotated)
    let spoken = annotated.quotations.filter { $0.kind == .direct }.map(\.content)
    return annotated.narration(without: spoken, minimumWords: leastWords, withHeadline: true).compactMap {
      range, words in
      // `The mayor told reporters after the vote` with what she told them left out is no claim.
      guard words.count(where: { !reader.isHidden($0.range) }) >= leastWords else { return nil }
      let terms = reader.terms(of: range, words: words)
      let distinct = terms.distinct
      guard distinct.count >= leastTerms else { return nil }
      return ClaimReading(
        article: article, range: range, words: words, terms: distinct, mass: distinct.mass,
        clauses: clauses(of: range, in: annotated).compactMap { part(of: $0, with: terms) })
    }
  }

  private static func clauses(of range: TextRange, in annotated: AnnotatedArticle) -> [Clause] {
    guard let syntax = annotated.syntax else { return [] }
    let sentences = annotated.parsed.sentences
    let index = sentences.partitioningIndex { $0.range.end > range.start }
    guard index < sentences.count, sentences[index].range == range else { return [] }
    return Clause.all(ofSentence: index, in: syntax)
  }

  private static func part(of clause: Clause, with terms: [ClaimTerm]) -> Part? {
    let own = terms.filter { term in
      let index = clause.words.partitioningIndex { $0.end > term.range.start }
      return index < clause.words.count && clause.words[index].overlaps(term.range)
    }.distinct
    return own.isEmpty ? nil : Part(clause: clause, terms: own, mass: own.mass)
  }
}

extension [ClaimTerm] {
  /// What sharing all of them counts.
  var mass: Double { reduce(0) { $0 + $1.mass } }
}
