internal import Foundation
internal import Glibc
internal import Testing

/// Runs the built program as a person would: a process, with files, pipes and an exit status.
struct Program {
  struct Outcome: Equatable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Holds what the program reads; where it runs.
  let folder: URL

  /// An empty folder, removed by `close`.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "parallax-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func close() { try? FileManager.default.removeItem(at: folder) }

  /// The program lies beside the test bundle, whatever the build folder is called.
  static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "parallax").path(percentEncoded: false)

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Runs `parallax` and waits for its end.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome
  {
    try start(Self.path, arguments, input: input, environment: environment)
  }

  /// Runs `parallax` with a terminal of its own as standard input, at which nobody types.
  func runAtKeyboard(_ arguments: String...) throws -> Outcome {
    let keyboard = try FileHandle(forUpdating: URL(filePath: "/dev/ptmx"))
    defer { try? keyboard.close() }
    // TIOCSPTLCK and TIOCGPTN, which Swift does not see: unlock the other end, and ask for its number.
    var (isLocked, number): (Int32, Int32) = (0, 0)
    guard ioctl(keyboard.fileDescriptor, 0x4004_5431, &isLocked) == 0,
      ioctl(keyboard.fileDescriptor, 0x8004_5430, &number) == 0
    else { throw CocoaError(.fileReadUnknown) }
    return try start(Self.path, arguments, standardInput: "/dev/pts/\(number)")
  }

  /// Runs a line of shell in the folder; `parallax` is the built program.
  func shell(_ line: String) throws -> Outcome {
    try start("/bin/bash", ["-c", "set -o pipefail; parallax() { \(Self.path) \"$@\"; }; \(line)"])
  }

  private func start(
    _ executable: String, _ arguments: [String], input: String = "", standardInput: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let streams = folder.appending(path: ".streams-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let (inputFile, outputFile, errorFile) = (
      streams.appending(path: "0"), streams.appending(path: "1"), streams.appending(path: "2")
    )
    try Data(input.utf8).write(to: inputFile)
    try Data().write(to: outputFile)
    try Data().write(to: errorFile)

    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // The width of help must not depend on who runs the tests, nor the search path of libraries on us.
    let inherited = ProcessInfo.processInfo.environment.filter {
      ["PATH", "LD_LIBRARY_PATH"].contains($0.key)
    }
    process.environment = ["COLUMNS": "80", "LC_ALL": "C.UTF-8"].merging(inherited) { $1 }.merging(
      environment
    ) { $1 }
    process.standardInput = try FileHandle(
      forReadingFrom: standardInput.map { URL(filePath: $0) } ?? inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    // A signal is reported as shells do, so that a crash cannot pass for a status of ours.
    let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    return Outcome(
      status: status, output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

/// Runs a test's body with a program in a folder of its own.
func withProgram(_ body: (Program) throws -> Void) throws {
  let program = try Program()
  defer { program.close() }
  try body(program)
}

extension Program {
  /// Two invented articles that share a quotation and differ on a number.
  func writeHarbourStory() throws {
    try write(
      """
      Source: Harbour Gazette
      Date: 2025-03-03

      Warehouse fire was out by noon

      Port officials said on Monday that the fire in warehouse 9 was out by noon.

      “Eleven people were treated for smoke, none of them seriously,” harbour master Ines Okafor told reporters.

      Residents of Quay Street described a blast shortly before four in the morning.

      """, to: "gazette.txt")
    try write(
      """
      Source: Post
      Date: 2025-03-03

      Blaze at the port was put out by midday

      The blaze at warehouse 9 was put out by midday, the port authority said in a statement.

      “Fourteen people were treated for smoke, none of them seriously,” Ms Okafor said on Monday evening. The harbour \
      master, Ines Okafor, did not take questions.

      """, to: "post.txt")
  }
}

/// The value of a JSON text; fails the test if it is not valid.
func json(_ text: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
}
