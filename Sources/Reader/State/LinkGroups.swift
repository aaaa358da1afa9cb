internal import Collation

/// Passages that are the same words, directly or by way of others, numbered through the story. What tells a fact in other
/// words is not among them: by way of that a number would soon stand for everything that a story tells of one matter.
struct LinkGroups {
  /// Groups that hold a quotation, in the order in which a reader of all articles meets them.
  let numbered: [[Passage]]
  let linksOfPassage: [Passage: [Int]]

  init(_ story: Story) {
    var linksOfPassage: [Passage: [Int]] = [:]
    for (index, link) in story.links.enumerated() {
      linksOfPassage[link.first, default: []].append(index)
      linksOfPassage[link.second, default: []].append(index)
    }
    self.linksOfPassage = linksOfPassage

    func isBefore(_ a: Passage, _ b: Passage) -> Bool {
      (a.article, story.range(of: a), a.index) < (b.article, story.range(of: b), b.index)
    }
    var seen: Set<Passage> = []
    var groups: [[Passage]] = []
    for start in linksOfPassage.keys.sorted(by: isBefore) where seen.insert(start).inserted {
      var group = [start]
      var next = 0
      while next < group.count {
        for index in linksOfPassage[group[next]] ?? [] where story.links[index].variant != .restated {
          let link = story.links[index]
          for end in [link.first, link.second] where seen.insert(end).inserted { group.append(end) }
        }
        next += 1
      }
      // Titles of works are no quotations: they are not listed, so that nothing can lead to them.
      group.removeAll(where: story.isTitle)
      group.sort(by: isBefore)
      let isQuoted = group.contains { if case .quotation = $0 { true } else { false } }
      if isQuoted, group.count > 1 { groups.append(group) }
    }
    numbered = groups
  }
}
