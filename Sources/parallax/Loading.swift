internal import ArgumentParser
internal import Articles
internal import Collation
internal import Dispatch
internal import Glibc
internal import Prose
internal import Reader
internal import Synchronization

/// From the paths of a command line to a story. Articles are read and annotated on all cores.
struct Loading {
  let articles: [Article]
  let failures: [ArticleLoader.Failure]
  /// What was taken once although it was given twice, and the like.
  let notes: [String]

  /// Reads what the paths stand for; what cannot be read is among `failures`.
  init(_ paths: [String]) {
    let (inputs, pathFailures, pathNotes) = ArticleLoader.inputs(for: paths)
    let results = inParallel(inputs) { input in
      Result { () throws(ArticleError) in try ArticleLoader.article(from: input) }
    }
    var read: [Article] = []
    var failures = pathFailures
    for (input, result) in zip(inputs, results) {
      switch result {
      case .success(let article): read.append(article)
      case .failure(let error): failures.append(.init(file: input.file ?? "standard input", error: error))
      }
    }
    let (articles, notes) = ArticleLoader.unique(read)
    self.articles = articles
    self.failures = failures
    self.notes = pathNotes + notes
  }

  /// Finds everything, across all articles; of disagreements those that are sure enough, and that the
  /// user did not dismiss in the reader where that is asked.
  func story(_ strictness: Strictness = .normal, hidesDismissed: Bool = false) -> Story {
    let grammar = Self.grammar()
    let annotated = inParallel(articles) {
      AnnotatedArticle($0, grammar: grammar, isAlone: articles.count == 1)
    }
    let story = Story(collating: annotated, strictness: strictness)
    guard hidesDismissed, let (dismissed, complaint) = DismissalFile.standard()?.read() else { return story }
    if let complaint { Output.message(complaint) }
    return story.without(dismissed.rows)
  }

  /// The grammar of this build; nil, with a line that says why, if it has no sound model.
  static func grammar() -> Grammar? {
    do throws(GrammarError) {
      return try Grammar()
    } catch {
      Output.message(error.explanation)
      return nil
    }
  }

  /// Says on standard error what could not be read and what was left out: a line each.
  func report() {
    for note in notes { Output.message(note) }
    for failure in failures { Output.message(failure.error.explanation.line) }
  }

  /// The one article of a command that takes one. Ends the program with status 1 and a line about it if it cannot be
  /// read, with 2 if the path stands for several.
  static func article(at path: String) throws -> Article {
    let loading = Loading([path])
    loading.report()
    guard loading.articles.count < 2 else {
      Output.message("\(path) holds \(loading.articles.count) articles; give one of them")
      throw ExitCode(2)
    }
    guard let article = loading.articles.first else { throw ExitCode(1) }
    return article
  }

  /// 1 if some input gave no article.
  var status: Int32 { failures.isEmpty ? 0 : 1 }
}

extension Explanation {
  /// What happened, to which file, and what to do about it.
  var line: String { message + (hint.map { "; \($0)" } ?? "") }
}

/// The results of `work` for each element, in order, with every core at work.
///
/// The call blocks: commands are synchronous (see `Parallax`), and have nothing to do meanwhile.
func inParallel<Element: Sendable, Value: Sendable>(
  _ elements: [Element], _ work: @Sendable (Element) -> Value
) -> [Value] {
  guard elements.count > 1 else { return elements.map(work) }
  let results = Mutex<[Value?]>(Array(repeating: nil, count: elements.count))
  withoutActuallyEscaping(work) { work in
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let result = work(elements[index])
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}
