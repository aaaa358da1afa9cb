internal import Prose

extension Dateline {
  /// Longer than any dateline, in characters.
  private static let lengthLimit = 120

  /// The dateline with which a stretch of text begins: place in capitals, then perhaps region, day and agency, then
  /// a dash. `KYIV/MOSCOW, Aug 16 (Reuters) -`, `ANCHORAGE, Alaska —`, `(CNN)`, `Aug. 16 -`.
  ///
  /// A colon instead of the dash counts only after a city that is known: capitals and a colon are more often a
  /// heading (`KEEPING SCORE:`). Places in ordinary letters count only with an agency.
  init?(in text: SourceText, at range: TextRange) {
    var end = min(range.start + Self.lengthLimit * 4, range.end)
    while end < range.end, text.bytes[end].isUTF8Continuation { end -= 1 }
    let head = Array(text.string(in: TextRange(range.start, end)).unicodeScalars.prefix(Self.lengthLimit))
    guard let mark = DatelineMark(in: head) else { return nil }
    let length = head[..<mark.end].reduce(0) { $0 + UTF8.width($1) }
    var words = String(String.UnicodeScalarView(head[..<mark.start]))[...]
    let agency = Self.takeAgency(from: &words)

    if case .none = mark.kind {
      guard let agency, Agency.isKnown(agency) else { return nil }
    }
    guard let place = Self.place(in: words, hasAgency: agency.map(Agency.isPlausible) ?? false) else {
      return nil
    }
    if mark.kind == .colon {
      guard KnownCities.contains(place.split(separator: ",").first ?? "") else { return nil }
    }
    if place.isEmpty, agency == nil, mark.kind != .dash { return nil }
    self.init(range: TextRange(range.start, range.start + length), place: place, agency: agency)
  }

  /// `(Reuters)` at the end of the words before the dash.
  private static func takeAgency(from words: inout Substring) -> String? {
    words = trimmed(words)
    guard words.last == ")", let open = words.lastIndex(of: "(") else { return nil }
    let agency = words[words.index(after: open)...].dropLast()
    words = trimmed(words[..<open])
    return agency.isEmpty ? nil : String(agency)
  }

  /// The place without a day; empty if only a day or nothing is there; nil if the words are something else.
  private static func place(in words: Substring, hasAgency: Bool) -> String? {
    var parts = words.split(separator: ",", omittingEmptySubsequences: true).map(trimmed)
    parts = parts.map(withoutDay).filter { !$0.isEmpty }
    guard let city = parts.first else { return words.isEmpty && !hasAgency ? nil : "" }
    guard parts.count <= 3, isCity(city, inCapitals: !hasAgency), parts.dropFirst().allSatisfy(isRegion)
    else {
      return nil
    }
    return parts.joined(separator: ", ")
  }

  /// Takes `Aug. 16`, `16 August`, `Friday`, `2025` off the end of a part.
  private static func withoutDay(_ part: Substring) -> Substring {
    var words = part.split(separator: " ")
    while let last = words.last, isDayWord(last) { words.removeLast() }
    guard let last = words.last else { return "" }
    // A month of capitals at the very beginning may be a name of a place, so something must be left.
    return part[..<last.endIndex]
  }

  private static func isDayWord(_ word: Substring) -> Bool {
    let figures = word.prefix { $0.isASCII && $0.isNumber }
    if !figures.isEmpty {
      return figures.count <= 4 && ["", "st", "nd", "rd", "th"].contains(word.dropFirst(figures.count))
    }
    return DateForm.month(word) != nil || DateForm.isWeekday(word)
  }

  /// Words of the name of a place: in capitals, or only capitalised where an agency vouches for it.
  private static func isCity(_ city: Substring, inCapitals: Bool) -> Bool {
    let words = city.split { " /-".contains($0) }
    guard (1...6).contains(words.count), !labels.contains(city.uppercased()),
      !labels.contains(words[0].uppercased())
    else { return false }
    let letters = city.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 2, city.allSatisfy({ $0.isLetter || " /-.'’".contains($0) }) else { return false }
    return words.allSatisfy { word in
      if ["and", "de", "of", "the", "al", "el"].contains(word) { return word != words[0] }
      let scalars = word.unicodeScalars.filter { $0.properties.isAlphabetic }
      guard let first = scalars.first, first.properties.isUppercase else { return false }
      return !inCapitals || scalars.allSatisfy { !$0.properties.isLowercase } || isMac(word)
    }
  }

  /// `McALLEN`: the one small letter that capitals allow.
  private static func isMac(_ word: Substring) -> Bool {
    word.hasPrefix("Mc") && word.count > 3 && word.dropFirst(2).allSatisfy { !$0.isLowercase }
  }

