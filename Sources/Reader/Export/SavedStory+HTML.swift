extension SavedStory {
  /// The content, then the articles that it comes from: elements that follow each other in the page.
  var html: [String] {
    let sources = sources.map { source in
      let facts = HTMLText.source(published: source.published, url: source.url)
      return "<li value=\"\(source.number)\"><b dir=\"auto\">\(HTMLText.escaped(source.label))</b>"
        + (facts.map { "<p class=\"source\">\($0)</p>" } ?? "") + "</li>"
    }
    return [
      contentInHTML,
      "<section class=\"sources\">\n<h2>Sources</h2>\n<ol>\n\(sources.joined(separator: "\n"))\n</ol>\n</section>",
    ]
  }

  private var contentInHTML: String {
    switch content {
    case .lines(let lines): return Self.html(of: lines)
    case .table(let outlets, let rows):
      let heads = outlets.map { "<th scope=\"col\" dir=\"auto\">\(HTMLText.escaped($0))</th>" }
      // A body for each speaker, which a printer keeps on one page where it can.
      let lines = rows.enumerated().map { index, row in
        (row.kind == .speaker && index > 0 ? "</tbody>\n<tbody>\n" : "")
          + Self.html(of: row, span: outlets.count + 1)
      }
      return """
        <div class="wide" role="region" aria-label="Who printed what" tabindex="0">
        <table>
        <thead><tr><th class="words" scope="col">Words</th>\(heads.joined())</tr></thead>
        <tbody>
        \(lines.joined(separator: "\n"))
        </tbody>
        </table>
        </div>
        """
    }
  }

  /// Each heading with the list of its rows.
  private static func html(of lines: [Line]) -> String {
    var parts: [String] = []
    var isInList = false
    func close() {
      if isInList { parts.append("</ul>") }
      isInList = false
    }
    for line in lines {
      let sign = line.sign.isEmpty ? "" : SavedView.sign(line.sign, meaning: meaning(of: line.sign)) + " "
      let words = sign + line.runs.map { SavedView.html(of: $0) }.joined()
      if line.level == .heading {
        close()
        let name = severity(of: line.sign).map { " class=\"\($0)\"" } ?? ""
        parts.append("<h3\(name) dir=\"auto\">\(words)</h3>")
        continue
      }
      if !isInList { parts.append("<ul>") }
      isInList = true
      let names = [severity(of: line.sign).map { "\($0)" }, line.level == .inner ? "inner" : nil].compactMap(
        \.self)
      let name = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
      parts.append("<li\(name) dir=\"auto\">\(words)</li>")
    }
    close()
    return "<section class=\"rows\">\n\(parts.joined(separator: "\n"))\n</section>"
  }

  private static func severity(of sign: String) -> Severity? {
    let sets = [GlyphSet.unicode, .ascii]
    return Severity.allCases.last { severity in
      sets.contains { $0.margin(severity) == sign || severity == .conflict && $0.unequal == sign }
    }
  }

  private static func meaning(of sign: String) -> String {
    severity(of: sign)?.meaning ?? (sign == "+" ? "new" : sign == "#" ? "figure" : sign)
  }

  private static func html(of row: TableRow, span: Int) -> String {
    let words = HTMLText.escaped(row.words)
    if row.kind == .speaker {
      return
        "<tr class=\"speaker\"><th colspan=\"\(span)\" scope=\"rowgroup\" dir=\"auto\"><span>\(words)</span></th></tr>"
    }
    let number = row.number.map { "<b>\($0)</b> " } ?? ""
    let cells = row.cells.map { cell -> String in
      guard let cell else { return "<td class=\"not\">·</td>" }
      let words = HTMLText.escaped(cell.words.joined(separator: " … "))
      let shown = row.kind == .alone ? cell.sign : "\(cell.sign) \(cell.word)"
      return "<td class=\"\(cell.word)\" title=\"\(words)\">\(HTMLText.escaped(shown))</td>"
    }
    return
      "<tr><th class=\"words\" scope=\"row\" dir=\"auto\">\(number)\(words)</th>\(cells.joined())</tr>"
  }
}
