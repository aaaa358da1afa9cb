internal import Prose
internal import Quotations

/// Finds sentences of reporters that state the same fact, in the same or in other words.
struct ClaimLinker {
  let articles: [AnnotatedArticle]

  /// The link between two sentences; nil if they state different facts.
  func link(between a: ClaimReading, and b: ClaimReading) -> LinkDraft? {
    let evidence = ClaimEvidence(a, b)
    let confidence = ClaimModel.probability(of: evidence)
    return confidence >= ClaimModel.threshold ? link(a, b, evidence, confidence) : nil
  }

  // MARK: Making one

  private func link(
    _ a: ClaimReading, _ b: ClaimReading, _ evidence: ClaimEvidence, _ confidence: Double
  ) -> LinkDraft {
    let shared = SharedTerms(a.terms, b.terms)
    let sites = sites(of: a, and: b, sharing: shared)
    let match = Match(reading(a, sites.0), reading(b, sites.1))
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
      reason: reason(shared, isSwapped: match.first.article == b.article, a.article, b.article),
      relation: .unknown, cover: evidence.containment,
      sharedCount: evidence.count, mass: evidence.mass)
  }

  private func reason(_ shared: SharedTerms, isSwapped: Bool, _ a: Int, _ b: Int) -> String {
    let texts = isSwapped ? (articles[b].text, articles[a].text) : (articles[a].text, articles[b].text)
    return ClaimReason(
      first: texts.0, second: texts.1,
      pairs: shared.pairs.map { pair in
        ClaimReason.Pair(
          first: isSwapped ? pair.second : pair.first, second: isSwapped ? pair.first : pair.second,
          likeness: pair.likeness)
      }
    ).text
  }

  private func reading(_ reading: ClaimReading, _ site: Site) -> Reading {
    let words = reading.words.filter { site.range.contains($0.range) }
    return Reading(article: reading.article, form: .narration, pieces: [(site, words)], speaker: nil)
  }

  /// What of each sentence is linked.
  func sites(of a: ClaimReading, and b: ClaimReading, sharing shared: SharedTerms) -> (Site, Site) {
    (
      site(of: a, sharing: shared.pairs.map { ($0.first, $0.first.mass * $0.likeness) }),
      site(of: b, sharing: shared.pairs.map { ($0.second, $0.second.mass * $0.likeness) })
    )
  }

  /// The clause that holds most of what is shared and all figures of it, or the sentence where no clause does: `eleven
  /// died when the ferry sank` is not the same as `the ferry sank` where both tell of eleven.
  private func site(of reading: ClaimReading, sharing shared: [(term: ClaimTerm, mass: Double)]) -> Site {
    let whole = shared.reduce(0) { $0 + $1.mass }
    var best: (mass: Double, range: TextRange)?
    for part in reading.clauses {
      let range = part.clause.range
      guard reading.words.count(where: { range.contains($0.range) }) >= Self.leastWords else { continue }
      let mass = shared.reduce(0) { $0 + (range.contains($1.term.range) ? $1.mass : 0) }
      guard mass >= Self.share * whole,
        shared.allSatisfy({ $0.term.figure == nil || range.contains($0.term.range) })
      else { continue }
      // The narrowest that will do.
      if let best, best.range.count <= range.count { continue }
      best = (mass, range)
    }
    return .claim(article: reading.article, range: best?.range ?? reading.range)
  }

  /// A claim has at least so many words, and holds so much of what its sentence shares.
  private static let leastWords = 5
  private static let share = 0.75
}
