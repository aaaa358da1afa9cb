internal import ArgumentParser
internal import Documents

struct AnalyzeCommand: ArticlePathsCommand {
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

  @OptionGroup var articles: ArticlePaths

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @OptionGroup var disagreements: ShownDisagreements

  func run() throws {
    let loading = Loading(articles.paths)
    loading.report()
    let story = loading.story(disagreements)
    switch format {
    case .json: Output.result(AnalysisDocument(of: story, failures: loading.failures).json())
    case .text:
      Output.result(SummaryText(of: story).text(width: Screen.columns, measure: Screen.width))
    }
    throw ExitCode(loading.status)
  }
}
