internal import ArgumentParser
internal import Documents

struct ArticleCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "Print what was made of one file: what is known about the article, its body, what was removed.",
    discussion: """
      EXAMPLES
        parallax article herald.txt
        parallax article - --format json < herald.txt
      """)

  @Argument(help: "An article, or - for standard input.", completion: .file())
  var file: String

  @Option(help: "text for people, json for programs.")
  var format = Format.text

  func run() throws {
    let document = ArticleDocument(of: try Loading.article(at: file))
    switch format {
    case .text: Output.result(document.text(width: Screen.columns, measure: Screen.width))
    case .json: Output.result(document.json())
    }
  }
}
