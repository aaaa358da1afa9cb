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
        parallax parse --format conllu --pretokenized < treebank.conllu
      """)

  @Argument(help: "An article; standard input if none is given, or -.")
  var file = "-"

  @Option(help: "sentences, one a line; or conllu, with tokens.")
  var format = Format.sentences

  @Flag(help: "The input is CoNLL-U: keep its tokens, fill in tags and heads.")
  var pretokenized = false

  func validate() throws {
    guard !pretokenized || format == .conllu else {
      throw ValidationError("--pretokenized goes with --format conllu.")
    }
  }

  func run() throws {
    if pretokenized { return try fillColumns() }
    let article = try Loading.article(at: file)
    // Standard input is for programs, which send sentences and no headline.
    let isPlain = article.file == nil
    let paragraphs =
      isPlain ? Paragraphs.split(article.text, in: article.text.whole) : article.paragraphs
    let parsed = SegmentedText(segmenting: article.text, paragraphs: paragraphs)
    switch format {
    case .sentences: Output.result(SentenceList(of: parsed).text())
    case .conllu: CoNLLU(of: parsed, grammar: grammar()).write { Output.result($0) }
    }
  }

  /// Without a sound model the tokens are still worth printing.
  private func grammar() -> Grammar? {
    do throws(GrammarError) {
      return try Grammar()
    } catch {
      Output.message(error.explanation)
      return nil
    }
  }

  private func fillColumns() throws {
    let bytes: [UInt8]
    do throws(ArticleError) {
      bytes = try ArticleLoader.bytes(of: file)
    } catch {
      Output.message(error.explanation.line)
      throw ExitCode(1)
    }
    guard let grammar = grammar() else { throw ExitCode(1) }
    do throws(PretokenizedCoNLLU.Failure) {
      Output.result(try PretokenizedCoNLLU(reading: bytes).text(with: grammar))
    } catch {
      Output.message("\(file == "-" ? "standard input" : file): \(error.explanation)")
      throw ExitCode(1)
    }
  }
}
