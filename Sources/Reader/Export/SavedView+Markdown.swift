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
      + row.versions.map { "  - \(MarkdownText.escaped($0.label)): \(MarkdownText.escaped($0.words))" }
      + row.notes.map { "  - \(MarkdownText.escaped($0))" }
  }
}

extension Severity {
  /// Its sign in ASCII, as in saved files and on plain terminals.
  var sign: String { GlyphSet.ascii.margin(self).onOneLine }
}

/// Text of strangers in Markdown: nothing of it is markup.
enum MarkdownText {
  private static let special = Set("\\`*_{}[]<>#|~&!$^")

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if special.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Emphasis does not begin or end at a blank: blanks stay outside.
  static func emphasised(_ text: String, _ sign: String) -> String {
    let words = text.drop { $0 == " " }
    let start = text.count - words.count
    let end = words.reversed().prefix { $0 == " " }.count
    guard words.count > end else { return text }
    let blanks = (String(repeating: " ", count: start), String(repeating: " ", count: end))
    return blanks.0 + sign + escaped(String(words.dropLast(end))) + sign + blanks.1
  }

  /// A line that would begin a list, a rule or a heading's underline begins with words instead.
  static func guarded(_ line: String) -> String {
    let trimmed = line.drop { $0 == " " }
    guard let first = trimmed.first else { return String(trimmed) }
    if "-+=".contains(first) { return "\\" + trimmed }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    let rest = trimmed.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return String(trimmed) }
    return "\(digits)\\\(rest)"
  }
}
