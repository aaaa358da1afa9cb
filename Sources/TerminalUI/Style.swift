/// How a cell looks, said by what it means. A theme turns a role into colours, or into none.
public struct Style: Hashable, Sendable {
  /// What a cell means.
  public enum Role: UInt8, CaseIterable, Sendable {
    case plain
    /// Of less weight: context, borders, hints.
    case dim
    case heading
    /// The five levels: same words, trimmed or reworded, conflict, speaker unsure, no match.
    case same
    case reworded
    case conflict
    case unsure
    case unmatched
    case status
    case hint
    /// A search match.
    case match
    case error
  }

  public var role: Role
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(_ role: Role = .plain, bold: Bool = false, underlined: Bool = false, reversed: Bool = false) {
    self.role = role
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }
}

extension Style {
  /// The place of this style in `all`.
  var index: Int {
    Int(role.rawValue) << 3 | (isBold ? 1 : 0) | (isUnderlined ? 2 : 0) | (isReversed ? 4 : 0)
  }

  /// The style at a place in `all`.
  init(index: Int) {
    self.init(
      Role(rawValue: UInt8(index >> 3)) ?? .plain, bold: index & 1 != 0, underlined: index & 2 != 0,
      reversed: index & 4 != 0)
  }

  /// Every style there is.
  static let all: [Style] = (0..<8 * Role.allCases.count).map(Style.init(index:))
}
