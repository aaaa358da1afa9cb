internal import Prose

extension ReaderState {
  /// Where a line is brought to.
  enum Height { case top, third, middle, bottom }

  /// Gives the layout of the shown article at the reading width to `body`; nil where there is no text.
  mutating func withText<Result>(_ body: (inout ArticleLayout) -> Result) -> Result? {
    guard let slot, let text = slots[slot].text, !text.blocks.isEmpty else { return nil }
    let width = textColumns(in: textArea).width
    return layouts.layout(of: text, slot: slot, width: width, body)
  }

  /// The row at the top of the screen: where the place is, but no lower than the last full screen.
  mutating func topRow() -> ArticleLayout.Row {
    guard let slot else { return ArticleLayout.top }
    let (top, height) = (slots[slot].top, textArea.rows)
    return withText { min($0.row(ofSource: top), $0.lastTop(height: height)) } ?? ArticleLayout.top
  }

  mutating func scroll(to row: ArticleLayout.Row) {
    guard let slot, let top = withText({ $0.source(of: row) }) else { return }
    slots[slot].top = top
  }

  private mutating func scroll(by distance: Int) {
    let (top, height) = (topRow(), textArea.rows)
    guard let row = withText({ min($0.row(distance, from: top), $0.lastTop(height: height)) }) else { return }
    scroll(to: row)
    if row != top { adoptVisibleMark() }
  }

  /// `j k`, pages and ends: the text scrolls, the selection of a list moves.
  mutating func move(_ command: Command, count: Int?) {
    let height = textArea.rows
    // Two lines of a page stay in view, so that the eye finds its place again.
    let distance = command.distance(
      times: max(1, count ?? 1), page: max(1, height - (height > 4 ? 2 : 0)), half: max(1, height / 2))
    switch focus {
    case .sources: moveInSources(distance ?? (command == .top ? -slots.count : slots.count))
    case .quotes:
      let all = slot.map { slots[$0].marks.count } ?? 0
      moveInQuotes(distance.map { max(-all, min(all, $0)) } ?? (command == .top ? -all : all))
    case .text:
      hasMoved = true
      if let distance {
        scroll(by: distance)
      } else if let end = withText({ command == .top ? ArticleLayout.top : $0.lastTop(height: height) }) {
        scroll(to: end)
        if command == .top { beginAnew() } else { adoptVisibleMark() }
      }
    }
  }

  /// `zt zz zb`: the line of the current passage.
  mutating func placeCurrentLine(_ height: Height) {
    guard let slot else { return say("no article here") }
    guard let current = slots[slot].current else {
      return say("nothing is current; \(key(.nextQuote)) goes to the next quotation")
    }
    bring(range(of: current, in: slot).start, to: height)
  }

  /// Scrolls so that a byte of the shown article stands at a height.
  private mutating func bring(_ offset: Int, to height: Height) {
    let rows = textArea.rows
    let above =
      switch height {
      case .top: 0
      case .third: rows / 3
      case .middle: (rows - 1) / 2
      case .bottom: rows - 1
      }
    guard let row = withText({ $0.row(-above, from: $0.row(ofSource: offset)) }) else { return }
    scroll(to: row)
  }

  /// Scrolls only if the words are not in view already.
  mutating func reveal(start: Int, end: Int) {
    let (top, height) = (topRow(), textArea.rows)
    let isVisible = withText { layout in
      let first = layout.distance(from: top, to: layout.row(ofSource: start), limit: height)
      let last = layout.distance(from: top, to: layout.row(ofSource: max(start, end - 1)), limit: height)
      return first >= 0 && (last < height || first == 0)
    }
    if isVisible == false { bring(start, to: .third) }
    if isVisible == true { scroll(to: top) }
  }

  /// The bytes of the article that are in view.
  mutating func visibleRange() -> TextRange {
    let (top, height) = (topRow(), textArea.rows)
    return withText { layout in
      let bottom = layout.row(height - 1, from: top)
      let start = layout.source(of: top)
      let end =
        layout.words(of: bottom).map { layout.text.source(of: $0.upperBound) } ?? layout.source(of: bottom)
      return TextRange(start, max(start, end))
    } ?? TextRange(0, 0)
  }

  /// What is current follows the eye: when it has left the screen, the first linked passage in view takes over.
  mutating func adoptVisibleMark() {
    guard let slot else { return }
    let visible = visibleRange()
    if let current = slots[slot].current, range(of: current, in: slot).overlaps(visible) { return }
    (home, spot) = (nil, nil)
    let marks = slots[slot].marks
    let next = marks.indices(overlapping: visible).first { isStop($0, in: slot) }
    guard let next else { return }
    slots[slot].current = Slot.Current(mark: next)
  }

  /// As when the article was opened: what comes next is the first there is.
  private mutating func beginAnew() {
    (home, spot) = (nil, nil)
    if let slot { slots[slot].current = nil }
  }

  /// Wraps what is in view, so that drawing finds it done.
  mutating func settle() {
    guard let slot, slots[slot].text != nil else { return seen = nil }
    settleLimit()
    // What all articles were searched for is marked in each.
    if search?.found != nil { findMatches() }
    seen = Spot(slot: slot, range: visibleRange())
    let top = topRow()
    _ = withText { $0.count(at: top) }
    settleComparison()
    settleBoard()
    settleMatrix()
  }
}
