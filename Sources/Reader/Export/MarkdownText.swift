/// Text of strangers in Markdown: nothing of it is markup.
enum MarkdownText {
  private static let special = Set("\\`*_{}[]<>#|~&!$^")

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if special.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Emphasis does not begin or end at a blank: blanks stay outside.
  static func emphasised(_ text: String, _ sign: String) -> String {
    let words = text.drop { $0 == " " }
    let start = text.count - words.count
    let end = words.reversed().prefix { $0 == " " }.count
    guard words.count > end else { return text }
    let blanks = (String(repeating: " ", count: start), String(repeating: " ", count: end))
    return blanks.0 + sign + escaped(String(words.dropLast(end))) + sign + blanks.1
  }

  /// A line that would begin a list, a rule or a heading's underline begins with words instead.
  static func guarded(_ line: String) -> String {
    let trimmed = line.drop { $0 == " " }
    guard let first = trimmed.first else { return String(trimmed) }
    if "-+=".contains(first) { return "\\" + trimmed }
    let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
    let rest = trimmed.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return String(trimmed) }
    return "\(digits)\\\(rest)"
  }
}
