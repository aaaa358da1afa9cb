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
