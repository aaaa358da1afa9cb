internal import Articles
internal import Collation
internal import Documents
internal import Prose
internal import Quotations

/// What `s` saves: the view that is open, as every format can write it. All texts have passed the gate for terminals,
/// so that a saved file shows what the reader showed; each format escapes what is special to it.
struct SavedView: Hashable, Sendable {
  enum Mark: Hashable, Sendable {
    /// Words that the lists list, by how far the outlets are apart on them.
    case passage(Severity)
    /// In a comparison: the words that both sides have.
    case compared
    /// In a comparison: words that the other side has not.
    case differing
    /// In a comparison: words that the articles disagree on.
    case conflict
    /// In a view of the whole story: who says the words that follow, and other names.
    case label
  }

  struct Run: Hashable, Sendable {
    let text: String
    let mark: Mark?
    /// The number of linked words, where they end.
    let number: Int?
  }

  struct Paragraph: Hashable, Sendable {
    let isHeading: Bool
    let runs: [Run]
  }

  /// One article.
  struct Column: Hashable, Sendable {
    let label: String
    let published: String?
    /// Only where a browser can open it.
    let url: String?
    let language: String
    let paragraphs: [Paragraph]
    /// In a comparison: what is compared line by line.
    var sentences: [String] = []
  }

  /// One row of the list beside the text, or of what differs.
  struct Row: Hashable, Sendable {
    struct Version: Hashable, Sendable {
      let label: String
      /// What this article calls who speaks, where that is not what the row calls them.
      var speaker: String?
      let words: String

      /// The article, and who speaks if that is said.
      var heading: String { [label, speaker].compactMap(\.self).joined(separator: ", ") }
    }

    let severity: Severity
    let number: Int?
    /// Who speaks, or what kind of difference it is.
    let subject: String
    let versions: [Version]
    let notes: [String]
  }

  let title: String
  let columns: [Column]
  /// What the rows are.
  let heading: String
  let rows: [Row]
  /// What a view of the whole story shows, instead of articles and rows.
  var story: SavedStory?
}

extension ReaderState {
  /// The open view for saving; nil while no article is there.
  var savedView: SavedView? {
    if board != nil || matrix != nil { return savedStoryView }
    if let comparison, let story { return savedView(of: comparison, in: story) }
    guard let slot, let article = slots[slot].loaded else { return nil }
    let marks = listedMarks(of: slot).map { slots[slot].marks[$0] }
    let spans = marks.map {
      SavedView.Span(range: $0.range, mark: .passage($0.severity), number: $0.number)
    }
    return SavedView(
      title: TerminalGate.line(name), columns: [SavedView.Column(article, spans)],
      heading: showsOnlyDisagreements ? "Disagreements" : "Quotations",
      rows: marks.map { savedRow(of: $0, in: slot, article) })
  }

  private func savedRow(of mark: Mark, in slot: Int, _ article: Article) -> SavedView.Row {
    let words = QuoteWords(mark, in: self, slot: slot)
    func speaker(of passage: Passage) -> String? {
      story?.printedSpeaker(of: passage).flatMap { $0 == words.speaker ? nil : TerminalGate.line($0) }
    }
    var versions = [
      SavedView.Row.Version(article.label, words.quoted, speaker: speaker(of: mark.passage))
    ]
    if let story, let number = mark.number, let group = index?.groups[number - 1] {
      for passage in group where passage.article != mark.passage.article {
        versions.append(
          .init(
            story.articles[passage.article].article.label, story.savedWords(of: passage),
            speaker: speaker(of: passage)))
      }
    }
    let notes = mark.disagreements.compactMap { index -> String? in
      guard let disagreement = story?.disagreements[index] else { return nil }
      let subject = disagreement.question.map { "\($0) " } ?? ""
      return TerminalGate.line("\(disagreement.kind.rawValue): \(subject)\(disagreement.reason)".onOneLine)
    }
    return SavedView.Row(
      severity: mark.severity, number: mark.number, subject: TerminalGate.line(words.heading(.unicode)),
      versions: versions, notes: notes)
  }

