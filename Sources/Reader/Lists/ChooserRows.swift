internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

/// What the rows of lists say.
extension Painter {
  // MARK: Matches

  /// `¶2  …the fire in [warehouse] 9 was out…`: the match with what stands around it.
  func matchRuns(_ found: Int, _ match: Int, _ width: Int) -> [Run] {
    guard let entry = state.search?.found?[found], let text = state.slots[entry.slot].text,
      let source = state.slots[entry.slot].loaded?.text
    else { return [] }
    let range = entry.matches[match]
    let block = text.blocks[text.block(atSource: range.start)]
    let paragraph = text.block(atSource: range.start) + 1
    let head = Fitting.padded(
      "   \(glyphs.isASCII ? "para " : "¶")\(paragraph)", glyphs.isASCII ? 12 : 8, glyphs)
    let room = max(0, width - DisplayWidth.columns(of: head))
    let words = Fitting.end(source.string(in: range).onOneLine, room, glyphs)
    let left = room - DisplayWidth.columns(of: words)
    let before = source.excerpt(before: range.start, from: block.source.start, bytes: 4 * left)
      .withPlainBlanks
    let after = source.excerpt(after: range.end, to: block.source.end, bytes: 4 * left).withPlainBlanks
    let start = Fitting.start(
      before, max(left / 3, left - DisplayWidth.columns(of: after)), glyphs)
    let rest = left - DisplayWidth.columns(of: start)
    return [
      Run(head, Style(.dim)), Run(start), Run(words, Style(.match, bold: true, underlined: true)),
      Run(Fitting.end(after, rest, glyphs)),
    ]
  }

  // MARK: Links

  /// `! [2] Ines Okafor “Eleven people…`.
  func wordRuns(_ index: Int, _ width: Int) -> [Run] {
    guard let slot = state.slot else { return [] }
    let mark = state.slots[slot].marks[index]
    let words = QuoteWords(mark, in: state, slot: slot)
    let number = mark.number.map { "[\($0)] " } ?? ""
    let text = Fitting.end("\(number)\(words.speaker)  \(words.quoted)", width - 3, glyphs)
    return [sign(of: mark), Run(" \(text)", Style(bold: true))]
  }

  /// `   = 3 Wire  verbatim  “Eleven people…`.
  func linkRuns(_ index: Int, _ passage: Passage, _ width: Int) -> [Run] {
    guard let story = state.story else { return [] }
    let link = story.links[index]
    let severity = Severity(link.variant)
    return elsewhere(severity, passage.article, link.variant.rawValue, story.printed(passage), width)
  }

  /// `   ! 2 Post  quantity 14  “fourteen people`.
  func sideRuns(_ index: Int, _ member: Int, _ width: Int) -> [Run] {
    guard let story = state.story else { return [] }
    let disagreement = story.disagreements[index]
    let side = disagreement.members[member]
    let words = story.words(side.range, ofArticle: side.article)
    let dismissed = state.isDismissed(index) ? "dismissed, " : ""
    return elsewhere(
      Severity(disagreement.severity), side.article,
      "\(dismissed)\(disagreement.kind.rawValue): \(glyphs.spelled(disagreement.shown(side.value, in: story)))",
      "“\(words)”", width)
  }

  private func elsewhere(
    _ severity: Severity, _ article: Int, _ kind: String, _ words: String, _ width: Int
  ) -> [Run] {
    guard let story = state.story else { return [] }
    let number = state.numbers[article] ?? article + 1
    let name = "\(number) \(story.articles[article].article.label)"
    let head = Fitting.padded(name, min(24, max(8, width / 3)), glyphs)
    let text = Fitting.end("\(head) \(kind)  \(words)", max(0, width - 6), glyphs)
    return [Run("     "), Run(glyphs.between(severity), severity.glyphStyle), Run(" \(text)")]
  }

  // MARK: Speakers

  func speakerRuns(_ index: Int?, _ width: Int) -> [Run] {
    let speakers = state.index?.speakers ?? []
    guard let index else {
      let all = String(speakers.reduce(0) { $0 + $1.quotations })
      return speaker("* everybody", all, .unmatched, width)
    }
    return speaker(
      "  \(speakers[index].name)", String(speakers[index].quotations), speakers[index].severity, width)
  }

  private func speaker(_ name: String, _ count: String, _ severity: Severity, _ width: Int) -> [Run] {
    let padding = String(repeating: " ", count: max(0, 5 - count.count))
    let column = min(44, width - 8)
    return [
      Run(" \(Fitting.padded(name, column, glyphs))\(padding)\(count) "),
      Run(severity > .unmatched ? glyphs.margin(severity) : " ", severity.glyphStyle),
    ]
  }
}

extension SourceText {
  /// The end of a stretch of text, of at most so many bytes, from a whole character on.
  func excerpt(before end: Int, from start: Int, bytes limit: Int) -> String {
    var begin = max(start, end - max(0, limit))
    while begin < end, bytes[begin] & 0xC0 == 0x80 { begin += 1 }
    return string(in: TextRange(min(begin, end), end))
  }

  /// The beginning of a stretch of text, up to a whole character.
  func excerpt(after start: Int, to end: Int, bytes limit: Int) -> String {
    var stop = min(max(start, end), start + max(0, limit))
    while stop > start, stop < bytes.count, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    return string(in: TextRange(start, stop))
  }
}

extension String {
  /// With one space for any white space, at the ends too.
  fileprivate var withPlainBlanks: String {
    var text = ""
    for character in self where !character.isWhitespace || text.last != " " {
      text.append(character.isWhitespace ? " " : character)
    }
    return text
  }
}

extension Fitting {
  /// The text, cut at its beginning.
  static func start(_ text: String, _ columns: Int, _ glyphs: GlyphSet) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    let room = columns - DisplayWidth.columns(of: glyphs.ellipsis)
    guard room > 0 else { return "" }
    var (kept, used) = (Substring(), 0)
    for index in text.indices.reversed() {
      used += DisplayWidth.columns(of: String(text[index]))
      guard used <= room else { break }
      kept = text[index...]
    }
    return glyphs.ellipsis + kept
  }
}
