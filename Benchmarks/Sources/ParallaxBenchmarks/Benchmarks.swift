internal import Articles
internal import Collation
internal import Prose
internal import Quotations

/// `swift run -c release --package-path Benchmarks ParallaxBenchmarks [PROGRAM SEEDS [TEXT]]`
///
/// With `linear` alone it measures instead whether work grows as texts do (`Linearity`); with `links FILE [FOUND]` how fast
/// the quotations of a file are linked (`LinkScale`); with `growing [FILE…]` what many articles of one event take
/// (`Growing`); with `detectors [FILE…]` how much of that the detectors of disagreements take (`DetectorShare`); with
/// `claims` it prints what claim links are fitted to (`ClaimPairs`).
///
/// With the path of a built `parallax` and of a folder of articles, the start of the program is measured too; with that
/// of a text, tags and trees are measured on it and not on the invented articles, whose words are few.
@main
enum Benchmarks {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "links", let file = arguments.dropFirst().first {
      return LinkScale.measure(file, found: arguments.dropFirst(2).first)
    }
    if arguments.first == "growing" { return Growing.measure(arguments.dropFirst().map(text(of:))) }
    if arguments.first == "detectors" { return DetectorShare.measure(arguments.dropFirst().map(text(of:))) }
    let corpus = Corpus(events: 100, articles: 8, seed: 1)
    if arguments.elementsEqual(["claims"]) { return ClaimPairs.print() }
    if arguments.elementsEqual(["linear"]) {
      return Linearity.measure(news: corpus.texts.map(\.string).joined(separator: "\n"))
    }
    print(
      "\(corpus.texts.count) invented articles, \(corpus.byteCount / 1000) kB; CPU time, one thread, best of 5\n"
    )

    let sources = corpus.texts.map { SourceText($0.string) }
    let strings = corpus.texts.map(\.string)
    let bytes = corpus.byteCount
    let (scanning, matches) = Measurement.best("regular expression instead", bytes: bytes) {
      strings.map { RegexScan.quotations(in: $0).count }
    }
    precondition(
      matches.reduce(0, +) * 10 >= corpus.texts.reduce(0) { $0 + $1.quotations.count } * 9,
      "the regular expression misses too much to be a fair rival")
    scanning.report(beside: scanning)
    let (cutting, cut) = Measurement.best("tokens and sentences", bytes: bytes) {
      sources.map { SegmentedText(segmenting: $0, paragraphs: Paragraphs.split($0, in: $0.whole)) }
    }
    precondition(cut.allSatisfy { !$0.sentences.isEmpty }, "a text without sentences")
    cutting.report(beside: scanning)
    let (parsing, parsed) = Measurement.best("parse", bytes: bytes) {
      sources.map { ParsedText(parsing: $0, paragraphs: Paragraphs.split($0, in: $0.whole)) }
    }
    parsing.report(beside: scanning)
    let grammar = try? Grammar()
    precondition(grammar != nil, "this build holds no sound grammar model")
    let (tagging, trees) = Measurement.best("tags and trees", bytes: bytes) {
      parsed.map { text in grammar.map { Syntax(of: text, by: $0) } }
    }
    tagging.report(beside: scanning)
    let (quoting, annotations) = Measurement.best("find quotations", bytes: bytes) {
      zip(parsed, trees).map { Annotation(of: $0, syntax: $1) }
    }
    quoting.report(beside: scanning)
    let articles = zip(zip(sources, parsed), annotations).map { annotated($0.0, $0.1, $1) }
    let stories = stride(from: 0, to: articles.count, by: 8).map { Array(articles[$0..<$0 + 8]) }
    let (collating, collated) = Measurement.best("collate, 8 articles a story", bytes: bytes) {
      stories.map { Story(collating: $0) }
    }
    collating.report(beside: scanning)

    checkQuotations(annotations, sources, corpus)
    checkLinks(collated, corpus)
    GrammarSpeed.measure(text().map { [SourceText($0)] } ?? sources)
    measureStartUp()
  }

  private static func text() -> String? {
    CommandLine.arguments.count == 4 ? text(of: CommandLine.arguments[3]) : nil
  }

  private static func text(of path: String) -> String {
    guard let bytes = try? ArticleLoader.bytes(of: path) else {
      preconditionFailure("\(path) cannot be read")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func measureStartUp() {
    guard CommandLine.arguments.count >= 3 else { return }
    let program = CommandLine.arguments[1]
    for command in [
      [program, "--version"], [program, "analyze", CommandLine.arguments[2], "--format", "json"],
    ] {
      guard let seconds = StartUp.seconds(of: command) else { preconditionFailure("\(command) failed") }
      print(
        "\(command.dropFirst().joined(separator: " ").padded(to: 30)) \((seconds * 1000).rounded(1)) ms of CPU"
      )
    }
  }

  /// At least 95 of 100 planted quotations must be found, word for word.
  private static func checkQuotations(_ annotations: [Annotation], _ sources: [SourceText], _ corpus: Corpus)
  {
    var found = 0
    var planted = 0
    for (index, text) in corpus.texts.enumerated() {
      let contents = Set(annotations[index].quotations.map { sources[index].string(in: $0.content) })
      found += text.quotations.count(where: contents.contains)
      planted += text.quotations.count
    }
    precondition(found * 100 >= planted * 95, "only \(found) of \(planted) planted quotations were found")
    print("\(found) of \(planted) planted quotations found")
  }

  /// At least 95 of 100 planted pairs must be linked.
  private static func checkLinks(_ stories: [Story], _ corpus: Corpus) {
    let links = stories.reduce(0) { $0 + $1.links.count { $0.kind == .quotation && $0.variant == .verbatim } }
    let planted = corpus.events.reduce(0) { $0 + $1.sharedPairs }
    precondition(links * 100 >= planted * 95, "only \(links) of \(planted) planted pairs were linked")
    print("\(links) verbatim links for \(planted) planted pairs\n")
  }

  private static func annotated(
    _ source: SourceText, _ parsed: ParsedText, _ annotation: Annotation
  ) -> AnnotatedArticle {
    let article = Article(
      file: nil, text: source, title: nil, titleRange: nil, outlet: nil, byline: nil, url: nil,
      published: nil,
      dateline: nil, language: "en", body: source.whole, paragraphs: parsed.paragraphs, notices: [])
    return AnnotatedArticle(article: article, parsed: parsed, annotation: annotation)
  }
}
