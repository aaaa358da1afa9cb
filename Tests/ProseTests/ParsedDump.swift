@testable internal import Prose

/// A text read as one paragraph each between blank lines; a line that begins with `# ` is a heading.
func parsed(_ text: String) -> ParsedText {
  let source = SourceText(text)
  var paragraphs: [Paragraph] = []
  var start = 0
  let bytes = source.bytes
  for end in 0...bytes.count
  where end == bytes.count || (bytes[end] == 0x0A && end + 1 < bytes.count && bytes[end + 1] == 0x0A) {
    let isHeading = bytes[start..<end].drop { $0 == 0x0A }.starts(with: Array("# ".utf8))
    var range = source.trimmed(TextRange(start, end))
    if isHeading { range = TextRange(range.start + 2, range.end) }
    if !range.isEmpty { paragraphs.append(Paragraph(range: range, kind: isHeading ? .heading : .text)) }
    start = end
  }
  return ParsedText(parsing: source, paragraphs: paragraphs)
}

extension ParsedText {
  func string(_ range: TextRange) -> String { text.string(in: range) }

  /// Tokens parted by `|`, marks in `‹›`, numbers after `#`, signs after `$`.
  var tokenDump: String {
    tokens.map { token in
      let word = string(token.range)
      switch token.kind {
      case .word, .punctuation: return word
      case .number: return "#\(word)"
      case .quoteMark: return "‹\(word)›"
      case .symbol: return "$\(word)"
      }
    }
    .joined(separator: "|")
  }

  /// A span a line, indented by its depth: what is between the marks, `…` behind it if it never closes.
  var spanDump: String {
    quotedSpans
      .map { String(repeating: "  ", count: $0.depth) + "[\(string($0.inner))]" + ($0.isClosed ? "" : "…") }
      .joined(separator: "\n")
  }

  /// A sentence a line; boundaries inside quotations as `¦`.
  var sentenceDump: String {
    sentences.map { sentence in
      var (dump, start) = ("", sentence.range.start)
      for boundary in sentence.innerBoundaries {
        dump += string(TextRange(start, boundary)) + "¦"
        start = boundary
      }
      return dump + string(TextRange(start, sentence.range.end))
    }
    .joined(separator: "\n")
  }

  /// A name a line: kind, title in brackets, name.
  var nameDump: String {
    names.map { name in
      "\(name.kind)" + (name.title.map { " (\(string($0)))" } ?? "") + " \(string(name.range))"
    }
    .joined(separator: "\n")
  }

  /// A quantity a line: its words, its interval, `~` if it is approximate, its unit, what is counted.
  var quantityDump: String {
    quantities.map { quantity in
      let (lower, upper) = (short(quantity.lowerBound), short(quantity.upperBound))
      return "[\(string(quantity.range))] " + (quantity.isApproximate ? "~" : "")
        + (lower == upper ? lower : "\(lower)...\(upper)") + " \(quantity.unit)"
        + (quantity.noun.map { " of \(string($0))" } ?? "")
    }
    .joined(separator: "\n")
  }

  /// With at most two digits behind the point, none of them a needless zero.
  private func short(_ value: Double) -> String {
    guard value.isFinite else { return "∞" }
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
