import Prose

@testable import Quotations

/// For each quotation of a text the name of its speaker, `-` where it has none.
func speakers(_ text: String) -> [String] {
  let annotation = annotation(of: SourceText(text))
  return annotation.quotations.filter { $0.kind != .title }.map { quotation in
    quotation.speaker.map { annotation.entities[$0].name } ?? "-"
  }
}

/// The entities of a text, one a line: kind, name, `(role)`, gender, other names.
func entityDump(_ text: String) -> String {
  annotation(of: SourceText(text)).entities.map { entity in
    ["\(entity.kind.rawValue) \(entity.name)", entity.role.map { "(\($0))" }, entity.gender?.rawValue]
      .compactMap { $0 }.joined(separator: " ")
      + entity.aliases.map { " = \($0)" }.joined()
  }.joined(separator: "\n")
}

/// A text as the rules of this room see it, with its trees where there is a model.
func reading(_ text: String) -> Reading {
  let source = SourceText(text)
  let parsed = ParsedText(parsing: source, paragraphs: Paragraphs.split(source, in: source.whole))
  return Reading(parsed, syntax: (try? Grammar()).map { Syntax(of: parsed, by: $0) })
}

extension Reading {
  /// The tokens of some words that a text has once.
  func phrase(_ words: String) -> Range<Int> {
    let text = parsed.text.bytes
    let wanted = Array(words.utf8)
    let place = text.indices.first { text[$0...].starts(with: wanted) } ?? 0
    return tokens(in: TextRange(place, place + wanted.count))
  }

  func words(_ range: Range<Int>) -> String { range.isEmpty ? "" : string(self.range(range)) }
}
