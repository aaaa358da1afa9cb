internal import Prose
internal import TerminalUI

/// Help as a list: what it names can be run from it.
struct HelpRow: Sendable {
  enum Action: Hashable, Sendable {
    case run(Command)
    /// A line for the prompt, to be gone on with.
    case type(String)
  }

  var runs: [Run]
  /// Nil for headings and signs.
  var action: Action?
  /// Whether it only goes on from the row above.
  var isContinued = false
}

extension ReaderState {
  /// Moves the selection of help over the rows that can be run.
  ///
  /// - Parameter target: Given the indices of those rows and the one among them that is selected, the one to go to.
  private mutating func moveInHelp(_ target: (_ stops: [Int], _ here: Int) -> Int) {
    let rows = helpRows
    let stops = rows.indices.filter { rows[$0].action != nil && !rows[$0].isContinued }
    guard let last = stops.indices.last, let here = pager?.selected else { return }
    let position = min(stops.partitioningIndex { $0 >= here }, last)
    let next = min(max(target(stops, position), 0), last)
    pager?.selected = stops[next]
    // The heading above the first row and the signs below the last one are seen too.
    if next == 0 { revealInPager(0, of: rows.count) }
    if next == last { revealInPager(rows.count - 1, of: rows.count) }
    revealInHelp(stops[next], rows)
  }

  /// Keys in help.
  mutating func pageHelp(_ command: Command, count: Int?) {
    let times = max(1, count ?? 1)
    let height = max(1, pagerHeight)
    switch command {
    case .lineDown: moveInHelp { $1 + times }
    case .lineUp: moveInHelp { $1 - times }
    case .pageDown: turnHelpPage(times * height)
    case .pageUp: turnHelpPage(-times * height)
    case .halfPageDown: turnHelpPage(times * max(1, height / 2))
    case .halfPageUp: turnHelpPage(-times * max(1, height / 2))
    case .top: moveInHelp { _, _ in 0 }
    case .bottom: moveInHelp { stops, _ in stops.count - 1 }
    case .goToPercent:
      guard let count, count <= 100 else { return goTo(percent: count) }
      moveInHelp { stops, _ in count * (stops.count - 1) / 100 }
    default: break
    }
  }

  /// A page moves what is seen, and the selection with it; at the ends the selection alone.
  private mutating func turnHelpPage(_ lines: Int) {
    guard let before = pager else { return }
    scrollPager(to: before.top + lines)
    guard let top = pager?.top, top != before.top else {
      return moveInHelp { stops, _ in lines > 0 ? stops.count - 1 : 0 }
    }
    pager?.selected = before.selected + top - before.top
    selectSeenHelp()
  }

  /// The wheel moves what is seen; the selection goes along where it would leave the screen.
  mutating func scrollHelp(_ lines: Int) {
    guard let before = pager else { return }
    scrollPager(to: before.top + lines)
    selectSeenHelp()
  }

  /// The selection stays if it is on the screen and can be run; else what is next to it there.
  private mutating func selectSeenHelp() {
    let rows = helpRows
    guard let top = pager?.top, let here = pager?.selected else { return }
    let shown = (top..<min(rows.count, top + max(1, pagerHeight))).filter {
      rows[$0].action != nil && !rows[$0].isContinued
    }
    guard let last = shown.last else { return }
    pager?.selected = shown.first { $0 >= here } ?? last
  }

  /// The row, with what goes on from it.
  private mutating func revealInHelp(_ line: Int, _ rows: [HelpRow]) {
    let more = rows[(line + 1)...].prefix { $0.isContinued }.count
    revealInPager(line + more, of: rows.count)
    revealInPager(line, of: rows.count)
  }

  /// Scrolls as little as it takes.
  private mutating func revealInPager(_ line: Int, of count: Int) {
    guard let top = pager?.top else { return }
    let height = max(1, pagerHeight)
    let wanted = line < top ? line : line >= top + height ? line - height + 1 : top
    let last = count - pagerHeight
    pager?.top = max(0, min(wanted, last))
  }

