internal import Quotations

/// One speaker for each person, organisation and group of a story, whatever the articles call them.
///
/// Each step joins what it is sure of: equal names, full names, bodies, surnames, then those without a name of whom one
/// article says what another says of somebody by name. A step chooses all its pairs before it joins any, so that the
/// order of the articles does not matter.
struct SpeakerMerging {
  let nodes: [SpeakerNode]
  var groups: SpeakerGroups

  /// - Returns: The speakers, by their first place in the articles, and for each article the speaker of each entity.
  static func speakers(
    of articles: [AnnotatedArticle]
  ) -> (speakers: [Speaker], speakerOfEntity: [[Int]]) {
    var merging = SpeakerMerging(articles)
    merging.joinEqualNames()
    // Within one article it was settled who is who when it was annotated.
    guard articles.count > 1 else { return merging.result(articles) }
    merging.joinFullNames()
    merging.joinOrganizations()
    merging.joinNamesakes()
    merging.joinSurnames()
    merging.joinRoles()
    merging.joinOwned()
    return merging.result(articles)
  }

  private init(_ articles: [AnnotatedArticle]) {
    nodes = articles.enumerated().flatMap { article, annotated in
      annotated.entities.enumerated().map { SpeakerNode($1, article: article, index: $0) }
    }
    groups = SpeakerGroups(of: nodes)
  }

  // MARK: Names

  /// The same words name the same speaker; of one surname alone that is left to `joinSurnames`.
  private mutating func joinEqualNames() {
    var first: [[[UInt8]]: Int] = [:]
    for (place, node) in nodes.enumerated() {
      if node.isPerson, node.person.words.count < 2 { continue }
      guard var words = sharedName(of: node), !words.isEmpty else { continue }
      // `officials` and `Officials` of two articles are one group, never an organisation of that name.
      if node.entity.kind == .group || node.entity.kind == .unnamed { words.append([0]) }
      if let other = first[words] { groups.join(place, other) } else { first[words] = place }
    }
  }

  /// The words by which a node is known in all articles; nil where other articles mean somebody else by them: `a
  /// passenger`, `his mother`.
  private func sharedName(of node: SpeakerNode) -> [[UInt8]]? {
    switch node.entity.kind {
    case .person: return node.person.words
    case .organization: return node.organization.sorted
    case .group: return node.entity.owner == nil ? node.organization.words : nil
    case .unnamed:
      if node.entity.owner != nil { return nil }
      // `a spokesman for Northline` has the voice of Northline, whoever it is.
      let isShared =
        node.calling != nil
        || node.entity.name.contains(where: \.isUppercase)
          && RoleComparison.isSpeakingForOthers(node.entity.name)
      return isShared ? node.organization.words : nil
    }
  }

  /// `Volodymyr Zelenskiy` and `Volodymyr Zelenskyy`, `Juan Moreno` and `Juan Moreno Diaz`.
  private mutating func joinFullNames() {
    let places = nodes.indices.filter { nodes[$0].isFullName }
    for (a, b) in pairs(of: places, blocks: { Self.blocks(of: $0.person) }) {
      guard nodes[a].person.isCompatible(with: nodes[b].person), !differInGender(a, b) else { continue }
      // An article that has both names has two people, unless one name is the other's beginning or short form.
      let isSpelling = nodes[a].person.words.count == nodes[b].person.words.count
      if isSpelling, groups.shareArticle(a, b) { continue }
      groups.join(a, b)
    }
  }

  /// Compatible names meet in the surname, in their first two words (`Juan Moreno Diaz`), or in all their letters. Never
  /// in the given name alone: of a story with many names, too many share one.
  private static func blocks(of name: PersonName) -> [[UInt8]] {
    let first = name.words.prefix(2).map { Transliteration.skeleton(of: Transliteration.key(of: $0)) }
    return blocks(of: name.surname) + [Array(first.joined(separator: [1])), name.run]
  }

  /// Spellings of one name meet in its consonants, or in its beginning or end where a letter slipped.
  private static func blocks(of word: [UInt8]) -> [[UInt8]] {
    let key = Transliteration.key(of: word)
    let skeleton = Transliteration.skeleton(of: key)
    guard key.count >= 7 else { return [skeleton] }
    return [skeleton, Array(key.prefix(3)) + [0], [0] + Array(key.suffix(4))]
  }

  // MARK: Evidence

  func differInGender(_ a: Int, _ b: Int) -> Bool {
    guard let first = nodes[a].entity.gender, let second = nodes[b].entity.gender else { return false }
    return first != second
  }

  /// Pairs of places that share a block, each once, without comparing all with all.
  func pairs(of places: [Int], blocks: (SpeakerNode) -> [[UInt8]]) -> [(Int, Int)] {
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
        let words = nodes[place].isPerson ? nodes[place].person.words : nodes[place].organization.words
        distinct[words] = min(place, distinct[words] ?? place)
      }
      // A word that half the names of a large story have tells nothing; whose pairs are compared must not depend on the
      // order of the articles.
      let some =
        distinct.count <= Self.compared ? Array(distinct.values) : Self.first(Self.compared, of: distinct)
      let representatives = some.sorted()
      for (count, a) in representatives.enumerated() {
        for b in representatives.dropFirst(count + 1) where seen.insert(UInt64(a) << 32 | UInt64(b)).inserted
        {
          pairs.append((a, b))
        }
      }
    }
    return pairs.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  private static let compared = 400

  private static func first(_ count: Int, of places: [[[UInt8]]: Int]) -> [Int] {
    let sorted = places.sorted {
      $0.key.joined(separator: [0x20]).lexicographicallyPrecedes($1.key.joined(separator: [0x20]))
    }
    return sorted.prefix(count).map(\.value)
  }
}