  private func savedView(of comparison: Comparison, in story: Story) -> SavedView {
    let pair = comparison.pair
    let words = DifferingWords(pair, in: story, byCharacters: comparison.marksCharacters)
    func column(_ passage: Passage, _ differing: [DifferingWords.Span]) -> SavedView.Column {
      let whole = SavedView.Span(
        range: story.range(of: passage), mark: .compared, number: nil)
      let annotated = story.articles[passage.article]
      var column = SavedView.Column(annotated.article, whole.parted(by: differing))
      column.sentences = SavedView.Column.sentences(of: annotated)
      return column
    }
    let sides = [column(pair.left, words.left), column(pair.right, words.right)]
    let labels = sides.map(\.label)
    let rows = pair.rows(in: story).map { row in
      let all = row.isOfBoth ? [] : zip(labels, [row.left, row.right]).filter { !$1.isEmpty }
      let versions = comparison.isSwapped ? all.reversed() : all
      let notes = [row.isOfBoth ? row.left : "", row.note].filter { !$0.isEmpty }
      return SavedView.Row(
        severity: row.severity, number: nil, subject: row.kind, versions: versions.map { .init($0, $1) },
        notes: notes.isEmpty ? [] : [TerminalGate.line(notes.joined(separator: ": "))])
    }
    return SavedView(
      title: TerminalGate.line(name), columns: comparison.isSwapped ? sides.reversed() : sides,
      heading: "What differs", rows: rows)
  }
}

extension SavedView.Row.Version {
  fileprivate init(_ label: String, _ words: String, speaker: String? = nil) {
    self.init(label: TerminalGate.line(label), speaker: speaker, words: TerminalGate.line(words.onOneLine))
  }
}

extension SavedView {
  /// Marked words of an article.
  struct Span {
    let range: TextRange
    let mark: Mark
    var number: Int?

    /// The passage with other marks on what differs in it.
    func parted(by differing: [DifferingWords.Span]) -> [Span] {
      var spans: [Span] = []
      var position = range.start
      for span in differing {
        guard let common = span.range.intersection(range), common.start >= position else { continue }
        if common.start > position {
          spans.append(Span(range: TextRange(position, common.start), mark: mark))
        }
        spans.append(Span(range: common, mark: span.level == .conflict ? .conflict : .differing))
        position = common.end
      }
      if position < range.end { spans.append(Span(range: TextRange(position, range.end), mark: mark)) }
      return spans
    }
  }
}

extension SavedView.Column {
  /// The article with marks on its words: `spans` by place; of two that overlap the first counts.
  init(_ article: Article, _ spans: [SavedView.Span]) {
    var rest = spans[...]
    let paragraphs = article.headlineAndParagraphs.map { paragraph in
      let range = paragraph.range
      var runs: [SavedView.Run] = []
      var position = range.start
      func add(to end: Int, _ mark: SavedView.Mark? = nil, _ number: Int? = nil) {
        guard end > position else { return }
        let words = article.text.string(in: TextRange(position, end))
        let text = TerminalGate.line(String(words.map { $0.isWhitespace ? " " : $0 }))
        runs.append(SavedView.Run(text: text, mark: mark, number: number))
        position = end
      }
      while let span = rest.first, span.range.start < range.end {
        if span.range.end > position, span.range.start >= position || runs.isEmpty {
          add(to: span.range.start)
          let isEnd = span.range.end <= range.end
          add(to: min(span.range.end, range.end), span.mark, isEnd ? span.number : nil)
        }
        // A quotation may go on in the next paragraph.
        if span.range.end > range.end { break }
        rest.removeFirst()
      }
      add(to: range.end)
      return SavedView.Paragraph(isHeading: paragraph.kind == .heading, runs: runs)
    }
    self.init(
      label: TerminalGate.line(article.label), published: article.published.map(TerminalGate.line),
      url: article.url.flatMap(WebAddress.checked), language: article.language, paragraphs: paragraphs)
  }
}
