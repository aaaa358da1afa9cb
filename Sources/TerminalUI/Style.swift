/// How a cell looks, said by what it means. A theme turns a role into colours, or into none.
public struct Style: Hashable, Sendable {
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
