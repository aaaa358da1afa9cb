public import Prose

/// Two sentences that share terms, as `Scripts/claims/fit` sees them.
@_spi(Measuring)
public struct MeasuredClaimPair: Sendable {
  /// Indices of the articles.
  public let articles: (Int, Int)
  public let sentences: (TextRange, TextRange)
  /// What would be linked.
  public let claims: (TextRange, TextRange)
  /// In the order of `featureNames`.
  public let features: [Double]

  public static var featureNames: [String] { ClaimModel.featureNames }

  /// All pairs of a story that the model is asked about.
  public static func all(of articles: [AnnotatedArticle]) -> [MeasuredClaimPair] {
    let readings = articles.enumerated().flatMap { index, article in
      ClaimReading.readings(of: article, article: index)
    }
    let linker = ClaimLinker(articles: articles)
    return ClaimIndex.pairs(among: readings).compactMap { a, b in
      let evidence = ClaimEvidence(readings[a], readings[b])
      guard ClaimModel.isPossible(evidence) else { return nil }
      let sites = linker.sites(
        of: readings[a], and: readings[b], sharing: SharedTerms(readings[a].terms, readings[b].terms))
      return MeasuredClaimPair(
        articles: (readings[a].article, readings[b].article),
        sentences: (readings[a].range, readings[b].range),
        claims: (sites.0.range, sites.1.range), features: ClaimModel.features(of: evidence))
    }
  }
}