  /// `Enter` in help: it closes, and what the row says is done.
  mutating func runFromHelp() -> [ReaderEffect] {
    guard let pager else { return [] }
    let rows = pager.kind == .help ? helpRows : []
    guard rows.indices.contains(pager.selected), let action = rows[pager.selected].action else {
      say("nothing to run in this row")
      return []
    }
    self.pager = nil
    switch action {
    case .run(let command):
      guard !command.takesLetter else {
        keys.await(command, now: now)
        return []
      }
      return run(command)
    case .type(let line):
      prompt = Prompt(kind: .command, line: LineEditor(line))
      return []
    }
  }
}

// MARK: - Searching

/// A search through the lines of the open pager.
struct PagerSearch: Hashable, Sendable {
  let pattern: String
  /// Indices of the lines that have it.
  let lines: [Int]
  var current: Int?

  /// Without regard to case.
  static func position(of pattern: String, in text: String) -> Range<String.Index>? {
    let wanted = Array(pattern.lowercased())
    guard !wanted.isEmpty else { return nil }
    var start = text.startIndex
    while start < text.endIndex {
      var (index, matched) = (start, 0)
      while index < text.endIndex, matched < wanted.count, text[index].lowercased() == String(wanted[matched])
      {
        index = text.index(after: index)
        matched += 1
      }
      if matched == wanted.count { return start..<index }
      start = text.index(after: start)
    }
    return nil
  }
}

extension ReaderState {
  mutating func searchPager(_ pattern: String) {
    guard !pattern.isEmpty, let pager else { return }
    let lines = pagerLines.map { $0.map(\.text).joined() }
    var found = lines.indices.filter { PagerSearch.position(of: pattern, in: lines[$0]) != nil }
    if pager.kind == .help {
      // Headings are only stopped at where nothing else has it.
      let rows = helpRows
      let runnable = found.filter { rows[$0].action != nil }
      if !runnable.isEmpty { found = runnable }
    }
    guard !found.isEmpty else { return complain("“\(pattern)” is not in here") }
    self.pager?.search = PagerSearch(pattern: pattern, lines: found)
    let here = pager.kind == .help ? pager.selected : pager.top
    goToPagerMatch(found.firstIndex { $0 >= here } ?? 0)
  }

  /// `n` and `N`, round the ends.
  mutating func stepPagerMatch(_ distance: Int) {
    guard let search = pager?.search, let current = search.current else {
      return say("nothing was searched for yet; \(key(.search)) searches")
    }
    let count = search.lines.count
    goToPagerMatch(((current + distance) % count + count) % count)
  }

  private mutating func goToPagerMatch(_ match: Int) {
    guard let search = pager?.search, search.lines.indices.contains(match) else { return }
    pager?.search?.current = match
    pager?.selected = search.lines[match]
    if pager?.kind == .help {
      revealInHelp(search.lines[match], helpRows)
    } else {
      revealInPager(search.lines[match], of: pagerLines.count)
    }
    say("match \(match + 1) of \(search.lines.count)")
  }
}

extension Painter {
  /// The selected row of help, and what was searched for in any pager.
  mutating func paintPagerMarks(_ lines: ArraySlice<[Run]>, in body: Area) {
    guard let pager = state.pager else { return }
    for (line, index) in lines.indices.enumerated() {
      let row = body.row + line
      let text = lines[index].map(\.text).joined()
      if let search = pager.search, let found = PagerSearch.position(of: search.pattern, in: text) {
        let start = body.column + 1 + DisplayWidth.columns(of: String(text[..<found.lowerBound]))
        let columns = DisplayWidth.columns(of: String(text[found]))
        let isCurrent = search.current.map { search.lines[$0] == index } ?? false
        grid.restyle(row: row, columns: start..<start + columns) {
          ($0.role, $0.isUnderlined, $0.isBold) = (.match, true, isCurrent || $0.isBold)
        }
      }
      let isHere = index == pager.selected
      guard isHere, pager.kind == .help || pager.search != nil else { continue }
      if pager.kind == .help {
        grid.draw(glyphs.current, row: row, column: body.column, width: 1, style: Style(bold: true))
        grid.restyle(row: row, columns: body.column..<body.endColumn) { $0.isReversed = true }
      }
      grid.cursor = GridPosition(column: body.column, row: row)
    }
  }
}
