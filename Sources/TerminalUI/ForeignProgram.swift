internal import CForeignProgram
internal import CTerminalGuard
internal import Glibc

/// Other programs: an editor that gets the terminal, a browser and a clipboard beside it.
public enum ForeignProgram {
  /// What a program takes at once without being read: the buffer of a pipe.
  public static let largestInput = 60_000

  /// Starts a program that goes on by itself, without the terminal.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked for on PATH, and what it is given; no shell reads them.
  ///   - input: Its standard input, at most `largestInput` bytes.
  /// - Returns: Its process, for `forget`; nil if it could not be started.
  public static func start(_ arguments: [String], input: [UInt8] = []) -> Int32? {
    guard input.count <= largestInput else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // Nobody else may hold the writing end, or the program waits for more for ever.
    for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { for descriptor in ends + [nowhere] where descriptor >= 0 { close(descriptor) } }
    guard nowhere >= 0 else { return nil }
    let process = start(arguments, input: ends[0], output: nowhere, isDetached: true)
    guard process > 0 else { return nil }
    _ = input.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    return process
  }

  /// Runs a program on the terminal and waits for its end; ^Z stops both.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked for on PATH, and what it is given.
  ///   - input: Its standard input, of any size; nil for the terminal.
  /// - Returns: Its exit status, 128 and more if a signal ended it; nil if it could not be started.
  static func runOnTerminal(_ arguments: [String], input: [UInt8]? = nil) -> Int32? {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    // In memory: a pipe would have to be filled while we wait.
    let words = input.map { $0.withUnsafeBytes { foreign_program_memory($0.baseAddress, $0.count) } }
    if let words, words < 0 { return nil }
    defer { if let words { close(words) } }
    let process = start(arguments, input: words ?? terminal, output: terminal, isDetached: false)
    guard process > 0 else { return nil }
    let status = foreign_program_wait(process) { terminal_guard_stop() }
    return status < 0 ? nil : status
  }

  /// Takes leave of a started program, if it has ended.
  public static func forget(_ process: Int32) { foreign_program_reap(process) }

  private static func start(_ arguments: [String], input: Int32, output: Int32, isDetached: Bool) -> Int32 {
    let copies = arguments.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return foreign_program_start(pointers, input, output, isDetached ? 1 : 0)
  }
}
