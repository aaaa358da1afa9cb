internal import Prose

/// What a text says that the bearer of a name is: `Ines Okafor, the harbour master,`, `the operator, Northline,`,
/// `ferry operator Northline`, `Okafor was the harbour master`.
struct Appositions {
  struct Apposition: Hashable {
    /// Index of the name in `ParsedText.names`.
    let name: Int
    /// The words of the role, without an article before it.
    let role: Range<Int>
    /// The noun among them.
    let head: Int
  }

  private static let limit = 14

  /// In order of the names.
  static func all(in reading: Reading) -> [Apposition] {
    var all: [Apposition] = []
    for index in reading.parsed.names.indices where reading.parsed.names[index].kind != .place {
      let tokens = reading.tokens(in: reading.parsed.names[index].range)
      guard let first = tokens.first, !reading.isHeading(first) else { continue }
      let sentence = reading.sentenceTokens(of: first)
      for (words, head) in [
        behind(tokens.upperBound, in: sentence, reading), before(first, in: sentence, reading),
        beside(index, first, in: sentence, reading), predicate(tokens, in: sentence, reading),
        leading(tokens.upperBound, in: sentence, reading), beforeRelative(first, in: sentence, reading),
      ].compactMap({ $0 }) {
        all.append(Apposition(name: index, role: words, head: head))
      }
    }
    return all
  }

  private typealias Found = (words: Range<Int>, head: Int)

  /// `, the harbour master,`
  private static func behind(_ end: Int, in sentence: Range<Int>, _ reading: Reading) -> Found? {
    var start = end
    // `Ines Okafor, 41, a baker`
    guard start + 1 < sentence.upperBound, opens(start, reading) else { return nil }
    if reading.tokens[start + 1].kind == .number, start + 3 < sentence.upperBound, opens(start + 2, reading) {
      start += 2
    }
    // `Ines Okafor, D-Kew, a baker`
    if isPartyAndPlace(start + 1, reading), start + 3 < sentence.upperBound, opens(start + 2, reading) {
      start += 2
    }
    var last = start + 1
    while last < min(sentence.upperBound, start + limit), !closes(last, reading) { last += 1 }
    guard last > start + 1, last < sentence.upperBound || sentence.upperBound <= start + limit else {
      return nil
    }
    return role(start + 1..<last, reading)
  }

  /// `D-Calif.`, `R-Ohio`
  private static func isPartyAndPlace(_ index: Int, _ reading: Reading) -> Bool {
    let bytes = Array(reading.parsed.text[reading.tokens[index].range])
    return bytes.count >= 4 && "DRI".utf8.contains(bytes[0]) && bytes[1] == UInt8(ascii: "-")
  }

  private static func opens(_ index: Int, _ reading: Reading) -> Bool {
    reading.isMark(index, ",") || reading.isDash(index)
  }

  /// `the harbour master, `
  private static func before(_ start: Int, in sentence: Range<Int>, _ reading: Reading) -> Found? {
    guard start > sentence.lowerBound + 1, reading.isMark(start - 1, ",") else { return nil }
    var first = start - 1
    while first > max(sentence.lowerBound, start - limit), !closes(first - 1, reading),
      !isSaying(first - 1, reading)
    {
      first -= 1
    }
    let words = first..<(start - 1)
    guard let opener = words.first,
      WordClasses.determiners.contains(reading.tokens[opener]) || reading.isPossessive(opener)
        || reading.name(at: opener) != nil
    else { return nil }
    return role(words, reading)
  }

  private static let leadOpeners = WordSet("the a an its their his her")
  private static let leadingVerbs = WordSet("runs leads heads chairs ran led headed chaired")

  /// `, who runs the airport,`: as good as a role; its verb stands for the noun.
  private static func leading(_ end: Int, in sentence: Range<Int>, _ reading: Reading) -> Found? {
    guard end + 3 < sentence.upperBound, reading.isMark(end, ","), reading.tokens[end + 1].key == "who",
      leadingVerbs.contains(reading.tokens[end + 2].key)
    else { return nil }
    var last = end + 3
    while last < min(sentence.upperBound, end + limit), !closes(last, reading),
      !WordClasses.prepositions.contains(reading.tokens[last])
    {
      last += 1
    }
    // `who runs every day` leads nobody.
    guard last > end + 3,
      leadOpeners.contains(reading.tokens[end + 3].key) || reading.nameIndex(at: end + 3) != nil
    else { return nil }
    return (end + 1..<last, end + 2)
  }

