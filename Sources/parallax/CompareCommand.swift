internal import ArgumentParser
internal import Documents

struct CompareCommand: ArticlePathsCommand {
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

  @OptionGroup var articles: ArticlePaths

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  @OptionGroup var disagreements: ShownDisagreements

  func run() throws {
    let loading = Loading(articles.paths)
    loading.report()
    let story = loading.story(disagreements)
    let comparison = Comparison(of: story)
    switch format {
    case .text: Output.result(comparison.text(width: Screen.columns, measure: Screen.width))
    case .json: Output.result(comparison.json())
    }
    throw ExitCode(loading.status)
  }
}
