internal import Collation
internal import Prose

/// `z?` in lists and in views of the whole story: why their selected row is there.
extension ReaderState {
  /// Nil, and it is said, where a row has no reasons: an article, a speaker, a step of the trail.
  mutating func reasonsOfRow() -> Reasons? {
    if let chooser {
      return reasons(of: chooser.rows[chooser.selected])
    } else if let board {
      return board.rows.indices.contains(board.selected)
        ? board.rows[board.selected].target.flatMap { reasons(of: $0) } ?? noReasons() : noReasons()
    }
    return reasonsOfCell()
  }

  private mutating func noReasons() -> Reasons? {
    say("nothing to explain in this row")
    return nil
  }

  /// Words with what is to be said of them.
  func subject(_ passage: Passage, links: [Int]? = nil, rows: [Int]? = nil) -> Reasons.Subject? {
    guard let slot = slot(ofArticle: passage.article) else { return nil }
    let known = mark(of: passage, in: slot).map { slots[slot].marks[$0] }
    guard let mark = known ?? passingMark(of: passage) else { return nil }
    return Reasons.Subject(
      mark: mark, links: links ?? mark.links, rows: rows ?? mark.disagreements, slot: slot)
  }

  /// A claim that the reader does not stop at, since nobody quotes it and nobody contradicts it.
  private func passingMark(of passage: Passage) -> Mark? {
    guard let story, case .claim = passage else { return nil }
    let links = story.links.indices.filter { story.links[$0].partner(of: passage) != nil }
    return Mark(
      passage: passage, range: story.range(of: passage),
      severity: links.map { Severity(story.links[$0].variant) }.max() ?? .unmatched, anchors: [], number: nil,
      speaker: nil, links: links, disagreements: [], isTitle: false, isIndirect: false)
  }

  /// Indices of the links between two passages; nil where there are none, or they are one.
  private func links(of passage: Passage, to other: Passage) -> [Int]? {
    let found = story?.links.indices.filter { story?.links[$0].partner(of: passage) == other } ?? []
    return found.isEmpty ? nil : found
  }

  private func reasons(of subjects: [Reasons.Subject]) -> Reasons? {
    subjects.first.map { Reasons(of: subjects, in: self, slot: $0.slot) }
  }

  // MARK: Lists

  private mutating func reasons(of row: Chooser.Row) -> Reasons? {
    let found: Reasons.Subject? =
      switch row {
      case .words(let mark): slot.flatMap { subject(slots[$0].marks[mark].passage) }
      case .link(let link, let passage): subject(passage, links: [link], rows: [])
      case .side(let disagreement, let member):
        story.flatMap {
          subject($0.disagreements[disagreement].members[member].passage, links: [], rows: [disagreement])
        }
      case .step, .source, .match, .speaker: nil
      }
    return reasons(of: [found].compactMap(\.self)) ?? noReasons()
  }

  // MARK: Boards

  private func reasons(of target: Board.Target) -> Reasons? {
    switch target {
    case .passage(let passage):
      // In the answers of all outlets what matters is the link to the words that it began with.
      let subject = subject(passage, links: board?.anchor.flatMap { links(of: passage, to: $0) })
      return reasons(of: [subject].compactMap(\.self))
    case .member(let disagreement, let member):
      guard let passage = story?.disagreements[disagreement].members[member].passage else { return nil }
      return reasons(of: [subject(passage, links: [], rows: [disagreement])].compactMap(\.self))
    case .words(let article, let range): return reasons(ofWords: range, in: article)
    case .article: return nil
    }
  }

  func reasons(ofWords range: TextRange, in article: Int) -> Reasons? {
    guard let survey, let slot = slot(ofArticle: article) else { return nil }
    if let figure = survey.loneFigures.first(where: { $0.article == article && $0.range == range }) {
      return Reasons(of: figure, in: self, slot: slot)
    }
    let denial = survey.denials.first { $0.passage.article == article && $0.range == range }
    return denial.map { Reasons(of: $0, in: self, slot: slot) }
  }

  // MARK: The matrix

  /// What joins the words of a cell to the fullest printing; of what is only there, all quotations.
  private mutating func reasonsOfCell() -> Reasons? {
    guard let cell = currentCell(), let matrix else { return nil }
    var fullest: Passage?
    if case .quotation(_, let passage) = matrix.matrix.rows[matrix.row].content { fullest = passage }
    // Of a fact that is told over and over the cell has many sentences: those that come from the fullest say why.
    let telling = cell.passages.filter { passage in
      fullest.map { $0 == passage || links(of: passage, to: $0) != nil } ?? true
    }
    let subjects = (telling.isEmpty ? [cell.passages[0]] : telling).prefix(Self.explained).compactMap {
      passage in
      subject(passage, links: fullest.flatMap { links(of: passage, to: $0) })
    }
    return reasons(of: subjects) ?? noReasons()
  }

  /// More quotations of one cell than this are nothing to read through.
  private static let explained = 12
}
