internal import Foundation
internal import Testing

@Suite("read --linear")
struct LinearTests {
  @Test("Commands are lines of standard input; every move is answered by a line")
  func answers() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let outcome = try program.run(
        "read", "--linear", "gazette.txt", "post.txt", input: "]\nd\nq\nq\nnever\n")
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
      #expect(
        outcome.output == """
          parallax: 2 articles, 4 quotations, 2 linked, 1 disagreement. ? lists the keys, q leaves.
          article 1 of 2: Harbour Gazette, 3 Mar 2025, 44 words, 2 quotations, 1 conflict: Warehouse fire was out by noon
          quotation 1 of 1, conflict: eleven people against fourteen people, Ines Okafor · harbour master: “Eleven people were treated for smoke, none of them seriously,”; also in Post
          pair 4 of 4: Harbour Gazette: “Eleven people were treated for smoke, none of them seriously,”; Post: “Fourteen people were treated for smoke, none of them seriously,”; quantity, Eleven people (eleven people) against Fourteen people (fourteen people), the same quotation with another number: “fourteen people” in Post, “eleven people” in Harbour Gazette; link, altered, same words but for one place; same speaker (96% sure)
          “Eleven people were treated for smoke, none of them seriously,”[1] harbour master Ines Okafor told reporters. (quotation 1 conflict: eleven people against fourteen people)

          """)
    }
  }

  @Test("It ends with the last line, goes on where it was left, and fails as the reader does")
  func remembering() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let state = ["XDG_STATE_HOME": program.folder.path]
      _ = try program.run("read", "--linear", "gazette.txt", "post.txt", input: "J", environment: state)
      let again = try program.run(
        "read", "--linear", "gazette.txt", "post.txt", "wire.txt", input: "", environment: state)
      #expect(again.status == 1)
      #expect(again.errors.hasPrefix("parallax: wire.txt: no such file"))
      let same = try program.run("read", "--linear", "gazette.txt", "post.txt", environment: state)
      #expect(same.output.contains("article 2 of 2: Post"))
    }
  }

  @Test("That a dismissed row could not be remembered is said")
  func notRemembered() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      try program.write("shopping\n", to: "state/parallax/dismissed")
      let outcome = try program.run(
        "read", "--linear", "gazette.txt", "post.txt", input: "}\nX\nq\n",
        environment: ["XDG_STATE_HOME": program.folder.appending(path: "state").path])
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.contains("dismissed; gX shows it again, X there takes it back"))
      #expect(lines.last?.hasSuffix("is no list of dismissed rows; this is not remembered") == true)
    }
  }

  @Test(
    "It needs articles, and a place for commands that is not one of them",
    arguments: [
      (["--linear"], "nothing to read"),
      (["--linear", "--script", "x", "y"], "--linear goes without --script"),
    ])
  func usage(arguments: [String], message: String) throws {
    try withProgram { program in
      let outcome = try program.shell("parallax read \(arguments.joined(separator: " "))")
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(message))
    }
  }
}
