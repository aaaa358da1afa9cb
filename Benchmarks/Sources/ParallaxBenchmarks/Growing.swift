internal import Articles
internal import Collation
internal import Prose
internal import Quotations

/// What it takes to collate many articles of one event, and to add one more.
enum Growing {
  /// What adding one article may cost of collating all.
  private static let share = 20.0

  /// - Parameter texts: Articles to collate; invented ones if empty.
  static func measure(_ texts: [String]) {
    let start = Measurement.cpuSeconds()
    let (articles, bytes) = articles(texts)
    let reading = Measurement(
      name: "read \(articles.count) articles", bytes: bytes, seconds: Measurement.cpuSeconds() - start)
    let (collating, story) = Measurement.best(of: 3, "collate them", bytes: bytes) {
      Story(collating: articles)
    }
    // One for each run, and it lives on: a copy would first have to copy all that is known.
    var collators = (0..<4).map { _ in
      var collator = Collator()
      _ = collator.add(Array(articles.dropLast()))
      return collator
    }
    var run = 0
    let (adding, grown) = Measurement.best(of: 3, "add one to the others", bytes: bytes) {
      run += 1
      return collators[run - 1].add(articles.suffix(1))
    }
    for measurement in [reading, collating, adding] {
      print("\(measurement.name.padded(to: 30)) \(measurement.seconds.rounded(3)) s of CPU")
    }
    print("\(story.links.count) links, \(story.disagreements.count) disagreements")
    print("adding one is \((collating.seconds / adding.seconds).rounded(1)) times as fast as collating all")
    precondition(
      grown.links.count == story.links.count, "an article that joins must not change what is found")
    if collating.seconds < adding.seconds * share { print("fewer than \(Int(share)) times") }
  }

  /// Articles read with the grammar, and how long their texts are; invented ones of one event if there are none.
  static func articles(_ texts: [String]) -> (articles: [AnnotatedArticle], bytes: Int) {
    let texts = texts.isEmpty ? Corpus(events: 1, articles: 200, seed: 2).texts.map(\.string) : texts
    let grammar = try? Grammar()
    return (texts.map { annotated(SourceText($0), grammar) }, texts.reduce(0) { $0 + $1.utf8.count })
  }

  private static func annotated(_ source: SourceText, _ grammar: Grammar?) -> AnnotatedArticle {
    let article = Article(
      file: nil, text: source, title: nil, titleRange: nil, outlet: nil, byline: nil, url: nil,
      published: nil, dateline: nil, language: "en", body: source.whole,
      paragraphs: Paragraphs.split(source, in: source.whole), notices: [])
    return AnnotatedArticle(article, grammar: grammar)
  }
}
