internal import Articles
internal import Collation
internal import Documents
internal import Prose

extension SavedView {
  /// Nothing but words, for other programs: the articles, a paragraph a line, then the rows, a line each.
  var plainText: String {
    if let story { return (["\(heading):"] + story.plainText).joined(separator: "\n") + "\n" }
    var lines: [String] = []
    for column in columns {
      if !lines.isEmpty { lines.append("") }
      lines.append([column.label, column.published, column.url].compactMap(\.self).joined(separator: ", "))
      lines += column.paragraphs.map { $0.runs.map(\.text).joined() }
    }
    if !rows.isEmpty { lines += ["", "\(heading):"] + rows.map(Self.line) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ row: Row) -> String {
    let parts = row.versions.map { "\($0.heading): \($0.words)" } + row.notes
    return "\(row.severity.sign) \(row.subject): \(parts.joined(separator: "; "))"
  }

  /// How the second article differs from the first, sentence by sentence; nil where there is one only.
  var difference: String? {
    guard columns.count == 2 else { return nil }
    return UnifiedDifference(from: columns[0].sentences, to: columns[1].sentences)
      .text(oldName: columns[0].label, newName: columns[1].label)
  }
}

extension SavedView.Column {
  /// The sentences of an article, in order; its paragraphs where sentences are not known.
  static func sentences(of annotated: AnnotatedArticle) -> [String] {
    let sentences = annotated.parsed.sentences.map(\.range)
    let ranges =
      sentences.isEmpty ? annotated.article.headlineAndParagraphs.map(\.range) : sentences
    return ranges.map { TerminalGate.line(annotated.text.string(in: $0).onOneLine) }.filter { !$0.isEmpty }
  }
}
