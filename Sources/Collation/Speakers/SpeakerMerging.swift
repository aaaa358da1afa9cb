internal import Quotations

/// One speaker for each person, organisation and group of a story, whatever the articles call them.
struct SpeakerMerging {
  private struct Node {
    let entity: Entity
    let article: Int
    let index: Int
    let person: PersonName
    let organization: OrganizationName
  }

  private let nodes: [Node]
  private var sets: DisjointSets

  /// - Returns: The speakers, by their first place in the articles, and for each article the speaker of each entity.
  static func speakers(
    of articles: [AnnotatedArticle]
  ) -> (speakers: [Speaker], speakerOfEntity: [[Int]]) {
    var merging = SpeakerMerging(articles)
    merging.joinEqualNames()
    merging.joinFullNames()
    merging.joinOrganizations()
    merging.joinSurnames()
    return merging.result(articles)
  }

  private init(_ articles: [AnnotatedArticle]) {
    nodes = articles.enumerated().flatMap { article, annotated in
      annotated.entities.enumerated().map { index, entity in
        Node(
          entity: entity, article: article, index: index, person: PersonName(entity.name),
          organization: OrganizationName(entity.name))
      }
    }
    sets = DisjointSets(count: nodes.count)
  }

  // MARK: Steps

  /// The same words name the same speaker; of one surname alone that is left to `joinSurnames`.
  private mutating func joinEqualNames() {
    var first: [[[UInt8]]: Int] = [:]
    for (place, node) in nodes.enumerated() {
      if node.entity.kind == .person, node.person.words.count < 2 { continue }
      var words = node.entity.kind == .person ? node.person.words : node.organization.words
      if words.isEmpty { continue }
      // `officials` and `Officials` of two articles are one group, never an organisation of that name.
      if node.entity.kind == .group || node.entity.kind == .unnamed { words.append([0]) }
      if let other = first[words] { sets.join(place, other) } else { first[words] = place }
    }
  }

  /// `Volodymyr Zelenskiy` and `Volodymyr Zelenskyy`, `Juan Moreno` and `Juan Moreno Diaz`.
  private mutating func joinFullNames() {
    let places = nodes.indices.filter { nodes[$0].entity.kind == .person && nodes[$0].person.words.count > 1 }
    for (a, b) in pairs(of: places, blocks: { node in node.person.words.flatMap(Self.blocks) }) {
      guard nodes[a].person.isCompatible(with: nodes[b].person), !differInGender(a, b) else { continue }
      // An article that has both names has two people, unless one name is the other's beginning or short form.
      let isSpelling = nodes[a].person.words.count == nodes[b].person.words.count
      if isSpelling, areApartInOneArticle(a, b) { continue }
      sets.join(a, b)
    }
  }

  private mutating func joinOrganizations() {
    let places = nodes.indices.filter { nodes[$0].entity.kind == .organization }
    for (a, b) in pairs(of: places, blocks: { $0.organization.words.first.map { [[$0[0]]] } ?? [] })
    where nodes[a].organization.isCompatible(with: nodes[b].organization) {
      sets.join(a, b)
    }
  }

  /// `Trump` is the one person of the story with that surname; where there are several, the one whose role fits,
  /// then the one who is named far more often; else somebody apart.
  private mutating func joinSurnames() {
    let full = nodes.indices.filter { nodes[$0].entity.kind == .person && nodes[$0].person.words.count > 1 }
    let alone = nodes.indices.filter { nodes[$0].entity.kind == .person && nodes[$0].person.words.count == 1 }
    var bySurname: [[UInt8]: [Int]] = [:]
    for place in full {
      bySurname[Transliteration.key(of: nodes[place].person.surname), default: []].append(place)
    }
    var lonely: [Int] = []
    // Chosen before any is joined, so that the order of the articles does not matter.
    var chosen: [(Int, Int)] = []
    for place in alone {
      let key = Transliteration.key(of: nodes[place].person.surname)
      let candidates = (bySurname[key] ?? []).filter { !differInGender(place, $0) }
      if let owner = owner(of: place, among: candidates) {
        chosen.append((place, owner))
      } else {
        lonely.append(place)
      }
    }
    for (place, owner) in chosen { sets.join(place, owner) }
    for (a, b) in pairs(of: lonely, blocks: { [Transliteration.key(of: $0.person.surname)] })
    where !differInGender(a, b) {
      sets.join(a, b)
    }
  }

