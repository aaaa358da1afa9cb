/// Finds the time expressions of a text.
///
/// Few words belong to one. Around those that may, the text is cut into `TimePiece`s, of which a `TimeReader` reads the
/// longest expressions from left to right.
struct TimeFinder {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let names: [Name]
  private let triggers = TimeWords.triggers
  private var cutter: TimePieces
  private var order: NumericDateOrder?
  private var times: [TimeExpression] = []

  /// Tokens before and after a trigger that its expression may reach to, triggers aside.
  private static let reach = (before: 7, after: 8)

  /// - Complexity: O(*n*) in the tokens.
  static func times(
    of bytes: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]
  ) -> [TimeExpression] {
    var finder = TimeFinder(bytes: bytes, tokens: tokens, names: names)
    for sentence in sentences { finder.read(sentence.tokens) }
    return finder.times
  }

  private init(bytes: [UInt8], tokens: [Token], names: [Name]) {
    (self.bytes, self.tokens, self.names) = (bytes, tokens, names)
    cutter = TimePieces(bytes, tokens)
  }

  /// Looks at each word of a sentence, and reads where triggers stand near one another.
  private mutating func read(_ sentence: Range<Int>) {
    var window: Range<Int>?
    var next = sentence.lowerBound
    while let trigger = trigger(in: next..<sentence.upperBound) {
      let first = max(sentence.lowerBound, trigger - Self.reach.before)
      let end = min(sentence.upperBound, trigger + Self.reach.after)
      if let open = window, first > open.upperBound {
        read(open, in: sentence)
        window = first..<end
      } else {
        window = (window?.lowerBound ?? first)..<end
      }
      next = trigger + 1
    }
    if let window { read(window, in: sentence) }
  }

  /// The first token that may belong to a time expression.
  private func trigger(in range: Range<Int>) -> Int? {
    let tokens = tokens.span
    for index in range {
      switch tokens[index].kind {
      case .word:
        if triggers.mayContain(tokens[index].key) { return index }
        if tokens[index].hasParts, isTriggerInParts(tokens[index].range) { return index }
      case .number:
        if isTrigger(number: tokens[index].range) { return index }
      case .punctuation, .quoteMark, .symbol: break
      }
    }
    return nil
  }

  /// `Friday's`, `mid-March`, `third-quarter`, `pre-2019`.
  private func isTriggerInParts(_ range: TextRange) -> Bool {
    guard range.count <= 40 else { return false }
    var start = range.start
    for offset in range.bounds where bytes[offset] == 0x2D || bytes[offset] == 0x27 || bytes[offset] == 0xE2 {
      if isTrigger(part: bytes[start..<offset]) { return true }
      start = offset + 1
    }
    return isTrigger(part: bytes[start..<range.end])
  }

  private func isTrigger(part: ArraySlice<UInt8>) -> Bool {
    triggers.mayContain(WordKey(part)) || part.count == 4 && part.allSatisfy(\.isDigit)
  }

  /// Four digits, or digits with signs or letters between them.
  private func isTrigger(number range: TextRange) -> Bool {
    if range.count == 4 { return true }
    return range.count > 1 && range.bounds.contains { !bytes[$0].isDigit && bytes[$0] != 0x2C }
  }

  private mutating func read(_ window: Range<Int>, in sentence: Range<Int>) {
    cutter.cut(window)
    if order == nil, cutter.hasNumericDate { order = NumericDateOrder(of: tokens, in: bytes) }
    let reader = TimeReader(
      pieces: cutter.pieces, bytes: bytes, tokens: tokens, sentence: sentence, order: order ?? .monthFirst)
    var index = 0
    while let (start, reading) = reader.next(from: index) {
      let isTime = !isName(reading, at: start, reader)
      if isTime { append(reading, at: start, reader) }
      index = isTime ? max(reading.end, start + 1) : start + 1
    }
  }

  private mutating func append(
    _ reading: TimeReader.Reading, at start: Int, _ reader: TimeReader
  ) {
    let (first, last) = (reader.pieces[start], reader.pieces[reading.end - 1])
    var direction = reading.direction
    if direction == .unknown, reading.value.hasTwoSides {
      direction = reader.cues.direction(of: Int(first.token)..<(Int(last.token) + 1))
    }
    var end = Int(last.end)
    // The stop of `Aug.` at the end of a sentence ends the sentence.
    if Int(last.token) + 1 == reader.sentence.upperBound, bytes[end - 1] == 0x2E,
      last.word?.isAbbreviated ?? false
    {
      end -= 1
    }
    times.append(
      TimeExpression(
        range: TextRange(Int(first.start), end), tokens: Int(first.token)..<(Int(last.token) + 1),
        value: reading.value, direction: direction, hasOwnDirection: reading.direction != .unknown,
        isApproximate: reading.isApproximate))
  }

  private func followsCapital(_ index: Int, _ reader: TimeReader) -> Bool {
    index > 0 && reader.isWord(index - 1) && reader.pieces[index - 1].isCapitalized
  }

  /// `May` and `Summer` as names: one word alone that a name holds.
  private func isName(_ reading: TimeReader.Reading, at start: Int, _ reader: TimeReader) -> Bool {
    guard reading.end == start + 1, reader.pieces[start].isCapitalized else { return false }
    switch reader.pieces[start].word {
    case .month, .shortMonth, .season, .looseSeason, .holiday: break
    case .day, .tonight: return followsCapital(start, reader)  // USA Today
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
    case .offset(_, _, .time(let value)), .span(_, _, .time(let value)), .unit(_, _, .time(let value)):
      value.hasTwoSides
    case .occurrence, .years, .unit, .offset, .span, .set: false
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
