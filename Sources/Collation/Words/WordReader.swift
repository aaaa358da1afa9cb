internal import Prose

/// Reads a stretch of text as words for comparison: no case, no marks, one spelling, contractions in full,
/// numbers by value, titles and countries in full; an ellipsis is remembered at the word after it.
struct WordReader {
  /// A word before numbers and phrases are put together.
  struct Raw {
    var range: TextRange
    var entry: WordMemory.Entry
    var traits: ComparedWord.Traits
    /// Written in digits; a scale (`m`, `bn`) at their end is multiplied in.
    var number: Double?
    /// `U.S.`, `UN`: written with capitals alone.
    var isAcronym = false

    var key: UInt64 { entry.key }
  }

  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private var raws: [Raw] = []
  private var memory: WordMemory
  private var pendingGap = false
  private var brackets = 0
  private var currency: (name: String, range: TextRange)?

  /// The words of `range`, without those in `holes`, which rise and do not overlap.
  static func words(of text: SourceText, in range: TextRange, without holes: [TextRange] = [])
    -> [ComparedWord]
  {
    var memory = WordMemory()
    return words(of: text, in: range, without: holes, remembering: &memory)
  }

  /// The same, faster where much is read: what one call learns about words the next one knows.
  static func words(
    of text: SourceText, in range: TextRange, without holes: [TextRange] = [],
    remembering memory: inout WordMemory
  ) -> [ComparedWord] {
    var words: [ComparedWord] = []
    var start = range.start
    for hole in holes where hole.end > start && hole.start < range.end {
      if hole.start > start {
        read(text.bytes, in: TextRange(start, hole.start), remembering: &memory, into: &words)
      }
      start = max(start, min(hole.end, range.end))
    }
    if start < range.end {
      read(text.bytes, in: TextRange(start, range.end), remembering: &memory, into: &words)
    }
    return words
  }

  /// Appends the words of a range of UTF-8 text.
  static func read(
    _ bytes: [UInt8], in range: TextRange, remembering memory: inout WordMemory,
    into words: inout [ComparedWord]
  ) {
    var reader = WordReader(bytes, in: range, memory: memory)
    memory = WordMemory()  // so that the reader holds the only one, and changes it in place
    reader.scan()
    WordAssembly.append(reader.raws, to: &words)
    memory = reader.memory
  }

  private init(_ bytes: [UInt8], in range: TextRange, memory: WordMemory) {
    self.bytes = bytes
    self.memory = memory
    index = range.start
    end = range.end
    raws.reserveCapacity(range.count / 5 + 1)
  }

