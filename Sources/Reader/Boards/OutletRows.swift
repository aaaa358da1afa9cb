internal import Articles
internal import Collation
internal import Prose
internal import Quotations
internal import TerminalUI

/// The rows that set the outlets beside each other.
struct OutletRows {
  let story: Story
  /// Of the articles, in the lists.
  let numbers: [Int: Int]
  let glyphs: GlyphSet
  /// Indices of the disagreements that were dismissed and are shown all the same.
  var dismissed: Set<Int> = []

  init(_ story: Story, numbers: [Int: Int], _ glyphs: GlyphSet) {
    (self.story, self.numbers, self.glyphs) = (story, numbers, glyphs)
  }

  func name(of article: Int) -> String {
    "\(numbers[article] ?? article + 1) \(story.articles[article].article.label)"
  }

  // MARK: A question

  /// Each answer with those who give it, `Eleven people (11): Herald, Wire`, and under it their sentences.
  func question(_ index: Int) -> [Board.Row] {
    let disagreement = story.disagreements[index]
    let severity = Severity(disagreement.severity)
    let sides = disagreement.sides
    var subject = StyledText(disagreement.kind.rawValue + ": ", Style(.heading, bold: true))
    subject.append(
      glyphs.spelled(disagreement.question ?? disagreement.reason), Style(.heading, bold: true))
    if disagreement.status == .updated { subject.append(" (updated)", Style(.dim)) }
    if dismissed.contains(index) { subject.append(" (dismissed)", Style(.dim)) }
    var rows = [Board.Row(sign: Run(glyphs.margin(severity), severity.glyphStyle), text: subject)]
    for (number, side) in sides.enumerated() {
      var answer = StyledText(words(of: side.value, in: disagreement), Style(bold: true))
      answer.append(": " + side.articles.map(outlet).joined(separator: ", "))
      let sign = number == 0 ? "" : glyphs.between(severity)
      rows.append(Board.Row(sign: Run(sign, severity.glyphStyle), text: answer))
      for (place, member) in disagreement.members.enumerated() where member.value == side.value {
        rows.append(row(of: member, target: .member(disagreement: index, member: place), severity))
      }
    }
    return rows + [silence(besides: Set(disagreement.members.map(\.article)))].compactMap(\.self)
  }

  /// The words of the first member that has a value, with the value where it is something else.
  private func words(of value: String, in disagreement: Disagreement) -> String {
    guard let member = disagreement.members.first(where: { $0.value == value }) else { return value }
    let words = story.words(member.range, ofArticle: member.article)
    let shown = disagreement.shown(value, in: story)
    let isPlain = value.isEmpty || words.isEmpty || words.lowercased() == shown.lowercased()
    return isPlain ? (words.isEmpty ? value : words) : "\(words) (\(glyphs.spelled(shown)))"
  }

  private func outlet(_ article: Int) -> String { story.articles[article].article.label }

  private func row(
    of member: Disagreement.Member, target: Board.Target, _ severity: Severity
  ) -> Board.Row {
    var text = heading(of: member.passage)
    let level: DifferingWords.Level = severity == .conflict ? .conflict : .wording
    appendSentence(of: member.passage, around: member.range, [(member.range, level.change)], to: &text)
    return Board.Row(indent: 4, text: text, target: target)
  }

  /// `1 Herald · Ines Okafor: `
  private func heading(of passage: Passage) -> StyledText {
    var text = StyledText(name(of: passage.article), Style(bold: true))
    if let voice = story.voice(of: passage) { text.append("\(glyphs.separator)\(voice.label)", Style(.dim)) }
    text.append(": ")
    return text
  }

  /// The sentence of the article that holds some words; where none is known, the passage.
  private func appendSentence(
    of passage: Passage, around range: TextRange,
    _ emphases: [(range: TextRange, change: (inout Style) -> Void)], to text: inout StyledText
  ) {
    let sentence = sentence(around: range, in: passage.article) ?? story.range(of: passage)
    text.append(sentence, of: story.articles[passage.article].text, emphases: emphases)
  }

  /// The sentence that some words begin in.
  func sentence(around range: TextRange, in article: Int) -> TextRange? {
    let sentences = story.articles[article].parsed.sentences
    let index = sentences.partitioningIndex { $0.range.end > range.start }
    guard sentences.indices.contains(index), sentences[index].range.contains(range.start) else { return nil }
    return sentences[index].range
  }

  // MARK: A quotation

