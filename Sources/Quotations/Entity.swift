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
  /// All roles and nouns that the article has for it: `former chief of structures`, `low-cost carrier`.
  public let descriptions: [String]
  /// Whether the kind is only the likelier one: of a lone name of which the article says nothing more.
  public let isKindGuessed: Bool
  /// Index in `Annotation.entities` of whose it is (`her brother`, `Okafor’s memo`), where that is known.
  public let owner: Int?

  public init(
    name: String, aliases: [String], role: String?, kind: Kind, gender: Gender?, mentions: [TextRange],
    members: [Int] = [], descriptions: [String] = [], isKindGuessed: Bool = false, owner: Int? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.role = role
    self.kind = kind
    self.gender = gender
    self.mentions = mentions
    self.members = members
    self.descriptions = descriptions
    self.isKindGuessed = isKindGuessed
    self.owner = owner
  }
}
