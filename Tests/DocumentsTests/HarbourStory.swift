internal import Articles
internal import Prose
internal import Quotations

@testable internal import Collation

/// A story of two articles as the rooms below would give it, built by hand: a number in conflict inside a shared
/// quotation, a fact that both state, a quotation that one alone has, words on a sign.
enum HarbourStory {
  static let gazette = SourceText(
    """
    Warehouse fire out by noon

    “Eleven people were treated for smoke, none of them seriously,” harbour master Ines Okafor told reporters. \
    The fire was out by noon. The port called the response “swift”.
    """)

  static let post = SourceText(
    """
    “Fourteen people were treated for smoke,” Ms Okafor said. The fire was out at midday.

    A sign said “No Entry”.
    """)

  static let story = Story(
    articles: [
      annotated(
        article(
          gazette, file: "gazette.txt", title: "Warehouse fire out by noon", outlet: "Harbour Gazette",
          published: "2025-03-03T06:40"),
        Annotation(
          quotations: [
            quotation(
              "Eleven people were treated for smoke, none of them seriously,", in: gazette, .direct,
              cue: "told",
              source: "harbour master Ines Okafor", speaker: 0),
            quotation(
              "swift", in: gazette, .mixed, cue: "called", source: "The port", utterance: 1, speaker: 1,
              confidence: 0.4),
          ],
          entities: [
            entity("Ines Okafor", role: "harbour master", .person), entity("The port", .organization),
          ])),
      annotated(
        article(post, file: "post.txt", outlet: "Post"),
        Annotation(
          quotations: [
            quotation(
              "Fourteen people were treated for smoke,", in: post, .direct, cue: "said", source: "Ms Okafor",
              speaker: 0),
            quotation("No Entry", in: post, .title, utterance: 1, note: "words on a sign"),
          ],
          entities: [entity("Okafor", .person)])),
    ],
    speakers: [
      Speaker(name: "Ines Okafor", aliases: ["Okafor"], role: "harbour master", kind: .person),
      Speaker(name: "The port", aliases: [], role: nil, kind: .organization),
    ],
    speakerOfEntity: [[0, 1], [0]],
    claims: [
      [Claim(range: range("The fire was out by noon.", in: gazette))],
      [Claim(range: range("The fire was out at midday.", in: post))],
    ],
    links: [
      Link(
        kind: .quotation, variant: .altered, first: .quotation(article: 0, index: 0),
        second: .quotation(article: 1, index: 0), confidence: 0.93,
        differences: [
          Difference(
            kind: .substitution, isMarked: false, first: range("Eleven", in: gazette),
            second: range("Fourteen", in: post)),
          Difference(
            kind: .omission, isMarked: false, first: range(", none of them seriously", in: gazette),
            second: range(",” Ms", in: post).empty),
        ],
        reason: "same words but for one, and a cut"),
      Link(
        kind: .claim, variant: .restated, first: .claim(article: 0, index: 0),
        second: .claim(article: 1, index: 0), confidence: 0.8123,
        differences: [], reason: "same fact in other words"),
    ],
    disagreements: [
      Disagreement(
        kind: .quantity, severity: .major, status: .differs, question: "How many people were treated?",
        members: [
          .init(
            article: 0, passage: .quotation(article: 0, index: 0), range: range("Eleven people", in: gazette),
            value: "11"),
          .init(
            article: 1, passage: .quotation(article: 1, index: 0), range: range("Fourteen people", in: post),
            value: "14"),
        ],
        confidence: 0.88, reason: "11 people treated against 14")
    ])

  /// The story's first article alone.
  static let single = Story(
    articles: [story.articles[0]], speakers: story.speakers, speakerOfEntity: [[0, 1]], claims: [[]],
    links: [],
    disagreements: [])

  /// Where words stand for the first time.
  static func range(_ words: String, in text: SourceText) -> TextRange {
    let pattern = Array(words.utf8)
    let start = text.bytes.indices.first { text.bytes[$0...].starts(with: pattern) }
    guard let start else { preconditionFailure("\(words) is not in the text") }
    return TextRange(start, start + pattern.count)
  }

  static func article(
    _ text: SourceText, file: String?, title: String? = nil, outlet: String? = nil, published: String? = nil,
    notices: [Article.Notice] = []
  ) -> Article {
    let titleRange = title.map { range($0, in: text) }
    let body = text.trimmed(TextRange(titleRange?.end ?? 0, text.count))
    return Article(
      file: file, text: text, title: title, titleRange: titleRange, outlet: outlet, byline: nil, url: nil,
      published: published, dateline: nil, language: "en", body: body,
      paragraphs: Paragraphs.split(text, in: body), notices: notices)
  }

  /// An article with what is said to have been found in it.
  private static func annotated(_ article: Article, _ annotation: Annotation) -> AnnotatedArticle {
    AnnotatedArticle(
      article: article, parsed: ParsedText(parsing: article.text, paragraphs: article.paragraphs),
      annotation: annotation)
  }

  private static func quotation(
    _ words: String, in text: SourceText, _ kind: Quotation.Kind, cue: String? = nil, source: String? = nil,
    utterance: Int = 0, speaker: Int? = nil, note: String? = nil, confidence: Double = 0.9
  ) -> Quotation {
    Quotation(
      content: range(words, in: text), kind: kind, cue: cue.map { range($0, in: text) },
      source: source.map { range($0, in: text) }, utterance: utterance, within: nil, speaker: speaker,
      speakerNote: note, confidence: confidence)
  }

  private static func entity(_ name: String, role: String? = nil, _ kind: Entity.Kind) -> Entity {
    Entity(name: name, aliases: [], role: role, kind: kind, gender: nil, mentions: [])
  }
}

extension TextRange {
  /// The place where it begins.
  var empty: TextRange { TextRange(start, start) }
}
