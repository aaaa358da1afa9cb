/// The kinds of file that an article comes in, told by their bytes, not by their names.
enum ArticleFormat {
  /// Text as people save it: `.txt`, Markdown, pasted pages, with a header or without.
  case plainText

  /// Nil for bytes that are no text.
  init?(of bytes: [UInt8]) {
    if BinaryCheck.isBinary(bytes) { return nil }
    self = .plainText
  }

  /// What the format makes of the bytes; nil where nothing is left to read.
  func article(_ bytes: [UInt8], file: String?) -> Article? {
    switch self {
    case .plainText: PlainText(decoding: bytes).article(file: file)
    }
  }
}
