/// How likely two sentences state the same fact: a logistic model over `ClaimEvidence`.
///
/// `Scripts/claims/fit` makes the weights, from 95 labelled pairs of real three-outlet events and 90 of six stories with
/// full gold (those of the labelled ones that `isPossible` lets through), by Newton's method with an L2 penalty of 2; a
/// pair of the first kind counts twice. Cross-validated by event: average precision .92 and .85, F1 .82 and .80. Fitted
/// to one set alone and tried on the other: average precision .91 (stories to events) and .72 (events to stories, for the
/// events hardly have figures to learn from).
///
/// Tried beside an earlier form of it and left, for they changed nothing that could be told from chance: synonyms of WordNet
/// 3.0 (average precision .876 to .875 and .791 to .785), likeness of the grammar model's word vectors (to .877, .785), how
/// far a pair is ahead of its rivals, pairs of neighbouring words, the place in the article, the subjects of the clauses.
enum ClaimModel {
  /// Pairs below this are no links.
  static let threshold = 0.5

  static func probability(of evidence: ClaimEvidence) -> Double {
    guard isPossible(evidence) else { return 0 }
    var logit = weights[0]
    for (weight, feature) in zip(weights[1...], features(of: evidence)) { logit += weight * feature }
    return 1 / (1 + exponential(-logit))
  }

  /// Whether enough is shared to ask the model. Of whom is spoken is not yet what is said.
  static func isPossible(_ evidence: ClaimEvidence) -> Bool {
    evidence.mass >= leastMass && evidence.statedMass >= leastStatedMass
      && (evidence.count >= leastCount || evidence.figures + evidence.times > 0)
  }

  private static let leastMass = 2.0
  private static let leastStatedMass = 1.5
  /// Two words are a phrase.
  private static let leastCount = 3

  /// In the order of the weights.
  static func features(of evidence: ClaimEvidence) -> [Double] {
    [
      evidence.overlap, evidence.containment, min(evidence.figures, 12) / 6, min(evidence.times, 12) / 6,
      evidence.predicate, logarithm(1 + evidence.words), logarithm(1 + evidence.people),
    ]
  }

  static let featureNames = [
    "overlap", "containment", "figures", "times", "predicate", "words", "people",
  ]

  private static let weights = [-2.56, 4.87, 3.00, 4.43, 5.00, 1.19, -0.20, 0.00]
}
