import Prose

@testable import Articles

/// All that an article holds, a line each: byte ranges of the clean text, and its words.
func dump(_ article: Article) -> String {
  let text = article.text
  var lines: [String] = []
  func line(_ name: String, _ value: String?) {
    if let value { lines.append("\(name) \(value)") }
  }
  func words(_ range: TextRange) -> String {
    "@\(range) \"\(text.string(in: range).split(separator: "\n").joined(separator: "⏎"))\""
  }
  line("file", article.file)
  line("label", article.label)
  line("title", article.title)
  line("title", article.titleRange.map { "@\($0)" })
  line("outlet", article.outlet)
  line("byline", article.byline)
  line("url", article.url)
  line("published", article.published)
  line(
    "dateline",
    article.dateline.map { "\(words($0.range)) place \"\($0.place)\" agency \($0.agency ?? "none")" })
  line("language", article.language)
  line("body", "@\(article.body)")
  for paragraph in article.paragraphs {
    line(paragraph.kind == .heading ? "heading" : "paragraph", words(paragraph.range))
  }
  for notice in article.notices {
    line("notice", "\(notice.kind.rawValue): \(notice.message)\(notice.range.map { " @\($0)" } ?? "")")
    for detail in notice.details { line(" ", detail) }
  }
  return lines.joined(separator: "\n")
}
