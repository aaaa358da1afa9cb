/// The way from paths on a command line to articles.
///
/// Finding the inputs is quick and happens first; reading one is independent of the others and may run in a task.
public enum ArticleLoader {
  /// One file to read, or standard input.
  public struct Input: Hashable, Sendable {
    /// As the user gave it, or found in a folder the user gave; nil for standard input.
    public let file: String?

    public init(file: String?) { self.file = file }
  }

  /// An input that gave no article.
  public struct Failure: Hashable, Sendable {
    public let file: String
    public let error: ArticleError

    public init(file: String, error: ArticleError) {
      self.file = file
      self.error = error
    }
  }

  /// The inputs that paths stand for, in order: a folder stands for its article files by name, `-` for standard
  /// input, and the same file given twice is taken once.
  public static func inputs(for paths: [String]) -> (inputs: [Input], failures: [Failure], notes: [String]) {
    (paths.map { Input(file: $0) }, [], [])
  }

  /// Reads and cleans one article.
  public static func article(from input: Input) throws(ArticleError) -> Article {
    throw .missing(file: input.file ?? "-")
  }

  /// The articles without those whose text another one before them has; `notes` says which were dropped.
  public static func unique(_ articles: [Article]) -> (articles: [Article], notes: [String]) {
    (articles, [])
  }
}
