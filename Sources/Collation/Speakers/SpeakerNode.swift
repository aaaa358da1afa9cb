internal import Quotations

/// An entity of one article as the steps of the merging see it. Made once for each article, for it depends on no other, and
/// looked at whenever one joins: so an object, not a value that is copied.
final class SpeakerNode: Sendable {
  let entity: Entity
  let article: Int
  let index: Int
  let person: PersonName
  let organization: OrganizationName
  /// Of a person, the words of the name as they are written.
  let parts: [String]
  /// What the article says that it is.
  let roles: [RoleName]
  /// Whether the article has a name for it, not only words such as `the harbour master`.
  let isNamed: Bool
  /// Of somebody without a name what the words that mean it say: `the harbour master`.
  let calling: RoleName?

  /// What the rules compare again and again, as hashes.
  let keys: Keys

  struct Keys: Sendable {
    /// Of the name as it is written.
    let name: UInt64
    /// Of the folded words of the name.
    let words: UInt64
    /// Equal for nodes whose words alone make them one; nil where other articles mean somebody else by them: `a
    /// passenger`, `his mother`.
    let shared: UInt64?
    /// Equal for spellings of one surname, and of a given name that may be one.
    let surname: [UInt8]
    let given: [UInt8]?
    /// Names that may be one person's, or one body's, share one of these.
    let blocks: [UInt64]
  }

  init(_ entity: Entity, article: Int, index: Int) {
    (self.entity, self.article, self.index) = (entity, article, index)
    person = PersonName(entity.name)
    organization = OrganizationName(entity.name)
    parts = entity.kind == .person ? PersonName.parts(of: entity.name) : []
    let words = entity.descriptions + [entity.role].compactMap { $0 }
    roles = Set(words).sorted().compactMap { RoleName($0) }
    isNamed = entity.kind == .person || (entity.kind == .organization && !entity.mentions.isEmpty)
    let calling = isNamed || entity.kind == .group ? nil : RoleName(definite: entity.name)
    self.calling = calling
    keys = Keys(entity, person, organization, isCalled: calling != nil)
  }

  /// All entities of an article.
  static func all(of annotated: AnnotatedArticle, article: Int) -> [SpeakerNode] {
    annotated.entities.enumerated().map { SpeakerNode($1, article: article, index: $0) }
  }

  var isPerson: Bool { entity.kind == .person }
  /// `Okafor`: a surname, or a lone name of which the article says nothing.
  var isSurname: Bool {
    person.words.count == 1 && (isPerson || entity.kind == .organization && entity.isKindGuessed)
  }
  var isFullName: Bool { isPerson && person.words.count > 1 }
}

extension SpeakerNode.Keys {
  init(_ entity: Entity, _ person: PersonName, _ organization: OrganizationName, isCalled: Bool) {
    name = UInt64(hashing: entity.name.utf8)
    let isPerson = entity.kind == .person
    words = Self.hash(isPerson ? person.words : organization.words)
    shared = Self.shared(entity, person, organization, isCalled: isCalled).map { Self.hash($0) }
    surname = Transliteration.key(of: person.surname)
    given = person.familyNameComesFirst ? person.given.map { Transliteration.key(of: $0) } : nil
    let blocks: [[UInt8]] =
      switch entity.kind {
      case .person: person.words.count > 1 ? Self.blocks(of: person, surname: surname) : []
      case .organization: organization.blocks
      case .group, .unnamed: []
      }
    self.blocks = Array(Set(blocks.map { UInt64(hashing: $0) }))
  }

  private static func hash(_ words: [[UInt8]]) -> UInt64 {
    var hash = WordHash()
    for word in words { hash.combine(UInt64(hashing: word)) }
    return hash.value
  }

  private static func shared(
    _ entity: Entity, _ person: PersonName, _ organization: OrganizationName, isCalled: Bool
  ) -> [[UInt8]]? {
    guard var words = sharedName(entity, person, organization, isCalled: isCalled), !words.isEmpty else {
      return nil
    }
    // `officials` and `Officials` of two articles are one group, never an organisation of that name.
    if entity.kind == .group || entity.kind == .unnamed { words.append([0]) }
    return words
  }

  private static func sharedName(
    _ entity: Entity, _ person: PersonName, _ organization: OrganizationName, isCalled: Bool
  ) -> [[UInt8]]? {
    switch entity.kind {
    // One surname alone is left to `joinSurnames`.
    case .person: return person.words.count > 1 ? person.words : nil
    case .organization: return organization.sorted
    case .group: return entity.owner == nil ? organization.words : nil
    case .unnamed:
      if entity.owner != nil { return nil }
      // `a spokesman for Northline` has the voice of Northline, whoever it is.
      let speaksForOthers = RoleComparison.isSpeakingForOthers(entity.name)
      return isCalled || speaksForOthers && entity.name.contains(where: \.isUppercase)
        ? organization.words : nil
    }
  }

  /// Compatible names meet in the surname, in their first two words (`Juan Moreno Diaz`), or in all their letters. Never
  /// in the given name alone: of a story with many names, too many share one.
  private static func blocks(of name: PersonName, surname: [UInt8]) -> [[UInt8]] {
    let first = name.words.prefix(2).map { Transliteration.skeleton(of: Transliteration.key(of: $0)) }
    return blocks(ofKey: surname) + [Array(first.joined(separator: [1])), name.run]
  }

  /// Spellings of one name meet in its consonants, or in its beginning or end where a letter slipped.
  private static func blocks(ofKey key: [UInt8]) -> [[UInt8]] {
    let skeleton = Transliteration.skeleton(of: key)
    guard key.count >= 7 else { return [skeleton] }
    return [skeleton, Array(key.prefix(3)) + [0], [0] + Array(key.suffix(4))]
  }
}

/// Nodes that are found to be one, and which articles have them.
struct SpeakerGroups {
  private var sets: DisjointSets
  /// By root: that of the node, and those of the others of its group.
  private var articles: [(own: Int, others: Set<Int>)]

  init(of nodes: [SpeakerNode]) {
    sets = DisjointSets(count: nodes.count)
    articles = nodes.map { ($0.article, []) }
  }

  mutating func root(of node: Int) -> Int { sets.root(of: node) }

  mutating func join(_ a: Int, _ b: Int) {
    let (rootA, rootB) = (sets.root(of: a), sets.root(of: b))
    guard rootA != rootB else { return }
    sets.join(rootA, rootB)
    let (root, other) = (min(rootA, rootB), max(rootA, rootB))
    articles[root].others.insert(articles[other].own)
    articles[root].others.formUnion(articles[other].others)
    articles[other].others = []
  }

  /// Whether two groups have members in one article: that article has two of them.
  mutating func shareArticle(_ a: Int, _ b: Int) -> Bool {
    let (rootA, rootB) = (sets.root(of: a), sets.root(of: b))
    if rootA == rootB { return false }
    return has(articles[rootA].own, rootB) || articles[rootA].others.contains { has($0, rootB) }
  }

  mutating func isIn(_ article: Int, _ node: Int) -> Bool { has(article, sets.root(of: node)) }

  private func has(_ article: Int, _ root: Int) -> Bool {
    articles[root].own == article || articles[root].others.contains(article)
  }
}
