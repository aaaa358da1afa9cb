internal import Prose
internal import TerminalUI

/// A display text broken into lines of one width. Only blocks that are looked at are wrapped, each once.
///
/// A row is a line of a block, or the blank row behind a block (its `line` is then the number of its lines).
struct ArticleLayout: Sendable {
  struct Row: Hashable, Comparable, Sendable {
    var block: Int
    var line: Int

    static func < (a: Row, b: Row) -> Bool { (a.block, a.line) < (b.block, b.line) }
  }

  let text: DisplayText
  let width: Int
  /// The lines of a block, as display offsets; empty where it is not wrapped yet. Blanks at a break belong to no
  /// line.
  private var wrapped: [[Range<Int>]]
  /// Rows before each block; only for texts short enough to wrap whole.
  private var rowsBefore: [Int]?

  /// Up to this many bytes all lines are counted.
  private static let countingLimit = 65536

  init(_ text: DisplayText, width: Int) {
    self.text = text
    self.width = max(1, width)
    wrapped = Array(repeating: [], count: text.blocks.count)
  }

  mutating func lines(of block: Int) -> [Range<Int>] {
    if !wrapped[block].isEmpty { return wrapped[block] }
    let range = text.blocks[block].display
    var lines: [Range<Int>] = []
    var next = range.lowerBound
    while true {
      let line = LineBreaking.nextLine(in: text.bytes, from: next, to: range.upperBound, width: width)
      if line.isEmpty { break }
      lines.append(line)
      next = line.upperBound
    }
    if lines.isEmpty { lines.append(range) }
    wrapped[block] = lines
    return lines
  }

  /// Rows that a block takes with the blank one behind it.
  private mutating func rowCount(of block: Int) -> Int {
    lines(of: block).count + (block + 1 < text.blocks.count ? 1 : 0)
  }
}

// MARK: - Rows and places

extension ArticleLayout {
  static let top = Row(block: 0, line: 0)

  var isEmpty: Bool { text.blocks.isEmpty }

  mutating func last() -> Row {
    guard !isEmpty else { return Self.top }
    let block = text.blocks.count - 1
    return Row(block: block, line: lines(of: block).count - 1)
  }

  /// The row that shows a byte of the article.
  mutating func row(ofSource offset: Int) -> Row {
    guard !isEmpty else { return Self.top }
    let block = text.block(atSource: offset)
    let lines = lines(of: block)
    if offset >= text.blocks[block].source.end, block + 1 < text.blocks.count {
      return Row(block: block, line: lines.count)
    }
    let display = text.display(of: offset)
    return Row(block: block, line: max(0, lines.partitioningIndex { $0.lowerBound > display } - 1))
  }

  /// The byte of the article with which a row begins; behind its block for a blank row.
  mutating func source(of row: Row) -> Int {
    guard !isEmpty else { return 0 }
    let lines = lines(of: row.block)
    guard row.line < lines.count else { return text.blocks[row.block].source.end }
    return text.source(of: lines[row.line].lowerBound)
  }

  /// The words of a row; nil for a blank one.
  mutating func words(of row: Row) -> Range<Int>? {
    guard !isEmpty else { return nil }
    let lines = lines(of: row.block)
    return row.line < lines.count ? lines[row.line] : nil
  }

  /// The words of `limit` rows from one on, as far as the text goes; an empty range for a blank row.
  mutating func lines(from row: Row, limit: Int) -> [(block: Int, words: Range<Int>)] {
    guard !isEmpty else { return [] }
    var found: [(block: Int, words: Range<Int>)] = []
    var start = row.line
    for block in row.block..<text.blocks.count where found.count < limit {
      let lines = lines(of: block)
      for line in lines.dropFirst(start).prefix(limit - found.count) { found.append((block, line)) }
      if block + 1 < text.blocks.count, found.count < limit { found.append((block, 0..<0)) }
      start = 0
    }
    return found
  }

  /// The row `distance` rows below, or above if it is negative; nil beyond the ends of the text.
  mutating func rowIfAny(_ distance: Int, from row: Row) -> Row? {
    guard !isEmpty else { return nil }
    var (block, line) = (row.block, row.line + distance)
    while line < 0, block > 0 {
      block -= 1
      line += rowCount(of: block)
    }
    guard line >= 0 else { return nil }
    while line >= rowCount(of: block) {
      guard block + 1 < text.blocks.count else { return nil }
      line -= rowCount(of: block)
      block += 1
    }
    return Row(block: block, line: line)
  }

  /// The same, as far as the text goes.
  mutating func row(_ distance: Int, from row: Row) -> Row {
    rowIfAny(distance, from: row) ?? (distance < 0 ? Self.top : last())
  }

  /// Rows from one down to another; looks at no more than `limit` of them.
  mutating func distance(from start: Row, to end: Row, limit: Int) -> Int {
    if end.block == start.block { return end.line - start.line }
    guard start < end else { return -distance(from: end, to: start, limit: limit) }
    var rows = rowCount(of: start.block) - start.line
    var block = start.block + 1
    while block < end.block, rows < limit {
      rows += rowCount(of: block)
      block += 1
    }
    return rows + (block == end.block ? end.line : 0)
  }

  /// The top row of the last full screen of `height` rows.
  mutating func lastTop(height: Int) -> Row { row(1 - max(1, height), from: last()) }

  /// The number of a row from 0 and the number of all rows; nil for texts too long to count.
  mutating func count(at row: Row) -> (row: Int, rows: Int)? {
    guard text.bytes.count <= Self.countingLimit, !isEmpty else { return nil }
    if rowsBefore == nil {
      var sum = 0
      rowsBefore = text.blocks.indices.map { block in
        defer { sum += rowCount(of: block) }
        return sum
      }
    }
    guard let rowsBefore, let lastBefore = rowsBefore.last else { return nil }
    return (rowsBefore[row.block] + row.line, lastBefore + rowCount(of: text.blocks.count - 1))
  }
}

extension ArticleLayout {
  /// The blocks that are wrapped so far.
  var wrappedBlocks: [Int] { wrapped.indices.filter { !wrapped[$0].isEmpty } }
}
