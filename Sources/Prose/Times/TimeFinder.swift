/// Finds the time expressions of a text.
///
/// A sentence in which no word can belong to one is passed over after a look at each word; the others are cut into
/// `TimePiece`s, of which a `TimeReader` reads the longest expressions from left to right.
struct TimeFinder {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let names: [Name]
  private var words: [TimeWord?] = []
  private var cutter: TimePieces
  private var order: NumericDateOrder?
  private var times: [TimeExpression] = []

  /// - Complexity: O(*n*) in the tokens.
  static func times(
    of bytes: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]
  ) -> [TimeExpression] {
    var finder = TimeFinder(bytes: bytes, tokens: tokens, names: names)
    for sentence in sentences where finder.hasTrigger(sentence.tokens) { finder.read(sentence.tokens) }
    return finder.times
  }

  private init(bytes: [UInt8], tokens: [Token], names: [Name]) {
    (self.bytes, self.tokens, self.names) = (bytes, tokens, names)
    cutter = TimePieces(bytes, tokens)
  }

  /// Looks up the words of a sentence, and says whether one of them is worth more.
  private mutating func hasTrigger(_ range: Range<Int>) -> Bool {
    words.removeAll(keepingCapacity: true)
    var hasTrigger = false
    for index in range {
      let token = tokens[index]
      switch token.kind {
      case .word:
        let word = TimeWords.word(token.key)
        words.append(word)
        if hasTrigger { continue }
        hasTrigger = word.map(\.isTrigger) ?? isTriggerInParts(token)
      case .number:
        words.append(nil)
        hasTrigger = hasTrigger || isTrigger(token.range)
      case .punctuation, .quoteMark, .symbol: words.append(nil)
      }
    }
    return hasTrigger
  }

  /// `Friday's`, `mid-March`, `third-quarter`.
  private func isTriggerInParts(_ token: Token) -> Bool {
    let range = token.range
    guard range.count >= 5, range.count <= 40 else { return false }
    if let owner = TimePieces.possessor(token, in: bytes) {
      return TimeWords.word(WordKey(bytes[owner.bounds]))?.isTrigger ?? false
    }
    guard bytes[range.bounds].contains(0x2D) else { return false }
    return bytes[range.bounds].split(separator: 0x2D).contains {
      TimeWords.word(WordKey($0))?.isTrigger ?? false
    }
  }

  /// Four digits, or digits with signs or letters between them.
  private func isTrigger(_ range: TextRange) -> Bool {
    if range.count == 4 { return true }
    return range.count > 2 && bytes[range.bounds].contains { !$0.isDigit && $0 != 0x2C }
  }

  private mutating func read(_ range: Range<Int>) {
    cutter.cut(range, words: words)
    if order == nil, cutter.pieces.contains(where: { $0.isSign(0x2F) || $0.isSign(0x2E) || $0.isSign(0x2D) })
    {
      order = NumericDateOrder(of: tokens, in: bytes)
    }
    let reader = TimeReader(pieces: cutter.pieces, bytes: bytes, tokens: tokens, order: order ?? .monthFirst)
    let cues = TenseCues(bytes: bytes, tokens: tokens, sentence: range)
    var index = 0
    while index < reader.pieces.count {
      let token = Int(reader.pieces[index].token)
      guard let reading = reader.reading(at: index, isFuture: { cues.direction(before: token) == .future }),
        !isName(reading, at: index, reader)
      else {
        index += 1
        continue
      }
      append(reading, at: index, reader, cues)
      index = max(reading.end, index + 1)
    }
  }

  private mutating func append(
    _ reading: TimeReader.Reading, at start: Int, _ reader: TimeReader, _ cues: TenseCues
  ) {
    let (first, last) = (reader.pieces[start], reader.pieces[reading.end - 1])
    var direction = reading.direction
    if direction == .unknown, reading.value.hasTwoSides {
      direction = cues.direction(of: Int(first.token)..<(Int(last.token) + 1))
    }
    var end = Int(last.end)
    // The stop of `Aug.` at the end of a sentence ends the sentence.
    if reading.end == reader.pieces.count, bytes[end - 1] == 0x2E, last.word?.isAbbreviated ?? false { end -= 1 }
    times.append(
      TimeExpression(
        range: TextRange(Int(first.start), end), tokens: Int(first.token)..<(Int(last.token) + 1),
        value: reading.value, direction: direction, hasOwnDirection: reading.direction != .unknown,
        isApproximate: reading.isApproximate))
  }

  /// `May` and `Summer` as names: one word alone that a name holds.
  private func isName(_ reading: TimeReader.Reading, at start: Int, _ reader: TimeReader) -> Bool {
    guard reading.end == start + 1, reader.pieces[start].isCapitalized else { return false }
    switch reader.pieces[start].word {
    case .month, .shortMonth, .season, .looseSeason, .holiday: break
    default: return false
    }
    let range = reader.pieces[start].range
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].range.overlaps(range)
  }
}

extension TimeValue {
  /// Whether it may lie behind as well as ahead.
  var hasTwoSides: Bool {
    switch self {
    case .occurrence(_, .nearest), .occurrence(_, .this): true
    case .occurrence(_, .within(let value)): value.hasTwoSides
    case .occurrence, .years, .unit, .span, .set: false
    case .offset(_, _, .time(let value)): value.hasTwoSides
    case .offset: false
    case .part(_, let value): value.hasTwoSides
    case .dayPart(_, let day), .clock(_, let day): day?.hasTwoSides ?? false
    case .range(let first, let last): first.hasTwoSides && last.hasTwoSides
    }
  }
}

extension NumericDateOrder {
  /// The custom of a text: the day first where it writes `15 August` or `15/8`, and never `August 15` or `8/15`.
  init(of tokens: [Token], in bytes: [UInt8]) {
    var (dayFirst, monthFirst) = (false, false)
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .number:
        if index > 0, token.range.count <= 2, Self.isMonth(tokens[index - 1]) { monthFirst = true }
        let parts = bytes[token.range.bounds].split { $0 == 0x2F || $0 == 0x2D || $0 == 0x2E }
        guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isDigit) }), parts[0].count <= 2 else {
          continue
        }
        let (first, second) = (Self.number(parts[0]), Self.number(parts[1]))
        if first > 12, second <= 12 { dayFirst = true }
        if second > 12, first <= 12 { monthFirst = true }
      case .word where index > 0 && Self.isMonth(token):
        if tokens[index - 1].kind == .number, tokens[index - 1].range.count <= 4 { dayFirst = true }
      default: break
      }
    }
    self = dayFirst && !monthFirst ? .dayFirst : .monthFirst
  }

  private static func isMonth(_ token: Token) -> Bool {
    guard token.isCapitalized, case .month = TimeWords.word(token.key) else { return false }
    return true
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
