internal import Articles
internal import Collation
internal import Prose
internal import Quotations

/// Who printed what: quotations by speaker, and for each outlet how it has them. Copies of one text are one outlet.
struct StoryMatrix: Sendable {
  /// How an outlet has words, the fullest first.
  enum Printing: Int, Comparable, Sendable, CaseIterable {
    case whole
    /// Otherwise than most have it.
    case changed
    /// Changed in what the articles disagree on: a number, a name, a “not”.
    case conflict
    /// Only a part of what another has.
    case cut
    /// In the reporter's words.
    case indirect

    static func < (a: Printing, b: Printing) -> Bool { a.rawValue < b.rawValue }
  }

  struct Cell: Hashable, Sendable {
    let printing: Printing
    /// The first is where Enter goes; more where the words are printed in pieces.
    fileprivate(set) var passages: [Passage]
  }

  struct Row: Sendable {
    enum Content: Sendable {
      /// The speaker of the rows below.
      case speaker(String, role: String?)
      /// The words of a number; as the fullest printing has them.
      case quotation(number: Int, fullest: Passage)
      /// What one outlet alone quotes of the speaker, counted.
      case alone
    }

    let content: Content
    /// By column.
    var cells: [Int: Cell] = [:]

    var isHeading: Bool {
      if case .speaker = content { true } else { false }
    }
  }

  /// For each column its articles, the first of which is the text that the others reprint.
  let columns: [[Int]]
  let rows: [Row]

  init(_ story: Story, _ index: StoryIndex) {
    let firsts = story.articles.indices.filter { story.origins[$0] == $0 }
    var column: [Int: Int] = [:]
    for (place, article) in firsts.enumerated() { column[article] = place }
    let columnOfArticle = story.articles.indices.map { column[story.origins[$0]] ?? 0 }
    columns = firsts.map { first in story.articles.indices.filter { story.origins[$0] == first } }
    let printings = Printings(story, index)
    var sections: [Int?: [Row]] = [:]
    var alone: [Int?: Row] = [:]
    for (number, group) in index.groups.enumerated() {
      var row = Row(content: .quotation(number: number + 1, fullest: printings.fullest(of: group)))
      for cell in printings.of(group) {
        let place = cell.passages.first.map { columnOfArticle[$0.article] } ?? 0
        if let other = row.cells[place], other.printing <= cell.printing { continue }
        row.cells[place] = cell
      }
      sections[Self.speaker(of: group, in: story), default: []].append(row)
    }
    for mark in index.marks.flatMap({ $0.filter { $0.isQuotation && !$0.isLinked }.outermost }) {
      let place = columnOfArticle[mark.passage.article]
      alone[mark.speaker?.speaker, default: Row(content: .alone)]
        .cells[place, default: Cell(printing: .whole, passages: [])].passages.append(mark.passage)
    }
    rows = Self.order(of: sections, alone, in: story).flatMap { speaker -> [Row] in
      let heading: Row.Content =
        speaker.map { .speaker(story.speakers[$0].name, role: story.speakers[$0].role) }
        ?? .speaker("(unattributed)", role: nil)
      return [Row(content: heading)] + (sections[speaker] ?? []) + [alone[speaker]].compactMap(\.self)
    }
  }

  /// Whom most of the passages name.
  private static func speaker(of group: [Passage], in story: Story) -> Int? {
    var counts: [Int: Int] = [:]
    for passage in group {
      if let speaker = story.speakerIndex(of: passage) { counts[speaker, default: 0] += 1 }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Whoever has most shared words first, then by what they said alone; the unknown last.
  private static func order(of sections: [Int?: [Row]], _ alone: [Int?: Row], in story: Story) -> [Int?] {
    func weight(_ speaker: Int?) -> (Int, Int, Int, Int) {
      guard let speaker else { return (1, 0, 0, 0) }
      let single = alone[speaker]?.cells.values.reduce(0) { $0 + $1.passages.count } ?? 0
      return (0, -(sections[speaker]?.count ?? 0), -single, speaker)
    }
    return Set(sections.keys).union(alone.keys).map { (speaker: $0, weight: weight($0)) }
      .sorted { $0.weight < $1.weight }.map(\.speaker)
  }
}

/// How each passage of a group stands to the others.
private struct Printings {
  let story: Story
  /// Less than a passage that it is linked with.
  private var cut: Set<Passage> = []
  private var changed: Set<Passage> = []
  /// The severe disagreements of a passage.
  private var conflicts: [Passage: [Int]] = [:]

  init(_ story: Story, _ index: StoryIndex) {
    self.story = story
    for link in story.links {
      switch link.variant {
      case .truncated, .ellipsis: cut.insert(link.second)
      case .altered, .translated, .restated: changed.formUnion([link.first, link.second])
      case .verbatim, .indirect: break
      }
    }
    for (index, disagreement) in story.disagreements.enumerated() where disagreement.severity == .major {
      for member in disagreement.members { conflicts[member.passage, default: []].append(index) }
    }
  }

  func fullest(of group: [Passage]) -> Passage {
    func weight(_ passage: Passage) -> (Int, Int) {
      let isIndirect = isIndirect(passage)
      return (isIndirect ? 0 : 1, story.range(of: passage).count)
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
