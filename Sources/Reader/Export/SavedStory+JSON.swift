internal import Documents

extension SavedStory {
  /// Writes the articles, then the rows: of a board with the article each leads to, of the matrix with a cell for each
  /// outlet.
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
