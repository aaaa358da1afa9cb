internal import Quotations

/// What comes of the merging.
extension SpeakerMerging {
  mutating func result(_ articles: [AnnotatedArticle]) -> (speakers: [Speaker], speakerOfEntity: [[Int]]) {
    var indexOfRoot: [Int: Int] = [:]
    var members: [[Int]] = []
    var speakerOfEntity = articles.map { [Int](repeating: 0, count: $0.entities.count) }
    for place in nodes.indices {
      let root = groups.root(of: place)
      let speaker = indexOfRoot[root] ?? members.count
      if speaker == members.count {
        indexOfRoot[root] = speaker
        members.append([])
      }
      members[speaker].append(place)
      speakerOfEntity[nodes[place].article][nodes[place].index] = speaker
    }
    let speakers = members.map { places in
      memory.speaker(of: places) ?? speaker(of: places)
    }
    memory.keep(zip(members, speakers).map { (places: $0, speaker: $1) })
    return (speakers, speakerOfEntity)
  }

  private func speaker(of places: [Int]) -> Speaker {
    var counts: [String: Int] = [:]
    var roles: [String: Int] = [:]
    var kinds: [Entity.Kind: Int] = [:]
    // `the harbour master` is no name where another article has one.
    let isNamed = places.contains { nodes[$0].isNamed }
    for place in places {
      let entity = nodes[place].entity
      let isName = nodes[place].isNamed || !isNamed
      counts[entity.name, default: 0] += isName ? max(1, entity.mentions.count) : -1000
      for alias in entity.aliases { counts[alias, default: 0] += 1 }
      if let role = entity.role { roles[role, default: 0] += 1 }
      let weight = entity.kind == .unnamed || entity.isKindGuessed ? 1 : 100
      kinds[entity.kind, default: 0] += weight
    }
    let kind = Entity.Kind.allCases.max { (kinds[$0] ?? 0) < (kinds[$1] ?? 0) } ?? .person
    let names = counts.keys.sorted { a, b in
      let (countA, countB) = (counts[a] ?? 0, counts[b] ?? 0)
      if (countA < 0) != (countB < 0) { return countB < 0 }
      let (wordsA, wordsB) = (a.split(separator: " ").count, b.split(separator: " ").count)
      return (-wordsA, -countA, a) < (-wordsB, -countB, b)
    }
    let role = roles.keys.min {
      ((-(roles[$0] ?? 0)), -$0.utf8.count, $0) < ((-(roles[$1] ?? 0)), -$1.utf8.count, $1)
    }
    return Speaker(name: names.first ?? "", aliases: Array(names.dropFirst()), role: role, kind: kind)
  }
}
