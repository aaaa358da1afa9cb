internal import Prose
internal import Quotations

/// Decides whether two readings are the same utterance, and says how they differ. `QuotationLinks` asks.
struct QuotationLinker {
  let articles: [AnnotatedArticle]

  // MARK: One pair of readings

  /// What a piece of one reading shares with a piece of another.
  private struct PiecePair {
    let first: Reading.Piece
    let second: Reading.Piece
    let evidence: MatchEvidence
    let probability: Double
  }

  func links(between a: Reading, and b: Reading, _ relation: SpeakerRelation) -> [LinkDraft] {
    let match = Match(a, b)
    guard !match.alignments.isEmpty else { return [] }
    let found = piecePairs(of: match, relation)
    return found.map { pair in
      // A piece that answers to several was put together of them.
      let isJoined =
        found.count { $0.first.site == pair.first.site } > 1
        || found.count { $0.second.site == pair.second.site } > 1
      return link(pair, of: match, relation, isJoined: isJoined)
    }
  }

  private func piecePairs(of match: Match, _ relation: SpeakerRelation) -> [PiecePair] {
    let pairs = match.pairs
    let whole = MatchEvidence(pairs: pairs, first: match.first.words[...], second: match.second.words[...])
    let model = match.isQuoted ? LinkModel.quoted : .reported
    let wholeProbability = model.probability(whole, relation: relation)
    var found: [PiecePair] = []
    for first in match.first.pieces {
      for second in match.second.pieces {
        let own = pairs.filter { first.words.contains($0.a) && second.words.contains($0.b) }
        guard !own.isEmpty else { continue }
        let words = match.second.words[second.words]
        let evidence = MatchEvidence(pairs: own, first: match.first.words[first.words], second: words)
        var probability = model.probability(evidence, relation: relation)
        let isGoodPart = evidence.cover >= 0.5 || (evidence.mass >= 8 && evidence.sharedCount >= 3)
        if isGoodPart { probability = max(probability, wholeProbability) }
        // What everybody in office says links only as one speaker's.
        if match.isQuoted, relation != .same, StockPhrases.contains(Array(words)) { continue }
        let isLink =
          match.isQuoted
          ? Self.linksQuoted(evidence, probability, relation)
          : linksReported(evidence, probability, relation, isNarrated: match.second.form == .narration)
        guard isLink else { continue }
        found.append(
          PiecePair(first: first, second: second, evidence: evidence, probability: probability))
      }
    }
    return found
  }

  // MARK: Deciding

  /// Words that another speaker has must be more, and more telling: two people do say the same small things.
  static func linksQuoted(
    _ evidence: MatchEvidence, _ probability: Double, _ relation: SpeakerRelation
  ) -> Bool {
    if evidence.shorterCount <= 4 { return linksShort(evidence, relation) }
    if relation == .different {
      return probability >= 0.75 && evidence.sharedCount >= 4 && evidence.cover >= 0.7
    }
    return probability >= 0.5
  }

  /// A few quoted words link when they stand word for word in the other quotation, and are its speaker's or rare.
  private static func linksShort(_ evidence: MatchEvidence, _ relation: SpeakerRelation) -> Bool {
    guard evidence.cover >= 0.99, evidence.sharedCount >= evidence.shorterCount else { return false }
    // `I asked two times` for `I have asked for a second crane two times`: only of one speaker.
    if evidence.runCover < 0.99 { return relation == .same && evidence.sharedCount >= 4 }
    switch relation {
    case .same: return evidence.mass >= 2.5
    case .related, .unknown: return evidence.mass >= 6 && evidence.sharedCount >= 2
    case .different: return evidence.mass >= 8 && evidence.sharedCount >= 3
    }
  }

  /// Few words prove nothing where one side is free to choose its own.
  private func linksReported(
    _ evidence: MatchEvidence, _ probability: Double, _ relation: SpeakerRelation, isNarrated: Bool
  ) -> Bool {
    guard evidence.sharedCount >= 4, evidence.mass >= 10 else { return false }
    if relation == .different { return probability >= 0.8 && evidence.cover >= 0.7 }
    return probability >= (isNarrated ? 0.6 : 0.5)
  }

  // MARK: Making one

  private func link(
    _ pair: PiecePair, of match: Match, _ relation: SpeakerRelation, isJoined: Bool
  ) -> LinkDraft {
    let finder = DifferenceFinder(
      first: side(match.first, pair.first, hasEdges: match.isQuoted),
      second: side(match.second, pair.second, hasEdges: match.isQuoted))
    let differences = finder.differences(along: match.alignments)
    let shared = match.pairs.filter { pair.first.words.contains($0.a) && pair.second.words.contains($0.b) }
    let isCut =
      isOpen(match.first, pair.first, shared.map(\.a)) || isOpen(match.second, pair.second, shared.map(\.b))
    let variant =
      match.isQuoted
      ? VariantRule.variant(
        differences: differences,
        joint: isCut ? .cut : isJoined ? (match.isSeamless ? .seamless : .cut) : .none,
        first: finder.first.range, second: finder.second.range)
      : .indirect
    var confidence = pair.probability
    if pair.evidence.shorterCount <= 4, match.isQuoted { confidence = relation == .same ? 0.85 : 0.6 }
    if relation == .different { confidence = min(confidence, 0.8) }
    return LinkDraft(
      kind: .quotation, variant: variant, first: pair.first.site, second: pair.second.site,
      confidence: (min(0.99, confidence) * 100).rounded() / 100, differences: differences,
      reason: LinkReason.text(
        variant: variant, differences: differences, relation: relation, evidence: pair.evidence),
      relation: relation, cover: pair.evidence.cover, sharedCount: pair.evidence.sharedCount,
      mass: pair.evidence.mass)
  }

  private func side(_ reading: Reading, _ piece: Reading.Piece, hasEdges: Bool) -> DifferenceFinder.Piece {
    let range: TextRange =
      switch piece.site {
      case .quotation(let article, let index): articles[article].quotations[index].content
      case .claim(_, let range): range
      }
    return DifferenceFinder.Piece(
      text: articles[reading.article].text, range: range, words: reading.words, part: piece.words,
      hasEdges: hasEdges)
  }

  /// Whether an ellipsis of the passage stands among the shared words or right after them.
  private func isOpen(_ reading: Reading, _ piece: Reading.Piece, _ shared: [Int]) -> Bool {
    guard let low = shared.min(), let high = shared.max() else { return false }
    return piece.words.dropFirst().contains {
      reading.words[$0].isAfterGap && (low...(high + 1)).contains($0)
    }
  }
}
