internal import Prose

/// What stands before the article proper in a text file, read rule by rule from the top.
struct FrontMatter {
  let text: SourceText
  /// Where the rest begins: the article proper, once all rules have had their turn.
  private(set) var start: Int

  var title: String?
  var titleRange: TextRange?
  var outlet: String?
  var byline: String?
  var url: String?
  var published: String?
  var language: String?
  /// Where a header says the report comes from.
  var place: TextRange?

  /// Front lines are short; a longer one is text.
  private static let lineLimit = 1_000

  init(_ text: SourceText) {
    self.text = text
    start = 0
    for rule in Self.headerRules { _ = rule.read(&self) }
    // Headline, byline and date come in any order, each once.
    var rules = Self.headRules
    while let index = rules.firstIndex(where: { $0.read(&self) }) { rules.remove(at: index) }
    start = text.trimmed(TextRange(start, text.count)).start
  }

  /// Tried in this order, each once.
  private static let headerRules: [any FrontMatterRule] = [DatePrefix(), HeaderLines()]
  /// The first that finds something has its turn, then the others again.
  private static let headRules: [any FrontMatterRule] = [BylineLine(), DateLine(), Headline()]

  /// The first line at or after an offset that is not blank, without white space at its edges, and where the line
  /// after it begins; nil at the end of the text and for a line that is too long for a header.
  func line(after offset: Int) -> (range: TextRange, next: Int)? {
    let begin = text.trimmed(TextRange(offset, text.count)).start
    guard begin < text.count, let line = line(at: begin), !line.range.isEmpty else { return nil }
    return line
  }

  /// The line that begins at an offset; empty where it is blank.
  func line(at offset: Int) -> (range: TextRange, next: Int)? {
    guard offset < text.count else { return nil }
    var end = offset
    while end < text.count, text.bytes[end] != UInt8(ascii: "\n") {
      end += 1
      if end - offset > Self.lineLimit { return nil }
    }
    return (text.trimmed(TextRange(offset, end)), min(end + 1, text.count))
  }

  /// Whether the line that begins at an offset is blank, or the text ends there.
  func isBlank(at offset: Int) -> Bool {
    guard offset < text.count else { return true }
    return line(at: offset)?.range.isEmpty ?? false
  }

  /// Whether there is anything but white space from an offset on.
  func hasText(after offset: Int) -> Bool { !text.trimmed(TextRange(offset, text.count)).isEmpty }

  mutating func skip(to offset: Int) { start = offset }
}

/// A kind of line that can stand before an article.
protocol FrontMatterRule: Sendable {
  /// Takes what it knows from the top of the rest.
  /// - Returns: Whether it found something.
  func read(_ front: inout FrontMatter) -> Bool
}
