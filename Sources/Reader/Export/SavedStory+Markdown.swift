extension SavedStory {
  /// The content, then the articles that it comes from.
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
}
