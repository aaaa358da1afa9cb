internal import Collation
internal import Prose
internal import Quotations

/// How each passage of a group stands to the others.
struct Printings {
  private let story: Story
  /// Less than a passage that it is linked with.
  private var cut: Set<Passage> = []
  private var changed: Set<Passage> = []
  /// The severe disagreements of a passage.
  private var conflicts: [Passage: [Int]] = [:]

  init(_ story: Story, _ index: StoryIndex) {
    self.story = story
    for (index, disagreement) in story.disagreements.enumerated() where disagreement.severity == .major {
      for member in disagreement.members { conflicts[member.passage, default: []].append(index) }
    }
    for link in story.links {
      switch link.variant {
      case .truncated, .ellipsis: cut.insert(link.second)
      case .altered, .translated, .restated:
        let ends = [link.first, link.second]
        // Beside words that most contradict, those of the many are no change.
        let deviating = ends.filter(deviates)
        changed.formUnion(deviating.isEmpty ? ends : deviating)
      case .verbatim, .indirect: break
      }
    }
  }

  /// The longest of those in quote marks, where none is of all; rather one that most do not contradict.
  func fullest(of group: [Passage]) -> Passage {
    func weight(_ passage: Passage) -> (Int, Int, Int) {
      (isIndirect(passage) ? 0 : 1, deviates(passage) ? 0 : 1, story.range(of: passage).count)
    }
    var best = group[0]
    for passage in group.dropFirst() where weight(best) < weight(passage) { best = passage }
    return best
  }

  /// How each article prints the words, in the order of the articles.
  func of(_ group: [Passage]) -> [StoryMatrix.Cell] {
    let usual = group.contains(where: changed.contains) ? usualWords(of: group) : nil
    let longest = group.filter { !isIndirect($0) }.map { story.range(of: $0).count }.max() ?? 0
    var cells: [StoryMatrix.Cell] = []
    for pieces in group.chunked(by: \.article) {
      let found = Set(pieces.map { self.printing(of: $0, usual) })
      // In pieces it may all be there; what is only told around a piece is none.
      let quoted = pieces.filter { !isIndirect($0) }
      let length = quoted.reduce(0) { $0 + story.range(of: $1).count }
      let isCut = found.contains(.cut) && (quoted.count == 1 || length * 10 < longest * 9)
      let printing: StoryMatrix.Printing =
        if found.contains(.conflict) {
          .conflict
        } else if found.contains(.changed) {
          .changed
        } else if found == [.indirect] {
          .indirect
        } else {
          isCut ? .cut : .whole
        }
      cells.append(StoryMatrix.Cell(printing: printing, passages: pieces))
    }
    return cells
  }

  private func printing(of passage: Passage, _ usual: String?) -> StoryMatrix.Printing {
    if isIndirect(passage) { return .indirect }
    if deviates(passage) { return .conflict }
    if changed.contains(passage), words(of: passage) != usual { return .changed }
    return cut.contains(passage) ? .cut : .whole
  }

  private func isIndirect(_ passage: Passage) -> Bool {
    guard case .quotation(let article, let index) = passage else { return true }
    return story.articles[article].quotations[index].kind == .indirect
  }

  private func words(of passage: Passage) -> String {
    story.articles[passage.article].text.string(in: story.range(of: passage)).comparable
  }

  /// The words as most have them; nil where two versions have as many. Copies of one text count once.
  private func usualWords(of group: [Passage]) -> String? {
    mostCommon(group.filter { !isIndirect($0) }.map { (words(of: $0), $0.article) })
  }

  /// Whether the words say something else than most do where the articles severely disagree.
  private func deviates(_ passage: Passage) -> Bool {
    (conflicts[passage] ?? []).contains { index in
      let members = story.disagreements[index].members
      guard let own = members.first(where: { $0.passage == passage })?.value else { return false }
      return mostCommon(members.map { ($0.value, $0.article) }) != own
    }
  }

  /// The value that most texts have; nil where two have as many. Copies of one text count once.
  private func mostCommon(_ found: [(value: String, article: Int)]) -> String? {
    var origins: [String: Set<Int>] = [:]
    for (value, article) in found { origins[value, default: []].insert(story.origins[article]) }
    let most = origins.values.map(\.count).max()
    let best = origins.filter { $0.value.count == most }
    return best.count == 1 ? best.first?.key : nil
  }
}

extension [Passage] {
  /// Neighbours with the same key together.
  fileprivate func chunked(by key: (Passage) -> Int) -> [[Passage]] {
    var chunks: [[Passage]] = []
    for passage in self {
      if let last = chunks.last?.last, key(last) == key(passage) {
        chunks[chunks.count - 1].append(passage)
      } else {
        chunks.append([passage])
      }
    }
    return chunks
  }
}
