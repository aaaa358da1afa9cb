internal import Articles
@testable internal import Collation
@testable internal import Prose
internal import Quotations

@testable internal import Reader
internal import TerminalUI

/// Stories made by hand. A text carries its quotations in it:
///
/// - `{1:Ines Okafor|Eleven people were treated}` is a quotation of the group 1 by Ines Okafor; the first piece of
///   text in it is its content. Without a number, `{:Ana Brandt|…}`, no other article has it.
/// - `{1!|about eleven}` is a claim of the group 1.
/// - `<<d1=11|eleven people>>` are words in which a disagreement 1 has the value 11.
struct StoryFactory {
  struct Text {
    let outlet: String
    let published: String?
    let text: String
    var url: String?
    var language = "en"
  }

  /// The kind, severity, question and reason of a disagreement by its name.
  struct Question {
    let name: String
    var kind = Disagreement.Kind.quantity
    var severity = Disagreement.Severity.major
    var question: String?
    var reason = ""
  }

  private struct Found {
    var quotations: [(range: TextRange, group: String, speaker: String)] = []
    var claims: [(range: TextRange, group: String)] = []
    var values: [(range: TextRange, name: String, value: String)] = []
  }

  static func story(_ texts: [Text], questions: [Question] = [], variants: [String: Link.Variant] = [:])
    -> Story
  {
    let parts = texts.map { parse($0.text) }
    let names = Array(Set(parts.flatMap { $0.found.quotations.map(\.speaker) }).subtracting([""])).sorted()
    let speakers = names.map {
      Speaker(name: $0, aliases: [], role: $0 == "Ines Okafor" ? "harbour master" : nil, kind: .person)
    }
    let articles = zip(texts, parts).map { text, part in article(text, part.clean, part.found, names) }
    let claims = parts.map { $0.found.claims.map { Claim(range: $0.range) } }
    return Story(
      articles: articles, speakers: speakers,
      speakerOfEntity: articles.map { _ in Array(names.indices) }, claims: claims,
      links: links(parts.map(\.found), articles, variants),
      disagreements: questions.map { disagreement($0, parts.map(\.found)) })
  }