  private mutating func scan() {
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: " ") {
        index += 1
      } else if byte.isASCIILetter {
        if !scanPlainWord() && !scanWord() { scanMark() }
      } else if byte.isASCIIDigit || byte >= 0x80 {
        if !scanWord() { scanMark() }
      } else {
        scanMark()
      }
    }
    flushCurrency()
  }

  // MARK: Marks

  private mutating func scanMark() {
    let (scalar, length) = scalar(at: index)
    let range = TextRange(index, index + length)
    index += length
    switch scalar {
    case ".": scanDots(from: range)
    case "…": pendingGap = true
    case "*":
      // `* * *` parts pieces; `*ing` would be a masked word, which begins with a letter.
      if let next = nextNonSpace(), bytes[next] == UInt8(ascii: "*") { pendingGap = true }
    case "[", "(": brackets += 1
    case "]", ")": brackets = max(0, brackets - 1)
    case "&": append(Array("and".utf8), range: range)
    case "%":
      flushCurrency()
      append(Array("percent".utf8), range: range)
    case "$", "€", "£", "¥":
      flushCurrency()
      let names: [Unicode.Scalar: String] = ["$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"]
      currency = names[scalar].map { ($0, range) }
    default: break
    }
  }

  /// `...` and `. . .`; a single full stop is none of our business.
  private mutating func scanDots(from range: TextRange) {
    var dots = 1
    var place = index
    while place < end {
      if bytes[place] == UInt8(ascii: ".") { dots += 1 } else if bytes[place] != UInt8(ascii: " ") { break }
      place += 1
      if bytes[place - 1] == UInt8(ascii: ".") { index = place }
    }
    if dots >= 3 || (dots == 2 && index == range.end + 1) { pendingGap = true }
  }

  private func nextNonSpace() -> Int? {
    var place = index
    while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
    return place < end ? place : nil
  }

  /// `$3 billion` is compared as `3 billion dollars`: the word follows its number.
  private mutating func flushCurrency() {
    guard let (name, range) = currency else { return }
    currency = nil
    append(Array(name.utf8), range: range)
  }

  // MARK: Words

  /// Reads a word of ASCII letters alone that is known or becomes so; nineteen of twenty are.
  ///
  /// - Returns: Whether it was one.
  private mutating func scanPlainWord() -> Bool {
    let start = index
    var place = index
    var hash = WordHash()
    var uppercase = 0
    while place < end, bytes[place].isASCIILetter {
      if bytes[place] < 0x61 { uppercase += 1 }
      hash.combine(bytes[place] | 0x20)
      place += 1
    }
    guard isPlainEnd(place, of: place - start) else { return false }
    let isAcronym = uppercase >= 2 && uppercase == place - start
    var traits: ComparedWord.Traits = bytes[start] < 0x61 ? .capitalized : []
    if brackets > 0 { traits.insert(.bracketed) }
    let range = TextRange(start, place)
    if let entry = memory[hash.value] {
      add(Raw(range: range, entry: entry, traits: traits, isAcronym: isAcronym))
    } else {
      var letters = bytes[start..<place].map { $0 | 0x20 }
      guard WordForms.full(letters, apostrophe: nil) == nil else { return false }
      SpellingFold.fold(&letters)
      let entry = WordMemory.Entry(spelt: letters, key: UInt64(hashing: letters))
      memory.remember(entry, as: hash.value)
      add(Raw(range: range, entry: entry, traits: traits, isAcronym: isAcronym))
    }
    index = place
    flushCurrency()
    return true
  }

  /// Whether a word of so many letters is over at a place, whatever follows.
  private func isPlainEnd(_ place: Int, of length: Int) -> Bool {
    guard place < end else { return true }
    switch bytes[place] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), 0x30...0x39, 0x80...: return false
    case UInt8(ascii: "."): return length > 1
    case UInt8(ascii: "-"): return place + 1 < end && bytes[place + 1] != UInt8(ascii: "-")
    default: return true
    }
  }

  /// - Returns: Whether a word began here.
  private mutating func scanWord() -> Bool {
    let start = index
    var letters: [UInt8] = []
    var uppercase = 0
    var lettersCount = 0
    var hasDigits = false
    var apostrophe: Int?
    var startsWithCapital = false
    var isAcronym = false
    loop: while index < end {
      let (scalar, length) = scalar(at: index)
      switch LetterFold.append(scalar, to: &letters) {
      case .letter(let isUppercase):
        if isUppercase { uppercase += 1 }
        if lettersCount == 0 && !hasDigits { startsWithCapital = isUppercase }
        lettersCount += 1
        index += length
      case .digit:
        hasDigits = true
        index += length
      case .mark:
        index += length
      case .other:
        guard !letters.isEmpty,
          let step = inner(scalar, length, lettersCount: lettersCount, hasDigits: hasDigits)
        else { break loop }
        switch step {
        case .apostrophe:
          if apostrophe == nil { apostrophe = letters.count }
        case .dot:
          if hasDigits { letters.append(UInt8(ascii: ".")) } else { isAcronym = true }
        case .colon: letters.append(UInt8(ascii: ":"))
        case .masked, .separator: break
        }
        index += length
      }
    }
    guard !letters.isEmpty else {
      index = start
      return false
    }
    if isAcronym, index < end, bytes[index] == UInt8(ascii: ".") { index += 1 }
    let traits: ComparedWord.Traits = startsWithCapital ? .capitalized : []
    if uppercase >= 2, uppercase == lettersCount { isAcronym = true }
    let range = TextRange(start, index)
    if hasDigits {
      appendNumber(letters, range: range, traits: traits)
    } else {
      appendWord(letters, apostrophe: apostrophe, range: range, traits: traits, isAcronym: isAcronym)
      flushCurrency()
    }
    return true
  }

  private enum Inner { case apostrophe, dot, colon, separator, masked }

  /// What a mark inside a word is, or nil if the word ends before it.
  private func inner(_ scalar: Unicode.Scalar, _ length: Int, lettersCount: Int, hasDigits: Bool) -> Inner? {
    let next = index + length
    guard next < end else { return nil }
    let following = bytes[next]
    switch scalar {
    case "'", "’", "ʼ", "`": return following.isASCIILetter || following >= 0xC3 ? .apostrophe : nil
    case ".":
      if hasDigits { return following.isASCIIDigit ? .dot : nil }
      let isAcronym = isSingleLetter(before: index) && following.isASCIILetter && isSingleLetter(at: next)
      return isAcronym ? .dot : nil
    case ",":
      guard hasDigits, next + 2 < end, following.isASCIIDigit, bytes[next + 1].isASCIIDigit,
        bytes[next + 2].isASCIIDigit, next + 3 == end || !bytes[next + 3].isASCIIDigit
      else { return nil }
      return .separator
    case ":": return hasDigits && following.isASCIIDigit ? .colon : nil
    case "*", "-", "–", "—":
      // `f***ing`, `c---sucker`: two or more masks between letters.
      let isRun = scalar != "*" && following == bytes[index] && scalar == "-"
      let isAfterMask = scalar == "-" && index > 0 && bytes[index - 1] == UInt8(ascii: "-")
      return scalar == "*" || isRun || isAfterMask ? .masked : nil
    default: return nil
    }
  }

  private func isSingleLetter(before place: Int) -> Bool {
    place >= 1 && bytes[place - 1].isASCIILetter
      && (place < 2 || !(bytes[place - 2].isASCIILetter || bytes[place - 2].isASCIIDigit))
  }

  private func isSingleLetter(at place: Int) -> Bool {
    place + 1 >= bytes.count || !(bytes[place + 1].isASCIILetter || bytes[place + 1].isASCIIDigit)
  }

  private mutating func append(_ letters: [UInt8], range: TextRange) {
    appendWord(letters, apostrophe: nil, range: range, traits: [], isAcronym: false)
  }

  private mutating func appendWord(
    _ letters: [UInt8], apostrophe: Int?, range: TextRange, traits: ComparedWord.Traits, isAcronym: Bool
  ) {
    var traits = traits
    if brackets > 0 { traits.insert(.bracketed) }
    guard let forms = WordForms.full(letters, apostrophe: apostrophe) else {
      return append(folding: letters, range: range, traits: traits, isAcronym: isAcronym)
    }
    for (place, form) in forms.enumerated() {
      append(
        folding: form, range: range, traits: place > 0 ? traits.union(.expanded) : traits,
        isAcronym: isAcronym)
    }
  }

  private mutating func append(
    folding word: [UInt8], range: TextRange, traits: ComparedWord.Traits, isAcronym: Bool
  ) {
    var letters = word
    SpellingFold.fold(&letters)
    let entry = WordMemory.Entry(spelt: letters, key: UInt64(hashing: letters))
    add(Raw(range: range, entry: entry, traits: traits, isAcronym: isAcronym))
  }

  private mutating func appendNumber(_ letters: [UInt8], range: TextRange, traits: ComparedWord.Traits) {
    var traits = traits
    if brackets > 0 { traits.insert(.bracketed) }
    let digits = letters.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    let rest = Array(letters[digits.count...])
    if rest.first != UInt8(ascii: ":"), let value = Double(String(decoding: digits, as: UTF8.self)) {
      if rest.isEmpty || WordForms.scales[hash: UInt64(hashing: rest)] != nil {
        let scale = rest.isEmpty ? 1 : WordForms.scales[hash: UInt64(hashing: rest)] ?? 1
        addNumber(UInt64(number: value * scale), value * scale, range: range, traits: traits)
        return
      }
      if let ordinal = WordForms.ordinal(value, ending: rest) {
        let entry = WordMemory.Entry(spelt: ordinal, key: UInt64(hashing: ordinal))
        add(Raw(range: range, entry: entry, traits: traits))
        return
      }
      if rest.allSatisfy(\.isASCIILetter), let unit = WordForms.unit(rest) {
        // `11km` is compared as `11 km`.
        addNumber(UInt64(number: value), value, range: range, traits: traits)
        append(unit, range: range)
        return
      }
    }
    addNumber(UInt64(hashing: letters), nil, range: range, traits: traits)
  }

  private mutating func addNumber(
    _ key: UInt64, _ value: Double?, range: TextRange, traits: ComparedWord.Traits
  ) {
    let entry = WordMemory.Entry(
      key: key, stem: key, weight: WordWeights.rare, isNegation: false, isPlain: false)
    add(Raw(range: range, entry: entry, traits: traits.union(.number), number: value))
  }

  private mutating func add(_ raw: Raw) {
    var raw = raw
    if pendingGap {
      raw.traits.insert(.afterGap)
      pendingGap = false
    }
    raws.append(raw)
  }

  /// The scalar at a place; U+FFFD of length 1 where a range cuts a character.
  private func scalar(at place: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[place]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, place + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      guard bytes[place + offset].isUTF8Continuation else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[place + offset] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
