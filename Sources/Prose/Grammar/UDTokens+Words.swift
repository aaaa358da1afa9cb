/// Words, abbreviations and what hangs on them.
extension UDTokens {
  mutating func readWord() {
    let start = offset
    if let slashed = slashedAbbreviation() { return add(slashed) }
    var next = wordEnd(from: start)
    if next < end, bytes[next] == 0x2E, let stop = abbreviationEnd(from: start, wordEnd: next) { next = stop }
    if next < end, bytes[next] == 0x26, next - start <= 2, isWordCharacter(at: next + 1) {
      let whole = wordEnd(from: next + 1)
      if whole - next <= 3 { next = whole }  // AT&T, Q&A
    }
    if next + 1 < end, bytes[next] == 0x2D, Scalars.isLetter(scalar(at: next + 1).value),
      Self.prefixes.contains(WordKey(bytes[start..<next]))
    {
      next = wordEnd(from: next + 1)  // non-profit
    }
    add(next)
    splitFused(from: start)
    readClitics(of: start)
  }

  /// `b/c`, `w/o`, `w/`.
  func slashedAbbreviation() -> Int? {
    guard offset + 1 < end, bytes[offset + 1] == UInt8(ascii: "/"), "bwBW".utf8.contains(bytes[offset]) else {
      return nil
    }
    let next = letters(from: offset + 2)
    let isKnown = next == offset + 2 ? bytes[offset] | 0x20 == UInt8(ascii: "w") : next == offset + 3
    return isKnown && (next > offset + 2 || Scalars.isSpace(scalar(at: next).value)) ? next : nil
  }

  /// Letters and digits, with the apostrophes between letters that begin no clitic: `O'Neill`, `o'clock`.
  func wordEnd(from start: Int) -> Int {
    var next = letters(from: start)
    while next < end {
      let (value, length) = scalar(at: next)
      guard Scalars.isApostrophe(value), value != 0x60, Scalars.isLetter(scalar(at: next + length).value),
        clitic(at: next) == nil, !isNegation(upTo: next)
      else { break }
      next = letters(from: next + length)
    }
    return next
  }

  /// `Mr.`, `U.S.`, `a.m.`; not the full stop of `said.The`.
  func abbreviationEnd(from start: Int, wordEnd: Int) -> Int? {
    var next = wordEnd
    // Single letters parted by full stops.
    if scalar(at: start).length == next - start {
      while next + 1 < end, bytes[next] == 0x2E, Scalars.isLetter(scalar(at: next + 1).value),
        case let after = next + 1 + scalar(at: next + 1).length,
        after >= end || bytes[after] == 0x2E || !isWordCharacter(at: after)
      {
        next = after
      }
      if next > wordEnd { return next < end && bytes[next] == 0x2E ? next + 1 : next }
    }
    guard next < end, bytes[next] == 0x2E else { return nil }
    let word = bytes[start..<next]
    if next + 2 < end, bytes[next + 2] == 0x2E, bytes[next + 1].isASCIILetter,
      Abbreviations.beginsDegree(word)
    {
      return next + 3  // Ph.D.
    }
    guard
      Abbreviations.keepsStop(word) || Self.longer.contains(WordKey(word))
        || Abbreviations.standsBeforeNumber(word) && isNumber(at: next + 1)
    else { return nil }
    return isWordCharacter(at: next + 1) ? nil : next + 1
  }

  /// Whether a digit stands behind one space.
  private func isNumber(at place: Int) -> Bool {
    let (value, length) = scalar(at: place)
    return Scalars.isSpace(value) && place + length < end && bytes[place + length].isDigit
  }

  private static let longer = WordSet("ph tel ext attn wed thur thurs tues esp para yrs")

  /// What joins with a word by a hyphen, and is none by itself.
  private static let prefixes = WordSet(
    """
    anti arch bi co counter cross cyber de e eco ex extra hyper infra inter intra macro mega meta micro mid mini mis
    mono multi nano neo non over pan para poly post pre pro proto pseudo quasi re semi socio sub super tele trans tri
    ultra un under uni vice
    """)
}

// MARK: - Clitics

extension UDTokens {
  /// `'s`, `'re`, `'ve`, `'ll`, `'d`, `'m` at an apostrophe, and the lone apostrophe of a plural possessive.
  func clitic(at offset: Int) -> Int? {
    let (value, length) = scalar(at: offset)
    guard offset < end, Scalars.isApostrophe(value) else { return nil }
    let stop = letters(from: offset + length)
    guard Self.clitics.contains(WordKey(bytes[(offset + length)..<stop])) else { return nil }
    return stop
  }

  private static let clitics = WordSet("s re ve ll d m")

  /// Whether an apostrophe stands in an `n't`.
  func isNegation(upTo apostrophe: Int) -> Bool {
    let after = apostrophe + scalar(at: apostrophe).length
    return apostrophe > 0 && bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n") && after < end
      && bytes[after] | 0x20 == UInt8(ascii: "t") && !isWordCharacter(at: after + 1)
  }

  /// Cuts what hangs on the word that was added last.
  mutating func readClitics(of start: Int) {
    guard offset < end, let last = words.last else { return }
    let (value, length) = scalar(at: offset)
    guard Scalars.isApostrophe(value), value != 0x60 else { return }
    if isNegation(upTo: offset), offset - 1 > last.range.start {
      words[words.count - 1] = Word(range: TextRange(last.range.start, offset - 1), isClitic: last.isClitic)
      words.append(Word(range: TextRange(offset - 1, offset + length + 1), isClitic: true))
      offset += length + 1
    } else if let stop = clitic(at: offset) {
      words.append(Word(range: TextRange(offset, stop), isClitic: true))
      offset = stop
      readClitics(of: start)  // `I'd've`
    } else if bytes[offset - 1] | 0x20 == UInt8(ascii: "s"), !isWordCharacter(at: offset + length),
      isPluralPossessive(from: start)
    {
      words.append(Word(range: TextRange(offset, offset + length), isClitic: true))
      offset += length
    }
  }

  /// `the students' union`: a word follows in lower case, and no quotation is open that the mark could close.
  func isPluralPossessive(from start: Int) -> Bool {
    let next = offset + scalar(at: offset).length
    guard next < end, bytes[next] == 0x20, Scalars.isLetter(scalar(at: next + 1).value) else { return false }
    return !opensQuote
  }

  /// Whether a single quote mark that opens stands among the words so far, and none that closes it.
  private var opensQuote: Bool {
    var depth = 0
    for word in words.suffix(60) where word.range.count <= 3 && !word.isClitic {
      let value = scalar(at: word.range.start).value
      guard value == 0x27 || value == 0x2018 || value == 0x2019 else { continue }
      let opens = isWordCharacter(at: word.range.end)
      depth = opens ? depth + 1 : max(0, depth - 1)
    }
    return depth > 0
  }

  /// `can|not`, `gon|na`.
  mutating func splitFused(from start: Int) {
    guard let last = words.last, last.range.count >= 5, last.range.count <= 6,
      let cut = Self.fused[WordKey(bytes[last.range.bounds])]
    else { return }
    words[words.count - 1] = Word(range: TextRange(last.range.start, last.range.start + cut))
    words.append(Word(range: TextRange(last.range.start + cut, last.range.end), isClitic: true))
  }

  private static let fused: [WordKey: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "dunno": 2,
  ]
}
