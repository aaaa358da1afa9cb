internal import Prose
internal import Quotations

/// A sentence of a reporter, ready to be compared.
struct ClaimReading: Sendable {
  let article: Int
  let range: TextRange
  /// Without the words of direct quotations; with quoted words inside the reporter's own clause.
  let words: [ComparedWord]

  var site: Site { .claim(article: article, range: range) }

  static func readings(of annotated: AnnotatedArticle, article: Int) -> [ClaimReading] {
    let spoken = annotated.quotations.filter { $0.kind == .direct }.map(\.content)
    return annotated.narration(without: spoken, minimumWords: 5).map {
      ClaimReading(article: article, range: $0.range, words: $0.words)
    }
  }
}

/// Finds sentences of reporters that state the same fact in nearly the same words.
struct ClaimLinker {
  let articles: [AnnotatedArticle]
  let readings: [ClaimReading]

  /// Stems that more sentences share belong to the event, not to one fact of it.
  private static let stemLimit = 64

  /// The links of all readings, which keep their places; `memory` is what was found about pairs of them before.
  func links(remembering memory: inout [PassagePair: LinkDraft?]) -> [LinkDraft] {
    let passages = readings.map { (article: $0.article, words: $0.words) }
    let pairs = StemIndex.pairs(among: passages, limit: Self.stemLimit, least: 6) { _, _ in true }
    return pairs.compactMap { a, b in
      let pair = PassagePair(a, b)
      if let known = memory[pair] { return known }
      let link = link(between: readings[a], and: readings[b])
      memory[pair] = .some(link)
      return link
    }
  }

  private func link(between a: ClaimReading, and b: ClaimReading) -> LinkDraft? {
    let evidence = ClaimEvidence(a.words, b.words)
    let confidence = probability(evidence)
    return confidence >= 0.5 ? link(a, b, evidence, confidence) : nil
  }

  /// A logistic model, fitted to 112 hand-labelled pairs of sentences in the same way as `LinkModel`; the constant is
  /// lower by 0.5, for in a story fewer pairs are true than were labelled.
  func probability(_ evidence: ClaimEvidence) -> Double {
    guard evidence.count >= 3, evidence.plainCount >= 2 else { return 0 }
    var logit = -5.2 + 4.3 * evidence.containment + 5.2 * evidence.overlap
    logit += 0.45 * logarithm(1 + evidence.mass) + 0.6 * Double(evidence.sharedNumbers)
    return 1 / (1 + exponential(-logit))
  }

  private func link(
    _ a: ClaimReading, _ b: ClaimReading, _ evidence: ClaimEvidence, _ confidence: Double
  ) -> LinkDraft {
    let match = Match(
      Reading(article: a.article, form: .narration, pieces: [(a.site, a.words)], speaker: nil),
      Reading(article: b.article, form: .narration, pieces: [(b.site, b.words)], speaker: nil))
    let sides = [match.first, match.second].map { reading in
      DifferenceFinder.Piece(
        text: articles[reading.article].text, range: reading.pieces[0].site.range, words: reading.words,
        part: 0..<reading.words.count, hasEdges: true)
    }
    let differences = DifferenceFinder(first: sides[0], second: sides[1]).differences(along: match.alignments)
    return LinkDraft(
      kind: .claim, variant: .restated, first: match.first.pieces[0].site,
      second: match.second.pieces[0].site,
      confidence: (min(0.95, confidence) * 100).rounded() / 100, differences: differences,
      reason: "\(evidence.count) telling words shared", relation: .unknown, cover: evidence.containment,
      sharedCount: evidence.count, mass: evidence.mass)
  }
}
