public import Prose

/// Somebody whom one article names, with all the places where it does.
public struct Entity: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person
    case organization
    /// Several at once: `supporters`, `both leaders`, `two firefighters`.
    case group
    /// Somebody whose name is kept back: `a senior official`.
    case unnamed
  }

  /// The fullest name in the article, without titles: `Volodymyr Zelenskiy`; of a group or an unnamed source its words.
  public let name: String
  /// Other names the article has for it: `Zelenskiy`.
  public let aliases: [String]
  /// `Ukrainian President`, `harbour master`; nil where the article gives none.
  public let role: String?
  public let kind: Kind
  public let gender: Gender?
  /// By name, in order; pronouns are not among them.
  public let mentions: [TextRange]
  /// Indices in `Annotation.entities` of those who are known to be in a group: the two of `Okafor and Reyes`.
  public let members: [Int]

  public init(
    name: String, aliases: [String], role: String?, kind: Kind, gender: Gender?, mentions: [TextRange],
    members: [Int] = []
  ) {
    self.name = name
    self.aliases = aliases
    self.role = role
    self.kind = kind
    self.gender = gender
    self.mentions = mentions
    self.members = members
  }
}
