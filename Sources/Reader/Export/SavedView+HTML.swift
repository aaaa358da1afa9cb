extension SavedView {
  /// One page that needs nothing else: no script, no font, no picture, and by its policy no way to load any. Two
  /// articles stand side by side where there is room, else one below the other.
  var html: String {
    let title = HTMLText.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <main class="\(columns.count > 1 ? "two" : "one")">
      \(columns.map(Self.html).joined(separator: "\n"))
      </main>
      \(rowsInHTML)
      </body>
      </html>

      """
  }

  private var rowsInHTML: String {
    guard !rows.isEmpty else { return "" }
    return """
      <section>
      <h2>\(HTMLText.escaped(heading))</h2>
      <ul>
      \(rows.map(Self.html).joined(separator: "\n"))
      </ul>
      </section>
      """
  }

  private static func html(of column: Column) -> String {
    let date = column.published.map { "<time>\(HTMLText.escaped($0))</time>" }
    let link = column.url.map {
      "<a href=\"\(HTMLText.escaped($0))\" rel=\"noopener noreferrer\">\(HTMLText.escaped($0))</a>"
    }
    let source = [date, link].compactMap(\.self)
    let lines =
      [
        "<article lang=\"\(HTMLText.escaped(column.language))\">",
        "<h2>\(HTMLText.escaped(column.label))</h2>",
      ]
      + (source.isEmpty ? [] : ["<p class=\"source\">\(source.joined(separator: " · "))</p>"])
      + column.paragraphs.map { paragraph in
        let tag = paragraph.isHeading ? "h3" : "p"
        return "<\(tag) dir=\"auto\">\(paragraph.runs.map(html).joined())</\(tag)>"
      }
    return (lines + ["</article>"]).joined(separator: "\n")
  }

  private static func html(of run: Run) -> String {
    let text = HTMLText.escaped(run.text)
    let number = run.number.map { "<sup>[\($0)]</sup>" } ?? ""
    guard let mark = run.mark else { return text + number }
    return "<mark class=\"\(mark.name)\">\(text)</mark>\(number)"
  }

  private static func html(of row: Row) -> String {
    let number = row.number.map { "<b>\($0)</b> " } ?? ""
    let versions = row.versions.map {
      "<dt>\(HTMLText.escaped($0.label))</dt><dd dir=\"auto\">\(HTMLText.escaped($0.words))</dd>"
    }
    let notes = row.notes.map { "<p>\(HTMLText.escaped($0))</p>" }
    return """
      <li><code title="\(row.severity.meaning)">\(HTMLText.escaped(row.severity.sign))</code> \
      \(number)\(HTMLText.escaped(row.subject))<dl>\(versions.joined())</dl>\(notes.joined())</li>
      """
  }

  /// Severity is seen by line and weight as well as by colour; both schemes of a browser.
  private static let style = """
    :root { color-scheme: light dark; --line: #8888; --conflict: #8b008b; --reworded: #8a5a00; }
    @media (prefers-color-scheme: dark) { :root { --conflict: #e48be4; --reworded: #d7af5f; } }
    body { font: 1rem/1.5 Georgia, serif; max-width: 40rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
    body:has(.two) { max-width: 80rem; }
    h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; } h3 { font-size: 1rem; }
    main.two { display: grid; gap: 2rem; }
    @media (min-width: 48rem) { main.two { grid-template-columns: 1fr 1fr; } }
    .source { opacity: .75; font-size: .9rem; }
    mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--line); }
    mark.unmatched, mark.unsure { text-decoration: none; }
    mark.reworded, mark.differing { text-decoration: underline dashed var(--reworded); }
    mark.conflict { text-decoration: underline double var(--conflict); }
    mark.contradicted { font-weight: bold; color: var(--conflict); border: 1px solid; padding: 0 .15em; }
    section { border-top: 1px solid var(--line); } ul { list-style: none; padding: 0; } dl { margin: .2rem 0 1rem 1.5rem; }
    dt { font-size: .9rem; opacity: .75; } dd { margin: 0 0 .3rem 0; } li p { margin: -.7rem 0 1rem 1.5rem; }
    @media print { body { max-width: none; } }
    """
}

/// Text of strangers in HTML, between tags and in quoted attributes.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
