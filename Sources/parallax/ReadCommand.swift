internal import ArgumentParser
internal import Documents

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader. parallax does this without a subcommand.",
    discussion: """
      Where there is no terminal, or one that cannot move its cursor, a summary is
      printed instead. With --script the reader runs without a terminal: it takes
      keys from a file and prints its screens (docs/script.md).

      EXAMPLES
        parallax seeds
        parallax read herald.txt post.txt
        parallax - < herald.txt
        parallax read seeds --script keys.txt --size 100x30
      """)

  @Argument(help: ArgumentHelp("Articles, folders of articles, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Keys to press and screens to print, a step a line.", valueName: "file"))
  var script: String?

  @Option(help: ArgumentHelp("Columns and rows of the screen of a script.", valueName: "WxH"))
  var size: ScreenSize?

  func validate() throws {
    if size != nil, script == nil { throw ValidationError("--size goes with --script.") }
  }

  func run() throws {
    if paths.isEmpty { throw ValidationError("Nothing to read: give an article or a folder.") }
    if let obstacle = Screen.obstacle { Output.message("\(obstacle): a summary instead of the reader") }
    try printSummary()
  }

  private func printSummary() throws {
    let loading = Loading(paths)
    loading.report()
    Output.result(SummaryText(of: loading.story()).text(width: Screen.columns, measure: Screen.width))
    throw ExitCode(loading.status)
  }
}

/// `100x30`: columns and rows.
struct ScreenSize: ExpressibleByArgument {
  let columns: Int
  let rows: Int

  init?(argument: String) {
    let numbers = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    (self.columns, self.rows) = (columns, rows)
  }
}
