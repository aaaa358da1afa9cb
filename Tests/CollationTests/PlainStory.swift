import Articles

@testable import Collation
@testable import Prose

/// An article of plain text, read with the grammar as the program reads it.
func plainArticle(_ text: String, outlet: String = "A", published: String? = nil) -> AnnotatedArticle {
  let source = SourceText(text)
  return AnnotatedArticle(
    Article(
      file: nil, text: source, title: nil, titleRange: nil, outlet: outlet, byline: nil, url: nil,
      published: published, dateline: nil, language: "en", body: source.whole,
      paragraphs: Paragraphs.split(source, in: source.whole), notices: []),
    grammar: grammar)
}

private let grammar = try? Grammar()

/// A story of plain texts by outlets `A`, `B`, `C` …
func plainStory(_ texts: String..., strictness: Strictness = .normal) -> Story {
  Story(
    collating: texts.enumerated().map { index, text in
      plainArticle(text, outlet: String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26))))
    }, strictness: strictness)
}

/// The rows of two texts.
func plainRows(_ first: String, _ second: String, strictness: Strictness = .normal) -> String {
  disagreementDump(plainStory(first, second, strictness: strictness))
}

/// What a text states, a line each: `denied: was not overloaded (patient: tugboat)`.
func statementDump(_ text: String) -> String {
  guard let stated = plainArticle(text).stated else { return "no trees" }
  let source = stated.words.annotated.text
  return stated.statements.map { statement in
    let participants = [("agent", statement.agent), ("patient", statement.patient)].compactMap {
      name, argument in
      argument.map { "\(name): \(source.string(in: stated.words.range($0.word)))" }
    }
    let elsewhen = statement.isElsewhen ? " elsewhen" : ""
    return
      "\(statement.stance)\(elsewhen): \(source.string(in: statement.range)) (\(participants.joined(separator: ", ")))"
  }.joined(separator: "\n")
}
