/// How likely two sentences state the same fact: a logistic model over `ClaimEvidence`.
enum ClaimModel {
  /// Pairs below this are no links.
  static let threshold = 0.4

  /// - Parameter standing: How far the pair is ahead of its rivals: for each of the two sentences its strength against
  ///   that of the best other pair that the sentence makes with the other article, from 0 to 2.
  static func probability(_ evidence: ClaimEvidence, standing: Double) -> Double {
    var logit = weights[0]
    for (weight, feature) in zip(weights[1...], features(evidence, standing: standing)) {
      logit += weight * feature
    }
    return 1 / (1 + exponential(-logit))
  }

  /// In the order of the weights.
  static func features(_ evidence: ClaimEvidence, standing: Double) -> [Double] {
    [
      evidence.overlap, evidence.containment, min(evidence.figures, 12) / 6, min(evidence.times, 12) / 6,
      evidence.predicate, standing, logarithm(1 + evidence.words), logarithm(1 + evidence.names),
    ]
  }

  static let featureNames = [
    "overlap", "containment", "figures", "times", "predicate", "standing", "words", "names",
  ]

  private static let weights = [-5.0, 2.0, 2.0, 3.0, 1.0, 0.6, 0.8, 0.3, 0.3]
}
