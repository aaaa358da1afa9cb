internal import Foundation
internal import Testing

@Suite("What programs read")
struct FormatTests {
  private static let hostile = """
    \u{FEFF}Source: "Har\\bour"\r\n\r\n“One \u{202E}bang\u{1B}[31m, \u{0}then\t\u{2028}\u{9B}31m “nested ‘deep” said \
    \u{E0041}Ms O’Kafor.\r\n\r\n=1+1 「叶」 👩‍👩‍👧 „kalt“ «froid»\r
    """

  private static let harbour =
    "“Eleven people were treated,” Ines Okafor said. “None seriously,” she added.\n"

  /// By name: a test prints its arguments, and these are not for a terminal.
  private static let texts = ["harbour": harbour, "hostile": hostile]

  @Test(
    "JSON is valid, also of hostile text",
    arguments: ["analyze", "quotes", "compare", "article"], ["harbour", "hostile"])
  func validJSON(subcommand: String, text: String) throws {
    try withProgram { program in
      try program.write(try #require(Self.texts[text]), to: "a.txt")
      let outcome = try program.run(subcommand, "a.txt", "--format", "json")
      #expect(try json(outcome.output) is [String: Any])
      #expect(outcome.status == 0)
    }
  }

  @Test("A line of JSON Lines is a row of the JSON")
  func jsonLines() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let table = try #require(
        try json(try program.run("quotes", ".", "--format", "json").output) as? [String: Any])
      let rows = try #require(table["quotations"] as? [NSDictionary])
      let lines = try program.run("quotes", ".", "--format", "jsonl").output.split(separator: "\n")
      #expect(try lines.map { try json(String($0)) as? NSDictionary } == rows)
      #expect(!rows.isEmpty)
    }
  }

  @Test("CSV has a row for each quotation under its header")
  func csv() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let rows = try program.run("quotes", "gazette.txt", "--format", "csv").output.components(
        separatedBy: "\r\n")
      #expect(rows.first == "article,id,file,outlet,kind,speaker,cue,source,text,start,end,links")
      #expect(
        rows.contains {
          $0.contains(
            ",gazette.txt,Harbour Gazette,direct,Ines Okafor,told,harbour master Ines Okafor,\"Eleven")
        })
      #expect(rows.last?.isEmpty == true)
    }
  }

  @Test("The sentences of a file are those of the analysis; of standard input, all of the text")
  func sentences() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let document = try #require(
        try json(try program.run("analyze", "gazette.txt", "--format", "json").output) as? [String: Any])
      let article = try #require((document["articles"] as? [[String: Any]])?.first)
      let scalars = Array(try #require(article["text"] as? String).unicodeScalars)
      let sentences = try #require(article["sentences"] as? [[String: Int]]).map { sentence in
        var cut = String.UnicodeScalarView()
        cut.append(contentsOf: scalars[(sentence["start"] ?? 0)..<(sentence["end"] ?? 0)])
        return String(cut)
      }
      let parsed = try program.run("parse", "gazette.txt").output
      #expect(parsed == sentences.map { $0 + "\n" }.joined())
      #expect(
        parsed == """
          Warehouse fire was out by noon
          Port officials said on Monday that the fire in warehouse 9 was out by noon.
          “Eleven people were treated for smoke, none of them seriously,” harbour master Ines Okafor told reporters.
          Residents of Quay Street described a blast shortly before four in the morning.

          """)
      let typed = try program.run("parse", input: "Fire out by noon\n\nIt was one bang. Nobody was hurt.\n")
      #expect(typed.output == "Fire out by noon\nIt was one bang.\nNobody was hurt.\n")
    }
  }

  @Test("Quantities are a line each, with what is counted and the verb")
  func quantities() throws {
    try withProgram { program in
      let parsed = try program.run("parse", "--format", "quantities", input: "Rescuers saved 12 people.\n")
      let row = parsed.output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
      #expect(
        row == [
          [
            "quantity", "15", "17", "12", "count", "12", "12", "no", "15", "17", "12", "12", "15-17=12", "1",
            "people", "save", "obj",
          ]
        ])
    }
  }

  @Test("Times are resolved against the day of the article, or the one that is given")
  func times() throws {
    try withProgram { program in
      let body = "Officials said on Friday that the vote would be held on Monday.\n"
      try program.write(
        "Source: Harbour Gazette\nDate: 2025-08-16\n\nVote Is Near\n\n\(body)", to: "gazette.txt")
      let rows = { (output: String) in
        output.split(separator: "\n").map { row in
          row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
      }
      let dated = rows(try program.run("parse", "gazette.txt", "--format", "times").output)
      #expect(dated.map { $0[2] } == ["words", "Friday", "Monday"])
      #expect(dated.map { $0[6] } == ["direction", "past", "future"])
      #expect(dated.map { $0[7] } == ["past_start", "2025-08-15", "2025-08-11"])
      #expect(dated.map { $0[9] } == ["future_start", "2025-08-22", "2025-08-18"])
      #expect(dated.map { $0[11] } == ["governor", "said", "held"])
      #expect(dated.map { $0[12] } == ["role", "saying", "event"])
      let given = rows(
        try program.run("parse", "--format", "times", "--date", "2016-11-07", input: body).output)
      #expect(given.map { $0[7] } == ["past_start", "2016-11-04", "2016-11-07"])
      let unknown = rows(try program.run("parse", "--format", "times", input: body).output)
      #expect(unknown.map { $0[7] } == ["past_start", "", ""])
    }
  }

  @Test("Every position cuts exactly the words beside it", arguments: ["harbour", "hostile"])
  func positions(text: String) throws {
    try withProgram { program in
      try program.write(try #require(Self.texts[text]), to: "a.txt")
      try program.write(Self.harbour, to: "b.txt")
      let outcome = try program.run("analyze", "a.txt", "b.txt", "--format", "json")
      let document = try #require(try json(outcome.output) as? [String: Any])
      for article in try #require(document["articles"] as? [[String: Any]]) {
        let scalars = Array(try #require(article["text"] as? String).unicodeScalars)
        for excerpt in excerpts(in: article) {
          var cut = String.UnicodeScalarView()
          cut.append(contentsOf: scalars[excerpt.start..<excerpt.end])
          #expect(Array(String(cut).unicodeScalars) == Array(excerpt.text.unicodeScalars))
        }
      }
    }
  }

  @Test("The same articles give the same document, however the work was shared out")
  func repeatable() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      for index in 0..<20 {
        try program.write("“Bang \(index),” said Tomas Reyes.\n", to: "more/\(index).txt")
      }
      let documents = try (0..<3).map { _ in
        try program.run("analyze", "gazette.txt", "post.txt", "more", "--format", "json").output
      }
      #expect(Set(documents).count == 1)
    }
  }

  private struct Excerpt {
    let start: Int
    let end: Int
    let text: String
  }

  /// All objects with a position and words, at any depth; the article's own text aside.
  private func excerpts(in value: Any) -> [Excerpt] {
    if let list = value as? [Any] { return list.flatMap(excerpts) }
    guard let object = value as? [String: Any] else { return [] }
    let inner = object.values.flatMap(excerpts)
    guard let start = object["start"] as? Int, let end = object["end"] as? Int,
      let text = object["text"] as? String
    else { return inner }
    return inner + [Excerpt(start: start, end: end, text: text)]
  }
}
