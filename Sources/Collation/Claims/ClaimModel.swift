/// How likely two sentences state the same fact: a logistic model over `ClaimEvidence`.
enum ClaimModel {
  /// Pairs below this are no links.
  static let threshold = 0.5

  static func probability(of evidence: ClaimEvidence) -> Double {
    guard evidence.mass >= leastMass else { return 0 }
    var logit = weights[0]
    for (weight, feature) in zip(weights[1...], features(of: evidence)) { logit += weight * feature }
    return 1 / (1 + exponential(-logit))
  }

  /// What is shared must count so much before the model is asked.
  private static let leastMass = 2.0

  /// In the order of the weights.
  static func features(of evidence: ClaimEvidence) -> [Double] {
    [
      evidence.overlap, evidence.containment, min(evidence.figures, 12) / 6, min(evidence.times, 12) / 6,
      evidence.predicate, logarithm(1 + evidence.words), logarithm(1 + evidence.names),
    ]
  }

  static let featureNames = [
    "overlap", "containment", "figures", "times", "predicate", "words", "names",
  ]

  private static let weights = [-5.05, 2.81, 4.06, 8.94, 7.71, 1.18, 0.44, 0.35]
}
