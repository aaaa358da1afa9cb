internal import Quotations

/// One speaker for each person, organisation and group of a story, whatever the articles call them.
///
/// Each step joins what it is sure of: equal names, full names, bodies, surnames, then those without a name of whom one
/// article says what another says of somebody by name. A step chooses all its pairs before it joins any, so that the
/// order of the articles does not matter.
struct SpeakerMerging {
  let nodes: [SpeakerNode]
  var groups: SpeakerGroups
  var memory: NameMemory

  /// - Returns: The speakers, by their first place in the articles, and for each article the speaker of each entity.
  static func speakers(
    of articles: [AnnotatedArticle]
  ) -> (speakers: [Speaker], speakerOfEntity: [[Int]]) {
    var memory = NameMemory()
    let nodes = articles.enumerated().flatMap { SpeakerNode.all(of: $1, article: $0) }
    return speakers(of: articles, nodes: nodes, remembering: &memory)
  }

  /// - Parameters:
  ///   - articles: All of them.
  ///   - nodes: Their entities, in their order.
  ///   - memory: What was found out about names before.
  /// - Returns: As above.
  static func speakers(
    of articles: [AnnotatedArticle], nodes: [SpeakerNode], remembering memory: inout NameMemory
  ) -> (speakers: [Speaker], speakerOfEntity: [[Int]]) {
    var merging = SpeakerMerging(nodes: nodes, groups: SpeakerGroups(of: nodes), memory: memory)
    memory = NameMemory()
    merging.joinEqualNames()
    // Within one article it was settled who is who when it was annotated.
    guard articles.count > 1 else {
      defer { memory = merging.memory }
      return merging.result(articles)
    }
    merging.joinFullNames()
    merging.joinOrganizations()
    merging.joinNamesakes()
    merging.joinSurnames()
    merging.joinRoles()
    merging.joinOwned()
    let result = merging.result(articles)
    memory = merging.memory
    return result
  }

  // MARK: Names

  /// The same words name the same speaker.
  private mutating func joinEqualNames() {
    var first: [UInt64: Int] = [:]
    for (place, node) in nodes.enumerated() {
      guard let words = node.keys.shared else { continue }
      if let other = first[words] { groups.join(place, other) } else { first[words] = place }
    }
  }

  /// `Volodymyr Zelenskiy` and `Volodymyr Zelenskyy`, `Juan Moreno` and `Juan Moreno Diaz`.
  private mutating func joinFullNames() {
    let places = nodes.indices.filter { nodes[$0].isFullName }
    for (a, b) in pairs(of: places) {
      guard memory.areCompatible(nodes[a], nodes[b]), !differInGender(a, b) else { continue }
      // An article that has both names has two people, unless one name is the other's beginning or short form.
      let isSpelling = nodes[a].person.words.count == nodes[b].person.words.count
      if isSpelling, groups.shareArticle(a, b) { continue }
      groups.join(a, b)
    }
  }

  // MARK: Evidence

  func differInGender(_ a: Int, _ b: Int) -> Bool {
    guard let first = nodes[a].entity.gender, let second = nodes[b].entity.gender else { return false }
    return first != second
  }

  /// Pairs of places that share a block, each once, without comparing all with all.
  func pairs(of places: [Int]) -> [(Int, Int)] {
    var members: [UInt64: [Int]] = [:]
    for place in places {
      for block in nodes[place].keys.blocks { members[block, default: []].append(place) }
    }
    var pairs: Set<PassagePair> = []
    for group in members.values where group.count > 1 {
      // Equal names are one already: one of each is enough.
      var distinct: [UInt64: Int] = [:]
      for place in group {
        let words = nodes[place].keys.words
        distinct[words] = min(place, distinct[words] ?? place)
      }
      // A word that half the names of a large story have tells nothing; whose pairs are compared must not depend on the
      // order of the articles.
      let some =
        distinct.count <= Self.compared ? Array(distinct.values) : first(Self.compared, of: distinct.values)
      for (count, a) in some.enumerated() {
        for b in some.dropFirst(count + 1) { pairs.insert(PassagePair(a, b)) }
      }
    }
    return pairs.sorted().map { (Int($0.a), Int($0.b)) }
  }

  private static let compared = 400

  private func first(_ count: Int, of places: some Sequence<Int>) -> [Int] {
    let words = places.map { place in
      let words = nodes[place].isPerson ? nodes[place].person.words : nodes[place].organization.words
      return (place: place, words: Array(words.joined(separator: [0x20])))
    }
    return words.sorted { $0.words.lexicographicallyPrecedes($1.words) }.prefix(count).map(\.place)
  }
}

/// What was found out about pairs of names: it depends on nothing else, and most names come again.
struct NameMemory: Sendable {
  private var people: [Pair: Bool] = [:]
  private var bodies: [Pair: OrganizationName.Comparison?] = [:]
  /// Who was made of which nodes, by the first of them.
  private var speakers: [Int: (places: [Int], speaker: Speaker)] = [:]

  private struct Pair: Hashable {
    let a: UInt64
    let b: UInt64
  }

  /// The speaker who was made of exactly these nodes.
  func speaker(of places: [Int]) -> Speaker? {
    guard let first = places.first, let known = speakers[first], known.places == places else { return nil }
    return known.speaker
  }

  mutating func keep(_ found: some Sequence<(places: [Int], speaker: Speaker)>) {
    speakers = [:]
    for (places, speaker) in found {
      if let first = places.first { speakers[first] = (places, speaker) }
    }
  }

  mutating func areCompatible(_ a: SpeakerNode, _ b: SpeakerNode) -> Bool {
    let pair = Pair(a: a.keys.name, b: b.keys.name)
    if let known = people[pair] { return known }
    let found = a.person.isCompatible(with: b.person)
    people[pair] = found
    return found
  }

  mutating func comparison(of a: SpeakerNode, with b: SpeakerNode) -> OrganizationName.Comparison? {
    let pair = Pair(a: a.keys.name, b: b.keys.name)
    if let known = bodies[pair] { return known }
    let found = a.organization.comparison(with: b.organization)
    bodies[pair] = .some(found)
    return found
  }
}
