internal import Documents

extension SavedView {
  static func html(of story: SavedStory) -> [String] {
    let sources = story.sources.map { source in
      let facts = HTMLText.source(published: source.published, url: source.url)
      return "<li value=\"\(source.number)\"><b dir=\"auto\">\(HTMLText.escaped(source.label))</b>"
        + (facts.map { "<p class=\"source\">\($0)</p>" } ?? "") + "</li>"
    }
    return [story.contentInHTML]
      + [
        "<section class=\"sources\">\n<h2>Sources</h2>\n<ol>\n\(sources.joined(separator: "\n"))\n</ol>\n</section>"
      ]
  }
}

extension SavedStory {
  fileprivate var contentInHTML: String {
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

  // MARK: Markdown

  var markdown: [String] {
    let lines = sources.map { source in
      let facts = [source.published.map(MarkdownText.escaped), source.url.map { "<\($0)>" }].compactMap(
        \.self)
      return "\(source.number). \(([MarkdownText.escaped(source.label)] + facts).joined(separator: " · "))"
    }
    let content = contentInMarkdown
    return content + (content.last == "" ? [] : [""]) + ["## Sources", ""] + lines
  }

  private var contentInMarkdown: [String] {
    switch content {
    case .lines(let lines):
      var result: [String] = []
      var isInList = false
      for line in lines {
        let sign = line.sign.isEmpty ? "" : "`\(line.sign)` "
        let words = sign + line.runs.map(SavedView.markdown).joined()
        if line.level == .heading {
          if let last = result.last, !last.isEmpty { result.append("") }
          result += ["### \(words)", ""]
        } else {
          result.append((line.level == .inner && isInList ? "  - " : "- ") + words)
        }
        isInList = line.level != .heading
      }
      return result
    case .table(let outlets, let rows):
      func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
      let head = [
        line(["Words"] + outlets.map(MarkdownText.escaped)), line(["---"] + outlets.map { _ in "---" }),
      ]
      return head
        + rows.map { row in
          let words = MarkdownText.escaped(row.words)
          if row.kind == .speaker { return line(["**\(words)**"] + outlets.map { _ in "" }) }
          let cells = row.cells.map { cell -> String in
            guard let cell else { return "·" }
            return row.kind == .alone ? cell.sign : "\(MarkdownText.escaped(cell.sign)) \(cell.word)"
          }
          return line([row.number.map { "\($0) \(words)" } ?? words] + cells)
        }
    }
  }

  // MARK: Plain words

  var plainText: [String] {
    switch content {
    case .lines(let lines):
      return lines.map { line in
        let words = line.runs.map(\.text).joined()
        return line.sign.isEmpty ? words : "\(line.sign) \(words)"
      }
    case .table(let outlets, let rows):
      // Tabs part the cells, for programs that cut lines.
      return [(["words"] + outlets).joined(separator: "\t")]
        + rows.map { row in
          let cells = row.cells.map { cell in
            cell.map { row.kind == .alone ? $0.sign : $0.word } ?? "-"
          }
          return ([row.number.map { "\($0) \(row.words)" } ?? row.words] + cells).joined(separator: "\t")
        }
    }
  }

  // MARK: JSON

  func write(to json: inout JSONWriter) {
    json.member("articles", objects: sources, .inline) { json, source in
      json.member("number", source.number)
      json.member("label", source.label)
      json.member("published", source.published)
      json.member("url", source.url)
    }
    switch content {
    case .lines(let lines):
      json.member("rows", objects: lines) { json, line in
        json.member("kind", line.level.rawValue)
        json.member("sign", line.sign)
        json.key("article")
        if let article = line.article { json.value(article) } else { json.null() }
        json.member("runs", objects: line.runs, .inline) { json, run in
          json.member("text", run.text)
          if let mark = run.mark { json.member("mark", mark.name) }
        }
      }
    case .table(let outlets, let rows):
      json.member("outlets", strings: outlets)
      json.member("rows", objects: rows) { json, row in
        json.member("kind", row.kind.rawValue)
        if let number = row.number { json.member("number", number) }
        json.member("words", row.words)
        json.key("cells")
        json.array { json in
          for cell in row.cells {
            guard let cell else {
              json.null()
              continue
            }
            json.object(.inline) { json in
              json.member("printing", cell.word)
              json.member("words", strings: cell.words)
            }
          }
        }
      }
    }
  }
}
