public import Articles
public import Collation
internal import Quotations

/// Everything that was found in a story, as JSON for other programs. What each key means: docs/analysis-json.md.
public struct AnalysisDocument: Sendable {
  /// Raised when the meaning of a key changes; keys that join do not raise it.
  static let version = 1

  let story: Story
  private let failures: [ArticleLoader.Failure]
  /// One for each article.
  let originals: [OriginalText]

  /// The document of a story, and of the inputs that gave no article.
  public init(of story: Story, failures: [ArticleLoader.Failure] = []) {
    self.story = story
    self.failures = failures
    originals = story.articles.map { OriginalText($0.text) }
  }

  /// The document as UTF-8 with a line feed at its end. Positions are code points of the article's `text`.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "parallax-analysis")
      json.member("version", Self.version)
      json.member("articles", objects: story.articles.indices) { writeArticle($1, to: &$0) }
      json.member("speakers", objects: story.speakers.indices) { writeSpeaker($1, to: &$0) }
      json.member("links", objects: story.links.indices) { writeLink($1, to: &$0) }
      json.member("disagreements", objects: story.disagreements.indices) { writeDisagreement($1, to: &$0) }
      json.member("onlyIn", objects: story.unsharedQuotations, .inline) { json, passage in
        json.member("article", "a\(passage.article + 1)")
        json.member("id", passage.identifier)
      }
      json.member("denials", objects: story.denials) { json, denial in
        json.member("article", "a\(denial.passage.article + 1)")
        json.member("id", denial.passage.identifier)
        json.excerpt(denial.range, in: originals[denial.passage.article])
        json.member("of", denial.denied.identifier)
      }
      json.member("failures", objects: failures) { json, failure in
        json.member("file", failure.file)
        json.member("error", object: .inline) { json in
          json.member("message", failure.error.explanation.message)
          json.member("hint", failure.error.explanation.hint)
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeSpeaker(_ index: Int, to json: inout JSONWriter) {
    let speaker = story.speakers[index]
    json.member("id", "s\(index + 1)")
    json.member("name", speaker.name)
    json.member("aliases", strings: speaker.aliases)
    json.member("role", speaker.role)
    json.member("kind", speaker.kind.rawValue)
  }
}

extension Story {
  /// The quotations that no other article has, in order. A story of one article has none: there is nothing to
  /// miss them in. Words at arm's length and words on signs are not looked for.
  var unsharedQuotations: [Passage] {
    guard articles.count > 1 else { return [] }
    let linked = Set(links.flatMap { [$0.first, $0.second] })
    return articles.indices.flatMap { article in
      articles[article].quotations.indices.compactMap { index in
        let passage = Passage.quotation(article: article, index: index)
        let isSpeech = articles[article].quotations[index].kind.isSpeech
        return isSpeech && !linked.contains(passage) ? passage : nil
      }
    }
  }
}

extension Quotation.Kind {
  /// Whether it counts as a quotation and is listed: everything between marks but names, works, signs and nicknames.
  /// The reader counts the same.
  var isListed: Bool { self != .title }

  /// Whether somebody is quoted with it.
  var isSpeech: Bool {
    switch self {
    case .direct, .mixed, .indirect: true
    case .scare, .title: false
    }
  }
}
