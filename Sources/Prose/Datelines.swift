/// Where an article says that it was written, at the head of a paragraph: `KEW, Ostria (NNA) -- The pilots …`.
///
/// A dateline says nothing of what its paragraph tells, so it is a sentence of its own: it is never part of a
/// quotation, a source or a claim.
enum Datelines {
  /// No dateline has more tokens.
  private static let longest = 20
  /// Nor an agency.
  private static let longestAgency = 5
  /// A colon ends one only near the beginning of an article: elsewhere `JORDAN:` is somebody who speaks.
  private static let colonLimit = 4

  /// The end of the dateline with which a paragraph begins, behind its dash; nil where there is none.
  ///
  /// Forms: `KEW — `, `KEW, Ostria, May 4 (NNA) - `, `KEW/OSTIA -- `, `Port Kew (NNA) – `, `(Reuters) - `, `(AP) `, and
  /// before a colon a place that is known (`LONDON: `). What follows begins as a sentence does.
  static func end(in tokens: [Token], _ range: Range<Int>, paragraph: Int, of bytes: [UInt8]) -> Int? {
    guard let first = range.first, tokens[first].isCapitalized || isMark(tokens[first], "(", bytes) else {
      return nil
    }
    let reader = Reader(tokens: tokens, bytes: bytes, range: range)
    guard let mark = reader.mark(within: longest, colon: paragraph < colonLimit) else { return nil }
    var place = first..<mark.lowerBound
    let agency = reader.agency(endingAt: mark.lowerBound, notBefore: first, atMost: longestAgency)
    if let agency { place = first..<agency.lowerBound }
    if mark.isEmpty {
      guard let agency, place.isEmpty, reader.isKnown(agency) else { return nil }
    }
    if place.isEmpty { return agency == nil ? nil : mark.upperBound }
    guard reader.isPlace(place, hasAgency: agency != nil),
      agency != nil || !reader.isAcronym(place, before: mark)
    else { return nil }
    if isMark(tokens[mark.lowerBound], ":", bytes), !reader.isKnownPlace(place) { return nil }
    return mark.upperBound
  }

  fileprivate static func isMark(_ token: Token, _ character: Unicode.Scalar, _ bytes: [UInt8]) -> Bool {
    token.range.count == 1 && bytes[token.range.start] == UInt8(ascii: character)
  }
}

/// The first tokens of one paragraph.
private struct Reader {
  let tokens: [Token]
  let bytes: [UInt8]
  let range: Range<Int>

  /// The dash that closes a dateline, or a colon; empty behind the bracket of an agency that nothing else follows.
  func mark(within limit: Int, colon: Bool) -> Range<Int>? {
    for index in range.prefix(limit) {
      switch tokens[index].kind {
      case .quoteMark: return nil
      case .word, .number: continue
      case .punctuation, .symbol: break
      }
      var mark: Range<Int>?
      if let end = dashEnd(from: index) {
        mark = index..<end
      } else if isMark(index, ":") {
        guard colon else { return nil }
        mark = index..<(index + 1)
      } else if isMark(index, ")"), isMark(range.lowerBound, "(") {
        guard index + 1 < range.upperBound, dashEnd(from: index + 1) == nil else { continue }
        mark = (index + 1)..<(index + 1)
      }
      if let mark { return mark.lowerBound > range.lowerBound && begins(mark.upperBound) ? mark : nil }
    }
    return nil
  }

  /// Behind `—`, `--`, `–`, `―` or a hyphen with space around it; agencies also type `_`.
  private func dashEnd(from index: Int) -> Int? {
    guard index > range.lowerBound else { return nil }
    var end = index
    while end < range.upperBound, isDash(end), end == index || isGlued(end - 1, end) { end += 1 }
    guard end > index else { return nil }
    let isLong = end - index > 1 || tokens[index].range.count > 1 && !isShortDash(index)
    let isApart =
      !isGlued(index - 1, index) && (end == range.upperBound || !isGlued(end - 1, end))
      || isMark(index - 1, ")")
    return isLong || isApart ? end : nil
  }

  private func isDash(_ index: Int) -> Bool {
    switch Scalars.scalar(at: tokens[index].range.start, in: bytes).value {
    case 0x2D, 0x2013, 0x2014, 0x2015, 0x5F:
      tokens[index].kind == .punctuation || tokens[index].kind == .symbol
    default: false
    }
  }

  /// `–` also joins two names.
  private func isShortDash(_ index: Int) -> Bool {
    Scalars.scalar(at: tokens[index].range.start, in: bytes).value == 0x2013
  }

