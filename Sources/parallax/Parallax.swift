internal import ArgumentParser
internal import Documents
internal import Glibc

/// The root of the command line. It stays synchronous: under an asynchronous root the reader's loop would sit on a
/// thread of the small shared pool.
@main
struct Parallax: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parallax",
    abstract: "Compare how the news reports one event.",
    usage: """
      parallax [<path> ...]
      parallax <subcommand> [<path> ...] [<options>]
      """,
    discussion: """
      Give it several articles about the same event: it finds who said what in each,
      links what is the same, and shows where they differ. A folder stands for its
      article files, - for standard input.

      EXAMPLES
        parallax seeds                         read the articles of a folder
        parallax herald.txt post.txt           read two articles side by side
        parallax analyze seeds --format json   all that was found, for programs
        parallax quotes seeds --format csv     every quotation, a row each

      EXIT STATUS
        0  all went well
        1  some input could not be read, or the output not be written
        2  the command line was wrong
      """,
    version: version,
    subcommands: [
      ReadCommand.self, AnalyzeCommand.self, QuotesCommand.self, CompareCommand.self, ParseCommand.self,
      ArticleCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  static let version = "0.1.0"

  static func main() {
    // A reader of our output that leaves early (`parallax … | head`) is no failure: see `Output`.
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = CommandLine.arguments.dropFirst()
      try refuseUnknownHelp(arguments)
      // The argument parser would say the same, after 3 ms of looking at all that it might be asked.
      if arePaths(arguments) { return try ReadCommand.opening(Array(arguments)).run() }
      var command = try command(of: Array(arguments))
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  private static let subcommands = configuration.subcommands.map { $0.configuration.commandName } + ["help"]

  /// Whether arguments are paths for the reader, no options and no subcommand.
  static func arePaths(_ arguments: ArraySlice<String>) -> Bool {
    if let first = arguments.first, subcommands.contains(first) { return false }
    return arguments.allSatisfy { !$0.hasPrefix("-") || $0 == "-" }
  }

  /// What is wrong with a shortened command line is said of the whole one.
  private static func command(of arguments: [String]) throws -> any ParsableCommand {
    let many = ManyPaths(arguments)
    if many.isShortened {
      guard let command = try? parseAsRoot(many.arguments), let whole = many.completed(command) else {
        return try parseAsRoot(arguments)
      }
      return whole
    }
    return try parseAsRoot(arguments)
  }

  /// The argument parser answers `help` of what it does not know with the general help, as if that were meant.
  private static func refuseUnknownHelp(_ arguments: ArraySlice<String>) throws {
    guard arguments.first == "help" else { return }
    for name in arguments.dropFirst() where !name.hasPrefix("-") && !subcommands.contains(name) {
      throw ValidationError("there is no subcommand '\(name)'")
    }
  }

  /// Help and version are no errors: they go to standard output. Wrong usage is 2, as for most commands; the
  /// argument parser has 64 for it.
  private static func finish(with error: any Error) -> Never {
    let code = exitCode(for: error)
    var text = fullMessage(for: error)
    while text.last == "\n" { text.removeLast() }
    if code.isSuccess {
      if !text.isEmpty { Output.write(Array("\(text)\n".utf8), to: STDOUT_FILENO) }
    } else {
      report(Substring(text))
    }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }

  /// The argument parser's words in our style: what is wrong as in all our messages, then the usage as it is.
  private static func report(_ text: Substring) {
    let prefix = "Error: "
    guard text.hasPrefix(prefix) else { return }
    let lines = text.dropFirst(prefix.count).split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first else { return }
    Output.message(first.prefix(1).lowercased() + first.dropFirst())
    for line in lines.dropFirst() {
      Output.write(Array("\(TerminalGate.line(String(line)))\n".utf8), to: STDERR_FILENO)
    }
  }
}
