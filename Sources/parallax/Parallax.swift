internal import ArgumentParser
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
      var command = try parseAsRoot()
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  /// Help and version are no errors: they go to standard output. Wrong usage is 2, as for most commands; the
  /// argument parser has 64 for it.
  private static func finish(with error: any Error) -> Never {
    let code = exitCode(for: error)
    var message = fullMessage(for: error)
    while message.last == "\n" { message.removeLast() }
    if !message.isEmpty {
      Output.write(Array("\(message)\n".utf8), to: code.isSuccess ? STDOUT_FILENO : STDERR_FILENO)
    }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
