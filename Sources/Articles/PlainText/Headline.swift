internal import Prose

/// The line above an article that names it: short, alone on its paragraph, and without a full stop unless it is
/// written as titles are: `Harbour Pilots Say No to a Second Shift.`
struct Headline: FrontMatterRule {
  private static let lengthLimit = 150
  /// A longer line that ends in initials (`… in Victoria, B.C.`) is a sentence.
  private static let initialsLimit = 90
  /// A line this long under a short one is a paragraph, even without a blank line between them.
  private static let paragraphLength = 120

  func read(_ front: inout FrontMatter) -> Bool {
    guard let line = front.line(after: front.start) else { return false }
    if let title = front.title {
      // The page repeats what the header said: the headline is the one right above the text.
      guard front.text.string(in: line.range) == title, front.hasText(after: line.next) else { return false }
      front.titleRange = line.range
      front.skip(to: line.next)
      return true
    }
    var range = line.range
    let isMarkdown = range.count > 2 && front.text[range].starts(with: Array("# ".utf8))
    if isMarkdown { range = front.text.trimmed(TextRange(range.start + 2, range.end)) }
    let words = front.text.string(in: range)
    guard front.hasText(after: line.next), isMarkdown || looksLikeHeadline(words, range, in: front),
      isMarkdown || standsAlone(above: line.next, in: front)
    else { return false }
    (front.title, front.titleRange) = (words, range)
    var next = line.next
    if let rule = front.line(at: next), isUnderline(front.text[rule.range]) { next = rule.next }
    if let again = front.line(after: next), front.text.string(in: again.range) == words,
      front.hasText(after: again.next)
    {
      front.titleRange = again.range
      next = again.next
    }
    front.skip(to: next)
    return true
  }

  private func looksLikeHeadline(_ words: String, _ range: TextRange, in front: FrontMatter) -> Bool {
    let scalars = Array(words.unicodeScalars)
    guard scalars.count < Self.lengthLimit, scalars.contains(where: { $0.properties.isAlphabetic }),
      let first = scalars.first, !"-*•>+".unicodeScalars.contains(first),
      let last = scalars.last(where: { !"\"”’'»)".unicodeScalars.contains($0) })
    else { return false }
    if ",;:".unicodeScalars.contains(last) { return false }
    if last == ".", scalars.count > Self.initialsLimit || !endsInInitials(words), !isInTitleCase(words) {
      return false
    }
    return Dateline(in: front.text, at: TextRange(range.start, front.text.count)) == nil
  }

  private static let fewestTitleWords = 4
  private static let smallWords: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "so", "yet", "of", "in", "on", "at", "to", "for", "from",
    "by",
    "with", "as", "into", "onto", "over", "off", "up", "out", "vs", "v", "via", "per", "is", "are", "be",
    "it",
    "if", "than", "after", "amid", "before",
  ]

  /// `Harbour Pilots Say No to a Second Shift`: nothing but small words begins with a small letter, as in no sentence.
  private func isInTitleCase(_ line: String) -> Bool {
    let words = line.split { !$0.isLetter && !"'’-.".contains($0) }
    guard words.count(where: { $0.count >= 4 }) >= Self.fewestTitleWords else { return false }
    return words.allSatisfy { word in
      guard let first = word.first(where: \.isLetter) else { return true }
      return first.isUppercase || Self.smallWords.contains(String(word)) || word.count == 1
    }
  }

  /// `… in the U.S.`
  private func endsInInitials(_ words: String) -> Bool {
    guard let last = words.split(separator: " ").last, last.count >= 4, last.count % 2 == 0 else {
      return false
    }
    return last.enumerated().allSatisfy { $0.offset % 2 == 1 ? $0.element == "." : $0.element.isUppercase }
  }

  /// Whether a headline ends where the next line begins.
  private func standsAlone(above next: Int, in front: FrontMatter) -> Bool {
    if front.isBlank(at: next) { return true }
    guard let line = front.line(at: next) else { return true }
    let words = front.text.string(in: line.range)
    return line.range.count >= Self.paragraphLength || isUnderline(front.text[line.range])
      || BylineLine.isByline(words) || PublicationDate.date(in: words) != nil
      || HeaderLines.isHeaderLine(line, in: front)
  }

  /// A row of `=` or `-` under a title.
  private func isUnderline(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 3, let first = bytes.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
    else {
      return false
    }
    return bytes.allSatisfy { $0 == first }
  }
}
