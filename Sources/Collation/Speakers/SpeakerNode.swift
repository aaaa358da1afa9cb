internal import Quotations

/// An entity of one article as the steps of the merging see it.
struct SpeakerNode {
  let entity: Entity
  let article: Int
  let index: Int
  let person: PersonName
  let organization: OrganizationName
  /// What the article says that it is.
  let roles: [RoleName]
  /// Whether the article has a name for it, not only words such as `the harbour master`.
  let isNamed: Bool
  /// Of somebody without a name what the words that mean it say: `the harbour master`.
  let calling: RoleName?

  init(_ entity: Entity, article: Int, index: Int) {
    (self.entity, self.article, self.index) = (entity, article, index)
    person = PersonName(entity.name)
    organization = OrganizationName(entity.name)
    let words = entity.descriptions + [entity.role].compactMap { $0 }
    roles = Set(words).sorted().compactMap { RoleName($0) }
    isNamed = entity.kind == .person || (entity.kind == .organization && !entity.mentions.isEmpty)
    calling = isNamed || entity.kind == .group ? nil : RoleName(definite: entity.name)
  }

  var isPerson: Bool { entity.kind == .person }
  /// `Okafor`: a surname, or a lone name of which the article says nothing.
  var isSurname: Bool {
    person.words.count == 1 && (isPerson || entity.kind == .organization && entity.isKindGuessed)
  }
  var isFullName: Bool { isPerson && person.words.count > 1 }
}

/// Nodes that are found to be one, and which articles have them.
struct SpeakerGroups {
  private var sets: DisjointSets
  /// By root.
  private var articles: [Set<Int>]

  init(of nodes: [SpeakerNode]) {
    sets = DisjointSets(count: nodes.count)
    articles = nodes.map { [$0.article] }
  }

  mutating func root(of node: Int) -> Int { sets.root(of: node) }

  mutating func join(_ a: Int, _ b: Int) {
    let (rootA, rootB) = (sets.root(of: a), sets.root(of: b))
    guard rootA != rootB else { return }
    sets.join(rootA, rootB)
    let (root, other) = (min(rootA, rootB), max(rootA, rootB))
    articles[root].formUnion(articles[other])
    articles[other] = []
  }

  /// Whether two groups have members in one article: that article has two of them.
  mutating func shareArticle(_ a: Int, _ b: Int) -> Bool {
    let (rootA, rootB) = (sets.root(of: a), sets.root(of: b))
    return rootA != rootB && !articles[rootA].isDisjoint(with: articles[rootB])
  }

  mutating func isIn(_ article: Int, _ node: Int) -> Bool { articles[sets.root(of: node)].contains(article) }
}
