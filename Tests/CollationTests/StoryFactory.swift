import Articles
import Quotations

@testable import Collation
@testable import Prose

/// An article whose quotations are written into its text.
///
/// `{d Ines Okafor|words}` is a direct quotation by Ines Okafor, `m` a mixed, `i` an indirect, `s` a scare quotation,
/// `t` a title; `{d+ …}` continues the utterance before. `{by Ines Okafor|she}` is the source of the nearest
/// quotation by that speaker, `{n Ines Okafor/harbour master|Okafor}` a mention with a role, `{q 11 count|eleven
/// people}` a quantity with its noun last, `{p Ines Okafor|…}` a person's name as Prose sees it. A speaker is a person
/// unless `group:`, `org:` or `unnamed:` stands before.
func article(_ marked: String, outlet: String = "Gazette", published: String? = nil) -> AnnotatedArticle {
  var reader = MarkedArticle(marked)
  reader.read()
  return reader.annotated(outlet: outlet, published: published)
}

/// A story of articles by outlets `A`, `B`, `C` …
func story(of texts: String...) -> Story {
  Story(
    collating: texts.enumerated().map { index, text in
      article(text, outlet: String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26))))
    })
}

private struct MarkedArticle {
  private let marked: [UInt8]
  private var text: [UInt8] = []
  private var drafts: [Draft] = []
  private var sources: [(speaker: Int, range: TextRange)] = []
  private var people: [Person] = []
  private var quantities: [Quantity] = []
  private var names: [Name] = []

  private struct Draft {
    let kind: Quotation.Kind
    let range: TextRange
    let speaker: Int?
    let utterance: Int
    let depth: Int
  }

  private struct Person {
    let name: String
    let kind: Entity.Kind
    var role: String?
    var mentions: [TextRange] = []
  }

  init(_ marked: String) { self.marked = Array(marked.utf8) }

  mutating func read() {
    var open: [(tag: String, start: Int)] = []
    var index = 0
    while index < marked.count {
      let byte = marked[index]
      if byte == UInt8(ascii: "{"), let bar = marked[index...].firstIndex(of: UInt8(ascii: "|")) {
        open.append((String(decoding: marked[(index + 1)..<bar], as: UTF8.self), text.count))
        index = bar
      } else if byte == UInt8(ascii: "}"), let (tag, start) = open.popLast() {
        close(tag, TextRange(start, text.count), depth: open.count)
      } else {
        text.append(byte)
      }
      index += 1
    }
  }

  private mutating func close(_ tag: String, _ range: TextRange, depth: Int) {
    let space = tag.firstIndex(of: " ")
    let code = tag[..<(space ?? tag.endIndex)]
    let rest = space.map { String(tag[tag.index(after: $0)...]) } ?? ""
    let kinds: [Character: Quotation.Kind] = [
      "d": .direct, "m": .mixed, "i": .indirect, "s": .scare, "t": .title,
    ]
    switch code {
    case "by": sources.append((person(rest, at: range), range))
    case "n": _ = person(rest, at: range)
    case "p": names.append(Name(range: range, title: nil, kind: .person))
    case "q":
      let value = Double(rest.prefix { $0 != " " }) ?? 0
      let noun = text[range.bounds].lastIndex(of: UInt8(ascii: " ")).map { TextRange($0 + 1, range.end) }
      quantities.append(
        Quantity(
          range: range, lowerBound: value, upperBound: value, isApproximate: false, unit: .count, noun: noun))
    default:
      guard let letter = code.first, let kind = kinds[letter] else { return }
      let utterance = code.hasSuffix("+") ? (drafts.last?.utterance ?? 0) : drafts.count
      let speaker = rest.isEmpty ? nil : person(rest, at: nil)
      drafts.append(Draft(kind: kind, range: range, speaker: speaker, utterance: utterance, depth: depth))
    }
  }

