internal import ArgumentParser
internal import Articles
internal import Collation
internal import Documents
internal import Glibc
internal import Reader
internal import TerminalUI

struct ReadCommand: ManyPathsCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader. parallax does this without a subcommand.",
    discussion: """
      On a terminal that cannot move its cursor, and with --linear, it answers
      every line of keys or :commands with a line of text, for speech and braille.
      Where standard output is no terminal a summary is printed instead.
      With --script the reader runs without a terminal: it takes keys from a file
      and prints its screens (docs/script.md).

      EXAMPLES
        parallax seeds
        parallax read herald.txt post.txt
        parallax - < herald.txt
        parallax read seeds --script keys.txt --size 100x30
      """)

  @Argument(
    help: ArgumentHelp("Articles, folders of articles, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp("Keys to press and screens to print, a step a line.", valueName: "file"),
    completion: .file())
  var script: String?

  @Option(help: ArgumentHelp("Columns and rows of the screen of a script.", valueName: "WxH"))
  var size: ScreenSize?

  @Flag(help: "Read line by line, without a screen: for speech and braille.")
  var linear = false

  @Option(help: "How sure a disagreement has to be: low, normal or high.")
  var strictness = Strictness.normal

  @Flag(help: "Begin at the beginning, not where the story was left.")
  var fresh = false

  @Option(
    help: ArgumentHelp("Settings and keys, instead of those of the user.", valueName: "file"),
    completion: .file())
  var config: String?

  @Flag(name: .customLong("no-config"), help: "Read no settings and keys.")
  var noConfig = false

  /// The reader on some paths, nothing else being asked for.
  ///
  /// No initializer: there the argument parser's wrappers would take each value for the default of an option.
  static func opening(_ paths: [String]) -> ReadCommand {
    var command = ReadCommand()
    command.paths = paths
    command.script = nil
    command.size = nil
    command.linear = false
    command.strictness = .normal
    command.fresh = false
    command.config = nil
    command.noConfig = false
    return command
  }

  func validate() throws {
    if fresh, script != nil {
      throw ValidationError("--fresh goes without --script, which remembers nothing")
    }
    if linear, script != nil { throw ValidationError("--linear goes without --script") }
    if config != nil, noConfig { throw ValidationError("--config goes without --no-config") }
    if size != nil, script == nil { throw ValidationError("--size goes with --script") }
  }

  func run() throws {
    if let script {
      try runScript(at: script)
    } else if linear {
      try readLinearly()
    } else if let obstacle = Screen.obstacle {
      try printSummary(because: obstacle)
    } else {
      try openReader()
    }
  }

  private var opening: Opening {
    Opening(strictness: strictness, dismissals: .standard(), configuration: .read(configuration))
  }

  /// A script does the same for everybody: what the user has set is read only if its file is named.
  private var configuration: Configuration.Choice {
    if let config { return .file(config) }
    return noConfig || script != nil ? .none : .standard
  }

  /// The only call that opens the screen. It fails before anything is drawn.
  private func openReader() throws {
    let outcome: ReaderLoop.Outcome
    do {
      outcome = try ReaderLoop.run(paths: paths, opening, isFresh: fresh)
    } catch {
      guard error.isOfTerminalType, isatty(STDIN_FILENO) == 1 else {
        return try printSummary(because: error.message)
      }
      Output.message("\(error.message): line by line instead of a screen")
      return try readLinearly()
    }
    try leave(saying: outcome.failures)
  }

  /// Commands are lines of standard input; where that is an article, of the terminal.
  private func readLinearly() throws {
    if paths.isEmpty { throw ValidationError("nothing to read; give an article or a folder") }
    var commands = STDIN_FILENO
    if paths.contains("-") {
      commands = open("/dev/tty", O_RDONLY | O_CLOEXEC)
      guard commands >= 0 else {
        throw ValidationError("standard input is an article; there is no terminal for commands")
      }
    }
    let outcome = LinearLoop.run(paths: paths, opening, isFresh: fresh, commands: commands) {
      Output.result(Array("\($0)\n".utf8))
    }
    try leave(saying: outcome.failures)
  }

  /// The reader has shown what could not be read; here it is said again, where it stays.
  private func leave(saying failures: [ArticleError]) throws {
    for failure in failures { Output.message(failure.explanation.line) }
    throw ExitCode(failures.isEmpty ? 0 : 1)
  }

  private func runScript(at path: String) throws {
    let keys: String
    do {
      keys = try InputFile.text(at: path)
    } catch {
      Output.message(error.explanation.line)
      throw ExitCode(1)
    }
    let outcome: (screens: String, failures: [ArticleError])
    do {
      outcome = try ScriptRunner.run(
        script: keys, size: size?.grid ?? GridSize(columns: 80, rows: 24), paths: paths, opening)
    } catch {
      Output.message("\(path), \(error.description)")
      throw ExitCode(1)
    }
    Output.result(Array(outcome.screens.utf8))
    try leave(saying: outcome.failures)
  }

  private func printSummary(because obstacle: String) throws {
    if paths.isEmpty { throw ValidationError("nothing to read; give an article or a folder") }
    Output.message("\(obstacle): a summary instead of the reader")
    let loading = Loading(paths)
    loading.report()
    Output.result(
      SummaryText(of: loading.story(strictness)).text(width: Screen.columns, measure: Screen.width))
    throw ExitCode(loading.status)
  }
}

/// `100x30`: columns and rows.
struct ScreenSize: ExpressibleByArgument {
  let grid: GridSize

  init?(argument: String) {
    guard let grid = GridSize(parsing: argument) else { return nil }
    self.grid = grid
  }
}
