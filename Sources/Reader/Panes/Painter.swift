internal import Prose
public import TerminalUI

extension ReaderState {
  /// The screen as it is now.
  public func view() -> Grid {
    var painter = Painter(state: self, grid: Grid(size: screen))
    painter.paint()
    return painter.grid
  }

  /// The same for a loop that goes on: what is wrapped on the way is kept, and parts of the screen that cannot have
  /// changed are not drawn again.
  public mutating func frame() -> Grid {
    var painter = Painter(state: self, grid: Grid(size: screen))
    // One owner at a time: a copy of all that is wrapped would cost more than the frame.
    painter.state.layouts = LayoutCache()
    swap(&painter.state.layouts, &layouts)
    painter.paintAfter(lastFrame)
    swap(&painter.state.layouts, &layouts)
    lastFrame = painter.keptFrame
    return painter.grid
  }

  /// The screen as it would be at another size.
  public func view(_ size: GridSize) -> Grid {
    guard size != screen else { return view() }
    var resized = self
    _ = resized.handle(.resized(size))
    return resized.view()
  }
}

/// The rows and the bytes of the shown article that are in view.
struct Viewport: Sendable {
  let top: ArticleLayout.Row
  let visible: TextRange
}

/// Draws a state. Each pane is an extension in a file of its own. It works on a copy, so that what it wraps on the
/// way is nobody else's business.
struct Painter {
  var state: ReaderState
  var grid: Grid
  /// What a click selects; later ones lie above.
  var targets: [ClickTarget] = []
  /// Where everything stands.
  let layout: ScreenLayout
  /// What of the article is in view, once it was asked for.
  private var knownViewport: Viewport?
  /// The frame before, and the parts of this one.
  var lastFrame: KeptFrame?
  var parts: [KeptFrame.Part] = []

  init(state: ReaderState, grid: Grid) {
    (self.state, self.grid) = (state, grid)
    layout = state.layout(for: grid.size)
  }

  var glyphs: GlyphSet { state.glyphs }

  mutating func paint() {
    guard layout.sizeClass != .tiny else { return paintTiny() }
    if let title = layout.title { paint(.title, in: title) { $0.paintTitle(in: title) } }
    if let strip = layout.strip {
      paint(.strip, in: strip) { painter in
        painter.state.comparison == nil || painter.state.hasStoryView
          ? painter.paintStrip(in: strip) : painter.paintComparisonStrip(in: strip)
      }
    }
    if layout.sizeClass == .wide {
      grid.fill(
        row: layout.body.endRow, column: 0, width: grid.columns, with: glyphs.horizontal, style: Style(.dim))
    }
    if state.pager != nil {
      paintPager(in: layout.body)
    } else if state.chooser != nil {
      paintChooser(in: layout.body)
    } else if state.board != nil {
      paintBoard(in: layout.body)
    } else if state.matrix != nil {
      paintMatrix(in: layout.body)
    } else if state.comparison != nil {
      paintComparison(in: layout.body)
    } else if state.slot == nil {
      state.isWaiting ? paintWaiting(in: layout.body) : paintWelcome(in: layout.body)
    } else {
      paintPanes(layout)
    }
    paintStatus(in: layout.status)
    if let hint = layout.hint { paint(.hints, in: hint) { $0.paintHints(in: hint) } }
    paintWhichKey(above: layout.status.row)
    if state.prompt != nil { paintPrompt(in: layout.status) }
    keepCursorInside()
  }

  /// Too small for anything but the size needed; the program goes on.
  private mutating func paintTiny() {
    grid.draw("needs 20x5, has \(grid.columns)x\(grid.rows)", row: 0, column: 0, width: grid.columns)
    grid.cursor = GridPosition(column: 0, row: 0)
  }

  private mutating func paintPanes(_ layout: ScreenLayout) {
    if let area = layout.sources { paintSources(in: area) }
    if let area = layout.text { paintText(in: area) }
    if let area = layout.quotes { paint(.quotes, in: area) { $0.paintQuotes(in: area) } }
    if let area = layout.sources, layout.text != nil { paintBorder(at: area.endColumn, layout) }
    if let area = layout.text, layout.hasColumns { paintBorder(at: area.endColumn, layout) }
  }

  /// The line between two panes.
  private mutating func paintBorder(at column: Int, _ layout: ScreenLayout) {
    let style = Style(.dim)
    for row in layout.body.row..<max(layout.body.row, layout.body.endRow) {
      grid.draw(
        row == layout.body.row ? glyphs.teeDown : glyphs.vertical, row: row, column: column, width: 1,
        style: style)
    }
    if layout.sizeClass == .wide {
      grid.draw(glyphs.teeUp, row: layout.body.endRow, column: column, width: 1, style: style)
    }
  }

  /// Says what a click on so many rows selects.
  mutating func mark(_ thing: ClickTarget.Thing, row: Int, column: Int, columns: Int, rows: Int = 1) {
    targets.append(
      ClickTarget(area: Area(row: row, column: column, rows: rows, columns: columns), thing: thing))
  }

  /// A pane's header: a rule with the title in it.
  mutating func paintRule(_ title: [Run], row: Int, in area: Area, isFocused: Bool = false) {
    guard area.columns > 0 else { return }
    grid.fill(row: row, column: area.column, width: area.columns, with: glyphs.horizontal, style: Style(.dim))
    guard !title.isEmpty, area.columns > 4 else { return }
    let room = area.columns - 3
    var runs = [Run(" ")]
    runs += title.map { Run(glyphs.spelled($0.text), isFocused ? Style(.heading, bold: true) : $0.style) }
    let used = grid.draw(runs, row: row, column: area.column + 1, width: room)
    grid.draw(" ", row: row, column: area.column + 1 + used, width: 1)
  }

  mutating func paintRule(_ title: String, row: Int, in area: Area, isFocused: Bool = false) {
    let cut = Fitting.end(title, area.columns - 4, glyphs)
    paintRule([Run(cut, Style(.heading))], row: row, in: area, isFocused: isFocused)
  }

  /// Part by part it would be looked up by each of five panes.
  mutating func viewport() -> Viewport {
    if let knownViewport { return knownViewport }
    let viewport = Viewport(top: state.topRow(), visible: state.visibleRange())
    knownViewport = viewport
    return viewport
  }

  private mutating func keepCursorInside() {
    guard let cursor = grid.cursor else { return grid.cursor = GridPosition(column: 0, row: grid.rows - 1) }
    grid.cursor = GridPosition(
      column: min(max(cursor.column, 0), grid.columns - 1), row: min(max(cursor.row, 0), grid.rows - 1))
  }
}
