extension ArticleError {
  /// What happened and what to do next. The file is not named: whoever prints it has named it.
  public var explanation: Explanation {
    switch self {
    case .missing: Explanation("no such file or folder", hint: "check the path")
    case .unreadable(_, let cause): Explanation("cannot be read: \(cause)", hint: "check its permissions")
    case .binary: Explanation("holds no text", hint: "give a text file")
    case .empty: Explanation("is empty")
    case .tooLarge(_, let bytes, let limit):
      Explanation("is too large: \(bytes) bytes, at most \(limit)", hint: "cut it into articles")
    case .emptyFolder: Explanation("holds no article files", hint: "give a folder with .txt files")
    }
  }
}
