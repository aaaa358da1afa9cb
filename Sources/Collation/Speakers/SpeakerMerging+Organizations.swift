internal import Quotations

/// Bodies: names in full, letters, short names, and what they are called in small letters.
extension SpeakerMerging {
  mutating func joinOrganizations() {
    let places = nodes.indices.filter { nodes[$0].entity.kind == .organization }
    var chosen: [(Int, Int)] = []
    // A short form that fits two bodies is neither's.
    var longForms: [Int: [Int]] = [:]
    for (a, b) in pairs(of: places) {
      switch memory.comparison(of: nodes[a], with: nodes[b]) {
      case .same: chosen.append((a, b))
      case .short: longForms[groups.root(of: a), default: []].append(b)
      case .long: longForms[groups.root(of: b), default: []].append(a)
      case nil: break
      }
    }
    for (a, b) in chosen { groups.join(a, b) }
    var fitting: [(Int, Int)] = []
    for (short, long) in longForms {
      guard let first = long.first, long.allSatisfy({ groups.root(of: $0) == groups.root(of: first) }),
        !areTwoInOneArticle(short, first)
      else { continue }
      fitting.append((short, first))
    }
    for (short, long) in fitting { groups.join(short, long) }
  }

  /// An article that has both has joined them already, if it means one body by them.
  private mutating func areTwoInOneArticle(_ a: Int, _ b: Int) -> Bool { groups.shareArticle(a, b) }
}
