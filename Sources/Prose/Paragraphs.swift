/// Cuts a stretch of text into paragraphs.
public enum Paragraphs {
  /// A longer paragraph, in bytes, is cut at a space: no article has one, and nothing that reads a paragraph as a
  /// whole should meet a file that is a single line.
  public static let lengthLimit = 20_000
  /// More paragraphs than any article has; what follows the last of them is left out.
  public static let countLimit = 20_000

  /// Blank lines part paragraphs. Lines that were broken by hand at 40 to 100 columns are joined: such a paragraph
  /// spans its line ends. Otherwise each line is one.
  ///
  /// At most `countLimit` paragraphs of at most `lengthLimit` bytes.
  /// - Complexity: O(*n*) in the bytes of the range.
  public static func split(_ text: SourceText, in range: TextRange) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    if let wrapping = LineWrapping(of: text, in: range) {
      join(text, in: range, by: wrapping, to: &paragraphs)
    } else {
      for line in LineRanges(text, in: range) where !line.trimmed.isEmpty {
        append(line.trimmed, of: text, to: &paragraphs)
        if paragraphs.count == countLimit { break }
      }
    }
    return Headings.marked(paragraphs, in: text)
  }

  private static func join(
    _ text: SourceText, in range: TextRange, by wrapping: LineWrapping, to paragraphs: inout [Paragraph]
  ) {
    var current: TextRange?
    var currentIsListItem = false
    var previous: TextLine?

    func finish() {
      guard let range = current else { return }
      append(range, of: text, to: &paragraphs)
      current = nil
    }
    for line in TextLines(text, in: range) {
      guard !line.isBlank else {
        finish()
        previous = nil
        continue
      }
      if let start = current?.start, let previous,
        wrapping.joins(previous, line, inListItem: currentIsListItem)
      {
        current = TextRange(start, line.range.end)
      } else {
        finish()
        if paragraphs.count == countLimit { break }
        current = line.range
        currentIsListItem = line.beginsListItem
      }
      previous = line
    }
    if paragraphs.count < countLimit { finish() }
  }

  private static func append(_ range: TextRange, of text: SourceText, to paragraphs: inout [Paragraph]) {
    var rest = range
    while rest.count > lengthLimit, paragraphs.count < countLimit {
      let cut = cut(rest, of: text)
      let piece = text.trimmed(TextRange(rest.start, cut))
      if !piece.isEmpty { paragraphs.append(Paragraph(range: piece)) }
      rest = text.trimmed(TextRange(cut, rest.end))
    }
    if paragraphs.count < countLimit, !rest.isEmpty { paragraphs.append(Paragraph(range: rest)) }
  }

  /// Where to cut a paragraph that is too long: after a sentence if one ends in the last tenth, else at a space,
  /// else between two characters.
  private static func cut(_ range: TextRange, of text: SourceText) -> Int {
    let end = range.start + lengthLimit
    var space: Int?
    var offset = end
    while offset > end - lengthLimit / 10 {
      if text.bytes[offset] == UInt8(ascii: " ") || text.bytes[offset] == UInt8(ascii: "\n") {
        if text.bytes[offset - 1] == UInt8(ascii: ".") { return offset }
        if space == nil { space = offset }
      }
      offset -= 1
    }
    if let space { return space }
    var cut = end
    while text.bytes[cut].isUTF8Continuation { cut -= 1 }
    return cut
  }
}
