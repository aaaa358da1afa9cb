internal import Collation
internal import Prose

extension ReaderState {
  /// Opens a board; the same key again closes it.
  mutating func open(_ board: Board) {
    guard self.board?.kind != board.kind else { return self.board = nil }
    self.board = board
  }

  /// Rows of the body for the rows of a board.
  var boardHeight: Int { max(0, layout.body.rows - 1) }

  /// A command in a board.
  mutating func browse(_ command: Command, count: Int?) {
    let times = max(1, count ?? 1)
    let height = max(1, boardHeight)
    switch command {
    case .lineDown: stepRow(times)
    case .lineUp: stepRow(-times)
    case .pageDown, .pageUp, .halfPageDown, .halfPageUp:
      turnPage(command.distance(times: times, page: max(1, height - 1), half: max(1, height / 2)) ?? 0)
    case .top: stepRow(-(board?.rows.count ?? 0))
    case .bottom: stepRow(board?.rows.count ?? 0)
    case .openRow: openRow()
    case .compare: compareRow()
    case .allOutlets where board?.kind == .outlets: board = nil
    case .allOutlets: openOutletsOfRow()
    case .only: openOnly()
    case .timeline: openTimeline()
    case .matrix:
      board = nil
      if matrix == nil { openMatrix() }
    default: break
    }
  }

  private mutating func stepRow(_ distance: Int) {
    guard let board else { return }
    let stops = board.stops
    guard let position = stops.firstIndex(of: board.selected) else { return }
    self.board?.selected = stops[min(max(position + distance, 0), stops.count - 1)]
  }

  /// Goes on by so many lines of the screen, a row at least.
  private mutating func turnPage(_ distance: Int) {
    guard let board else { return }
    let step = distance > 0 ? 1 : -1
    var (row, lines) = (board.selected, 0)
    var next = row
    while board.rows.indices.contains(row + step), lines < abs(distance) || next == board.selected {
      row += step
      lines += board.height(of: row, columns: layout.body.columns)
      if board.rows[row].target != nil { next = row }
      if lines > abs(distance), next != board.selected { break }
    }
    self.board?.selected = next
  }

  /// Keeps the selected row on the screen, and with it the headings above it where there is room.
  mutating func settleBoard() {
    guard var board, !board.rows.isEmpty else { return }
    let (height, columns) = (boardHeight, layout.body.columns)
    board.selected = min(max(board.selected, 0), board.rows.count - 1)
    var first = board.selected
    while first > 0, board.rows[first - 1].target == nil { first -= 1 }
    board.top = min(max(board.top, 0), first)
    var lines = board.height(of: board.selected, columns: columns)
    var top = board.selected
    while top > board.top {
      lines += board.height(of: top - 1, columns: columns)
      guard lines <= height else { break }
      top -= 1
    }
    board.top = top
    self.board = board
  }
}

// MARK: - Leaving for the words

extension ReaderState {
  /// `Enter`: to the words of the selected row; what was open closes.
  private mutating func openRow() {
    guard let board, board.rows.indices.contains(board.selected),
      let target = board.rows[board.selected].target
    else { return say("nothing to go to here") }
    go(to: target)
  }

  mutating func go(to target: Board.Target) {
    (board, matrix, comparison, isMaximised) = (nil, nil, nil, false)
    focus = .text
    home = nil
    // Going to where one is makes no step.
    let (before, walked) = (place, trail)
    defer { if place == before { trail = walked } }
    switch target {
    case .passage(let passage):
      if slot(ofArticle: passage.article) == slot, let place { trail.leave(place) }
      go(to: passage)
    case .member(let disagreement, let member):
      if let place { trail.leave(place) }
      visit(disagreement: disagreement, member: member)
    case .words(let article, let range):
      guard let slot = slot(ofArticle: article) else { return }
      if self.slot == slot, let place { trail.leave(place) }
      go(toWords: range, in: slot)
    case .article(let article):
      guard let slot = slot(ofArticle: article) else { return }
      if let place { trail.leave(place) }
      show(slot: slot)
      (slots[slot].current, slots[slot].top) = (nil, 0)
    }
  }

  /// `t` on a row of another view: all outlets on its words.
  private mutating func openOutletsOfRow() {
    guard let board, board.rows.indices.contains(board.selected), let story, let index,
      let passage = board.rows[board.selected].target?.passage(in: story),
      let mark = index.marks[passage.article].first(where: { $0.passage == passage })
    else { return say("no other article has these words") }
    openOutlets(of: passage, number: mark.number, mark.disagreements)
  }

  /// `d`: the selected words beside those that the board began with, else beside the nearest of another article.
  private mutating func compareRow() {
    guard let board, board.rows.indices.contains(board.selected), let story,
      let target = board.rows[board.selected].target, let passage = target.passage(in: story)
    else { return say("nothing to compare here") }
    if let anchor = board.anchor, anchor != passage, compare(anchor, with: passage) { return }
    guard compare(passage, with: nil) else { return say("no other article has these words") }
  }
}

extension Board.Target {
  func passage(in story: Story) -> Passage? {
    switch self {
    case .passage(let passage): passage
    case .member(let disagreement, let member): story.disagreements[disagreement].members[member].passage
    case .words, .article: nil
    }
  }
}
