/// A link while the story is being collated, with the evidence that detectors of disagreements look at.
///
/// An object, for there are many and each is looked at again whenever an article joins: what was found about one is
/// remembered as long as it stays.
final class LinkDraft: Sendable {
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

  init(
    kind: Link.Kind, variant: Link.Variant, first: Site, second: Site, confidence: Double,
    differences: [Difference], reason: String, relation: SpeakerRelation, cover: Double, sharedCount: Int,
    mass: Double
  ) {
    self.kind = kind
    self.variant = variant
    self.first = first
    self.second = second
    self.confidence = confidence
    self.differences = differences
    self.reason = reason
    self.relation = relation
    self.cover = cover
    self.sharedCount = sharedCount
    self.mass = mass
  }
}
