internal import Foundation
internal import Testing

@Suite("Output")
struct OutputTests {
  @Test("Whoever stops reading early is no failure")
  func closedPipe() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      // More than a pipe holds, so that the program must write to a closed one.
      let long = (0..<500).map { "“We counted \($0) of them,” the mayor said.\n" }.joined(separator: "\n")
      try program.write(long, to: "long.txt")
      let outcome = try program.shell(
        "parallax analyze long.txt --format json | head -c 10; echo ${PIPESTATUS[0]}")
      #expect(outcome.output == "{\n  \"forma0\n")
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("A full disk is a failure, and said")
  func fullDisk() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let outcome = try program.shell("parallax analyze gazette.txt > /dev/full")
      #expect(outcome.errors == "parallax: cannot write the output: No space left on device\n")
      #expect(outcome.status == 1)
    }
  }

  @Test("Without a terminal the reader prints a summary, and says why", arguments: [[], ["read"]])
  func noTerminal(subcommand: [String]) throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let words = subcommand.joined(separator: " ")
      let summary = try program.run("analyze", "gazette.txt", "post.txt")
      let outcome = try program.shell("parallax \(words) gazette.txt post.txt")
      #expect(
        outcome.errors == "parallax: standard output is not a terminal: a summary instead of the reader\n")
      #expect(outcome.output == summary.output)
      #expect(outcome.output.hasPrefix("2 articles, "))
      #expect(outcome.status == 0)
    }
  }

  @Test("Lines are as wide as COLUMNS says", arguments: [30, 60, 80])
  func width(columns: Int) throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let outcome = try program.run(
        "compare", "gazette.txt", "post.txt", environment: ["COLUMNS": "\(columns)"])
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= columns })
      #expect(outcome.status == 0)
    }
  }

  @Test(
    "Standard input is an article, for every command",
    arguments: ["analyze", "quotes", "compare", "article", "parse"])
  func standardInput(subcommand: String) throws {
    try withProgram { program in
      let outcome = try program.run(subcommand, "-", input: "“It was one bang,” said Tomas Reyes, a baker.\n")
      #expect(outcome.errors.isEmpty)
      #expect(outcome.output.contains("1 standard input") || outcome.output.contains("It was one bang"))
      #expect(outcome.status == 0)
    }
  }

  @Test("To a file the words are exact, whatever a terminal would make of them")
  func exact() throws {
    try withProgram { program in
      try program.write("“It was \u{202E}41\u{202C} men,” he said.\n", to: "a.txt")
      let outcome = try program.run("analyze", "a.txt", "--format", "json")
      let document = try #require(try json(outcome.output) as? [String: Any])
      let article = try #require((document["articles"] as? [[String: Any]])?.first)
      #expect(article["text"] as? String == "“It was \u{202E}41\u{202C} men,” he said.\n")
      #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
    }
  }
}
