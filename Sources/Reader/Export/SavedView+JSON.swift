internal import Documents

extension SavedView {
  /// One JSON object, UTF-8: `articles` with the runs of their paragraphs, then `rows`.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "parallax-view")
      json.member("version", 1)
      json.member("title", title)
      if let story {
        json.member("heading", heading)
        story.write(to: &json)
        return
      }
      json.member("articles", objects: columns) { json, column in
        json.member("label", column.label)
        json.member("published", column.published)
        json.member("url", column.url)
        json.member("language", column.language)
        json.member("paragraphs", objects: column.paragraphs) { json, paragraph in
          json.member("kind", paragraph.isHeading ? "heading" : "text")
          json.member("runs", objects: paragraph.runs, .inline) { json, run in
            json.member("text", run.text)
            if let mark = run.mark { json.member("mark", mark.name) }
            if let number = run.number { json.member("number", number) }
          }
        }
      }
      json.member("heading", heading)
      json.member("rows", objects: rows) { json, row in
        json.member("severity", "\(row.severity)")
        if let number = row.number { json.member("number", number) }
        json.member("subject", row.subject)
        json.member("versions", objects: row.versions, .inline) { json, version in
          json.member("article", version.label)
          if let speaker = version.speaker { json.member("speaker", speaker) }
          json.member("words", version.words)
        }
        json.member("notes", strings: row.notes)
      }
    }
    json.newline()
    return json.bytes
  }
}

extension SavedView.Mark {
  /// One word for it: in JSON, and the class in HTML.
  var name: String {
    switch self {
    case .passage(let severity): "\(severity)"
    case .compared: "compared"
    case .differing: "differing"
    case .conflict: "contradicted"
    case .label: "label"
    }
  }
}
