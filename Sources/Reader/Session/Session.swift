/// Where a reader was in a story, to go on there another day. Positions are bytes of the articles, so that any size of
/// the screen will do. Articles are known by fingerprints of their paths and of their texts: the file holds no word of
/// them but what the limit names.
struct Session: Hashable, Sendable {
  struct Article: Hashable, Sendable {
    /// Of the whole path.
    let path: UInt64
    /// Of the text as it was read.
    let text: UInt64
    /// The byte at the top of the screen.
    let top: Int
    /// Where the current passage begins.
    let mark: Int?
  }

  /// A place of the trail.
  struct Step: Hashable, Sendable {
    /// Index into `articles`.
    let article: Int
    let top: Int
    let mark: Int?
  }

  let articles: [Article]
  /// Index into `articles`: the one that was shown.
  let shown: Int?
  let showsOnlyDisagreements: Bool
  let trail: [Step]
  /// The step that the reader had gone back to; `trail.count` at the newest place.
  let position: Int
  /// Places with a letter, by the letter.
  var bookmarks: [Bookmark] = []
  /// As it was typed; nil for none.
  var limit: String?

  struct Bookmark: Hashable, Sendable {
    let letter: Character
    let step: Step
  }
}

extension Session {
  /// FNV-1a of 64 bits: the same on every machine and in every run, unlike a `Hasher`.
  static func fingerprint(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Of a text, as much the same everywhere; eight bytes at a time, for it is asked before the text is on the screen.
  static func fingerprint(ofText text: [UInt8]) -> UInt64 {
    var hash = 0xcbf2_9ce4_8422_2325 ^ UInt64(text.count)
    text.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // Each step can be undone, so that one changed byte always tells; the shift brings high bits down again.
        hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 32
        index += 8
      }
      for byte in bytes[index...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }
}

// MARK: As a file

extension Session {
  private static let head = "parallax session 1"
  private static let end = "end"

  /// Lines of words; `-` where there is nothing. The last line shows that nothing is cut off.
  var text: String {
    func word(_ number: Int?) -> String { number.map(String.init) ?? "-" }
    var lines = [Self.head]
    for article in articles {
      let prints = [article.path, article.text].map { String($0, radix: 16) }
      lines.append((["article"] + prints + [word(article.top), word(article.mark)]).joined(separator: " "))
    }
    lines.append("shown \(word(shown))")
    lines.append("only-disagreements \(showsOnlyDisagreements ? "yes" : "no")")
    lines.append("trail \(position)")
    func words(_ step: Step) -> String { "\(step.article) \(step.top) \(word(step.mark))" }
    for step in trail { lines.append("step \(words(step))") }
    for bookmark in bookmarks { lines.append("bookmark \(bookmark.letter) \(words(bookmark.step))") }
    if let limit { lines.append("limit \(limit)") }
    return (lines + [Self.end]).joined(separator: "\n") + "\n"
  }

  /// Nil for anything that this program would not have written.
  init?(_ text: String) {
    var lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard lines.first?.joined(separator: " ") == Self.head, lines.popLast() == [Self.end] else { return nil }
    lines.removeFirst()
    var articles: [Article] = []
    while let line = lines.first, line.first == "article" {
      guard line.count == 5, let path = UInt64(line[1], radix: 16), let text = UInt64(line[2], radix: 16),
        let top = Self.number(line[3]), let mark = Self.mark(line[4])
      else { return nil }
      articles.append(Article(path: path, text: text, top: top, mark: mark.value))
      lines.removeFirst()
    }
    guard lines.count >= 3, lines[0].count == 2, lines[0][0] == "shown", let shown = Self.mark(lines[0][1]),
      shown.value.map(articles.indices.contains) ?? true,
      lines[1].count == 2, lines[1][0] == "only-disagreements", ["yes", "no"].contains(lines[1][1]),
      lines[2].count == 2, lines[2][0] == "trail", let position = Self.number(lines[2][1])
    else { return nil }
    var trail: [Step] = []
    var bookmarks: [Bookmark] = []
    var limit: String?
    for line in lines.dropFirst(3) {
      if line.count > 1, line[0] == "limit", limit == nil {
        limit = line.dropFirst().joined(separator: " ")
        continue
      }
      guard let step = Self.step(line.suffix(3)), articles.indices.contains(step.article) else { return nil }
      if line.count == 4, line[0] == "step" {
        trail.append(step)
      } else if line.count == 5, line[0] == "bookmark", line[1].count == 1, let letter = line[1].first,
        ReaderState.isBookmark(letter) || letter == ReaderState.lastJump
      {
        bookmarks.append(Bookmark(letter: letter, step: step))
      } else {
        return nil
      }
    }
    guard position <= trail.count, trail.count <= Trail.limit + 1 else { return nil }
    self.init(
      articles: articles, shown: shown.value, showsOnlyDisagreements: lines[1][1] == "yes", trail: trail,
      position: position, bookmarks: bookmarks, limit: limit)
  }

  private static func step(_ words: ArraySlice<String>) -> Step? {
    let words = Array(words)
    guard words.count == 3, let article = number(words[0]), let top = number(words[1]),
      let mark = mark(words[2])
    else { return nil }
    return Step(article: article, top: top, mark: mark.value)
  }

  private static func number(_ word: String) -> Int? { Int(word).flatMap { $0 >= 0 ? $0 : nil } }

  private static func mark(_ word: String) -> (value: Int?, Void)? {
    if word == "-" { return (nil, ()) }
    return number(word).map { ($0, ()) }
  }
}
