internal import Prose

/// `Title: …`, `Source: …`, `Date: …` lines above an article, as in a mail; also between two lines `---`.
///
/// Lines of this form are a header only if one of them has a key that is known here; otherwise they are text.
struct HeaderLines: FrontMatterRule {
  private enum Field {
    case title
    case outlet
    case byline
    case published
    case url
    case language
    case place
    case unknown
  }

  private struct Entry {
    let field: Field
    let value: TextRange
    /// Where the line after it begins.
    let next: Int
  }

  private static let lineLimit = 40
  private static let keyLimit = 24
  /// A headline may begin like a header (`Source: minister to resign over harbour fire`): no outlet or place is as long.
  private static let loneValueLimit = 40

  private static let fields: [String: Field] = [
    "title": .title, "headline": .title, "source": .outlet, "outlet": .outlet, "publication": .outlet,
    "publisher": .outlet, "newspaper": .outlet, "site": .outlet, "author": .byline, "authors": .byline,
    "by": .byline, "byline": .byline, "date": .published, "published": .published,
    "publication date": .published,
    "published on": .published, "pubdate": .published, "url": .url, "link": .url, "permalink": .url,
    "lang": .language,
    "language": .language, "place": .place, "location": .place, "dateline": .place,
  ]

  func read(_ front: inout FrontMatter) -> Bool {
    guard let first = front.line(after: front.start) else { return false }
    let fence = front.text.string(in: first.range)
    if fence == "---" || fence == "+++" { return readFenced(&front, fence: fence, from: first.next) }

    var entries: [Entry] = []
    var line: (range: TextRange, next: Int)? = first
    while let current = line, entries.count < Self.lineLimit,
      let entry = entry(current, in: front, separator: ":")
    {
      entries.append(entry)
      line = front.line(at: current.next)
    }
    // Text that begins directly under the header may look like a line of it.
    if let last = entries.last, !front.isBlank(at: last.next) {
      while let last = entries.last, last.field == .unknown { entries.removeLast() }
    }
    let known = entries.filter { $0.field != .unknown }
    guard let last = entries.last, !known.isEmpty else { return false }
    if known.count == 1, entries.count == 1, [.outlet, .place, .byline].contains(known[0].field),
      known[0].value.count > Self.loneValueLimit
    {
      return false
    }
    for entry in known { take(entry, value: entry.value, into: &front) }
    front.skip(to: last.next)
    return true
  }

  /// YAML and TOML front matter, as Markdown files have it.
  private func readFenced(_ front: inout FrontMatter, fence: String, from start: Int) -> Bool {
    var entries: [Entry] = []
    var next = start
    for _ in 0..<Self.lineLimit {
      guard let line = front.line(at: next) else { return false }
      next = line.next
      if front.text.string(in: line.range) == fence {
        guard entries.contains(where: { $0.field != .unknown }) else { return false }
        for entry in entries where entry.field != .unknown {
          take(entry, value: unquoted(entry.value, in: front.text), into: &front)
        }
        front.skip(to: next)
        return true
      }
      if let entry = entry(line, in: front, separator: fence == "+++" ? "=" : ":") { entries.append(entry) }
    }
    return false
  }

  private func entry(
    _ line: (range: TextRange, next: Int), in front: FrontMatter, separator: Unicode.Scalar
  ) -> Entry? {
    let separator = UInt8(ascii: separator)
    guard let mark = front.text[line.range].prefix(Self.keyLimit + 1).firstIndex(of: separator) else {
      return nil
    }
    let key = front.text.string(in: front.text.trimmed(TextRange(line.range.start, mark)))
    guard !key.isEmpty,
      key.utf8.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") })
    else { return nil }
    let field = Self.fields[key.lowercased()] ?? .unknown
    let value = front.text.trimmed(TextRange(mark + 1, line.range.end))
    // `https://…` and other words with a colon inside are no keys.
    if field == .unknown, value.isEmpty || value.start == mark + 1 || key.contains(" ") { return nil }
    return Entry(field: field, value: value, next: line.next)
  }

  private func unquoted(_ range: TextRange, in text: SourceText) -> TextRange {
    guard range.count >= 2, let first = text[range].first, first == text[range].last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return range }
    return TextRange(range.start + 1, range.end - 1)
  }

  private func take(_ entry: Entry, value: TextRange, into front: inout FrontMatter) {
    guard !value.isEmpty else { return }
    let words = front.text.string(in: value)
    switch entry.field {
    case .title where front.title == nil: (front.title, front.titleRange) = (words, value)
    case .outlet where front.outlet == nil: front.outlet = words
    case .byline where front.byline == nil: front.byline = BylineLine.name(in: words)
    case .published where front.published == nil: front.published = DateForm.iso(words)
    case .url where front.url == nil: front.url = words
    case .language where front.language == nil: front.language = LanguageName.code(for: words)
    case .place where front.place == nil: front.place = value
    default: break
    }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
