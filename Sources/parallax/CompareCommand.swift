internal import ArgumentParser
internal import Collation
internal import Documents

struct CompareCommand: ManyPathsCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Print what the articles share, side by side, and where they differ.",
    discussion: """
      In text, {…} marks words in conflict with the other side, [-…-] words that
      only the first has, {+…+} words that only the second has.

      EXAMPLES
        parallax compare herald.txt post.txt
        parallax compare seeds --format json
      """)

  @Argument(
    help: ArgumentHelp("Articles, folders of articles, or - for standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @Option(help: "How sure a disagreement has to be: low, normal or high.")
  var strictness = Strictness.normal

  @Flag(help: "Leave out the disagreements that were dismissed in the reader.")
  var hideDismissed = false

  func run() throws {
    let loading = Loading(paths)
    loading.report()
    let comparison = Comparison(of: loading.story(strictness, hidesDismissed: hideDismissed))
    switch format {
    case .text: Output.result(comparison.text(width: Screen.columns, measure: Screen.width))
    case .json: Output.result(comparison.json())
    }
    throw ExitCode(loading.status)
  }
}
