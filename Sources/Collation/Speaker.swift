public import Quotations

/// One person, organisation or group across the story, with all names and spellings.
public struct Speaker: Hashable, Sendable {
  /// The fullest name; of two spellings the one of the earlier article.
  public let name: String
  /// Other names and spellings.
  public let aliases: [String]
  /// What the articles call them: `harbour master`; nil where none does.
  public let role: String?
  public let kind: Entity.Kind

  public init(name: String, aliases: [String], role: String?, kind: Entity.Kind) {
    self.name = name
    self.aliases = aliases
    self.role = role
    self.kind = kind
  }
}