  private static func isRegion(_ region: Substring) -> Bool {
    let words = region.split(separator: " ")
    return (1...4).contains(words.count)
      && words.allSatisfy { ["of", "and", "the"].contains($0) || $0.first?.isUppercase ?? false }
  }

  /// Words in capitals before a dash that are no place.
  private static let labels: Set<String> = [
    "ABSTRACT", "ADVERTISEMENT", "ALSO READ", "ANALYSIS", "BREAKING", "CLAIM", "COLUMN", "COMMENT",
    "CORRECTED",
    "CORRECTION", "EDITORIAL", "EDITOR'S NOTE", "EXCLUSIVE", "EXPLAINED", "EXPLAINER", "FACT", "FACTBOX",
    "FEATURE",
    "FILE", "FLASH", "FOCUS", "INSIGHT", "INTERVIEW", "JUST IN", "LETTERS", "LIVE", "NEWS", "NOTE", "OPINION",
    "PHOTO",
    "PHOTOS", "PICTURES", "POLL", "QUIZ", "READ MORE", "REFILE", "REPORT", "REVIEW", "SPECIAL REPORT",
    "TIMELINE",
    "UPDATE", "UPDATED", "URGENT", "VIDEO", "WATCH", "WHY", "WRAPUP",
  ]

  private static func trimmed(_ words: Substring) -> Substring {
    var words = words.drop { $0 == " " || $0 == "\u{A0}" }
    while let last = words.last, last == " " || last == "\u{A0}" { words.removeLast() }
    return words
  }
}

/// What closes a dateline: a dash, a colon, or the bracket of an agency.
private struct DatelineMark {
  enum Kind {
    case dash
    case colon
    case none
  }

  let kind: Kind
  /// Indices into the characters: of the mark, and after it.
  let start: Int
  let end: Int

  /// The first mark that can be one; what follows must begin a sentence.
  init?(in head: [Unicode.Scalar]) {
    for index in head.indices {
      let isAfterSpace = index > 0 && (head[index - 1] == " " || head[index - 1] == ")")
      switch head[index] {
      case "—", "―": self.init(.dash, head, index..<(index + 1), needsSpace: false)
      case "–" where isAfterSpace, "_" where isAfterSpace:
        self.init(.dash, head, index..<(index + 1), needsSpace: true)
      case "-" where isAfterSpace:
        let end = index + 1 < head.count && head[index + 1] == "-" ? index + 2 : index + 1
        self.init(.dash, head, index..<end, needsSpace: true)
      case ":": self.init(.colon, head, index..<(index + 1), needsSpace: true)
      case ")" where !Self.isFollowedByDash(head, index + 1):
        self.init(.none, head, (index + 1)..<(index + 1), needsSpace: false)
      case "\n", "!", "?", "\"", "“", "”", ";": return nil
      default: continue
      }
      return
    }
    return nil
  }

  private init?(_ kind: Kind, _ head: [Unicode.Scalar], _ mark: Range<Int>, needsSpace: Bool) {
    var next = mark.upperBound
    while next < head.count, head[next] == " " || head[next] == "\u{A0}" { next += 1 }
    guard mark.lowerBound > 0, next < head.count, !needsSpace || next > mark.upperBound,
      !head[next].properties.isLowercase, !"-–—,.;:".unicodeScalars.contains(head[next])
    else { return nil }
    (self.kind, start, end) = (kind, mark.lowerBound, mark.upperBound)
  }

  private static func isFollowedByDash(_ head: [Unicode.Scalar], _ index: Int) -> Bool {
    guard let next = head[index...].first(where: { $0 != " " && $0 != "\u{A0}" }) else { return false }
    return "-–—―_:".unicodeScalars.contains(next)
  }
}

/// News agencies, as datelines name them.
private enum Agency {
  private static let known: Set<String> = [
    "ABC News", "AFP", "ANI", "ANSA", "AP", "Associated Press", "BBC", "Bloomberg", "CBS", "CNA", "CNN", "CP",
    "DPA",
    "EFE", "Interfax", "Kyodo", "NBC News", "PA", "PTI", "Reuters", "TASS", "The Canadian Press", "UPI",
    "Xinhua", "dpa",
  ]

  static func isKnown(_ name: String) -> Bool { known.contains(name) }

  /// Known, or an abbreviation in capitals, or a name of one or two words.
  static func isPlausible(_ name: String) -> Bool {
    if isKnown(name) { return true }
    let words = name.split(separator: " ")
    return (1...3).contains(words.count) && name.count <= 30
      && words.allSatisfy { $0.first?.isUppercase ?? false }
  }
}
