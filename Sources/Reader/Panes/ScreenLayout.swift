internal import TerminalUI

/// Where everything stands on a screen of a given size.
struct ScreenLayout: Sendable {
  /// The size classes; see docs/reader.md.
  enum SizeClass: Sendable {
    /// No room for anything but the size needed.
    case tiny
    /// The text alone; other panes take its place.
    case small
    /// One column: strip, text, quotes below.
    case narrow
    /// Text and quotes side by side, sources as a strip.
    case medium
    /// Three columns.
    case wide

    init(_ size: GridSize) {
      self =
        if size.columns < 20 || size.rows < 5 {
          .tiny
        } else if size.columns < 60 || size.rows < 15 {
          .small
        } else if size.columns < 100 {
          .narrow
        } else if size.columns < 150 {
          .medium
        } else {
          .wide
        }
    }
  }

  let sizeClass: SizeClass
  private(set) var title: Area?
  private(set) var strip: Area?
  private(set) var sources: Area?
  private(set) var text: Area?
  private(set) var quotes: Area?
  /// Everything between title and status, for views that take the whole screen.
  let body: Area
  private(set) var status: Area
  /// The hint row; in the widest class hints stand at the right end of the status row.
  private(set) var hint: Area?

  /// Whether the quotes stand below the text.
  private(set) var isStacked = false

  static let sourcesColumns = 28
  static let widestText = 80

  init(
    size: GridSize, focus: ReaderState.Pane, isMaximised: Bool, showsHints: Bool,
    arrangement: Arrangement = Arrangement()
  ) {
    sizeClass = SizeClass(size)
    func line(_ row: Int) -> Area { Area(row: row, column: 0, rows: 1, columns: size.columns) }
    let hasHintRow = showsHints && sizeClass != .wide && sizeClass != .tiny && size.rows >= 8
    let hasTitle = sizeClass != .small && sizeClass != .tiny
    let hasStrip = sizeClass == .narrow || sizeClass == .medium
    status = line(size.rows - (hasHintRow ? 2 : 1))
    if hasHintRow { hint = line(size.rows - 1) }
    if hasTitle { title = line(0) }
    if hasStrip { strip = line(1) }
    let top = hasStrip ? 2 : hasTitle ? 1 : 0
    let bottom = status.row - (sizeClass == .wide ? 1 : 0)
    body = Area(row: top, column: 0, rows: bottom - top, columns: size.columns)

    if isMaximised || sizeClass == .small {
      place(focus, in: body)
    } else if !arrangement.shows(focus, in: sizeClass) {
      place(focus, in: body)
    } else {
      split(body, arrangement)
    }
  }

  private mutating func place(_ pane: ReaderState.Pane, in area: Area) {
    switch pane {
    case .sources: sources = area
    case .text: text = area
    case .quotes: quotes = area
    }
  }

  private mutating func split(_ body: Area, _ arrangement: Arrangement) {
    let showsSources = arrangement.shows(.sources, in: sizeClass)
    let showsQuotes = arrangement.shows(.quotes, in: sizeClass)
    isStacked = arrangement.isStacked(in: sizeClass)
    if isStacked, showsQuotes {
      let rows = arrangement.quotesRows(of: body.rows, in: sizeClass)
      text = body.top(body.rows - rows)
      quotes = body.below(body.rows - rows)
      return
    }
    let columns = arrangement.columns(of: body.columns, in: sizeClass)
    func part(_ column: Int, _ columns: Int) -> Area {
      Area(row: body.row, column: column, rows: body.rows, columns: columns)
    }
    let start = showsSources ? columns.sources + 1 : 0
    if showsSources { sources = part(0, columns.sources) }
    text = part(start, showsQuotes ? columns.text : body.columns - start)
    if showsQuotes {
      let next = start + columns.text + 1
      quotes = part(next, body.columns - next)
    }
  }

  /// Whether text and quotes stand side by side, with lines between them.
  var hasColumns: Bool { text != nil && quotes != nil && !isStacked }
}

/// The columns of the text pane: glyphs, text, map and thumb.
struct TextColumns: Hashable, Sendable {
  /// Where severity glyphs stand.
  let glyph: Int
  let text: Int
  /// The measure: columns of the text.
  let width: Int
  let map: Int
  let thumb: Int

  static let measure = 76

  /// - Parameters:
  ///   - area: The pane.
  ///   - preferred: The measure that the user has set.
  ///   - hasBorder: Whether the pane's right edge is another pane's left; the thumb then stands outermost.
  init(_ area: Area, preferred: Int?, hasBorder: Bool) {
    let isSmall = area.columns < 60
    let (gutter, margin) = isSmall ? (2, 2) : (3, 3)
    let room = max(1, area.columns - gutter - margin)
    width = min(preferred ?? Self.measure, room)
    text = area.column + gutter + (room - width) / 2
    glyph = text - 2
    map = area.endColumn - (hasBorder ? 2 : 1)
    thumb = area.endColumn - (hasBorder ? 1 : 2)
  }
}

extension ReaderState {
  var layout: ScreenLayout { layout(for: screen) }

  func layout(for size: GridSize) -> ScreenLayout {
    ScreenLayout(
      size: size, focus: focus, isMaximised: isMaximised, showsHints: options.showsHints,
      arrangement: arrangement)
  }

  /// The area of the text below its header; where the text is not shown, the one it would have.
  var textArea: Area {
    let layout = layout
    if let text = layout.text { return text.below(1) }
    let other = ScreenLayout(
      size: screen, focus: .text, isMaximised: isMaximised, showsHints: options.showsHints,
      arrangement: arrangement)
    return (other.text ?? other.body).below(1)
  }

  func textColumns(in area: Area) -> TextColumns {
    TextColumns(area, preferred: options.width, hasBorder: layout.hasColumns)
  }
}
