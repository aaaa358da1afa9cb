internal import Collation
internal import TerminalUI

/// How far the outlets are apart on a passage. Shown by a glyph, by an attribute and by a colour; any one is enough.
enum Severity: Int, Comparable, Sendable, CaseIterable {
  /// No other article has it.
  case unmatched
  case same
  /// Nobody can be sure who speaks.
  case unsure
  /// Trimmed, reworded, or a minor disagreement.
  case reworded
  /// A number, date, name, place, negation or attribution differs.
  case conflict

  static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  init(_ variant: Link.Variant) { self = variant == .verbatim ? .same : .reworded }

  init(_ severity: Disagreement.Severity) { self = severity == .major ? .conflict : .reworded }

  var role: Style.Role {
    switch self {
    case .unmatched: .unmatched
    case .same: .same
    case .unsure: .unsure
    case .reworded: .reworded
    case .conflict: .conflict
    }
  }

  /// What the legend and help say about it.
  var meaning: String {
    switch self {
    case .unmatched: "no other article has it"
    case .same: "the same words"
    case .unsure: "nobody can be sure who speaks"
    case .reworded: "trimmed, reworded, or a small difference"
    case .conflict: "conflict: number, date, name, place, not, who"
    }
  }

  /// The style of the glyph that stands for it.
  var glyphStyle: Style { Style(role, bold: self == .conflict) }
}
