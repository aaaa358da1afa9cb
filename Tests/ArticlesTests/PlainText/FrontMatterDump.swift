import Prose

@testable import Articles

/// What the rules found before an article, one line each, and the first words of the rest.
func frontMatter(of string: String) -> String {
  let text = SourceText(string)
  let front = FrontMatter(text)
  let found: [(String, String?)] = [
    ("title", front.title), ("title in text", front.titleRange.map { text.string(in: $0) }),
    ("outlet", front.outlet),
    ("byline", front.byline), ("published", front.published), ("url", front.url),
    ("language", front.language),
    ("place", front.place.map { text.string(in: $0) }),
  ]
  let rest = text.string(in: TextRange(front.start, text.count)).prefix { $0 != "\n" }
  return
    (found.compactMap { name, value in
      value.flatMap { name == "title in text" && $0 == front.title ? nil : "\(name): \($0)" }
    } + ["| \(rest)"]).joined(separator: "\n")
}
