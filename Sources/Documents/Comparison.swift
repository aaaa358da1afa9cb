public import Collation
internal import Articles
internal import Prose
internal import Quotations

/// What the articles of a story share, side by side, and where they differ, with the evidence of each.
public struct Comparison: Sendable {
  private let story: Story
  private let originals: [OriginalText]
  private let conflicts: Conflicts

  public init(of story: Story) {
    self.story = story
    originals = story.articles.map { OriginalText($0.text) }
    conflicts = Conflicts(of: story)
  }
}

// MARK: For people

extension Comparison {
  /// The explanation under the text.
  static let legend =
    "{…} is in conflict with the other side; [-…-] only the first has it; {+…+} only the second."

  /// A link that is less sure is said to be so.
  private static let sureness = 0.65

  /// Pairs of the same words with signs where they part, then the disagreements; UTF-8, in lines of at most `width`
  /// columns as `measure` counts them.
  public func text(
    width: Int = 80, measure: @escaping @Sendable (String) -> Int = { $0.count }
  ) -> [UInt8] {
    var text = PlainText(width: width, measure: measure)
    for index in story.articles.indices { text.wrapped(story.heading(ofArticle: index), indent: 2) }
    text.blank()
    guard story.articles.count > 1 else {
      text.wrapped("Nothing to compare yet: a comparison needs two articles.")
      return text.bytes
    }
    write(story.links.filter { $0.kind == .quotation }, under: "The same words", to: &text)
    write(story.links.filter { $0.kind == .claim }, under: "The same fact", to: &text)
    text.wrapped("Where they differ")
    if story.disagreements.isEmpty { text.wrapped("nothing that we can be sure of", first: "  ") }
    for disagreement in story.disagreements { write(disagreement, to: &text) }
    writeDenials(to: &text)
    writeLone(to: &text)
    text.blank()
    text.wrapped(Self.legend)
    return text.bytes
  }

  private func write(_ links: [Link], under heading: String, to text: inout PlainText) {
    text.wrapped(heading)
    if links.isEmpty { text.wrapped("nothing was found in both", first: "  ") }
    for link in links { write(link, to: &text) }
    text.blank()
  }

  private func write(_ link: Link, to text: inout PlainText) {
    let ends = "\(link.first.identifier) and \(link.second.identifier)"
    text.blank()
    let doubt = link.confidence < Self.sureness ? ", perhaps" : ""
    text.wrapped(
      "\(link.variant.rawValue)\(doubt), \(ends): \(link.reason)", first: "\(Marks.sign(of: link)) ")
    for passage in [link.first, link.second] {
      let words = MarkedPassage(passage, of: link, in: story, conflicts: conflicts).words
      text.wrapped("\(story.heading(ofArticle: passage.article)), \(story.voice(of: passage))", first: "  ")
      text.wrapped(story.printed(passage, as: words), first: "    ")
    }
  }

  private func write(_ disagreement: Disagreement, to text: inout PlainText) {
    let status = disagreement.status == .updated ? ", updated" : ""
    let subject = disagreement.question.map { "\($0) \(disagreement.reason)" } ?? disagreement.reason
    text.blank()
    text.wrapped(
      "\(disagreement.kind.rawValue)\(status): \(subject)", first: "\(Marks.sign(of: disagreement)) ")
    for member in disagreement.members {
      text.wrapped(
        story.evidence(of: member), first: "  \(story.heading(ofArticle: member.article)): ", indent: 4)
      text.wrapped("in: \(story.printed(member.passage))", first: "    ", indent: 8)
    }
  }
}

// MARK: Not disagreements

extension Comparison {
  /// What one article calls false, and another does not.
  private func writeDenials(to text: inout PlainText) {
    let denials = story.denials
    guard !denials.isEmpty else { return }
    text.blank()
    text.wrapped("Called false in one")
    for denial in denials {
      let own = story.articles[denial.passage.article].text.string(in: denial.range)
      text.blank()
      text.wrapped("“\(own)”", first: "  \(story.heading(ofArticle: denial.passage.article)): ", indent: 4)
      text.wrapped("of: \(story.printed(denial.passage))", first: "    ", indent: 8)
      text.wrapped(
        story.printed(denial.denied), first: "  \(story.heading(ofArticle: denial.denied.article)): ",
        indent: 4)
    }
  }

  /// The quotations and figures that one article alone has.
  private func writeLone(to text: inout PlainText) {
    let (quotations, figures) = (story.unsharedQuotations, story.loneFigures)
    for article in story.articles.indices {
      let own = quotations.filter { $0.article == article }
      let counted = figures.filter { $0.article == article }
      guard !own.isEmpty || !counted.isEmpty else { continue }
      text.blank()
      text.wrapped("Only in \(story.heading(ofArticle: article))")
      text.blank()
      for passage in own {
        text.wrapped(story.printed(passage), first: "  \(story.voice(of: passage)): ", indent: 4)
      }
      for figure in counted {
        let source = story.articles[article].text
        text.wrapped(
          "\(source.string(in: figure.range)), in: \(source.string(in: figure.sentence))", first: "  ",
          indent: 4)
      }
    }
  }
}

// MARK: For programs

extension Comparison {
  /// One JSON object as UTF-8. Positions are code points of the article's text, as in the analysis document.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "parallax-comparison")
      json.member("version", 1)
      json.member("articles", objects: story.articles.indices, .inline) { json, index in
        json.member("id", "a\(index + 1)")
        json.member("file", story.articles[index].article.file)
        json.member("outlet", story.articles[index].article.outlet)
      }
      json.member("pairs", objects: story.links.enumerated()) { writePair($1.offset, $1.element, to: &$0) }
      json.member("disagreements", objects: story.disagreements.enumerated()) {
        writeDisagreement($1.offset, $1.element, to: &$0)
      }
    }
    json.newline()
    return json.bytes
  }

  private func writePair(_ index: Int, _ link: Link, to json: inout JSONWriter) {
    json.member("id", "l\(index + 1)")
    json.member("kind", link.kind.rawValue)
    json.member("variant", link.variant.rawValue)
    json.member("confidence", confidence: link.confidence)
    json.member("reason", link.reason)
    for (key, passage) in [("a", link.first), ("b", link.second)] {
      json.member(key, object: .lines) { json in
        write(passage, range: story.range(of: passage), to: &json)
        json.member("marked", MarkedPassage(passage, of: link, in: story, conflicts: conflicts).words)
      }
    }
    json.differences(of: link, originals)
  }

  private func writeDisagreement(_ index: Int, _ disagreement: Disagreement, to json: inout JSONWriter) {
    json.member("id", "d\(index + 1)")
    json.member("kind", disagreement.kind.rawValue)
    json.member("detector", disagreement.detector.rawValue)
    json.member("severity", disagreement.severity.rawValue)
    json.member("status", disagreement.status.rawValue)
    json.member("question", disagreement.question)
    json.member("confidence", confidence: disagreement.confidence)
    json.member("reason", disagreement.reason)
    json.member("members", objects: disagreement.members) { json, member in
      write(member.passage, range: member.range, to: &json)
      json.member("value", member.value)
    }
  }

  private func write(_ passage: Passage, range: TextRange, to json: inout JSONWriter) {
    json.member("article", "a\(passage.article + 1)")
    json.member("id", passage.identifier)
    json.member("speaker", story.speaker(of: passage)?.name)
    json.excerpt(range, in: originals[passage.article])
  }
}
