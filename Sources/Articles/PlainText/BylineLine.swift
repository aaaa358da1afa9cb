internal import Prose

/// `By Ines Okafor`, `By our reporters`, `Ines Okafor, The Harbour Press` on a line of its own.
struct BylineLine: FrontMatterRule {
  private static let lengthLimit = 120

  func read(_ front: inout FrontMatter) -> Bool {
    guard front.byline == nil, let line = front.line(after: front.start), front.hasText(after: line.next)
    else {
      return false
    }
    let words = front.text.string(in: line.range)
    guard Self.isByline(words) else { return false }
    front.byline = Self.name(in: words)
    front.skip(to: line.next)
    return true
  }

  /// The name without `By`.
  static func name(in words: String) -> String {
    let parts = words.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, parts[0].lowercased() == "by" else { return words }
    return String(parts[1].drop { $0 == " " })
  }

  static func isByline(_ line: String) -> Bool {
    guard line.utf8.count <= lengthLimit else { return false }
    let words = line.split(separator: " ")
    guard words.count >= 2, !endsSentence(line) else { return false }
    return words[0].lowercased() == "by" ? isName(words.dropFirst()) : isNameWithEmployer(line)
  }

  private static func endsSentence(_ line: String) -> Bool { ".!?:;".contains(line.last ?? ".") }

  /// Names, or the paper's word for nobody in particular.
  private static func isName(_ words: ArraySlice<Substring>) -> Bool {
    guard words.count <= 14, let first = words.first else { return false }
    if ["our", "staff", "a", "the"].contains(first.lowercased()) {
      return words.count <= 6 && words.contains { staff.contains($0.lowercased()) }
    }
    return words.allSatisfy { word in
      (word.first { $0.isLetter }?.isUppercase ?? true) || particles.contains(word.lowercased())
        || staff.contains(word.lowercased())
    }
  }

  private static let particles: Set<String> = [
    "and", "in", "at", "for", "of", "the", "de", "da", "del", "der", "den", "di", "du", "el", "la", "le",
    "van", "von",
    "bin", "al", "y", "e", "&", "|",
  ]
  private static let staff: Set<String> = [
    "reporter", "reporters", "staff", "correspondent", "correspondents", "editor", "editors", "writer",
    "writers",
    "producer", "columnist", "agencies", "desk", "team",
  ]
  private static let employers: Set<String> = [
    "press", "news", "post", "times", "reuters", "bloomberg", "gazette", "herald", "tribune", "journal", "ap",
    "afp",
  ]

  /// `Adam Stone, The Harbour Press`: without `By`, only with a word that tells what he does or for whom.
  private static func isNameWithEmployer(_ line: String) -> Bool {
    let parts = line.split(separator: ",", maxSplits: 1)
    guard line.utf8.count <= 80, parts.count == 2 else { return false }
    let name = parts[0].split(separator: " ")
    let rest = parts[1].split(separator: " ")
    return (2...4).contains(name.count) && name.allSatisfy { $0.first?.isUppercase ?? false }
      && (1...5).contains(rest.count)
      && rest.contains { staff.contains($0.lowercased()) || employers.contains($0.lowercased()) }
  }
}
