/// Finds where sentences end.
///
/// A full stop, question or exclamation mark with what closes after it ends a sentence if the next word can begin
/// one. Inside a quotation such a place is only noted: for a reader a quotation is never cut.
struct SentenceSplitter {
  let bytes: [UInt8]
  /// Of the whole text.
  let tokens: [Token]
  /// Those of the paragraph.
  let range: Range<Int>
  let spans: ArraySlice<QuotedSpan>
  /// Byte offsets at which quoted spans close, rising.
  private let closings: [Int]
  private let listItems: Set<Int>
  /// Tokens of list numbers, whose full stops end nothing.
  let listMarkers: Set<Int>

  /// `tokens` are those of the whole text, `range` and `spans` those of one paragraph, in order.
  init(bytes: [UInt8], tokens: [Token], range: Range<Int>, spans: ArraySlice<QuotedSpan>) {
    self.bytes = bytes
    self.tokens = tokens
    self.range = range
    self.spans = spans
    var closings: [Int] = []
    for span in spans where span.isClosed { closings.append(span.inner.end) }
    closings.sort()
    self.closings = closings
    (listItems, listMarkers) = ListItems.beginnings(of: tokens[range], in: bytes)
  }

  /// Appends the sentences of the paragraph with number `paragraph`.
  func appendSentences(paragraph: Int, to sentences: inout [Sentence]) {
    var start = range.lowerBound
    if let end = Datelines.end(in: tokens, range, paragraph: paragraph, of: bytes) {
      sentences.append(sentence(start...(end - 1), paragraph, [], isDateline: true))
      start = end
    }
    var inner: [Int] = []
    var index = start
    var openSpans = SpanCursor(spans)
    while index < range.upperBound {
      if index > start, !listItems.isEmpty, listItems.contains(index) {
        sentences.append(sentence(start...(index - 1), paragraph, inner))
        (start, inner) = (index, [])
      }
      guard let terminator = terminator(at: index) else {
        index += 1
        continue
      }
      let last = terminator == .spacedEllipsis ? lastOfSpacedStops(from: index) : lastOfEnd(from: index)
      let boundary = tokens[last].range.end
      if last + 1 < range.upperBound,
        beginsSentence(last + 1, after: terminator, closedBy: index..<last + 1, of: start)
      {
        if openSpans.isInside(boundary) {
          inner.append(boundary)
        } else {
          sentences.append(sentence(start...last, paragraph, inner))
          (start, inner) = (last + 1, [])
        }
      }
      index = last + 1
    }
    if start < range.upperBound {
      sentences.append(sentence(start...(range.upperBound - 1), paragraph, inner))
    }
  }

  private func sentence(
    _ indices: ClosedRange<Int>, _ paragraph: Int, _ inner: [Int], isDateline: Bool = false
  ) -> Sentence {
    Sentence(
      range: TextRange(tokens[indices.lowerBound].range.start, tokens[indices.upperBound].range.end),
      tokens: indices.lowerBound..<(indices.upperBound + 1), paragraph: paragraph, innerBoundaries: inner,
      isDateline: isDateline)
  }

  /// Whether a quoted span opens with the mark at an offset.
  func opens(at offset: Int) -> Bool {
    let place = spans.partitioningPoint { $0.outer.start >= offset }
    return place < spans.endIndex && spans[place].outer.start == offset
  }

  func closes(at offset: Int) -> Bool {
    let place = closings.partitioningPoint { $0 >= offset }
    return place < closings.endIndex && closings[place] == offset
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index at which a condition holds that holds for everything after it too.
  fileprivate func partitioningPoint(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Answers for rising offsets whether they lie between quote marks.
private struct SpanCursor {
  private let spans: ArraySlice<QuotedSpan>
  private var next: Int
  private var furthest = 0

  init(_ spans: ArraySlice<QuotedSpan>) {
    self.spans = spans
    next = spans.startIndex
  }

  mutating func isInside(_ offset: Int) -> Bool {
    while next < spans.endIndex, spans[next].outer.start < offset {
      // Unclosed spans of a single mark's length are strays; closed ones end where their mark does.
      furthest = max(furthest, spans[next].outer.end)
      next += 1
    }
    return offset < furthest
  }
}
