extension SavedView {
  /// CommonMark: the articles, then the rows as a list. Conflicts are strong, smaller differences emphasised.
  var markdown: String {
    var lines = ["# \(MarkdownText.escaped(title))"]
    if let story { lines += ["", "## \(MarkdownText.escaped(heading))", ""] + story.markdown }
    for column in columns { lines += Self.markdown(of: column) }
    if !rows.isEmpty { lines += ["", "## \(heading)", ""] + rows.flatMap(Self.markdown) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func markdown(of column: Column) -> [String] {
    var lines = ["", "## \(MarkdownText.escaped(column.label))"]
    let source = [column.published.map(MarkdownText.escaped), column.url.map { "<\($0)>" }].compactMap(\.self)
    if !source.isEmpty { lines += ["", source.joined(separator: " · ")] }
    for paragraph in column.paragraphs {
      let text = paragraph.runs.map(markdown).joined()
      lines += ["", (paragraph.isHeading ? "### " : "") + MarkdownText.guarded(text)]
    }
    return lines
  }

  static func markdown(of run: Run) -> String {
    let number = run.number.map { "\\[\($0)\\]" } ?? ""
    switch run.mark {
    case .conflict, .passage(.conflict): return MarkdownText.emphasised(run.text, "**") + number
    case .differing, .passage(.reworded): return MarkdownText.emphasised(run.text, "*") + number
    case .passage, .compared, .label, nil: return MarkdownText.escaped(run.text) + number
    }
  }

  private static func markdown(of row: Row) -> [String] {
    let number = row.number.map { "\($0) " } ?? ""
    return ["- `\(row.severity.sign)` \(number)\(MarkdownText.escaped(row.subject))"]
      + row.versions.map { "  - \(MarkdownText.escaped($0.heading)): \(MarkdownText.escaped($0.words))" }
      + row.notes.map { "  - \(MarkdownText.escaped($0))" }
  }
}

extension Severity {
  /// Its sign in ASCII, as in saved files and on plain terminals.
  var sign: String { GlyphSet.ascii.margin(self).onOneLine }
}