  private mutating func owner(of place: Int, among candidates: [Int]) -> Int? {
    var people: [Int: [Int]] = [:]
    for candidate in candidates { people[sets.root(of: candidate), default: []].append(candidate) }
    if people.count <= 1 { return candidates.first }
    if let role = nodes[place].entity.role {
      let fitting = people.filter { _, members in
        members.contains { RoleComparison.meet(role, nodes[$0].entity.role) }
      }
      if fitting.count == 1 { return fitting.first?.value.first }
    }
    let counts = people.map { (members: $0.value, count: mentions(of: $0.value)) }.sorted {
      $0.count > $1.count
    }
    return counts[0].count >= 2 * counts[1].count ? counts[0].members.first : nil
  }

  // MARK: Evidence

  private func differInGender(_ a: Int, _ b: Int) -> Bool {
    guard let first = nodes[a].entity.gender, let second = nodes[b].entity.gender else { return false }
    return first != second
  }

  private mutating func areApartInOneArticle(_ a: Int, _ b: Int) -> Bool {
    let (rootA, rootB) = (sets.root(of: a), sets.root(of: b))
    guard rootA != rootB else { return false }
    let articlesA = Set(nodes.indices.filter { sets.root(of: $0) == rootA }.map { nodes[$0].article })
    return nodes.indices.contains { sets.root(of: $0) == rootB && articlesA.contains(nodes[$0].article) }
  }

  private func mentions(of places: [Int]) -> Int {
    places.reduce(0) { $0 + max(1, nodes[$1].entity.mentions.count) }
  }

  /// Pairs of places that share a block, each once, without comparing all with all.
  private func pairs(of places: [Int], blocks: (Node) -> [[UInt8]]) -> [(Int, Int)] {
    var members: [[UInt8]: [Int]] = [:]
    for place in places {
      for block in Set(blocks(nodes[place])) { members[block, default: []].append(place) }
    }
    var seen: Set<UInt64> = []
    var pairs: [(Int, Int)] = []
    for group in members.values {
      // Equal names are one already: one of each is enough.
      var distinct: [[[UInt8]]: Int] = [:]
      for place in group {
        distinct[nodes[place].person.words, default: place] = min(
          place, distinct[nodes[place].person.words] ?? place)
      }
      let representatives = distinct.values.sorted()
      for (count, a) in representatives.enumerated() {
        for b in representatives[(count + 1)...] where seen.insert(UInt64(a) << 32 | UInt64(b)).inserted {
          pairs.append((a, b))
        }
      }
    }
    return pairs.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// Spellings of one name meet in its consonants, or in its beginning or end where a letter slipped.
  private static func blocks(of word: [UInt8]) -> [[UInt8]] {
    let key = Transliteration.key(of: word)
    let skeleton = Transliteration.skeleton(of: key)
    guard key.count >= 7 else { return [skeleton] }
    return [skeleton, Array(key.prefix(3)) + [0], [0] + Array(key.suffix(4))]
  }

  // MARK: Result

  private mutating func result(_ articles: [AnnotatedArticle]) -> ([Speaker], [[Int]]) {
    var indexOfRoot: [Int: Int] = [:]
    var members: [[Int]] = []
    var speakerOfEntity = articles.map { [Int](repeating: 0, count: $0.entities.count) }
    for place in nodes.indices {
      let root = sets.root(of: place)
      let speaker = indexOfRoot[root] ?? members.count
      if speaker == members.count {
        indexOfRoot[root] = speaker
        members.append([])
      }
      members[speaker].append(place)
      speakerOfEntity[nodes[place].article][nodes[place].index] = speaker
    }
    return (members.map(speaker), speakerOfEntity)
  }

  private func speaker(of places: [Int]) -> Speaker {
    var counts: [String: Int] = [:]
    var roles: [String: Int] = [:]
    var kinds: [Entity.Kind: Int] = [:]
    for place in places {
      let entity = nodes[place].entity
      counts[entity.name, default: 0] += max(1, entity.mentions.count)
      for alias in entity.aliases { counts[alias, default: 0] += 1 }
      if let role = entity.role { roles[role, default: 0] += 1 }
      kinds[entity.kind, default: 0] += 1
    }
    let kind = Entity.Kind.allCases.max { (kinds[$0] ?? 0) < (kinds[$1] ?? 0) } ?? .person
    let names = counts.keys.sorted { a, b in
      let (wordsA, wordsB) = (a.split(separator: " ").count, b.split(separator: " ").count)
      return (-wordsA, -(counts[a] ?? 0), a) < (-wordsB, -(counts[b] ?? 0), b)
    }
    let role = roles.keys.min {
      ((-(roles[$0] ?? 0)), -$0.utf8.count, $0) < ((-(roles[$1] ?? 0)), -$1.utf8.count, $1)
    }
    return Speaker(name: names.first ?? "", aliases: Array(names.dropFirst()), role: role, kind: kind)
  }
}
