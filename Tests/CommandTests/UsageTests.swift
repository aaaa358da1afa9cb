internal import Testing

@Suite("Wrong usage")
struct UsageTests {
  @Test("It is said on standard error, with status 2")
  func nothing() throws {
    try withProgram { program in
      let outcome = try program.run()
      #expect(
        outcome.errors == """
          parallax: nothing to read; give an article or a folder
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
      (["analyze"], "parallax: missing expected argument '<path> ...'"),
      (
        ["analyze", "a.txt", "--format", "xml"],
        "parallax: the value 'xml' is invalid for '--format <format>'. Please provide one of 'json' and 'text'."
      ),
      (
        ["read", "a.txt", "--fresh", "--script", "keys"],
        "parallax: --fresh goes without --script, which remembers nothing"
      ),
      (["read", "a.txt", "--size", "80x24"], "parallax: --size goes with --script"),
      (
        ["read", "a.txt", "--script", "k", "--size", "80"],
        "parallax: the value '80' is invalid for '--size <WxH>'"
      ),
      (
        ["read", "a.txt", "--script", "k", "--size", "0x9"],
        "parallax: the value '0x9' is invalid for '--size <WxH>'"
      ),
      (["--frobnicate"], "parallax: unknown option '--frobnicate'"),
      (["help", "nosuch"], "parallax: there is no subcommand 'nosuch'"),
      (["help", "read", "nosuch"], "parallax: there is no subcommand 'nosuch'"),
      (["article", "a.txt", "b.txt"], "parallax: unexpected argument 'b.txt'"),
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
          parallax: story holds 2 articles; give one of them

          """)
      #expect(outcome.status == 2)
    }
  }
}
