internal import ArgumentParser
internal import Articles
internal import Documents
internal import Prose

struct ParseCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case sentences, conllu }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the sentences or tokens of a text.",
    discussion: """
      Of a file the body of the article is parsed, as analyze does; standard input is
      taken as plain text, all of it. In sentences a quotation is never cut; in
      CoNLL-U it is, as the treebanks of Universal Dependencies do.

      EXAMPLES
        parallax parse herald.txt
        echo "It was one bang." | parallax parse --format conllu
      """)

  @Argument(help: "An article; standard input if none is given, or -.")
  var file = "-"

  @Option(help: "sentences, one a line; or conllu, with tokens.")
  var format = Format.sentences

  func run() throws {
    let article = try Loading.article(at: file)
    // Standard input is for programs, which send sentences and no headline.
    let isPlain = article.file == nil
    let paragraphs =
      isPlain ? Paragraphs.split(article.text, in: article.text.whole) : article.paragraphs
    let parsed = ParsedText(parsing: article.text, paragraphs: paragraphs)
    switch format {
    case .sentences: Output.result(SentenceList(of: parsed).text())
    case .conllu: Output.result(CoNLLU(of: parsed).text())
    }
  }
}
