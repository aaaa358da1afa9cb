/// Tells the lines that name what follows from the paragraphs that report.
enum Headings {
  /// How much a line looks like a heading by itself.
  private enum Look {
    case none
    /// Without a full stop, and nothing else: a heading only where it stands alone between paragraphs.
    case plain
    /// Most words capitalised, or all in capitals.
    case titled
  }

  private static let lengthLimit = 110
  /// More lines in a row that look like headings are a list.
  private static let runLimit = 2

  /// The paragraphs, with those that are headings marked; the `#` of Markdown is no part of one.
  static func marked(_ paragraphs: [Paragraph], in text: SourceText) -> [Paragraph] {
    let looks = paragraphs.map { look(of: $0.range, in: text) }
    var marked: [Paragraph] = []
    marked.reserveCapacity(paragraphs.count)
    var runStart = 0
    for index in paragraphs.indices {
      let paragraph = paragraphs[index]
      if let range = markdownHeading(paragraph.range, in: text) {
        runStart = index + 1
        marked.append(Paragraph(range: range, kind: .heading))
        continue
      }
      if looks[index] == .none { runStart = index + 1 }
      let runEnd = looks[index] == .none ? index : end(ofRunAt: index, in: looks)
      let isAlone = runEnd - runStart <= runLimit
      let isHeading =
        runEnd < paragraphs.count && isAlone
        && (looks[index] == .titled
          || looks[index] == .plain && runEnd == index + 1 && reports(paragraphs[runEnd].range, in: text))
      marked.append(isHeading ? Paragraph(range: paragraph.range, kind: .heading) : paragraph)
    }
    return marked
  }

  /// The end of a run, looked for no further than matters.
  private static func end(ofRunAt index: Int, in looks: [Look]) -> Int {
    var end = index
    while end < looks.count, end - index <= runLimit, looks[end] != .none { end += 1 }
    return end
  }

  /// Whether a paragraph ends as a sentence does.
  private static func reports(_ range: TextRange, in text: SourceText) -> Bool {
    let tail = text.string(in: TextRange(max(range.start, range.end - 3), range.end))
    return range.count >= 30
      && (tail.unicodeScalars.last.map { ".!?…\"”’»)".unicodeScalars.contains($0) } ?? false)
  }

  /// `## What we know`: the words alone.
  private static func markdownHeading(_ range: TextRange, in text: SourceText) -> TextRange? {
    var start = range.start
    while start < range.end, text.bytes[start] == UInt8(ascii: "#") { start += 1 }
    guard (1...6).contains(start - range.start), start < range.end, text.bytes[start] == UInt8(ascii: " "),
      !text[range].contains(UInt8(ascii: "\n"))
    else { return nil }
    var end = range.end
    while end > start, text.bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    let words = text.trimmed(TextRange(start, end))
    return words.isEmpty ? nil : words
  }

  private static func look(of range: TextRange, in text: SourceText) -> Look {
    guard mayBeHeading(range, in: text.bytes) else { return .none }
    let line = text.string(in: range)
    let scalars = Array(line.unicodeScalars)
    guard scalars.count <= lengthLimit, let first = scalars.first, let last = scalars.last else {
      return .none
    }
    let words = line.split(whereSeparator: Self.isWhitespace)
    guard words.count <= 16, scalars.contains(where: Self.isAlphabetic), !isBullet(first),
      !(isQuoteMark(first) && isQuoteMark(last)), !isSpeech(scalars, words), !isByline(words)
    else { return .none }

    let isTitled = isTitleCase(words) || isCapitals(scalars)
    guard let end = scalars.last(where: { !isQuoteMark($0) && $0 != ")" }) else { return .none }
    switch end {
    case ".": return isTitled && endsInInitials(words) ? .titled : .none
    case ",", ";", ":", "…", "-", "–", "—": return .none
    case "?", "!": return isTitled ? .titled : .none
    default: break
    }
    if isTitled { return .titled }
    if isQuoteMark(last) { return .none }
    return Scalars.isUppercase(first.value) || first.properties.numericType != nil || isQuoteMark(first)
      ? .plain : .none
  }

  /// What a glance at the bytes tells: most paragraphs are too long, or end as a sentence does.
  private static func mayBeHeading(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard range.count <= lengthLimit * 4 else { return false }
    if range.count >= 2, bytes[range.end - 1] == 0x2E, bytes[range.end - 2] >= 0x61,
      bytes[range.end - 2] <= 0x7A
    {
      return false
    }
    var characters = 0
    for index in range.bounds {
      if bytes[index] == 0x0A { return false }
      if !bytes[index].isUTF8Continuation { characters += 1 }
    }
    return characters <= lengthLimit
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    "-–—*•‣·>+_".unicodeScalars.contains(scalar)
  }

  private static func isQuoteMark(_ scalar: Unicode.Scalar) -> Bool {
    "\"'“”„‘’‚«»‹›".unicodeScalars.contains(scalar)
  }

  /// `“We did it,” the mayor said` without a full stop: short, but somebody speaks.
  private static func isSpeech(_ scalars: [Unicode.Scalar], _ words: [Substring]) -> Bool {
    if let last = words.last, reportingVerbs.contains(last.lowercased()) { return true }
    return zip(scalars, scalars.dropFirst()).contains {
      ",.!?".unicodeScalars.contains($0) && "\"”’»".unicodeScalars.contains($1)
    }
  }

  private static let reportingVerbs: Set<String> = [
    "said", "says", "told", "asked", "added", "replied", "wrote", "recalled", "explained", "reported",
    "tweeted",
  ]

  private static func isByline(_ words: [Substring]) -> Bool {
    guard words.count > 1, words.count <= 12, words[0].lowercased() == "by" else { return false }
    return words[1].first?.isUppercase ?? false || ["our", "staff"].contains(words[1].lowercased())
  }

  /// `What Is Known Today About The Sinking`: three of four words that carry weight begin with a capital.
  private static func isTitleCase(_ words: [Substring]) -> Bool {
    var (weighty, capitalised) = (0, 0)
    for word in words {
      guard let first = word.unicodeScalars.first(where: Self.isAlphabetic),
        !(word.unicodeScalars.first?.properties.numericType != nil)
      else { continue }
      let isCapital = Scalars.isUppercase(first.value)
      if !isCapital, smallWords.contains(word.lowercased()) { continue }
      weighty += 1
      if isCapital { capitalised += 1 }
    }
    return weighty >= 2 && capitalised * 4 >= weighty * 3
  }

  private static let smallWords: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by", "with",
    "as",
    "into", "over", "vs", "vs.", "v", "via", "per", "is", "it", "be", "if", "than", "after", "amid", "before",
  ]

  private static func isCapitals(_ scalars: [Unicode.Scalar]) -> Bool {
    let uppercase = scalars.count { Scalars.isUppercase($0.value) }
    let lowercase = scalars.count { Scalars.isLowercase($0.value) }
    return uppercase >= 4 && uppercase * 10 >= (uppercase + lowercase) * 7
  }

  /// The tables of Unicode are slow to ask, and most characters are in ASCII.
  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? Scalars.isLetter(scalar.value) : scalar.properties.isAlphabetic
  }

  private static func isWhitespace(_ character: Character) -> Bool {
    character.asciiValue.map(\.isASCIIWhitespace) ?? character.isWhitespace
  }

  /// `… In The U.S.`
  private static func endsInInitials(_ words: [Substring]) -> Bool {
    guard let last = words.last, last.count >= 4, last.count % 2 == 0 else { return false }
    return last.enumerated().allSatisfy { $0.offset % 2 == 1 ? $0.element == "." : $0.element.isUppercase }
  }
}
