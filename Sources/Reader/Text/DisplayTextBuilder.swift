internal import Prose

/// Copies the blocks of an article one after the other, joins lines broken by hand, writes in the numbers.
struct DisplayTextBuilder {
  private let text: SourceText
  /// By offset in the article.
  private let pending: [(offset: Int, mark: Int, label: String)]
  private var nextPending = 0
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [DisplayText.Block] = []
  private(set) var labels: [DisplayText.Label] = []
  private(set) var pieces: [DisplayText.Piece] = []

  init(text: SourceText, marks: MarkList) {
    self.text = text
    var pending: [(offset: Int, mark: Int, label: String)] = []
    for (index, mark) in marks.enumerated() {
      guard let number = mark.number else { continue }
      let end = mark.isClaim ? mark.range.end : Self.end(ofQuotationAt: mark.range.end, in: text)
      pending.append((end, index, "[\(number)]"))
    }
    pending.sort { ($0.offset, $0.mark) < ($1.offset, $1.mark) }
    // Words in quote marks at the end of what is told without them have its number, and so has the sentence that ends
    // with them: one is enough.
    self.pending = pending.indices.compactMap { index in
      let isRepeated = pending[..<index].suffix(Self.neighbours).contains { earlier in
        earlier.label == pending[index].label
          && Self.isEnd(text, from: earlier.offset, to: pending[index].offset)
      }
      return isRepeated ? nil : pending[index]
    }
    bytes.reserveCapacity(text.count + 8 * pending.count)
  }

  private static let closing: [[UInt8]] = ["”", "’", "\"", "'", "»", "“", "」", ",", "."].map {
    Array($0.utf8)
  }

  /// Numbers that may stand at one end.
  private static let neighbours = 4

  /// Whether there is nothing but what closes sentences and quotations between two places.
  private static func isEnd(_ text: SourceText, from start: Int, to end: Int) -> Bool {
    var offset = start
    while offset < end, let next = closing.first(where: { text.bytes[offset...].starts(with: $0) }) {
      offset += next.count
    }
    return offset == end
  }

  /// Behind the closing mark and what clings to it: `“…,”` and `“…”.`
  private static func end(ofQuotationAt offset: Int, in text: SourceText) -> Int {
    var end = offset
    for _ in 0..<2 {
      guard let next = closing.first(where: { text.bytes[end...].starts(with: $0) }) else { break }
      end += next.count
    }
    return end
  }

  mutating func append(_ source: TextRange, _ kind: DisplayText.Block.Kind) {
    guard !source.isEmpty else { return }
    let start = bytes.count
    while nextPending < pending.count, pending[nextPending].offset <= source.start { nextPending += 1 }
    var from = source.start
    while nextPending < pending.count, pending[nextPending].offset <= source.end {
      let (offset, mark, label) = pending[nextPending]
      copy(from, offset)
      from = offset
      let begin = bytes.count
      bytes.append(contentsOf: label.utf8)
      labels.append(DisplayText.Label(display: begin..<bytes.count, mark: mark))
      nextPending += 1
    }
    copy(from, source.end)
    blocks.append(DisplayText.Block(display: start..<bytes.count, source: source, kind: kind))
    bytes.append(0x0A)
  }

  /// A line that stands for what it covers; all of that lies where the line begins.
  mutating func appendFold(_ source: TextRange, _ words: String) {
    let start = bytes.count
    pieces.append(DisplayText.Piece(display: start, source: source.start, count: 0))
    bytes.append(contentsOf: words.utf8)
    blocks.append(DisplayText.Block(display: start..<bytes.count, source: source, kind: .fold))
    bytes.append(0x0A)
  }

  /// A break with the blanks around it becomes one space.
  private mutating func copy(_ start: Int, _ end: Int) {
    var (begin, index) = (start, start)
    while true {
      // All white space but the space itself is below.
      index = text.bytes.firstIndex(below: 0x0E, from: index, to: end)
      guard index < end else { break }
      guard text.bytes[index].isASCIIWhitespace else {
        index += 1
        continue
      }
      var last = index
      while last > begin, text.bytes[last - 1] == 0x20 { last -= 1 }
      var next = index + 1
      while next < end, text.bytes[next].isASCIIWhitespace { next += 1 }
      pieces.append(DisplayText.Piece(display: bytes.count, source: begin, count: last + 1 - begin))
      bytes.append(contentsOf: text.bytes[begin..<last])
      bytes.append(0x20)
      (begin, index) = (next, next)
    }
    guard begin < end else { return }
    pieces.append(DisplayText.Piece(display: bytes.count, source: begin, count: end - begin))
    bytes.append(contentsOf: text.bytes[begin..<end])
  }
}