  private mutating func person(_ description: String, at mention: TextRange?) -> Int {
    let parts = description.split(separator: "/").map(String.init)
    var name = parts[0]
    var kind = Entity.Kind.person
    for (prefix, other) in [("group:", Entity.Kind.group), ("org:", .organization), ("unnamed:", .unnamed)]
    where name.hasPrefix(prefix) {
      name = String(name.dropFirst(prefix.count))
      kind = other
    }
    let index = people.firstIndex { $0.name == name } ?? people.count
    if index == people.count { people.append(Person(name: name, kind: kind)) }
    if parts.count > 1 { people[index].role = parts[1] }
    if let mention { people[index].mentions.append(mention) }
    return index
  }

  func annotated(outlet: String, published: String?) -> AnnotatedArticle {
    let source = SourceText(clean: text)
    let paragraphs = Paragraphs.split(source, in: source.whole)
    let parsed = ParsedText(parsing: source, paragraphs: paragraphs)
    let sorted = drafts.sorted { $0.range < $1.range }
    let quotations = sorted.enumerated().map { index, draft in
      Quotation(
        content: draft.range, kind: draft.kind, cue: nil, source: nearestSource(of: draft),
        utterance: draft.utterance, within: sorted[..<index].lastIndex { $0.range.contains(draft.range) },
        speaker: draft.speaker, speakerNote: nil, confidence: 0.9)
    }
    let entities = people.map {
      Entity(name: $0.name, aliases: [], role: $0.role, kind: $0.kind, gender: nil, mentions: $0.mentions)
    }
    return AnnotatedArticle(
      article: Article(
        file: nil, text: source, title: nil, titleRange: nil, outlet: outlet, byline: nil, url: nil,
        published: published, dateline: nil, language: "en", body: source.whole, paragraphs: paragraphs,
        notices: []),
      parsed: ParsedText(
        text: source, paragraphs: paragraphs, tokens: parsed.tokens, sentences: parsed.sentences,
        quotedSpans: parsed.quotedSpans, names: names, quantities: quantities),
      annotation: Annotation(quotations: quotations, entities: entities))
  }

  private func nearestSource(of draft: Draft) -> TextRange? {
    sources.filter { $0.speaker == draft.speaker }.min {
      distance($0.range, draft) < distance($1.range, draft)
    }?.range
  }

  private func distance(_ range: TextRange, _ draft: Draft) -> Int {
    min(abs(range.end - draft.range.start), abs(draft.range.end - range.start))
  }
}

// MARK: Dumps

/// Links and what differs, a line each: `quotation altered A “…” ~ B “…” [substitution bomb|arms]`.
func linkDump(_ story: Story) -> String {
  story.links.map { link in
    let sides = [link.first, link.second].map { passage in
      "\(story.articles[passage.article].article.label) “\(words(story.range(of: passage), passage.article, story))”"
    }
    let differences = link.differences.map { difference in
      let marked = difference.isMarked ? " marked" : ""
      return
        " [\(difference.kind.rawValue)\(marked) \(words(difference.first, link.first.article, story))|\(words(difference.second, link.second.article, story))]"
    }
    return "\(link.kind.rawValue) \(link.variant.rawValue) \(sides[0]) ~ \(sides[1])\(differences.joined())"
  }.joined(separator: "\n")
}

/// Disagreements, a line each: `major attribution differs: A he = Ines Okafor; B Reyes = Tomas Reyes`.
func disagreementDump(_ story: Story) -> String {
  story.disagreements.map { row in
    let members = row.members.map { member in
      "\(story.articles[member.article].article.label) \(words(member.range, member.article, story)) = \(member.value)"
    }
    return
      "\(row.severity.rawValue) \(row.kind.rawValue) \(row.status.rawValue): \(members.joined(separator: "; "))"
  }.joined(separator: "\n")
}

/// Speakers with their other names, a line each.
func speakerDump(_ story: Story) -> String {
  story.speakers.map { speaker in
    let aliases = speaker.aliases.isEmpty ? "" : " (\(speaker.aliases.joined(separator: ", ")))"
    return "\(speaker.kind.rawValue) \(speaker.name)\(aliases)"
  }.joined(separator: "\n")
}

private func words(_ range: TextRange, _ article: Int, _ story: Story) -> String {
  story.articles[article].text.string(in: range)
}
