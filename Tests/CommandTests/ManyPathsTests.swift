internal import Testing

@Suite("Many paths")
struct ManyPathsTests {
  /// A hundred files, of which a shell makes a hundred arguments.
  private func withHundred(_ body: (Program) throws -> Void) throws {
    try withProgram { program in
      for number in 100..<200 {
        try program.write(
          "Bell \(number)\n\n“We rang it \(number) times,” said Ana Brandt.\n", to: "b\(number).txt")
      }
      try body(program)
    }
  }

  @Test("All that a shell makes of a star are read, in their order, wherever options stand")
  func star() throws {
    try withHundred { program in
      let outcome = try program.shell("parallax quotes --format csv b*.txt")
      let rows = outcome.output.split(whereSeparator: \.isNewline).dropFirst()
      #expect(rows.count == 100)
      for (number, row) in zip(100..<200, rows) { #expect(row.contains("We rang it \(number) times")) }
      #expect(outcome.errors.isEmpty)
      #expect(try program.shell("parallax quotes b*.txt --format csv") == outcome)
      #expect(try program.shell("parallax quotes --format csv -- b*.txt") == outcome)
    }
  }

  @Test("The reader opens on all of them")
  func reader() throws {
    try withHundred { program in
      try program.write("100gs\n:dump-screen last\n", to: "keys")
      let outcome = try program.shell("parallax b*.txt --script keys --size 60x8")
      #expect(outcome.output.contains("100"))
      #expect(outcome.output.contains("We rang it 199 times"))
      #expect(outcome.status == 0)
    }
  }

  @Test("A slip among them is named, and nothing else")
  func slip() throws {
    try withHundred { program in
      let outcome = try program.shell("parallax quotes b*.txt --frobnicate")
      #expect(
        outcome.errors.split(separator: "\n").first == "parallax: unknown option '--frobnicate'")
      #expect(outcome.status == 2)
    }
  }

  @Test("A command for one article names those that are too many")
  func one() throws {
    try withHundred { program in
      let outcome = try program.shell("parallax article b*.txt")
      let names = (101..<200).map { "'b\($0).txt'" }
      #expect(
        outcome.errors.split(separator: "\n").first
          == "parallax: 99 unexpected arguments: \(names.joined(separator: ", "))")
      #expect(outcome.status == 2)
    }
  }
}
