/// Everything that keeps a file from becoming an article. The others go on.
public enum ArticleError: Error, Hashable, Sendable {
  case missing(file: String)
  /// The system's words: `Permission denied`.
  case unreadable(file: String, cause: String)
  /// Bytes that are no text: pictures, archives, programs.
  case binary(file: String)
  case empty(file: String)
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// A folder without article files.
  case emptyFolder(file: String)
  /// Standard input is a keyboard: waiting for an article to be typed looks like hanging.
  case keyboard
}

/// An error in words: what happened, and what to do next.
public struct Explanation: Hashable, Sendable {
  /// Lower case, without a full stop; names the thing and the cause.
  public let message: String
  /// What to do about it; nil where nothing can be done.
  public let hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
