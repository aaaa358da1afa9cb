import Prose

@testable import Quotations

/// The quotations of a text, one a line, as the tests compare them:
/// `kind “words”  cue "said"  source "he"  speaker Ines Okafor`. What is within another quotation is indented.
func dump(_ text: String, isEnglish: Bool = true, hasTrees: Bool = true, hasHeadline: Bool = false) -> String
{
  let source = SourceText(text)
  let annotation = annotation(of: source, isEnglish: isEnglish, hasTrees: hasTrees, hasHeadline: hasHeadline)
  return annotation.quotations.map { line(for: $0, in: annotation, source) }.joined(separator: "\n")
}

private func line(for quotation: Quotation, in annotation: Annotation, _ text: SourceText) -> String {
  var parts = ["\(quotation.kind.rawValue) “\(text.string(in: quotation.content))”"]
  if let cue = quotation.cue { parts.append("cue \"\(text.string(in: cue))\"") }
  if let source = quotation.source { parts.append("source \"\(text.string(in: source))\"") }
  if let speaker = quotation.speaker {
    parts.append("speaker \(annotation.entities[speaker].name)")
  } else {
    parts.append("no speaker")
  }
  var depth = 0
  var outer = quotation.within
  while let index = outer {
    depth += 1
    outer = annotation.quotations[index].within
  }
  return String(repeating: "  ", count: depth) + parts.joined(separator: "  ")
}

/// The contents alone, one a line: `kind: words (cue, source)`.
func contents(_ text: String, hasHeadline: Bool = false) -> [String] {
  let source = SourceText(text)
  return annotation(of: source, hasHeadline: hasHeadline).quotations.map { quotation in
    let cue = quotation.cue.map { source.string(in: $0) } ?? "-"
    let speaker = quotation.source.map { source.string(in: $0) } ?? "-"
    return "\(quotation.kind.rawValue): \(source.string(in: quotation.content)) (\(cue), \(speaker))"
  }
}

/// For each quotation its utterance, in order.
func utterances(_ text: String) -> [Int] {
  annotation(of: SourceText(text)).quotations.map(\.utterance)
}

/// What the program finds in a plain text, with the grammar of this build or without one; `hasHeadline`: its first
/// paragraph is one.
func annotation(
  of text: SourceText, isEnglish: Bool = true, hasTrees: Bool = true, hasHeadline: Bool = false
) -> Annotation {
  var paragraphs = Paragraphs.split(text, in: text.whole)
  if hasHeadline { paragraphs[0] = Paragraph(range: paragraphs[0].range, kind: .heading) }
  let parsed = ParsedText(parsing: text, paragraphs: paragraphs)
  let syntax = hasTrees ? (try? Grammar()).map { Syntax(of: parsed, by: $0) } : nil
  return Annotation(of: parsed, syntax: syntax, isEnglish: isEnglish)
}
