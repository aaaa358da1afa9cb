/// How the lines of a text were broken by hand: mail, old wires and terminals break at 60 to 80 columns.
///
/// The sign of it is that breaks were needed: the first word of a line would not have fitted on the one before.
struct LineWrapping {
  /// Columns to which the lines were filled.
  let width: Int

  private static let widths = 40...100
  /// Lines that are looked at; a text keeps its habit.
  private static let sampleSize = 2_000

  /// Nil for a text whose lines are paragraphs already.
  init?(of text: SourceText, in range: TextRange) {
    var sample: [TextLine] = []
    for line in TextLines(text, in: range) {
      if line.isBlank, sample.last?.isBlank ?? true { continue }
      sample.append(line)
      if sample.count == Self.sampleSize { break }
    }
    let filled = sample.filter { !$0.isBlank }
    let widths = filled.map(\.width).filter { $0 <= Self.widths.upperBound }.sorted()
    // Addresses, figures and the odd paragraph that was not broken do not speak against it.
    guard (filled.count - widths.count) * 3 <= filled.count, let widest = widths.last else { return nil }
    width = widths.count < 50 ? widest : widths[widths.count * 98 / 100]
    guard Self.widths.contains(width) else { return nil }

    var (breaks, needed, insideSentence, beforeLowercase) = (0, 0, 0, 0)
    for (line, next) in zip(sample, sample.dropFirst())
    where !line.isBlank && !next.isBlank && !next.beginsListItem
      && max(line.width, next.width) <= Self.widths.upperBound
    {
      breaks += 1
      if isNeeded(between: line, next) { needed += 1 }
      if !line.endsSentence { insideSentence += 1 }
      if next.beginsInLowercase { beforeLowercase += 1 }
    }
    guard breaks > 0, needed * 10 >= breaks * 7, insideSentence * 4 >= breaks, beforeLowercase * 8 >= breaks
    else { return nil }
  }

  private func isNeeded(between line: TextLine, _ next: TextLine) -> Bool {
    line.indent + line.width + 1 + next.firstWordWidth > width
  }

  /// Whether a line goes on with the sentence or paragraph of the line directly before it.
  func joins(_ line: TextLine, _ next: TextLine, inListItem: Bool) -> Bool {
    if next.beginsListItem || max(line.width, next.width) > Self.widths.upperBound { return false }
    if next.indent > line.indent + 1, !inListItem { return false }
    return isNeeded(between: line, next) || line.width * 4 >= width * 3
  }
}
