internal import Articles
internal import Prose

/// The text of an article as it is shown: headline and paragraphs, one after the other, with the numbers of linked
/// quotations written in. Places go back and forth between it and the article, so that what is remembered is
/// always a byte offset of the article.
struct DisplayText: Sendable {
  struct Block: Sendable {
    /// A fold stands for blocks that are not shown.
    enum Kind: Sendable { case title, heading, text, fold }

    let display: Range<Int>
    let source: TextRange
    let kind: Kind
  }

  /// The number of a mark: `[4]`.
  struct Label: Sendable {
    let display: Range<Int>
    /// Index of the mark.
    let mark: Int
  }

  /// Bytes that follow each other both here and in the article.
  struct Piece: Sendable {
    let display: Int
    let source: Int
    let count: Int
  }

  let bytes: [UInt8]
  let blocks: [Block]
  let labels: [Label]
  private let pieces: [Piece]

  init(_ article: Article, marks: MarkList = []) {
    self.init(article, marks: marks, folds: nil) { _ in true }
  }

  /// A text of which only some blocks are shown, and a line for each run of the others.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - marks: Its marks, by place.
  ///   - folds: What stands for so many blocks; nil to leave them out.
  ///   - isShown: Whether a block is shown, by its place in the article.
  init(
    _ article: Article, marks: MarkList, folds: ((Int) -> String)?, isShown: (TextRange) -> Bool
  ) {
    var builder = DisplayTextBuilder(text: article.text, marks: marks)
    var blocks: [(range: TextRange, kind: Block.Kind)] = article.paragraphs.map {
      ($0.range, $0.kind == .heading ? .heading : .text)
    }
    if let title = article.titleRange, title.end <= blocks.first?.range.start ?? article.text.count {
      blocks.insert((title, .title), at: 0)
    }
    var folded: [TextRange] = []
    func fold(_ builder: inout DisplayTextBuilder) {
      if let folds, let first = folded.first, let last = folded.last {
        builder.appendFold(first.union(last), folds(folded.count))
      }
      folded = []
    }
    for block in blocks where !block.range.isEmpty {
      if isShown(block.range) {
        fold(&builder)
        builder.append(block.range, block.kind)
      } else {
        folded.append(block.range)
      }
    }
    fold(&builder)
    bytes = builder.bytes
    self.blocks = builder.blocks
    labels = builder.labels
    pieces = builder.pieces
  }

  /// Where a byte of the article stands here; for one that is not shown, the end of what is shown before it.
  func display(of source: Int) -> Int {
    guard let piece = pieces.last(where: { $0.source }, atMost: source) else { return 0 }
    return piece.display + min(source - piece.source, piece.count)
  }

  /// The byte of the article that stands here; for a number, the place it was written at.
  func source(of display: Int) -> Int {
    guard let piece = pieces.last(where: { $0.display }, atMost: display) else {
      return blocks.first?.source.start ?? 0
    }
    return piece.source + min(display - piece.display, piece.count)
  }

  /// Where words of the article stand here, without a number that follows them.
  func display(of range: TextRange) -> Range<Int> {
    let start = display(of: range.start)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, display(of: range.end - 1) + 1)
  }

  /// The index of the block that holds a byte of the article, or stands before it.
  func block(atSource offset: Int) -> Int {
    max(0, blocks.partitioningIndex { $0.source.start > offset } - 1)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The last element whose key is at most `limit`; keys rise.
  fileprivate func last(where key: (Element) -> Int, atMost limit: Int) -> Element? {
    let index = partitioningIndex { key($0) > limit }
    return index == startIndex ? nil : self[index - 1]
  }
}
