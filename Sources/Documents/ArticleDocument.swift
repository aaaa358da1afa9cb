public import Articles
internal import Prose

/// What was made of one file: what is known about the article, where its body lies, what was removed.
public struct ArticleDocument: Sendable {
  private let article: Article

  public init(of article: Article) { self.article = article }

  /// One JSON object as UTF-8. Positions are code points of `text`.
  public func json() -> [UInt8] {
    let original = OriginalText(article.text)
    var json = JSONWriter()
    json.object { json in
      json.member("format", "parallax-article")
      json.member("version", 1)
      json.metadata(of: article, in: original)
      json.key("text")
      json.value(original.bytes)
      json.member("headline", excerpt: article.titleRange, in: original)
      json.member("body", object: .inline) { $0.position(article.body, in: original) }
      json.member("paragraphs", objects: article.paragraphs, .inline) { json, paragraph in
        json.position(paragraph.range, in: original)
        json.member("kind", paragraph.kind.word)
      }
      json.member("notices", objects: article.notices) { json, notice in
        json.member("kind", notice.kind.rawValue)
        json.member("message", notice.message)
        json.position(notice.range, in: original)
        json.key("details")
        json.array { json in
          for detail in notice.details { json.value(detail) }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  /// What is known, a line each; what was removed or is doubtful; then the body, a heading marked by `#`. Lines of at
  /// most `width` columns as `measure` counts them.
  public func text(
    width: Int = 80, measure: @escaping @Sendable (String) -> Int = { $0.count }
  ) -> [UInt8] {
    var text = PlainText(width: width, measure: measure)
    let facts: [(String, String?)] = [
      ("file", article.file ?? "standard input"), ("title", article.title), ("outlet", article.outlet),
      ("byline", article.byline), ("published", article.published), ("dateline", article.dateline?.place),
      ("agency", article.dateline?.agency), ("url", article.url), ("language", article.language),
    ]
    for case (let name, let value?) in facts {
      text.wrapped(value, first: "\(name): " + String(repeating: " ", count: 9 - name.count))
    }
    for notice in article.notices {
      text.wrapped(notice.message, first: "notice:    ")
      for detail in notice.details { text.wrapped(detail, first: "           ") }
    }
    for paragraph in article.paragraphs {
      text.blank()
      text.wrapped(
        article.text.string(in: paragraph.range), first: paragraph.kind == .heading ? "# " : "")
    }
    return text.bytes
  }
}

extension Paragraph.Kind {
  /// As documents name it.
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .heading: "heading"
    }
  }
}
