internal import ArgumentParser
internal import Articles
internal import Documents
internal import Prose

struct ParseCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case sentences, conllu, quantities, times }

  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the sentences, tokens, quantities or times of a text.",
    discussion: """
      Of a file headline and body of the article are parsed, as analyze does;
      standard input is taken as plain text, all of it. In sentences a quotation is
      never cut; in CoNLL-U it is, as the treebanks of Universal Dependencies do.
      Quantities and times are tab-separated values, a line each under a header;
      times are resolved against the day on which the article was published, or
      --date.

      EXAMPLES
        parallax parse herald.txt
        echo "It was one bang." | parallax parse --format conllu
        echo "It took two hours." | parallax parse --format quantities
        parallax parse --format conllu --pretokenized < treebank.conllu
        parallax parse herald.txt --format times --date 2025-08-16T06:40
      """)

  @Argument(help: "An article; standard input if none is given, or -.", completion: .file())
  var file = "-"

  @Option(help: "sentences, one a line; conllu, with tokens; quantities; or times.")
  var format = Format.sentences

  @Flag(help: "The input is CoNLL-U: keep its tokens, fill in tags and heads.")
  var pretokenized = false

  @Option(help: "When the text was written, in ISO 8601.", transform: Self.referenceTime)
  var date: ReferenceTime?

  func validate() throws {
    guard date == nil || format == .times else { throw ValidationError("--date goes with --format times.") }
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
      isPlain ? Paragraphs.split(article.text, in: article.text.whole) : article.headlineAndParagraphs
    switch format {
    case .sentences, .conllu:
      let segments = SegmentedText(segmenting: article.text, paragraphs: paragraphs)
      if format == .sentences { return Output.result(SentenceList(of: segments).text()) }
      // Without a sound model the tokens are still worth printing.
      CoNLLU(of: segments, grammar: Loading.grammar()).write { Output.result($0) }
    case .quantities, .times:
      let parsed = ParsedText(parsing: article.text, paragraphs: paragraphs)
      let syntax = Loading.grammar().map { Syntax(of: parsed, by: $0) }
      if format == .quantities { return Output.result(QuantityTable(of: parsed, syntax: syntax).text()) }
      let published = article.published.flatMap(ReferenceTime.init(iso8601:))
      let table = TimeTable(of: parsed, writtenAt: date ?? published, syntax: syntax)
      Output.result(table.text())
    }
  }

  private static func referenceTime(_ argument: String) throws -> ReferenceTime {
    guard let time = ReferenceTime(iso8601: argument) else {
      throw ValidationError("'\(argument)' is no date such as 2025-08-16 or 2025-08-16T06:40.")
    }
    return time
  }

  private func fillColumns() throws {
    let bytes: [UInt8]
    do throws(ArticleError) {
      bytes = try ArticleLoader.bytes(of: file)
    } catch {
      Output.message(error.explanation.line)
      throw ExitCode(1)
    }
    guard let grammar = Loading.grammar() else { throw ExitCode(1) }
    do throws(PretokenizedCoNLLU.Failure) {
      Output.result(try PretokenizedCoNLLU(reading: bytes).text(with: grammar))
    } catch {
      Output.message("\(file == "-" ? "standard input" : file): \(error.explanation)")
      throw ExitCode(1)
    }
  }
}
