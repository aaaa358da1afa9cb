public import Collation
internal import Articles
internal import Prose
internal import Quotations

/// All quotations of a story, one a row, for people and for programs that read tables.
public struct QuotationTable: Sendable {
  struct Row: Sendable {
    let article: Int
    /// `a1.q2`.
    let id: String
    let file: String?
    let outlet: String?
    let kind: Quotation.Kind
    let speaker: String?
    let cue: String?
    let source: String?
    /// The words as they are shown.
    let words: String
    /// The words as the article has them, and their place in it in code points.
    let excerpt: OriginalText.Excerpt
    /// The quotations and claims that are linked with it.
    let links: [String]
    /// Whether somebody hid characters in the words: they are not shown.
    let hidesCharacters: Bool
  }

  private let story: Story
  let rows: [Row]

  public init(of story: Story) {
    self.story = story
    let partners = story.partners
    rows = story.articles.enumerated().flatMap { article, annotated in
      let original = OriginalText(annotated.text)
      let words = { @Sendable (range: TextRange?) in range.map { annotated.text.string(in: $0) } }
      return annotated.quotations.enumerated().map { index, quotation in
        let passage = Passage.quotation(article: article, index: index)
        return Row(
          article: article, id: passage.identifier, file: annotated.article.file,
          outlet: annotated.article.outlet, kind: quotation.kind, speaker: story.speaker(of: passage)?.name,
          cue: words(quotation.cue), source: words(quotation.source),
          words: story.words(of: passage), excerpt: original.excerpt(quotation.content),
          links: partners[passage, default: []].map(\.identifier),
          hidesCharacters: annotated.text.hasHiddenCharacters(in: quotation.content))
      }
    }
  }

  /// A line for each quotation, in columns, under a line for its article. White space in the words counts as one
  /// space.
  public func text(measure: @escaping @Sendable (String) -> Int = { $0.count }) -> [UInt8] {
    var text = PlainText(width: .max, measure: measure)
    let cells = rows.map { [$0.id, $0.kind.rawValue, $0.speaker ?? "-", $0.links.joined(separator: " ")] }
    let widths = (0..<4).map { column in cells.reduce(0) { max($0, measure($1[column])) } }
    var article: Int?
    for (row, cells) in zip(rows, cells) {
      if row.article != article { text.line(story.heading(ofArticle: row.article)) }
      article = row.article
      let columns = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - measure($0)) }
      let warning = row.hidesCharacters ? " (hidden characters left out)" : ""
      text.wrapped(row.kind.printed(row.words) + warning, first: "  \(columns.joined(separator: "  "))  ")
    }
    return text.bytes
  }

  /// One JSON object with a list of the rows.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "parallax-quotations")
      json.member("version", 1)
      json.member("quotations", objects: rows) { write($1, to: &$0) }
    }
    json.newline()
    return json.bytes
  }

  /// A JSON object for each row, each on a line of its own.
  public func jsonLines() -> [UInt8] {
    var json = JSONWriter()
    for row in rows {
      json.object(.inline) { write(row, to: &$0) }
      json.newline()
    }
    return json.bytes
  }

  /// A header and a row for each quotation, as RFC 4180 has it.
  public func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.row([
      "article", "id", "file", "outlet", "kind", "speaker", "cue", "source", "text", "start", "end", "links",
    ])
    for row in rows {
      csv.row([
        "a\(row.article + 1)", row.id, row.file, row.outlet, row.kind.rawValue, row.speaker, row.cue,
        row.source,
        String(decoding: row.excerpt.bytes, as: UTF8.self), String(row.excerpt.range.lowerBound),
        String(row.excerpt.range.upperBound),
        row.links.joined(separator: " "),
      ])
    }
    return csv.bytes
  }

  private func write(_ row: Row, to json: inout JSONWriter) {
    json.member("article", "a\(row.article + 1)")
    json.member("id", row.id)
    json.member("file", row.file)
    json.member("outlet", row.outlet)
    json.member("kind", row.kind.rawValue)
    json.member("speaker", row.speaker)
    json.member("cue", row.cue)
    json.member("source", row.source)
    json.key("text")
    json.value(row.excerpt.bytes)
    json.member("start", row.excerpt.range.lowerBound)
    json.member("end", row.excerpt.range.upperBound)
    json.member("links", strings: row.links)
  }
}
