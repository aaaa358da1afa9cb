/// Finds where sentences end.
///
/// A full stop, question or exclamation mark with what closes after it ends a sentence if the next word can begin
/// one. Inside a quotation such a place is only noted: for a reader a quotation is never cut.
struct SentenceSplitter {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let spans: [QuotedSpan]
  /// Byte offsets at which quoted spans close.
  private let closings: Set<Int>
  private let openings: Set<Int>
  private let listItems: Set<Int>
  /// Tokens of list numbers, whose full stops end nothing.
  private let listMarkers: Set<Int>

  init(bytes: [UInt8], tokens: [Token], spans: [QuotedSpan]) {
    self.bytes = bytes
    self.tokens = tokens
    self.spans = spans
    closings = Set(spans.lazy.filter(\.isClosed).map(\.inner.end))
    openings = Set(spans.map(\.outer.start))
    (listItems, listMarkers) = ListItems.beginnings(of: tokens, in: bytes)
  }

  /// The sentences of a paragraph whose tokens begin at `firstToken` of the article.
  func sentences(paragraph: Int, firstToken: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    var inner: [Int] = []
    var index = 0
    var openSpans = SpanCursor(spans)
    while index < tokens.count {
      if index > start, listItems.contains(index) {
        sentences.append(sentence(start...(index - 1), paragraph, firstToken, inner))
        (start, inner) = (index, [])
      }
      guard let terminator = terminator(at: index) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < tokens.count, closes(tokens[last + 1]), isGlued(last, last + 1) { last += 1 }
      if terminator == .spacedEllipsis { last = lastOfSpacedStops(from: index) }
      let boundary = tokens[last].range.end
      if last + 1 < tokens.count,
        beginsSentence(last + 1, after: terminator, closedBy: index..<last + 1, of: start)
      {
        if openSpans.isInside(boundary) {
          inner.append(boundary)
        } else {
          sentences.append(sentence(start...last, paragraph, firstToken, inner))
          (start, inner) = (last + 1, [])
        }
      }
      index = last + 1
    }
    if start < tokens.count {
      sentences.append(sentence(start...(tokens.count - 1), paragraph, firstToken, inner))
    }
    return sentences
  }

  private func sentence(
    _ indices: ClosedRange<Int>, _ paragraph: Int, _ firstToken: Int, _ inner: [Int]
  ) -> Sentence {
    Sentence(
      range: TextRange(tokens[indices.lowerBound].range.start, tokens[indices.upperBound].range.end),
      tokens: (firstToken + indices.lowerBound)..<(firstToken + indices.upperBound + 1), paragraph: paragraph,
      innerBoundaries: inner)
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
    index == 1 && tokens[0].kind == .number && tokens[0].range.count <= 3 && isGlued(0, 1)
  }

  /// `N°. 12`
  private func isDegree(before index: Int) -> Bool {
    index > 0 && isGlued(index - 1, index) && tokens[index - 1].kind == .symbol && scalar(index - 1) == 0xB0
  }

  private func scalar(_ index: Int) -> UInt32 {
    Scalars.scalar(at: tokens[index].range.start, in: bytes).value
  }

  private func isStop(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].range.count == 1 && bytes[tokens[index].range.start] == 0x2E
  }

  /// `. . .` that stands apart from the word before it. A stop on the word is one of its own (`end. . . . Then`),
  /// unless nothing follows.
  private func beginsSpacedStops(_ index: Int) -> Bool {
    guard isStop(index + 1), isStop(index + 2), !isGlued(index, index + 1) else { return false }
    let isApart = index == 0 || !isGlued(index - 1, index)
    return isApart || lastOfSpacedStops(from: index) + 1 == tokens.count
  }

  private func lastOfSpacedStops(from index: Int) -> Int {
    var last = index
    while isStop(last + 1) { last += 1 }
    return last
  }

  private func closes(_ token: Token) -> Bool {
    switch token.kind {
    case .quoteMark: return closings.contains(token.range.start) || !openings.contains(token.range.start)
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
    case .quoteMark: if !openings.contains(token.range.start) { return false }
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
      if terminator == .initials, closing.lowerBound > 0, tokens[closing.lowerBound - 1].isCapitalized {
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
    "eastern central pacific mountain atlantic local gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt cet cest ist msk"
  )

  /// `U.S. In` could go on only as a name does; words such as `The` never do.
  private func continuesName(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].range.count == 1 && tokens[index + 1].isCapitalized
      && tokens[index].key != WordKey("a") && tokens[index].key != WordKey("i")
  }

  private func isQuoted(_ closing: Range<Int>) -> Bool {
    closing.contains { tokens[$0].kind == .quoteMark }
  }

  /// `“…?” Mr. Okafor asked`: a name and a verb of saying follow, so the sentence goes on.
  private func reports(from index: Int) -> Bool {
    for next in index..<min(index + 6, tokens.count) {
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
  private let spans: [QuotedSpan]
  private var next = 0
  private var furthest = 0

  init(_ spans: [QuotedSpan]) { self.spans = spans }

  mutating func isInside(_ offset: Int) -> Bool {
    while next < spans.count, spans[next].outer.start < offset {
      // Unclosed spans of a single mark's length are strays; closed ones end where their mark does.
      furthest = max(furthest, spans[next].outer.end)
      next += 1
    }
    return offset < furthest
  }
}
