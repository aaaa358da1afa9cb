internal import Prose
internal import Quotations

/// A link while the story is being collated, with the evidence that detectors of disagreements look at.
struct LinkDraft: Sendable {
  let kind: Link.Kind
  let variant: Link.Variant
  let first: Site
  let second: Site
  let confidence: Double
  let differences: [Difference]
  let reason: String
  let relation: SpeakerRelation
  /// How much of the shorter passage is shared, from 0 to 1.
  let cover: Double
  let sharedCount: Int
  /// What the shared words tell.
  let mass: Double
}

/// Finds the utterances that several articles quote or report.
struct QuotationLinker {
  let articles: [AnnotatedArticle]
  let relations: SpeakerRelations
  let readings: [Reading]

  func links() -> [LinkDraft] {
    var best: [Set<Site>: LinkDraft] = [:]
    for candidate in CandidateIndex.candidates(among: readings) {
      for link in links(between: readings[candidate.a], and: readings[candidate.b]) {
        let key: Set = [link.first, link.second]
        if let other = best[key], other.confidence >= link.confidence { continue }
        best[key] = link
      }
    }
    return Array(best.values)
  }

  // MARK: One pair of readings

  private func links(between a: Reading, and b: Reading) -> [LinkDraft] {
    let match = Match(a, b)
    guard !match.alignments.isEmpty else { return [] }
    let relation = relations.relation(of: a.speaker, to: b.speaker)
    let whole = MatchEvidence(
      pairs: match.pairs, first: match.first.words[...], second: match.second.words[...])
    let isQuoted = match.first.form == .marked && match.second.form == .marked
    let model = isQuoted ? LinkModel.quoted : .reported
    let wholeProbability = model.probability(whole, relation: relation)
    var links: [LinkDraft] = []
    for pieceA in match.first.pieces {
      for pieceB in match.second.pieces {
        let pairs = match.pairs.filter { pieceA.words.contains($0.a) && pieceB.words.contains($0.b) }
        guard !pairs.isEmpty else { continue }
        let evidence = MatchEvidence(
          pairs: pairs, first: match.first.words[pieceA.words], second: match.second.words[pieceB.words])
        var probability = model.probability(evidence, relation: relation)
        let isGoodPart = evidence.cover >= 0.5 || (evidence.mass >= 8 && evidence.sharedCount >= 3)
        if isGoodPart { probability = max(probability, wholeProbability) }
        guard
          let kind = kind(evidence, probability, relation, forms: [match.first.form, match.second.form])
        else { continue }
        links.append(link(kind, match, (pieceA, pieceB), pairs, evidence, probability, relation))
      }
    }
    return links
  }

  /// What the evidence comes to, or nil where it does not make a link.
  private func kind(
    _ evidence: MatchEvidence, _ probability: Double, _ relation: SpeakerRelation, forms: [Reading.Form]
  ) -> Link.Kind? {
    if forms.contains(where: { $0 != .marked }) {
      // Few words prove nothing where the other side is free to choose its own.
      guard evidence.sharedCount >= 4, evidence.mass >= 10 else { return nil }
      let least = forms.contains(.narration) ? 0.6 : 0.5
      if relation == .different { return probability >= 0.8 && evidence.cover >= 0.7 ? .echo : nil }
      return probability >= least ? .quotation : nil
    }
    if evidence.shorterCount <= 4 { return shortKind(evidence, relation) }
    if relation == .different {
      return probability >= 0.75 && evidence.sharedCount >= 4 && evidence.cover >= 0.7 ? .echo : nil
    }
    return probability >= 0.5 ? .quotation : nil
  }

  /// A few quoted words link when they stand word for word in the other quotation, and are its speaker's or rare.
  private func shortKind(_ evidence: MatchEvidence, _ relation: SpeakerRelation) -> Link.Kind? {
    guard evidence.runCover >= 0.99, evidence.sharedCount >= evidence.shorterCount else { return nil }
    switch relation {
    case .same: return evidence.mass >= 2.5 ? .quotation : nil
    case .related, .unknown: return evidence.mass >= 6 && evidence.sharedCount >= 2 ? .quotation : nil
    case .different: return evidence.mass >= 8 && evidence.sharedCount >= 3 ? .echo : nil
    }
  }

  // MARK: Making one

  private func link(
    _ kind: Link.Kind, _ match: Match, _ parts: (Reading.Piece, Reading.Piece), _ pairs: [Alignment.Pair],
    _ evidence: MatchEvidence, _ probability: Double, _ relation: SpeakerRelation
  ) -> LinkDraft {
    let hasEdges = match.second.form == .marked
    let finder = DifferenceFinder(
      first: piece(match.first, parts.0, hasEdges: hasEdges),
      second: piece(match.second, parts.1, hasEdges: hasEdges))
    let differences = finder.differences(along: match.alignments)
    let variant =
      match.second.form == .marked
      ? VariantRule.variant(
        differences: differences,
        isJoined: isJoined(match.first, parts.0, pairs.map(\.a))
          || isJoined(match.second, parts.1, pairs.map(\.b)),
        first: finder.first.range, second: finder.second.range)
      : .indirect
    var confidence = probability
    if evidence.shorterCount <= 4, match.second.form == .marked {
      confidence = relation == .same ? 0.85 : 0.6
    }
    if kind == .echo { confidence = min(confidence, 0.8) }
    return LinkDraft(
      kind: kind, variant: variant, first: parts.0.site, second: parts.1.site,
      confidence: (min(0.99, confidence) * 100).rounded() / 100, differences: differences,
      reason: LinkReason.text(
        variant: variant, kind: kind, differences: differences, relation: relation, evidence: evidence),
      relation: relation, cover: evidence.cover, sharedCount: evidence.sharedCount, mass: evidence.mass)
  }

  private func piece(_ reading: Reading, _ piece: Reading.Piece, hasEdges: Bool) -> DifferenceFinder.Piece {
    let text = articles[reading.article].text
    let range: TextRange =
      switch piece.site {
      case .quotation(let article, let index): articles[article].quotations[index].content
      case .claim(_, let range): range
      }
    return DifferenceFinder.Piece(
      text: text, range: range, words: reading.words, part: piece.words, hasEdges: hasEdges)
  }

  /// Whether a passage is put together of parts with an ellipsis, and the shared words are not all of them.
  private func isJoined(_ reading: Reading, _ piece: Reading.Piece, _ shared: [Int]) -> Bool {
    guard let low = shared.first, let high = shared.last else { return false }
    return piece.words.dropFirst().contains {
      reading.words[$0].isAfterGap && (low...(high + 1)).contains($0)
    }
  }
}