  private static func article(_ text: Text, _ clean: String, _ found: Found, _ names: [String])
    -> AnnotatedArticle
  {
    let source = SourceText(clean)
    var paragraphs: [Paragraph] = []
    var offset = 0
    for piece in clean.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = offset + piece.utf8.count
      if !piece.isEmpty {
        let isHeading = piece.count < 40 && piece.last?.isLetter == true
        paragraphs.append(Paragraph(range: TextRange(offset, end), kind: isHeading ? .heading : .text))
      }
      offset = end + 1
    }
    let article = Article(
      file: "\(text.outlet).txt", text: source, title: nil, titleRange: nil, outlet: text.outlet, byline: nil,
      url: text.url, published: text.published, dateline: nil, language: text.language, body: source.whole,
      paragraphs: paragraphs, notices: [])
    let quotations = found.quotations.enumerated().map { index, quotation in
      Quotation(
        content: quotation.range, kind: .direct, cue: nil, source: nil, utterance: index, within: nil,
        speaker: names.firstIndex(of: quotation.speaker), speakerNote: nil, confidence: 0.9)
    }
    let entities = names.map {
      Entity(name: $0, aliases: [], role: nil, kind: .person, gender: nil, mentions: [])
    }
    return AnnotatedArticle(
      article: article,
      parsed: ParsedText(parsing: source, paragraphs: paragraphs),
      annotation: Annotation(quotations: quotations, entities: entities))
  }

  private static func passages(_ group: String, _ found: [Found]) -> [Passage] {
    found.enumerated().flatMap { article, found in
      found.quotations.indices.filter { found.quotations[$0].group == group }
        .map { Passage.quotation(article: article, index: $0) }
        + found.claims.indices.filter { found.claims[$0].group == group }
        .map { Passage.claim(article: article, index: $0) }
    }
  }

  private static func links(
    _ found: [Found], _ articles: [AnnotatedArticle], _ variants: [String: Link.Variant]
  ) -> [Link] {
    let groups = Set(found.flatMap { $0.quotations.map(\.group) + $0.claims.map(\.group) }).subtracting([""])
    return groups.sorted().flatMap { group -> [Link] in
      let passages = Self.passages(group, found)
      return passages.indices.flatMap { first in
        passages.indices.dropFirst(first + 1).compactMap { second -> Link? in
          let (a, b) = (passages[first], passages[second])
          guard a.article != b.article else { return nil }
          let sides = [a, b].map { passage in
            Self.words(of: range(passage, found), in: articles[passage.article].text)
          }
          return Link(
            kind: .quotation, variant: variants[group] ?? .verbatim, first: a, second: b, confidence: 0.95,
            differences: differences(sides[0], sides[1]), reason: "the same words")
        }
      }
    }
  }

  private static func range(_ passage: Passage, _ found: [Found]) -> TextRange {
    switch passage {
    case .quotation(let article, let index): found[article].quotations[index].range
    case .claim(let article, let index): found[article].claims[index].range
    }
  }

  private static func words(of range: TextRange, in text: SourceText) -> [(word: String, range: TextRange)] {
    var words: [(String, TextRange)] = []
    var offset = range.start
    for piece in text.string(in: range).split(separator: " ", omittingEmptySubsequences: false) {
      var word = piece
      while word.last?.isPunctuation == true { word.removeLast() }
      words.append((String(word), TextRange(offset, offset + word.utf8.count)))
      offset += piece.utf8.count + 1
    }
    return words
  }

  /// The runs of words between those that both have in the same order.
  private static func differences(
    _ a: [(word: String, range: TextRange)], _ b: [(word: String, range: TextRange)]
  ) -> [Difference] {
    var length = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        length[i][j] =
          a[i].word == b[j].word ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
      }
    }
    var differences: [Difference] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let (firstI, firstJ) = (i, j)
      while i < a.count || j < b.count {
        if i < a.count, j < b.count, a[i].word == b[j].word { break }
        if j == b.count || (i < a.count && length[i + 1][j] >= length[i][j + 1]) { i += 1 } else { j += 1 }
      }
      if firstI < i || firstJ < j {
        let (first, second) = (span(a, firstI..<i), span(b, firstJ..<j))
        let kind: Difference.Kind = first.isEmpty ? .addition : second.isEmpty ? .omission : .substitution
        differences.append(Difference(kind: kind, isMarked: false, first: first, second: second))
      } else {
        (i, j) = (i + 1, j + 1)
      }
    }
    return differences
  }

  private static func span(_ words: [(word: String, range: TextRange)], _ run: Range<Int>) -> TextRange {
    guard let first = words[run].first, let last = words[run].last else {
      let at = run.lowerBound < words.count ? words[run.lowerBound].range.start : words.last?.range.end ?? 0
      return TextRange(at, at)
    }
    return first.range.union(last.range)
  }

  private static func disagreement(_ question: Question, _ found: [Found]) -> Disagreement {
    let members = found.enumerated().flatMap { article, part in
      part.values.filter { $0.name == question.name }.compactMap { value -> Disagreement.Member? in
        let quotation = part.quotations.firstIndex { $0.range.contains(value.range) }
          .map { Passage.quotation(article: article, index: $0) }
        let claim = part.claims.firstIndex { $0.range.contains(value.range) }
          .map { Passage.claim(article: article, index: $0) }
        guard let passage = quotation ?? claim else { return nil }
        return Disagreement.Member(article: article, passage: passage, range: value.range, value: value.value)
      }
    }
    return Disagreement(
      kind: question.kind, severity: question.severity, status: .differs, question: question.question,
      members: members, confidence: 0.9, reason: question.reason)
  }

  // MARK: Marks in the text

  private static func parse(_ marked: String) -> (clean: String, found: Found) {
    var clean = ""
    var found = Found()
    var passages: [(head: String, start: Int)] = []
    var values: [(head: String, start: Int)] = []
    var rest = Substring(marked)
    func head() -> String {
      let end = rest.firstIndex(of: "|") ?? rest.startIndex
      defer { rest = rest[end...].dropFirst() }
      return String(rest[..<end])
    }
    while let first = rest.first {
      let offset = clean.utf8.count
      if rest.hasPrefix("<<") {
        rest.removeFirst(2)
        values.append((head(), offset))
      } else if rest.hasPrefix(">>"), let value = values.popLast() {
        rest.removeFirst(2)
        let parts = value.head.split(separator: "=", maxSplits: 1).map(String.init)
        found.values.append((TextRange(value.start, offset), parts[0], parts[1]))
      } else if first == "{" {
        rest.removeFirst()
        passages.append((head(), offset))
      } else if first == "}", let passage = passages.popLast() {
        rest.removeFirst()
        let range = TextRange(passage.start, offset)
        if passage.head.hasSuffix("!") {
          found.claims.append((range, String(passage.head.dropLast())))
        } else {
          let parts = passage.head.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
          found.quotations.append((range, parts[0], parts.count > 1 ? parts[1] : ""))
        }
      } else {
        clean.append(first)
        rest.removeFirst()
      }
    }
    return (clean, found)
  }
}
