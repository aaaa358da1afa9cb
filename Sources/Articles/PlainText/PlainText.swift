internal import Prose

/// An article as people keep one in a text file: perhaps a header, a headline and a byline, then paragraphs.
struct PlainText {
  private let decoder: TextDecoder
  private let cleaner: TextCleaner
  private var text: SourceText { cleaner.text }

  init(decoding bytes: [UInt8]) {
    decoder = TextDecoder(bytes)
    cleaner = TextCleaner(decoder.bytes)
  }

  /// - Returns: Nil where the text is white space only.
  func article(file: String?) -> Article? {
    guard !text.trimmed(text.whole).isEmpty else { return nil }
    let front = FrontMatter(text)
    let body = text.trimmed(TextRange(front.start, text.count))
    let paragraphs = Paragraphs.split(text, in: body)
    let language = front.language ?? Language.code(of: text, in: body.isEmpty ? text.whole : body)
    let notices = [
      encodingNotice, hiddenNotice(front: front, body: body, paragraphs: paragraphs),
      limitNotice(body: body, paragraphs: paragraphs), LanguageName.notice(for: language),
    ]
    return Article(
      file: file, text: text, title: front.title, titleRange: front.titleRange,
      outlet: front.outlet ?? file.flatMap(OutletName.inFileName), byline: front.byline, url: front.url,
      published: front.published, dateline: dateline(paragraphs: paragraphs, front: front),
      language: language,
      body: body, paragraphs: paragraphs, notices: notices.compactMap(\.self))
  }

  /// Of the first paragraph that is no heading; else what the header says of the place.
  private func dateline(paragraphs: [Paragraph], front: FrontMatter) -> Dateline? {
    if let first = paragraphs.first(where: { $0.kind == .text }),
      let dateline = Dateline(in: text, at: first.range)
    {
      return dateline
    }
    return front.place.map { Dateline(range: $0, place: text.string(in: $0), agency: nil) }
  }

  private var encodingNotice: Article.Notice? {
    decoder.doubt.map { Article.Notice(kind: .encoding, message: $0) }
  }

  private func hiddenNotice(front: FrontMatter, body: TextRange, paragraphs: [Paragraph]) -> Article.Notice? {
    cleaner.hidden.notice { offset in
      if let title = front.titleRange, title.start <= offset, offset <= title.end { return "headline" }
      if offset < body.start { return "header" }
      // The paragraph that holds the offset or comes after it.
      var (low, high) = (0, paragraphs.count)
      while low < high {
        let middle = (low + high) / 2
        if paragraphs[middle].range.end < offset { low = middle + 1 } else { high = middle }
      }
      return low < paragraphs.count ? "¶\(low + 1)" : "end"
    }
  }

  private func limitNotice(body: TextRange, paragraphs: [Paragraph]) -> Article.Notice? {
    guard paragraphs.count == Paragraphs.countLimit, let last = paragraphs.last, last.range.end < body.end
    else {
      return nil
    }
    return Article.Notice(
      kind: .limit, message: "only the first \(Paragraphs.countLimit) paragraphs are read",
      range: TextRange(last.range.end, body.end))
  }
}
