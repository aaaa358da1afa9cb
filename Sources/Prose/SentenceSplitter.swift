/// Finds where sentences end.
///
/// A full stop, question or exclamation mark with what closes after it ends a sentence if the next word can begin
/// one. Inside a quotation such a place is only noted: for a reader a quotation is never cut.
struct SentenceSplitter {
  private let bytes: [UInt8]
  /// Of the whole text.
  private let tokens: [Token]
  /// Those of the paragraph.
  private let range: Range<Int>
  private let spans: ArraySlice<QuotedSpan>
  /// Byte offsets at which quoted spans close, rising.
  private let closings: [Int]
  private let listItems: Set<Int>
  /// Tokens of list numbers, whose full stops end nothing.
  private let listMarkers: Set<Int>

  /// - Parameters:
  ///   - tokens: Of the whole text; `range` are those of one paragraph.
  ///   - spans: The quoted spans of the paragraph, in order.
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
      var last = index
      while last + 1 < range.upperBound, closes(tokens[last + 1]), isGlued(last, last + 1) { last += 1 }
      if terminator == .spacedEllipsis { last = lastOfSpacedStops(from: index) }
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

  private func sentence(_ indices: ClosedRange<Int>, _ paragraph: Int, _ inner: [Int]) -> Sentence {
    Sentence(
      range: TextRange(tokens[indices.lowerBound].range.start, tokens[indices.upperBound].range.end),
      tokens: indices.lowerBound..<(indices.upperBound + 1), paragraph: paragraph, innerBoundaries: inner)
  }

  /// Whether a quoted span opens with the mark at an offset.
  private func opens(at offset: Int) -> Bool {
    let place = spans.partitioningPoint { $0.outer.start >= offset }
    return place < spans.endIndex && spans[place].outer.start == offset
  }

