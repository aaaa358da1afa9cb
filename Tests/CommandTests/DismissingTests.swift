internal import Foundation
internal import Testing

@Suite("Dismissed rows on the command line")
struct DismissingTests {
  @Test("A row dismissed in the reader is hidden the next time, and can be taken back")
  func remembered() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      #expect(try title(program, "}X\n").contains("0 disagreements   1 dismissed"))
      #expect(
        try String(contentsOf: program.folder.appending(path: "state/parallax/dismissed"), encoding: .utf8)
          == """
          parallax dismissed 1
          quantity\t\tHarbour Gazette\tEleven people\tPost\tFourteen people

          """)
      #expect(try title(program, "").contains("0 disagreements   1 dismissed"))
      #expect(try title(program, "gX}X\n").contains("1 disagreement "))
      #expect(try title(program, "").contains("1 disagreement "))
    }
  }

  @Test("analyze and compare show all rows, and leave dismissed ones out where that is asked")
  func hidden() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      _ = try title(program, "}X\n")
      for subcommand in ["analyze", "compare"] {
        let all = try run(program, subcommand, "gazette.txt", "post.txt", "--format", "json")
        #expect(try rows(all) == 1)
        let rest = try run(
          program, subcommand, "gazette.txt", "post.txt", "--format", "json", "--hide-dismissed")
        #expect(try rows(rest) == 0)
      }
    }
  }

  @Test("A file of something else is named in one line")
  func foreign() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      try program.write("shopping\n", to: "state/parallax/dismissed")
      let outcome = try run(program, "compare", "gazette.txt", "post.txt", "--hide-dismissed")
      let file = program.folder.appending(path: "state/parallax/dismissed").path(percentEncoded: false)
      #expect(outcome.errors == "parallax: \(file) is no list of dismissed rows; nothing is hidden\n")
      #expect(outcome.status == 0)
      #expect(try title(program, "}X\n").contains("0 disagreements   1 dismissed"))
      #expect(try String(contentsOf: URL(filePath: file), encoding: .utf8) == "shopping\n")
    }
  }

  @Test("The reader is as strict as it is told to be")
  func strictness() throws {
    try withProgram { program in
      try program.write("Raúl Brandt, the mayor, said: “We will not close the mill.”\n", to: "a.txt")
      try program.write("Raul Brandt, the mayor, said: “We will not close the mill.”\n", to: "b.txt")
      func title(_ strictness: String) throws -> String {
        let outcome = try program.run(
          "read", "a.txt", "b.txt", "--strictness", strictness, "--size", "100x24", "--script", "-",
          input: ":dump-screen a\n")
        return String(outcome.output.split(separator: "\n")[1])
      }
      #expect(try title("normal").contains("1 disagreement "))
      #expect(try title("high").contains("0 disagreements"))
    }
  }

  private func run(_ program: Program, _ arguments: String..., input: String = "") throws -> Program.Outcome {
    let line = arguments.joined(separator: " ")
    try program.write(input, to: "keys")
    return try program.shell("export XDG_STATE_HOME=$PWD/state; parallax \(line) < keys")
  }

  /// The first row of the screen after some keys.
  private func title(_ program: Program, _ keys: String) throws -> String {
    let outcome = try run(
      program, "read", "gazette.txt", "post.txt", "--size", "100x24", "--script", "-",
      input: keys + ":dump-screen a\n")
    return String(outcome.output.split(separator: "\n")[1])
  }

  private func rows(_ outcome: Program.Outcome) throws -> Int {
    let document = try #require(try json(outcome.output) as? [String: Any])
    return try #require(document["disagreements"] as? [Any]).count
  }
}
