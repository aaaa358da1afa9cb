extension ArticleError {
  /// What happened and what to do next, in words.
  public var explanation: Explanation {
    switch self {
    case .missing(let file):
      Explanation("\(file): no such file or folder", hint: "check the spelling of the path")
    case .unreadable(let file, let cause):
      Explanation("\(file) cannot be read: \(Self.lowerCased(cause))", hint: Self.hint(forCause: cause))
    case .binary(let file):
      Explanation(
        "\(file) is not a text file", hint: "save the article as plain text (UTF-8) and open that file")
    case .empty(let file):
      Explanation("\(file) holds no text", hint: "save the article again, with its text")
    case .tooLarge(let file, let bytes, let limit):
      Explanation(
        "\(file) is larger than an article: \(Self.megabytes(bytes)), the limit is \(Self.megabytes(limit))",
        hint: "give each article a file of its own")
    case .emptyFolder(let file):
      Explanation(
        "\(file) holds no article files",
        hint: "put .txt, .text or .md files in it; folders inside a folder are not read")
    case .keyboard:
      Explanation(
        "standard input is the terminal, and has no article",
        hint: "give a file, or send the text with < or |")
    }
  }

  private static func hint(forCause cause: String) -> String {
    switch cause {
    case "Permission denied": "ask for read permission (chmod +r), or copy the file"
    case "Is a directory": "name the files in it, or the folder itself"
    default: "copy the file to another place and open that"
    }
  }

  private static func lowerCased(_ cause: String) -> String {
    (cause.first.map { $0.lowercased() } ?? "") + cause.dropFirst()
  }

  /// `16 MB`; rounded up, so that what is over the limit never reads like the limit.
  private static func megabytes(_ bytes: Int) -> String {
    let unit = 1 << 20
    return bytes < unit ? "\(bytes) bytes" : "\((bytes + unit - 1) / unit) MB"
  }
}
