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
    /// What kept it from being one.
    public let error: ArticleError

    public init(file: String, error: ArticleError) {
      self.file = file
      self.error = error
    }
  }

  /// The largest file that is read, in bytes.
  public static var sizeLimit: Int { FileBytes.limit }

  /// The inputs that paths stand for, in order: a folder stands for the article files directly in it, by name
  /// (`.txt`, `.text`, `.md` or no extension; no hidden files, no README), `-` for standard input, and the same
  /// file given twice is taken once.
  public static func inputs(for paths: [String]) -> (inputs: [Input], failures: [Failure], notes: [String]) {
    let finder = InputFinder(paths)
    return (finder.inputs, finder.failures, finder.notes)
  }

  /// Reads and cleans one article.
  /// - Throws: Every case of `ArticleError` but `emptyFolder`.
  public static func article(from input: Input) throws(ArticleError) -> Article {
    if let file = input.file { return try article(FileBytes.read(file), file: file) }
    return try article(FileBytes.readStandardInput(), file: nil)
  }

  /// The bytes of a file, or of standard input for `-`, for formats that hold no article.
  /// - Throws: `missing`, `unreadable` or `tooLarge`.
  public static func bytes(of path: String) throws(ArticleError) -> [UInt8] {
    path == "-" ? try FileBytes.readStandardInput() : try FileBytes.read(path)
  }

  /// The article that bytes hold, as if `file` had been read.
  /// - Throws: `binary`, `empty`, or `tooLarge` where there are more bytes than `sizeLimit`.
  public static func article(_ bytes: [UInt8], file: String?) throws(ArticleError) -> Article {
    let name = file ?? "standard input"
    guard bytes.count <= sizeLimit else { throw .tooLarge(file: name, bytes: bytes.count, limit: sizeLimit) }
    guard let format = ArticleFormat(of: bytes) else { throw .binary(file: name) }
    guard let article = format.article(bytes, file: file) else { throw .empty(file: name) }
    return article
  }

  /// The articles without those whose text another one before them has; `notes` says which were dropped.
  /// - Complexity: O(*n*) in the bytes of the texts.
  public static func unique(_ articles: [Article]) -> (articles: [Article], notes: [String]) {
    DuplicateTexts.removed(from: articles)
  }
}