  /// The versions of the same words, each with the outlets that have it; those of `passage` first.
  func quotation(_ group: [Passage], beside passage: Passage) -> [Board.Row] {
    let first = group.contains(passage) ? passage : group[0]
    let told = told(in: group, with: first)
    var versions: [[Passage]] = []
    var places: [String: Int] = [:]
    for passage in [first] + story.unframed(told).filter({ $0 != first }) {
      let words = story.articles[passage.article].text.string(in: story.range(of: passage)).comparable
      if let place = places[words] {
        versions[place].append(passage)
      } else {
        places[words] = versions.count
        versions.append([passage])
      }
    }
    let outlets = story.originCount(of: Set(told.map(\.article)))
    // Words that are not even alike are no versions of each other.
    let isRetold = !group.contains { $0 != first }
    let count =
      versions.count == 1
      ? "the same words" : isRetold ? counted(told.count, "passage") : "\(versions.count) versions"
    let subject = isRetold ? "told in other words" : "the words"
    var rows = [
      Board.Row(
        text: StyledText("\(subject): \(count) in \(counted(outlets, "outlet"))", Style(.heading, bold: true))
      )
    ]
    var links: [Passage: Int] = [:]
    for (index, link) in story.links.enumerated() {
      if let partner = link.partner(of: first) { links[partner] = links[partner] ?? index }
    }
    for version in versions {
      for (position, passage) in version.enumerated() {
        rows.append(row(of: passage, beside: first, links[passage], isRepeated: position > 0))
      }
    }
    return rows + [silence(besides: Set(told.map(\.article)))].compactMap(\.self)
  }

  /// What has the words of a passage, and what tells directly, in other words, what it tells. Not what tells that again
  /// in other words, and so on: after three steps that is another matter.
  func told(in group: [Passage], with first: Passage) -> [Passage] {
    let restated = story.links.lazy.filter { $0.variant == .restated }.compactMap { $0.partner(of: first) }
    return group + restated.filter { !group.contains($0) }
  }

  private func row(of passage: Passage, beside first: Passage, _ link: Int?, isRepeated: Bool) -> Board.Row {
    let isSame = isRepeated || passage == first
    let severity: Severity = isSame ? .same : link.map { Severity(story.links[$0].variant) } ?? .reworded
    let sign = Run(glyphs.margin(severity), severity.glyphStyle)
    return Board.Row(sign: sign, indent: 4, target: .passage(passage)) {
      var text = heading(of: passage)
      guard !isRepeated else {
        text.append("the same words", Style(.dim))
        return text
      }
      append(passage, beside: first, link, to: &text)
      if let link, story.links[link].variant != .verbatim {
        text.append("\(glyphs.separator)\(story.links[link].variant.rawValue)", Style(.dim))
      }
      return text
    }
  }

  /// The words, what differs from another passage underlined or reversed.
  private func append(
    _ passage: Passage, beside first: Passage, _ link: Int?, to text: inout StyledText
  ) {
    let pair = Comparison.Pair(left: first, right: passage, link: link, disagreements: [])
    append(passage, DifferingWords(pair, in: story, byCharacters: false).right, to: &text)
  }

  /// The words in the marks that they stand in.
  func append(_ passage: Passage, _ differing: [DifferingWords.Span] = [], to text: inout StyledText) {
    let isInMarks = story.isInMarks(passage)
    text.append(story.denial(of: passage))
    if isInMarks { text.append(glyphs.spelled("“")) }
    text.append(
      story.range(of: passage), of: story.articles[passage.article].text,
      emphases: differing.map { ($0.range, $0.level.change) })
    if isInMarks { text.append(glyphs.spelled("”")) }
  }

  /// Passages beside another one that may have the same words; the words in marks within a longer one with it.
  func printing(of passages: [Passage], beside first: Passage?) -> StyledText {
    var text = StyledText()
    let outer = passages.filter { passage in
      let range = story.range(of: passage)
      return !passages.contains { other in
        let around = story.range(of: other)
        return other.article == passage.article && around != range && around.start <= range.start
          && around.end >= range.end
      }
    }
    for (place, passage) in outer.enumerated() {
      if place > 0 { text.append(" \(glyphs.ellipsis) ", Style(.dim)) }
      let link = first.flatMap { first in story.links.firstIndex { $0.partner(of: passage) == first } }
      append(passage, beside: first ?? passage, link, to: &text)
    }
    return text
  }

  /// Who says nothing of it; nil where everybody does.
  private func silence(besides articles: Set<Int>) -> Board.Row? {
    let others = story.articles.indices.filter { !articles.contains($0) }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(12).map(name).joined(separator: ", ")
    let more = others.count > 12 ? " and \(others.count - 12) more" : ""
    return Board.Row(text: StyledText("not in: \(shown)\(more)", Style(.dim)))
  }
}

extension Story {
  /// Whether a passage stands between quote marks in its article.
  func isInMarks(_ passage: Passage) -> Bool {
    guard case .quotation(let article, let index) = passage else { return false }
    return articles[article].quotations[index].kind != .indirect
  }
}
