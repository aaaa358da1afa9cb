/// What a quotation has to be to be listed: `speaker:okafor sev>=2 src:wire smoke`. All of it has to hold.
struct Limit: Sendable {
  enum Term: Hashable, Sendable {
    /// A part of the speaker's name.
    case speaker(String)
    /// Nobody is known to speak.
    case unattributed
    case levels(ClosedRange<Int>)
    case unsure
    /// A part of the name of an article that has the words or contradicts them.
    case source(String)
    /// The number of such an article.
    case number(Int)
    /// A part of the words or of the speaker's name.
    case words(String)
  }

  /// As it was typed.
  let text: String
  let terms: [Term]
  /// For each mark of the slots that were asked about, whether it passes.
  private(set) var passed: [Int: [Bool]] = [:]

  mutating func forget(slot: Int) { passed[slot] = nil }
  mutating func remember(_ results: [Bool], slot: Int) { passed[slot] = results }

  /// The levels by number; who speaks unsurely has no match.
  static let levels = ["none", "same", "reworded", "conflict"]

  init(parsing text: String) throws(CommandLine.Mistake) {
    self.text = text
    var terms: [Term] = []
    for word in Self.split(text) { terms.append(try Self.term(word)) }
    self.terms = terms
  }

  /// Words between blanks; those in quote marks stay together.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func term(_ word: String) throws(CommandLine.Mistake) -> Term {
    if word.hasPrefix("sev"), let sign = word.dropFirst(3).first, "<>=".contains(sign) {
      return try severity(word.dropFirst(3))
    }
    guard let colon = word.firstIndex(of: ":"), word[..<colon].allSatisfy(\.isLetter), colon > word.startIndex
    else { return .words(word.lowercased()) }
    let value = word[word.index(after: colon)...].lowercased()
    switch word[..<colon] {
    case "speaker" where !value.isEmpty: return value == "?" ? .unattributed : .speaker(value)
    case "src" where !value.isEmpty: return Int(value).map(Term.number) ?? .source(value)
    case "speaker", "src": throw CommandLine.Mistake("a name goes behind \(word)")
    default:
      throw CommandLine.Mistake("nothing is called “\(word[..<colon])”; there are speaker:, src: and sev>=")
    }
  }

  private static func severity(_ text: Substring) throws(CommandLine.Mistake) -> Term {
    let sign = text.prefix { "<>=".contains($0) }
    let name = text.dropFirst(sign.count)
    if sign == "=", name == "unsure" { return .unsure }
    guard let level = Int(name) ?? levels.firstIndex(of: String(name)), levels.indices.contains(level) else {
      throw CommandLine.Mistake("sev is 0 (no match), 1 (same words), 2 (reworded) or 3 (conflict)")
    }
    let last = levels.count - 1
    switch sign {
    case ">=": return .levels(level...last)
    case "<=": return .levels(0...level)
    case "=": return .levels(level...level)
    case ">" where level < last: return .levels(level + 1...last)
    case "<" where level > 0: return .levels(0...level - 1)
    default: throw CommandLine.Mistake("sev goes with >=, <= or =, such as sev>=2")
    }
  }

  /// The limit to one speaker.
  static func speaker(_ name: String?) -> String {
    guard let name else { return "speaker:?" }
    let plain = name.lowercased().filter { $0 != "\"" }
    return plain.contains(" ") ? "speaker:\"\(plain)\"" : "speaker:\(plain)"
  }
}

extension Severity {
  /// Its place in `Limit.levels`.
  var level: Int {
    switch self {
    case .unmatched, .unsure: 0
    case .same: 1
    case .reworded: 2
    case .conflict: 3
    }
  }
}
