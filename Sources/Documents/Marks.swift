internal import Collation

/// The signs for how alike two passages are. The reader has the same; each is understood without colour.
enum Marks {
  static let same = "="
  static let reworded = "~"
  static let conflict = "!"
  static let unsure = "?"
  static let unmatched = "·"

  /// Below this confidence a speaker is shown as doubtful.
  static let speakerConfidence = 0.5

  static func sign(of link: Link) -> String { link.variant == .verbatim ? same : reworded }
  static func sign(of disagreement: Disagreement) -> String {
    disagreement.severity == .major ? conflict : reworded
  }
}
