/// Cuts a paragraph into lines no wider than a pane.
///
/// A text file is often wrapped already, so LF and TAB count as blanks. Lines break at blanks, between ideographs,
/// after a hyphen between letters and after a dash between words; a word wider than the line is cut between
/// glyphs. A line neither begins nor ends with a blank.
public enum LineBreaking {
  /// The first line of `text[start..<end]`.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - start: The byte offset to begin at: the paragraph's start, or the `upperBound` of the line before.
  ///   - end: The byte offset where the paragraph ends.
  ///   - width: Columns; less than 1 is taken as 1. A wide glyph in a line of one column stands alone.
  /// - Returns: The line without the blanks around it; empty at `end` when only blanks are left. The next line is
  ///   the one from this line's `upperBound`.
  /// - Complexity: Linear in the line and in the word that no longer fits, whatever lies behind.
  public static func nextLine(in text: [UInt8], from start: Int, to end: Int, width: Int) -> Range<Int> {
    let bytes = text.span
    let end = min(end, bytes.count)
    var offset = max(0, start)
    while offset < end, bytes[offset].isBlank { offset += 1 }
    guard offset < end else { return end..<end }

    let start = offset
    let width = max(1, width)
    var columns = 0
    var wordEnd = start
    var lastBreak: Int?
    while offset < end {
      let glyphStart = offset
      let isBlank = bytes[glyphStart].isBlank
      // Marks without a base take no column and go with what stands before them.
      guard let glyph = Glyph.next(in: bytes, at: &offset, end: end) else { return start..<end }
      if isBlank {
        if wordEnd > start { lastBreak = wordEnd }
      } else if wordEnd == glyphStart, glyphStart > start,
        BreakOpportunity.exists(at: glyphStart, in: bytes, start: start, end: end)
      {
        lastBreak = glyphStart
      }
      columns += glyph.columns
      if columns > width {
        if isBlank { return start..<wordEnd }
        return start..<(lastBreak ?? (glyphStart > start ? glyphStart : offset))
      }
      if !isBlank { wordEnd = offset }
    }
    return start..<wordEnd
  }

  /// All lines of a paragraph, in order.
  public static func lines(in text: [UInt8], range: Range<Int>, width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    while true {
      let line = nextLine(in: text, from: start, to: range.upperBound, width: width)
      if line.isEmpty { return lines }
      lines.append(line)
      start = line.upperBound
    }
  }
}
