internal import ArgumentParser
internal import Documents

struct QuotesCommand: ArticlePathsCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, csv }

  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "Print all quotations, one a row: who said what, and where else it stands.",
    discussion: """
      In CSV a cell that a spreadsheet would take for a formula has an apostrophe
      before it.

      EXAMPLES
        parallax quotes seeds
        parallax quotes seeds --format csv > quotations.csv
        parallax quotes seeds --format jsonl | jq -r 'select(.kind == "direct").text'
      """)

  @OptionGroup var articles: ArticlePaths

  @Option(help: "text for people; json, jsonl (one object a line) or csv for programs.")
  var format = Format.text

  func run() throws {
    let loading = Loading(articles.paths)
    loading.report()
    let table = QuotationTable(of: loading.story())
    switch format {
    case .text: Output.result(table.text(measure: Screen.width))
    case .json: Output.result(table.json())
    case .jsonl: Output.result(table.jsonLines())
    case .csv: Output.result(table.csv())
    }
    throw ExitCode(loading.status)
  }
}
