internal import Foundation
internal import Testing

@Suite("A program with a damaged grammar model")
struct DamagedModelTests {
  /// What was done to the model in the program file, and what the program says of it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Bytes to put at offsets of the model.
    let bytes: [Int: UInt8]
    let message: String

    static let all = [
      Damage(
        testDescription: "a wrong bit", bytes: [1_000_000: 0x55, 1_000_001: 0xAA],
        message: "the grammar model in this program is damaged: install the program again"),
      Damage(
        testDescription: "another version", bytes: [8: 9],
        message: "the grammar model has version 9, and this program reads 2"),
      Damage(
        testDescription: "an end cut off", bytes: [16: 0, 17: 0, 18: 0x10],
        message: "the grammar model in this program is damaged: install the program again"),
    ]
  }

  /// A copy of the program, `damaged`, beside what it reads.
  private func writeProgram(_ damage: Damage, in program: Program) throws {
    var file = try Data(contentsOf: URL(filePath: Program.path))
    // Magic and version, as the file of the model begins; code that looks for the magic has no version after it.
    let start = try #require(file.range(of: Data("PLXPROSE\u{2}\0\0\0".utf8))).lowerBound
    for (offset, byte) in damage.bytes { file[start + offset] = byte }
    try program.write(file, to: "damaged")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.folder.appending(path: "damaged").path())
  }

  @Test("Its parse says so, and prints the tokens without tags", arguments: Damage.all)
  func parse(damage: Damage) throws {
    try withProgram { program in
      try writeProgram(damage, in: program)
      let outcome = try program.shell("echo 'It was a bang.' | ./damaged parse --format conllu")
      #expect(outcome.errors == "parallax: \(damage.message)\n")
      #expect(
        outcome.output == """
          # newpar
          # sent_id = 1
          # text = It was a bang.
          1\tIt\t_\t_\t_\t_\t_\t_\t_\t_
          2\twas\t_\t_\t_\t_\t_\t_\t_\t_
          3\ta\t_\t_\t_\t_\t_\t_\t_\t_
          4\tbang\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
          5\t.\t_\t_\t_\t_\t_\t_\t_\t_


          """)
      #expect(outcome.status == 0)
    }
  }

  @Test("Given tokens it has nothing to add, and fails", arguments: Damage.all)
  func pretokenized(damage: Damage) throws {
    try withProgram { program in
      try writeProgram(damage, in: program)
      let outcome = try program.shell(
        "printf '1\\tNo\\t_\\t_\\t_\\t_\\t_\\t_\\t_\\t_\\n' | ./damaged parse --format conllu --pretokenized")
      #expect(outcome.errors == "parallax: \(damage.message)\n")
      #expect(outcome.output.isEmpty)
      #expect(outcome.status == 1)
    }
  }

  @Test(
    "What stands between marks is found as ever; a command that would use the trees says that it has none")
  func others() throws {
    try withProgram { program in
      try program.writeHarbourStory()
      let damage = Damage.all[0]
      try writeProgram(damage, in: program)
      for (command, message) in [
        ("quotes gazette.txt", "parallax: \(damage.message)\n"), ("parse post.txt", ""),
      ] {
        let sound = try program.shell("parallax \(command)")
        let damaged = try program.shell("./damaged \(command)")
        #expect(sound.status == 0)
        #expect(damaged.output == sound.output)
        #expect(damaged.errors == message)
        #expect(damaged.status == 0)
      }
    }
  }
}
