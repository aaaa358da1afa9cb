internal import Prose

/// `date 2025-08-16 ` before the first words of an article, on their line or on one of its own.
struct DatePrefix: FrontMatterRule {
  func read(_ front: inout FrontMatter) -> Bool {
    guard let line = front.line(at: firstWord(of: front)) ?? longLine(of: front) else { return false }
    let bytes = front.text.bytes
    var offset = line.range.start
    guard line.range.count > 4, bytes[offset..<(offset + 4)].map({ $0 | 0x20 }) == Array("date".utf8) else {
      return false
    }
    offset += 4
    var hasColon = false
    while offset < line.range.end, bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: ":") {
      if bytes[offset] == UInt8(ascii: ":") { hasColon = true }
      offset += 1
    }
    var end = offset
    while end < line.range.end, bytes[end] != UInt8(ascii: " ") { end += 1 }
    guard end - offset >= 10, end - offset <= 40,
      let date = DateForm.iso(front.text.string(in: TextRange(offset, end)))
    else { return false }
    // `date: 2025-08-16` and nothing more is a header line, perhaps the first of several.
    if hasColon, end == line.range.end { return false }
    if hasColon, line.range.count < 80,
      DateForm.iso(front.text.string(in: TextRange(offset, line.range.end))) != nil
    {
      return false
    }
    front.published = date
    front.skip(to: end)
    return true
  }

  private func firstWord(of front: FrontMatter) -> Int {
    front.text.trimmed(TextRange(front.start, front.text.count)).start
  }

  /// The prefix stands on the line of the first paragraph, which may be as long as it likes.
  private func longLine(of front: FrontMatter) -> (range: TextRange, next: Int)? {
    let start = firstWord(of: front)
    guard start < front.text.count else { return nil }
    return (TextRange(start, min(start + 100, front.text.count)), start)
  }
}
