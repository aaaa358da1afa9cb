internal import Testing

@Suite("The reader by a script")
struct ScriptTests {
  @Test("Each dump is a screen of the size that was asked for, under its name")
  func screens() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      try program.write(
        """
        # There and back.
        :dump-screen first
        :resize 60x20
        ]
        :dump-screen second
        q
        :dump-screen never
        """, to: "keys.txt")
      let outcome = try program.run(
        "read", "gazette.txt", "post.txt", "--script", "keys.txt", "--size", "100x30")
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.first == "== first")
      #expect(lines.count == 31 + 21 + 1)
      #expect(lines.dropFirst(31).first == "== second")
      #expect(lines[1].contains("2 sources"))
      #expect(lines.dropFirst(32).contains { $0.contains("quote 1/") })
    }
  }

  @Test("A script may come from standard input")
  func standardInput() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let outcome = try program.run("read", "post.txt", "--script", "-", input: ":dump-screen only\n")
      #expect(outcome.output.hasPrefix("== only\n"))
      #expect(outcome.output.split(separator: "\n", omittingEmptySubsequences: false).count == 26)
    }
  }

  @Test(
    "What is wrong with a script is named with its line, and nothing is run",
    arguments: [
      (":dump-screen a\n<Frob>\n", "parallax: keys.txt, line 2: <Frob> is not a key\n"),
      (":resize big\n", "parallax: keys.txt, line 1: “big” is not a size such as 80x24\n"),
    ])
  func mistakes(script: String, message: String) throws {
    try withProgram { program in
      try program.writeHarbourStory()
      try program.write(script, to: "keys.txt")
      let outcome = try program.run("read", "post.txt", "--script", "keys.txt")
      #expect(outcome.errors == message)
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == 1)
    }
  }

  @Test("A script that is not there, and an article that is not there, are failures")
  func missing() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let noScript = try program.run("read", "post.txt", "--script", "keys.txt")
      #expect(noScript.errors == "parallax: keys.txt: no such file; check the spelling of the path\n")
      #expect(noScript.status == 1)
      let folder = try program.run("read", "post.txt", "--script", ".")
      #expect(
        folder.errors
          == "parallax: . cannot be read: Is a directory; give a file of keys that you may read\n")
      #expect(folder.status == 1)
      let typed = try program.runAtKeyboard("read", "post.txt", "--script", "-")
      #expect(
        typed.errors == "parallax: standard input is the terminal, and has no script; "
          + "give a file of keys, or send it with <\n")
      #expect(typed.status == 1)

      let noArticle = try program.run(
        "read", "post.txt", "wire.txt", "--script", "-", input: ":dump-screen a\n")
      #expect(
        noArticle.errors == "parallax: wire.txt: no such file or folder; check the spelling of the path\n")
      #expect(noArticle.output.hasPrefix("== a\n"))
      #expect(noArticle.status == 1)
    }
  }
}