  private func isGlued(_ first: Int, _ second: Int) -> Bool {
    tokens[first].range.end == tokens[second].range.start
  }

  /// Whether a sentence can begin at a token.
  private func begins(_ index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    switch tokens[index].kind {
    case .word: return tokens[index].isCapitalized || !isLowercase(index)
    case .number, .quoteMark, .symbol: return true
    case .punctuation: return isMark(index, "[") || isMark(index, "(") || isMark(index, "'")
    }
  }

  private func isLowercase(_ index: Int) -> Bool {
    Scalars.isLowercase(Scalars.scalar(at: tokens[index].range.start, in: bytes).value)
  }

  // MARK: - Parts

  /// `(NNA)`, `(The Canadian Press)`: brackets with their words, right before the mark.
  func agency(endingAt end: Int, notBefore first: Int, atMost limit: Int) -> Range<Int>? {
    guard end - first >= 3, isMark(end - 1, ")") else { return nil }
    for index in stride(from: end - 2, through: max(first, end - 2 - limit), by: -1) {
      if isMark(index, "(") { return index < end - 2 ? index..<end : nil }
      guard tokens[index].kind == .word || isMark(index, "/"), tokens[index].kind != .word || isName(index)
      else {
        return nil
      }
    }
    return nil
  }

  /// `dpa` writes itself so.
  private func isName(_ index: Int) -> Bool { tokens[index].isCapitalized || tokens[index].key == "dpa" }

  /// Those that papers set without a dash: `(CNN) The pilots …`.
  private static let agencies = WordSet(
    "ap afp ani ansa bbc bloomberg cbs cna cnn cp dpa efe interfax kyodo pa pti reuters tass upi xinhua")

  func isKnown(_ agency: Range<Int>) -> Bool {
    agency.count == 3 && Self.agencies.contains(tokens[agency.lowerBound + 1])
  }

  /// Small words inside the name of a place: `RIO DE JANEIRO`.
  private static let joining = WordSet("and de del do la of the al el upon am")

  /// A town in capitals, or one that an agency vouches for; then perhaps regions and the day, parted by commas.
  func isPlace(_ words: Range<Int>, hasAgency: Bool) -> Bool {
    let isDated = words.contains { WordClasses.months.contains(tokens[$0]) }
    var isTown = true
    var letters = 0
    for index in words {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if WordClasses.months.contains(token) || WordClasses.weekdays.contains(token) { isTown = false }
        if Self.joining.contains(token), index > words.lowerBound { continue }
        guard token.isCapitalized, !isTown || hasAgency || isInCapitals(token) else { return false }
        if isTown { letters += token.range.count }
      case .number:
        guard isDated, token.range.count <= 4 else { return false }
      case .punctuation, .symbol:
        if isMark(index, ",") { isTown = false }
        guard isMark(index, ",") || isMark(index, "/") || isMark(index, ".") || isMark(index, "-") else {
          return false
        }
      case .quoteMark: return false
      }
    }
    return letters >= 3
  }

  /// `KEW`, `ST.`, `McALLEN`
  private func isInCapitals(_ token: Token) -> Bool {
    let letters = bytes[token.range.bounds]
    let tail = letters.starts(with: [0x4D, 0x63]) ? letters.dropFirst(2) : letters
    return !tail.isEmpty && tail.allSatisfy { !(0x61...0x7A ~= $0) }
  }

  /// Whether the words before the first comma are on the list of places.
  func isKnownPlace(_ words: Range<Int>) -> Bool {
    let town = words.prefix { !isMark($0, ",") }
    guard let first = town.first, let last = town.last else { return false }
    return Places.contains(WordKey(bytes, tokens[first].range.start..<tokens[last].range.end))
  }

  private static let longestAcronym = 6
  private static let longestAside = 25

  /// `OPEC — Saudi Arabia leads it — met on Monday`: a second dash closes what the first opened.
  func isAcronym(_ words: Range<Int>, before mark: Range<Int>) -> Bool {
    guard words.count == 1, tokens[words.lowerBound].range.count <= Self.longestAcronym, !isKnownPlace(words)
    else { return false }
    let end = min(range.upperBound, mark.upperBound + Self.longestAside)
    return (mark.upperBound..<end).contains { index in
      guard let end = dashEnd(from: index), end < range.upperBound else { return false }
      return isLowercase(end)
    }
  }

  private func isMark(_ index: Int, _ character: Unicode.Scalar) -> Bool {
    Datelines.isMark(tokens[index], character, bytes)
  }
}
