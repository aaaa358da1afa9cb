internal import Prose
internal import Quotations

/// People of whom one article has the surname alone, or a given name that no other has.
extension SpeakerMerging {
  /// `Trump` is the one person of the story with that surname; where there are several, the one whose role fits,
  /// then the one who is named far more often; else somebody apart.
  mutating func joinSurnames() {
    var bySurname: [[UInt8]: [Int]] = [:]
    for place in nodes.indices where nodes[place].isFullName {
      bySurname[nodes[place].keys.surname, default: []].append(place)
      // `Kim` of `Kim Jong-un`: where the family name comes first.
      if let given = nodes[place].keys.given { bySurname[given, default: []].append(place) }
    }
    let bodies = Set(
      nodes.lazy.filter { $0.entity.kind == .organization && !$0.entity.isKindGuessed }
        .flatMap { $0.organization.words })
    var lonely: [Int] = []
    // Those who may be one of several: one person at least among themselves.
    var undecided: [Int] = []
    var chosen: [(Int, Int)] = []
    for place in nodes.indices where nodes[place].isSurname {
      let node = nodes[place]
      // `Northline` is the firm if the story has `Northline Ferries`.
      if !node.isPerson, bodies.contains(node.person.surname) { continue }
      let candidates = (bySurname[node.keys.surname] ?? []).filter { !differInGender(place, $0) }
      if let owner = owner(of: place, among: candidates) {
        chosen.append((place, owner))
      } else if candidates.isEmpty {
        lonely.append(place)
      } else if node.isPerson {
        undecided.append(place)
      }
    }
    for (place, owner) in chosen { groups.join(place, owner) }
    joinAlone(lonely)
    joinAlone(undecided)
  }

  /// `Ms Okafor` and `Okafor`, where no article has more: one person, unless there are a woman and a man of that name.
  private mutating func joinAlone(_ places: [Int]) {
    let byKey = Dictionary(grouping: places) { nodes[$0].keys.surname }
    for same in byKey.values where same.contains(where: { nodes[$0].isPerson }) {
      let genders = Set(same.compactMap { nodes[$0].entity.gender })
      let joined =
        genders.count > 1
        ? genders.map { gender in same.filter { nodes[$0].entity.gender == gender } } : [same]
      for group in joined {
        for place in group.dropFirst() { groups.join(group[0], place) }
      }
    }
  }

  private mutating func owner(of place: Int, among candidates: [Int]) -> Int? {
    var people: [Int: [Int]] = [:]
    for candidate in candidates { people[groups.root(of: candidate), default: []].append(candidate) }
    if people.count <= 1 { return candidates.first }
    // An article knows whom it means by a surname: somebody whom it names in full is meant there already.
    let roles = nodes[place].roles
    if !roles.isEmpty {
      let fitting = people.filter { _, members in
        members.contains { member in
          nodes[member].roles.contains { role in roles.contains { role.fit($0) == .strong } }
        }
      }
      if fitting.count == 1 { return fitting.first?.value.first }
      if fitting.isEmpty { return nil }
    }
    let counts = people.map { (members: $0.value, count: mentions(of: $0.value)) }.sorted {
      ($0.count, $1.members.first ?? 0) > ($1.count, $0.members.first ?? 0)
    }
    return counts[0].count >= 2 * counts[1].count ? counts[0].members.first : nil
  }

  private func mentions(of places: [Int]) -> Int {
    places.reduce(0) { $0 + max(1, nodes[$1].entity.mentions.count) }
  }

  /// `inspector Daniel Strand` of one article and `inspector David Strand` of another: one of them has the name wrong.
  ///
  /// Only where both have one role, the given names begin alike, and no article has two of that surname.
  mutating func joinNamesakes() {
    var bySurname: [[UInt8]: [Int]] = [:]
    for place in nodes.indices where nodes[place].isFullName {
      bySurname[nodes[place].keys.surname, default: []].append(place)
    }
    var chosen: [(Int, Int)] = []
    for places in bySurname.values {
      let roots = Set(places.map { groups.root(of: $0) })
      guard roots.count == 2, let first = places.first,
        let second = places.first(where: { groups.root(of: $0) != groups.root(of: first) }),
        !groups.shareArticle(first, second),
        nodes[first].person.given?.first == nodes[second].person.given?.first
      else { continue }
      let root = groups.root(of: first)
      let members = (
        places.filter { groups.root(of: $0) == root }, places.filter { groups.root(of: $0) != root }
      )
      let mayBeOne = members.0.allSatisfy { a in
        members.1.allSatisfy { b in !differInGender(a, b) && !haveOtherGenders(a, b) }
      }
      let rolesA = members.0.flatMap { nodes[$0].roles }
      let rolesB = members.1.flatMap { nodes[$0].roles }
      guard mayBeOne, rolesA.contains(where: { role in rolesB.contains { role.fit($0) != nil } }) else {
        continue
      }
      chosen.append((first, second))
    }
    for (a, b) in chosen { groups.join(a, b) }
  }

  /// `Paul Keller`, `Paula Keller`
  private func haveOtherGenders(_ a: Int, _ b: Int) -> Bool {
    guard let first = nodes[a].person.given.flatMap({ GivenNames.gender(of: WordKey($0)) }),
      let second = nodes[b].person.given.flatMap({ GivenNames.gender(of: WordKey($0)) })
    else { return false }
    return first != second
  }
}
