internal import Testing

@Suite("Wrong usage")
struct UsageTests {
  @Test("It is said on standard error, with status 2")
  func nothing() throws {
    try withProgram { program in
      let outcome = try program.run()
      #expect(
        outcome.errors == """
          Error: Nothing to read: give an article or a folder.
          Usage: parallax [<path> ...]
                 parallax <subcommand> [<path> ...] [<options>]
            See 'parallax --help' for more information.

          """)
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == 2)
    }
  }

  @Test(
    "Every slip has a line that names it",
    arguments: [
      (["analyze"], "Error: Missing expected argument '<path> ...'"),
      (
        ["analyze", "a.txt", "--format", "xml"],
        "Error: The value 'xml' is invalid for '--format <format>'. Please provide one of 'json' and 'text'."
      ),
      (["read", "a.txt", "--size", "80x24"], "Error: --size goes with --script."),
      (
        ["read", "a.txt", "--script", "k", "--size", "80"],
        "Error: The value '80' is invalid for '--size <WxH>'"
      ),
      (
        ["read", "a.txt", "--script", "k", "--size", "0x9"],
        "Error: The value '0x9' is invalid for '--size <WxH>'"
      ),
      (["--frobnicate"], "Error: Unknown option '--frobnicate'"),
      (["article", "a.txt", "b.txt"], "Error: Unexpected argument 'b.txt'"),
    ])
  func slips(arguments: [String], line: String) throws {
    try withProgram { program in
      let outcome = try program.shell("parallax \(arguments.joined(separator: " "))")
      #expect(outcome.errors.split(separator: "\n").first.map(String.init) == line)
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == 2)
    }
  }

  @Test("A command for one article does not take a folder of several")
  func folder() throws {
    try withProgram { program in
      try program.write("A fire broke out in the harbour on Monday.\n", to: "story/a.txt")
      try program.write("A ship ran aground on Tuesday.\n", to: "story/b.txt")
      let outcome = try program.run("article", "story")
      #expect(
        outcome.errors == """
          Error: story holds 2 articles: give one of them.
          Usage: parallax [<path> ...]
                 parallax <subcommand> [<path> ...] [<options>]
            See 'parallax --help' for more information.

          """)
      #expect(outcome.status == 2)
    }
  }
}