  private func closes(at offset: Int) -> Bool {
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

// MARK: - Terminators

extension SentenceSplitter {
  private enum Terminator {
    case stop, exclamation, ellipsis, spacedEllipsis, abbreviation, hour, initials, wide
  }

  private func terminator(at index: Int) -> Terminator? {
    let token = tokens[index]
    let first = Scalars.scalar(at: token.range.start, in: bytes).value
    switch token.kind {
    case .punctuation:
      switch first {
      case 0x2E:
        if token.range.count >= 2 { return .ellipsis }
        if listMarkers.contains(index) || isListNumber(before: index) || isDegree(before: index) {
          return nil
        }
        return beginsSpacedStops(index) ? .spacedEllipsis : .stop
      case 0x21, 0x3F, 0x203D, 0x2047, 0x2048, 0x2049: return .exclamation
      case 0x2026: return .ellipsis
      case 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x06D4: return .wide
      default: return nil
      }
    case .word where bytes[token.range.end - 1] == 0x2E:
      let letters = bytes[token.range.start..<(token.range.end - 1)]
      if Abbreviations.isTitle(letters) || Abbreviations.standsBeforeNumber(letters) { return nil }
      if listMarkers.contains(index) { return nil }
      if Abbreviations.isHour(letters) { return .hour }
      return letters.count == 1 ? .initials : .abbreviation
    default: return nil
    }
  }

  /// `1.` at the beginning of a paragraph counts its items.
  private func isListNumber(before index: Int) -> Bool {
    let first = range.lowerBound
    return index == first + 1 && tokens[first].kind == .number && tokens[first].range.count <= 3
      && isGlued(first, index)
  }

  /// `N°. 12`
  private func isDegree(before index: Int) -> Bool {
    index > range.lowerBound && isGlued(index - 1, index) && tokens[index - 1].kind == .symbol && scalar(index - 1) == 0xB0
  }

  private func scalar(_ index: Int) -> UInt32 {
    Scalars.scalar(at: tokens[index].range.start, in: bytes).value
  }

  private func isStop(_ index: Int) -> Bool {
    index < range.upperBound && tokens[index].range.count == 1 && bytes[tokens[index].range.start] == 0x2E
  }

  /// `. . .` that stands apart from the word before it. A stop on the word is one of its own (`end. . . . Then`),
  /// unless nothing follows.
  private func beginsSpacedStops(_ index: Int) -> Bool {
    guard isStop(index + 1), isStop(index + 2), !isGlued(index, index + 1) else { return false }
    let isApart = index == range.lowerBound || !isGlued(index - 1, index)
    return isApart || lastOfSpacedStops(from: index) + 1 == range.upperBound
  }

  private func lastOfSpacedStops(from index: Int) -> Int {
    var last = index
    while isStop(last + 1) { last += 1 }
    return last
  }

  private func closes(_ token: Token) -> Bool {
    switch token.kind {
    case .quoteMark: return closes(at: token.range.start) || !opens(at: token.range.start)
    case .punctuation:
      switch Scalars.scalar(at: token.range.start, in: bytes).value {
      case 0x29, 0x5D, 0x7D, 0x21, 0x3F, 0x2E, 0x2026, 0x3002, 0x300D, 0x300F, 0x27, 0x2019: return true
      default: return false
      }
    default: return false
    }
  }

  private func isGlued(_ first: Int, _ second: Int) -> Bool {
    tokens[first].range.end == tokens[second].range.start
  }
}

// MARK: - Beginnings

extension SentenceSplitter {
  private func beginsSentence(
    _ index: Int, after terminator: Terminator, closedBy closing: Range<Int>, of start: Int
  )
    -> Bool
  {
    let token = tokens[index]
    if terminator == .wide { return true }
    if terminator == .spacedEllipsis, closing.count < 4 { return false }
    if terminator == .stop, isStop(index) { return beginsSpacedStops(index) }
    let isGlued = isGlued(index - 1, index)
    switch token.kind {
    case .word:
      let hasCase =
        token.isCapitalized || Scalars.isLowercase(Scalars.scalar(at: token.range.start, in: bytes).value)
      guard token.isCapitalized || !hasCase else { return false }
      if isGlued, terminator != .stop { return false }
      if isGlued, tokens[closing.lowerBound - 1].range.count < 2 { return false }
    case .number: if isGlued { return false }
    case .quoteMark: if !opens(at: token.range.start) { return false }
    case .punctuation:
      let value = Scalars.scalar(at: token.range.start, in: bytes).value
      guard value == 0x28 || value == 0x5B || value == 0x2022 || value == 0x2D || value == 0x2014 else {
        return false
      }
      // A dash after a full stop begins an item or a signature; after an abbreviation it goes on.
      if terminator != .stop, value == 0x2D || value == 0x2014 { return false }
      // `… way […]” (Okafor 55).`
      if terminator == .ellipsis { return false }
    case .symbol: if isGlued { return false }
    }
    switch terminator {
    case .abbreviation, .initials:
      let opens =
        token.kind == .quoteMark || (token.isCapitalized && WordClasses.sentenceOpeners.contains(token))
      if terminator == .initials, closing.lowerBound > range.lowerBound, tokens[closing.lowerBound - 1].isCapitalized {
        return false
      }
      return opens && !continuesName(index)
    case .hour:
      // `At 5 a.m. Mr Okafor left`: the hour alone is no sentence yet.
      guard closing.lowerBound - start > 4 else { return false }
      return token.kind == .quoteMark || (token.isCapitalized && !goesOnAfterHour(token))
    case .exclamation, .ellipsis:
      return !(isQuoted(closing) && reports(from: index))
    default: return true
    }
  }

  /// `6 p.m. Friday`, `9 a.m. Eastern`, `3 p.m. GMT`
  private func goesOnAfterHour(_ token: Token) -> Bool {
    WordClasses.weekdays.contains(token) || WordClasses.months.contains(token)
      || Self.timeZones.contains(token)
  }

  private static let timeZones = WordSet(
    """
    eastern central pacific mountain atlantic local gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt
    cet cest ist msk
    """
  )

  /// `U.S. In` could go on only as a name does; words such as `The` never do.
  private func continuesName(_ index: Int) -> Bool {
    index + 1 < range.upperBound && tokens[index].range.count == 1 && tokens[index + 1].isCapitalized
      && tokens[index].key != WordKey("a") && tokens[index].key != WordKey("i")
  }

  private func isQuoted(_ closing: Range<Int>) -> Bool {
    closing.contains { tokens[$0].kind == .quoteMark }
  }

  /// `“…?” Mr. Okafor asked`: a name and a verb of saying follow, so the sentence goes on.
  private func reports(from index: Int) -> Bool {
    for next in index..<min(index + 6, range.upperBound) {
      let token = tokens[next]
      if let verb = ReportingVerbs.entry(for: token), !token.isCapitalized { return verb.form != .base }
      guard token.kind == .word, token.isCapitalized || WordClasses.adverbs.contains(token) else {
        return false
      }
      if next == index, WordClasses.sentenceOpeners.contains(token),
        !WordClasses.personalPronouns.contains(token)
      {
        return false
      }
    }
    return false
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
