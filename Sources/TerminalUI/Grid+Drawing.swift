extension Grid {
  /// Draws `text` from `column`, clipped to `width` columns; returns the columns used. A wide character
  /// that would be cut at the edge is left out, and what follows it too. LF and TAB are blanks.
  @discardableResult
  public mutating func draw(
    _ text: String, row: Int, column: Int, width: Int, style: Style = Style()
  ) -> Int {
    let bytes = text.utf8Span.span
    var offset = 0
    return draw(row: row, column: column, width: width, style: style) {
      Glyph.next(in: bytes, at: &offset, end: bytes.count)
    }
  }

  /// Draws a piece of UTF-8 text, as `LineBreaking` measures it. For a line in several styles, draw its pieces
  /// one after the other, each where the last one ended.
  @discardableResult
  public mutating func draw(
    _ text: [UInt8], range: Range<Int>, row: Int, column: Int, width: Int, style: Style = Style()
  ) -> Int {
    let bytes = text.span
    var offset = range.lowerBound
    return draw(row: row, column: column, width: width, style: style) {
      Glyph.next(in: bytes, at: &offset, end: min(range.upperBound, bytes.count))
    }
  }

  /// Fills a rectangle, clipped to the grid, with one character, as often as it fits whole.
  public mutating func fill(
    row: Int, column: Int, width: Int, rows count: Int = 1, with character: Character = " ",
    style: Style = Style()
  ) {
    let bytes = Array(String(character).utf8)
    var offset = 0
    guard row < rows, column < columns,
      let glyph = Glyph.next(in: bytes.span, at: &offset, end: bytes.count)
    else { return }
    let left = max(0, column)
    let right = column + min(width, columns - column)
    let last = row + min(count, rows - row)
    for row in max(0, row)..<max(0, row, last) {
      draw(row: row, column: left, width: right - left, style: style) { glyph }
    }
  }

  /// Puts glyphs side by side until the source ends or one does not fit; returns the columns used.
  @discardableResult
  private mutating func draw(
    row: Int, column: Int, width: Int, style: Style, next: () -> Glyph?
  ) -> Int {
    guard row >= 0, row < rows, column >= 0, column < columns, width > 0 else { return 0 }
    let start = row * columns + column
    let end = start + min(width, columns - column)
    var index = start
    while index < end, let glyph = next() {
      guard index + glyph.columns <= end else { break }
      put(glyph, style: style, at: index, end: (row + 1) * columns)
      index += glyph.columns
    }
    return index - start
  }
}
