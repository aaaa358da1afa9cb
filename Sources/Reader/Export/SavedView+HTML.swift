extension SavedView {
  /// One page that needs nothing else: no script, no font, no picture, and by its policy no way to load any. Two
  /// articles stand side by side where there is room, else one below the other.
  var html: String {
    let title = HTMLText.escaped(title)
    let kind = HTMLText.escaped(columns.isEmpty ? heading : columns.map(\.label).joined(separator: " · "))
    let parts = story?.html ?? columns.map { html(of: $0) } + [rowsInHTML].filter { !$0.isEmpty }
    let body = parts.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="referrer" content="no-referrer">
      <title>\(title) – \(kind)</title>
      <style>
      \(PageStyle.sheet)
      </style>
      </head>
      <body class="\(layoutClass)">
      <header>
      <h1 dir="auto">\(title)</h1>
      <p class="kind" dir="auto">\(kind)</p>
      </header>
      \(legend)<main>
      \(body)
      </main>
      \(Self.footer(of: kind + title + body))</body>
      </html>

      """
  }

  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private var layoutClass: String {
    if let story { return story.isTable ? "table" : "board" }
    return columns.count > 1 ? "two" : rows.isEmpty ? "one" : "pair"
  }

  /// What stands for characters that are not shown.
  private static func footer(of text: String) -> String {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return "" }
    return "<footer>\u{FFFD} stands for a character that cannot be seen or turns the text around.</footer>\n"
  }

  /// What the marks mean, of those that are there.
  private var legend: String {
    let all = columns.flatMap(\.paragraphs).flatMap(\.runs) + (story?.runs ?? [])
    let found = Set(all.compactMap(\.mark))
    let known = Mark.legend.filter { found.contains($0.mark) }
    guard !known.isEmpty else { return "" }
    let items = known.map {
      "<li><mark class=\"\($0.mark.name)\"> \($0.severity.sign) </mark> \($0.meaning)</li>"
    }
    return
      "<ul class=\"legend\" aria-label=\"What the marks mean\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  // MARK: Articles

  private func html(of column: Column) -> String {
    let listed = Set(rows.compactMap(\.number))
    let source = HTMLText.source(published: column.published, url: column.url)
    let lines =
      [
        "<article\(HTMLText.language(column.language))>",
        "<h2 dir=\"auto\">\(HTMLText.escaped(column.label))</h2>",
      ]
      + [source.map { "<p class=\"source\">\($0)</p>" }].compactMap(\.self)
      + column.paragraphs.map { paragraph in
        let tag = paragraph.isHeading ? "h3" : "p"
        let text = paragraph.runs.map { Self.html(of: $0, listed) }.joined()
        return "<\(tag) dir=\"auto\">\(text)</\(tag)>"
      }
    return (lines + ["</article>"]).joined(separator: "\n")
  }

  /// A number leads to its row, where there is one.
  static func html(of run: Run, _ listed: Set<Int> = []) -> String {
    let text = HTMLText.escaped(run.text)
    let number = run.number.map {
      listed.contains($0) ? "<sup><a href=\"#quote-\($0)\">[\($0)]</a></sup>" : "<sup>[\($0)]</sup>"
    }
    guard let mark = run.mark else { return text + (number ?? "") }
    if mark == .label { return "<b>\(text)</b>\(number ?? "")" }
    return "<mark class=\"\(mark.name)\">\(text)</mark>\(number ?? "")"
  }

  // MARK: Rows

  private var rowsInHTML: String {
    guard !rows.isEmpty else { return "" }
    var named: Set<Int> = []
    let items = rows.map { row in
      let isFirst = row.number.map { named.insert($0).inserted } ?? false
      return Self.html(of: row, isFirst: isFirst)
    }
    return """
      <section class="rows">
      <h2>\(HTMLText.escaped(heading))</h2>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </section>
      """
  }

  /// Of pieces that have one number the first is where the number leads.
  private static func html(of row: Row, isFirst: Bool) -> String {
    let name = row.number.flatMap { isFirst ? " id=\"quote-\($0)\"" : nil } ?? ""
    let number = row.number.map { "<b>\($0)</b> " } ?? ""
    let versions = row.versions.map {
      "<div><dt dir=\"auto\">\(HTMLText.escaped($0.heading))</dt><dd dir=\"auto\">\(HTMLText.escaped($0.words))</dd></div>"
    }
    let list = versions.isEmpty ? "" : "<dl>\(versions.joined())</dl>"
    let notes = row.notes.map { "<p dir=\"auto\">\(HTMLText.escaped($0))</p>" }
    let sign = sign(row.severity.sign, meaning: row.severity.meaning)
    return """
      <li\(name) class="\(row.severity)">\(sign) \(number)\(HTMLText.escaped(row.subject))\(list)\(notes.joined())</li>
      """
  }

  static func sign(_ sign: String, meaning: String) -> String {
    let meaning = HTMLText.escaped(meaning)
    return "<span class=\"sign\" role=\"img\" aria-label=\"\(meaning)\" title=\"\(meaning)\">"
      + "\(HTMLText.escaped(sign))</span>"
  }
}

extension SavedView.Mark {
  /// The marks that a page explains; words without a match have none.
  fileprivate static let legend: [(mark: Self, severity: Severity, meaning: String)] =
    [Severity.same, .unsure, .reworded, .conflict].map { (.passage($0), $0, $0.meaning) } + [
      (.compared, .same, "the words that are compared"),
      (.differing, .reworded, "worded otherwise, or only here"),
      (.conflict, .conflict, "what the articles disagree on"),
    ]
}
