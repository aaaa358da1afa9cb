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
    var passages: [Passage]
  }

  struct Row: Sendable {
    enum Content: Sendable {
      /// The speaker of the rows below; all of them where the articles do not agree on one.
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
    var sections: [[Int]: [Row]] = [:]
    var alone: [[Int]: Row] = [:]
    for (number, group) in index.groups.enumerated() {
      var row = Row(content: .quotation(number: number + 1, fullest: printings.fullest(of: group)))
      for cell in printings.of(group) {
        let place = cell.passages.first.map { columnOfArticle[$0.article] } ?? 0
        if let other = row.cells[place], other.printing <= cell.printing { continue }
        row.cells[place] = cell
      }
      sections[Self.speakers(of: group, in: story), default: []].append(row)
    }
    for mark in index.marks.flatMap({ $0.filter { $0.isQuotation && !$0.isLinked }.outermost }) {
      let place = columnOfArticle[mark.passage.article]
      alone[[mark.speaker?.speaker].compactMap(\.self), default: Row(content: .alone)]
        .cells[place, default: Cell(printing: .whole, passages: [])].passages.append(mark.passage)
    }
    rows = Self.order(of: sections, alone).flatMap { speakers -> [Row] in
      let names = speakers.map { story.speakers[$0].name }.joined(separator: " / ")
      let heading = Row.Content.speaker(
        speakers.isEmpty ? "(unattributed)" : names,
        role: speakers.count == 1 ? story.speakers[speakers[0]].role : nil)
      return [Row(content: heading)] + (sections[speakers] ?? []) + [alone[speakers]].compactMap(\.self)
    }
  }

  /// Whom the passages name, the one whom most name first: who is right where they differ is not for us to say.
  private static func speakers(of group: [Passage], in story: Story) -> [Int] {
    var counts: [Int: Int] = [:]
    for passage in group {
      if let speaker = story.speakerIndex(of: passage) { counts[speaker, default: 0] += 1 }
    }
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
  }

  /// Whoever has most shared words first, then by what they said alone; the unknown last.
  private static func order(of sections: [[Int]: [Row]], _ alone: [[Int]: Row]) -> [[Int]] {
    func weight(_ speakers: [Int]) -> (Int, Int, Int, Int, Int, Int) {
      guard let first = speakers.first, let last = speakers.last else { return (1, 0, 0, 0, 0, 0) }
      let single = alone[speakers]?.cells.values.reduce(0) { $0 + $1.passages.count } ?? 0
      return (0, -(sections[speakers]?.count ?? 0), -single, first, speakers.count, last)
    }
    return Set(sections.keys).union(alone.keys).map { (speakers: $0, weight: weight($0)) }
      .sorted { $0.weight < $1.weight }.map(\.speakers)
  }
}
