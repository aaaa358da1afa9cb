internal import Documents

/// An address that may be handed to a browser. It comes from the article, which a stranger has written.
enum WebAddress {
  /// Longer ones are no addresses of articles.
  private static let longest = 2000

  /// The address, if it is one of the web, in one piece and in plain sight; nil for `file:`, `javascript:` and for
  /// what holds blanks, quotes or characters that a terminal must not get.
  static func checked(_ text: String) -> String? {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), text.utf8.count <= longest,
      TerminalGate.line(text) == text,
      !text.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || "\"'<>\\`".unicodeScalars.contains($0)
      })
    else { return nil }
    return text
  }
}
