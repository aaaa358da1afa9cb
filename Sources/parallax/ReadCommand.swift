internal import ArgumentParser
internal import Documents

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open the reader. This is what parallax does without a subcommand.")

  @Argument(help: "Articles, folders of articles, or - for standard input.")
  var paths: [String] = []

  func run() throws {
    guard !paths.isEmpty else { throw ValidationError("Nothing to read: give an article or a folder.") }
    let loading = Loading(paths)
    loading.report()
    Output.result(SummaryText(of: loading.story()).text(width: Screen.columns, measure: Screen.width))
    throw ExitCode(loading.status)
  }
}
