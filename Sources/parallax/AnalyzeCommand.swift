internal import ArgumentParser
internal import Collation
internal import Documents

struct AnalyzeCommand: ManyPathsCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, text }

  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Print everything that was found: quotations, speakers, links, disagreements.",
    discussion: """
      The JSON is described in docs/analysis-json.md. Positions in it count Unicode
      code points.

      EXAMPLES
        parallax analyze seeds
        parallax analyze seeds --format json > story.json
        parallax analyze seeds --format json | jq '.disagreements[].reason'
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
    let story = loading.story(strictness, hidesDismissed: hideDismissed)
    switch format {
    case .json: Output.result(AnalysisDocument(of: story, failures: loading.failures).json())
    case .text:
      Output.result(SummaryText(of: story).text(width: Screen.columns, measure: Screen.width))
    }
    throw ExitCode(loading.status)
  }
}
