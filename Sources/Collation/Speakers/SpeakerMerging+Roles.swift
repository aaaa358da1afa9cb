internal import Quotations

/// Those without a name of whom one article says what another says of somebody by name: `the harbour master` there,
/// `harbour master Ines Okafor` here.
extension SpeakerMerging {
  mutating func joinRoles() {
    let named = nodes.indices.filter { nodes[$0].calling == nil && !nodes[$0].roles.isEmpty }
    let callers = nodes.indices.filter { nodes[$0].calling != nil }
    guard !named.isEmpty, !callers.isEmpty else { return }
    // Roles that may meet share their noun or the family of it.
    var bearers: [Int: [Int]] = [:]
    for place in named {
      for kin in Set(nodes[place].roles.flatMap(\.kin)) { bearers[kin, default: []].append(place) }
    }
    var chosen: [(Int, Int)] = []
    for place in callers {
      guard let calling = nodes[place].calling, calling.tells else { continue }
      let candidates = Set(calling.kin.flatMap { bearers[$0] ?? [] })
      if let bearer = bearer(of: calling, at: place, among: candidates) { chosen.append((place, bearer)) }
    }
    for (place, bearer) in chosen { groups.join(place, bearer) }
  }

  /// The one whose role a phrase names; nil where none does, or more than one.
  private mutating func bearer(of calling: RoleName, at place: Int, among candidates: Set<Int>) -> Int? {
    var fits: [Int: (node: Int, fit: RoleName.Fit)] = [:]
    for candidate in candidates.sorted() {
      guard !groups.isIn(nodes[place].article, candidate), !differInGender(place, candidate),
        let fit = nodes[candidate].roles.compactMap({ calling.fit($0) }).max()
      else { continue }
      let root = groups.root(of: candidate)
      if let known = fits[root], known.fit >= fit { continue }
      fits[root] = (candidate, fit)
    }
    for fit in [RoleName.Fit.strong, .weak] {
      let found = fits.values.filter { $0.fit == fit }
      if found.count > 1 { return nil }
      if let only = found.first { return only.node }
    }
    return nil
  }

  /// `Ines Okafor’s brother` and `her brother` of another article, `Okafor’s memo` and `a memo by Okafor`.
  mutating func joinOwned() {
    struct Owned: Hashable {
      let owner: Int
      let words: [[UInt8]]
    }
    var first: [Owned: Int] = [:]
    for place in nodes.indices {
      let node = nodes[place]
      // The entities of one article stand side by side.
      guard let owner = node.entity.owner.map({ place - node.index + $0 }), nodes.indices.contains(owner),
        let end = node.entity.name.range(of: "’s ")
      else { continue }
      let words = OrganizationName(String(node.entity.name[end.upperBound...])).words
      let key = Owned(owner: groups.root(of: owner), words: words)
      if let other = first[key] { groups.join(place, other) } else { first[key] = place }
    }
  }
}

extension String {
  /// The first place of some words. The standard library alone has none for them.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start..<index(start, offsetBy: words.count) }
      start = index(after: start)
    }
    return nil
  }
}