  /// `the company that leases the quay, Northline,`: the noun that a relative clause parts from its name.
  private static func beforeRelative(_ start: Int, in sentence: Range<Int>, _ reading: Reading) -> Found? {
    let name = reading.nameIndex(at: start).map { reading.tokens(in: reading.parsed.names[$0].range) }
    guard start > sentence.lowerBound + 3, reading.isMark(start - 1, ","), let end = name?.upperBound,
      reading.isMark(end, ",") || end + 1 >= sentence.upperBound
    else { return nil }
    var relative = start - 2
    while relative > max(sentence.lowerBound, start - limit), !relatives.contains(reading.tokens[relative]) {
      if closes(relative, reading) { return nil }
      relative -= 1
    }
    let head = relative - 1
    guard relatives.contains(reading.tokens[relative]), head > sentence.lowerBound, reading.isWord(head),
      reading.nameIndex(at: head) == nil
    else { return nil }
    let phrase = reading.nounPhrase(withHead: head, notBefore: sentence.lowerBound)
    guard phrase.opening == .definite || phrase.opening == .indefinite else { return nil }
    return role(phrase.modifiers.lowerBound..<relative, reading)
  }

  private static let relatives = WordSet("that which who")

  /// `|said| the harbour master, Okafor`
  private static func isSaying(_ index: Int, _ reading: Reading) -> Bool {
    guard let verb = ReportingVerbs.entry(for: reading.tokens[index]) else { return false }
    return verb.form != .base && !reading.tokens[index].isCapitalized
  }

  /// `security firm Cold Line`: the noun for what a body is, right before its name.
  private static func beside(_ name: Int, _ first: Int, in sentence: Range<Int>, _ reading: Reading) -> Found?
  {
    let head = first - 1
    guard head >= sentence.lowerBound, reading.isWord(head), !reading.tokens[head].isCapitalized,
      reading.parsed.names[name].kind != .person, reading.parsed.names[name].title == nil,
      NounClass(of: reading.tokens[head].key) == .body || Trades.contains(reading.tokens[head].key)
    else { return nil }
    let phrase = reading.nounPhrase(withHead: head, notBefore: sentence.lowerBound)
    return (phrase.modifiers.lowerBound..<(head + 1), head)
  }

  /// `Okafor was the harbour master`
  private static func predicate(_ name: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Found? {
    let end = name.upperBound
    guard end + 2 < sentence.upperBound, be.contains(reading.tokens[end]),
      articles.contains(reading.tokens[end + 1])
    else { return nil }
    var last = end + 2
    while last < min(sentence.upperBound, end + limit), !closes(last, reading) { last += 1 }
    return role(end + 1..<last, reading)
  }

  private static let be = WordSet("is was")
  private static let articles = WordSet("a an the")

  private static func closes(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].kind == .quoteMark || reading.isQuoted(index) || reading.isDash(index)
      || breaks.contains(reading.tokens[index])
      || [",", ".", ";", ":", "(", ")"].contains { reading.isMark(index, $0) }
  }

  private static let breaks = WordSet("who whose whom which that where when and but")
  private static let openers = WordSet("then now formerly previously currently once also")

  /// A noun phrase whose head is a role: `director of the port`, `a 34-year-old trader`, `the judge leading the talks`.
  private static func role(_ words: Range<Int>, _ reading: Reading) -> Found? {
    var words = words
    while let first = words.first,
      WordClasses.determiners.contains(reading.tokens[first]) || openers.contains(reading.tokens[first])
    {
      words = words.dropFirst()
    }
    guard let first = words.first, !WordClasses.prepositions.contains(reading.tokens[first]) else {
      return nil
    }
    let head = reading.head(of: words)
    guard words.contains(head), reading.nameIndex(at: head) == nil,
      Roles.role(of: reading.parsed.text[reading.tokens[head].range]) != nil
        || NounClass(of: reading.tokens[head].key) == .body
        || Trades.contains(reading.tokens[head].key)
    else { return nil }
    let hasVerb = (words.lowerBound..<head).contains {
      ReportingVerbs.entry(for: reading.tokens[$0]).map { $0.form == .past } ?? false
        || WordClasses.auxiliaries.contains(reading.tokens[$0])
    }
    return hasVerb ? nil : (words, head)
  }
}
