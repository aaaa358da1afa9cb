internal import Foundation
internal import Testing

@Suite("Input that cannot be read")
struct FailureTests {
  @Test("It is a line on standard error; the others are shown, and the status is 1")
  func oneOfTwo() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let outcome = try program.run("quotes", "gazette.txt", "wire.txt", "--format", "csv")
      #expect(
        outcome.errors == "parallax: wire.txt: no such file or folder; check the spelling of the path\n")
      #expect(outcome.output.contains("Eleven people were treated for smoke"))
      #expect(outcome.status == 1)
    }
  }

  @Test(
    "Every command says so, and none prints anything else in its place",
    arguments: ["parse", "article", "read"])
  func alone(subcommand: String) throws {
    try withProgram { program in
      let outcome = try program.run(subcommand, "wire.txt")
      #expect(
        outcome.errors.hasSuffix(
          "parallax: wire.txt: no such file or folder; check the spelling of the path\n"))
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == 1)
    }
  }

  @Test(
    "Nothing waits for an article to be typed: - at a keyboard is a failed input",
    arguments: ["read", "analyze", "quotes", "compare", "parse", "article"])
  func keyboard(subcommand: String) throws {
    try withProgram { program in
      let outcome = try program.runAtKeyboard(subcommand, "-")
      #expect(
        outcome.errors.hasSuffix(
          "parallax: standard input is the terminal, and has no article; "
            + "give a file, or send the text with < or |\n"))
      #expect(outcome.status == 1)
    }
  }

  @Test("The analysis document names it and is complete without it")
  func document() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let outcome = try program.run("analyze", "wire.txt", "post.txt", "--format", "json")
      let document = try #require(try json(outcome.output) as? [String: Any])
      let failures = try #require(document["failures"] as? [[String: Any]])
      #expect(failures.count == 1)
      #expect(failures.first?["file"] as? String == "wire.txt")
      let articles = try #require(document["articles"] as? [[String: Any]])
      #expect(articles.map { $0["id"] as? String } == ["a1"])
      #expect(articles.map { $0["file"] as? String } == ["post.txt"])
      #expect(outcome.status == 1)
    }
  }

  @Test("A file name cannot forge a line of ours")
  func forgedLine() throws {
    try withProgram { program in
      let outcome = try program.run("analyze", "a\nparallax: all is well\u{1B}[31m")
      #expect(
        outcome.errors
          == "parallax: a\u{FFFD}parallax: all is well\u{FFFD}[31m: no such file or folder; check the spelling of the path\n"
      )
      #expect(outcome.status == 1)
    }
  }

  @Test("Empty and binary files, and folders without articles, are failures and not crashes")
  func odd() throws {
    try withProgram { program in
      try program.write("", to: "empty.txt")
      try program.write(
        Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), to: "picture.txt")
      try program.write("x", to: "folder/.hidden")
      let outcome = try program.run("analyze", "empty.txt", "picture.txt", "folder", "--format", "json")
      let document = try #require(try json(outcome.output) as? [String: Any])
      #expect((document["articles"] as? [Any])?.isEmpty == true)
      #expect(
        (document["failures"] as? [[String: Any]])?.map { $0["file"] as? String ?? "" }.sorted() == [
          "empty.txt", "folder", "picture.txt",
        ])
      #expect(outcome.errors.split(separator: "\n").count == 3)
      #expect(outcome.status == 1)
    }
  }
}
