internal import Articles
internal import Collation
internal import Prose
internal import Quotations
internal import TerminalUI

extension ReaderState {
  /// `go`: what one outlet calls false, and what each has alone.
  mutating func openOnly() {
    if board?.kind == .only { return board = nil }
    guard hasOthers else { return say(nothingToCompare) }
    guard let story, let index, let survey else { return say("links are still being looked for") }
    let rows = OutletRows(story, numbers: numbers, glyphs).only(index, survey)
    guard rows.contains(where: { $0.target != nil }) else {
      return say("no article has a quotation or a figure that no other has")
    }
    var board = Board(.only, title: [Run("Only in one outlet", Style(.heading))], rows: rows)
    let here = comparison?.shown.left.article ?? slot.flatMap { slots[$0].article }
    let own = board.stops.first { board.rows[$0].target?.article(in: story) == here }
    board.selected = own ?? board.selected
    self.board = board
  }
}

extension OutletRows {
  func only(_ index: StoryIndex, _ survey: StorySurvey) -> [Board.Row] {
    var rows: [Board.Row] = []
    if !survey.denials.isEmpty {
      rows.append(heading("Called false in one outlet"))
      for denial in survey.denials { rows += self.rows(of: denial) }
    }
    let figures = Dictionary(grouping: survey.loneFigures, by: \.article)
    for article in story.articles.indices {
      let own = lonePassages(of: article, index).map { passage in
        Board.Row(indent: 2, target: .passage(passage)) {
          var text = StyledText("\(story.voice(of: passage)?.label ?? ""): ", Style(bold: true))
          append(passage, to: &text)
          return text
        }
      }
      let counted = (figures[article] ?? []).map { figure in
        Board.Row(sign: Run("#"), indent: 2, target: .words(article: article, figure.range)) {
          let source = story.articles[article].text
          var text = StyledText(source.string(in: figure.range).onOneLine, Style(bold: true))
          text.append(" in: ", Style(.dim))
          text.append(
            figure.sentence, of: source, emphases: [(figure.range, { $0.isUnderlined = true })])
          return text
        }
      }
      guard !own.isEmpty || !counted.isEmpty else { continue }
      if !rows.isEmpty { rows.append(Board.Row()) }
      rows.append(heading("Only in \(name(of: article))"))
      rows += own + counted
    }
    return rows
  }

  private func heading(_ text: String) -> Board.Row {
    Board.Row(indent: 0, text: StyledText(text, Style(.heading, bold: true)))
  }

  /// What is said to be false, and where it is said without that.
  private func rows(of denial: Denial) -> [Board.Row] {
    let article = denial.passage.article
    var own = StyledText(name(of: article), Style(bold: true))
    own.append(": ")
    let range = sentence(around: denial.range, in: article) ?? denial.range
    own.append(
      range, of: story.articles[article].text,
      emphases: [(denial.range, { ($0.role, $0.isReversed, $0.isBold) = (.conflict, true, true) })])
    var other = StyledText(name(of: denial.denied.article), Style(bold: true))
    other.append(": ")
    append(denial.denied, to: &other)
    return [
      Board.Row(
        sign: Run(glyphs.margin(.conflict), Severity.conflict.glyphStyle), indent: 2, text: own,
        target: .words(article: article, denial.range)),
      Board.Row(indent: 4, text: other, target: .passage(denial.denied)),
    ]
  }

  /// The quotations that no other text has; of copies of one text those of the first.
  private func lonePassages(of article: Int, _ index: StoryIndex) -> [Passage] {
    index.marks[article].filter { mark in
      // What others contradict they have too, with another answer.
      guard mark.isQuotation, isSpeech(mark.passage), mark.disagreements.isEmpty else { return false }
      guard let number = mark.number else { return true }
      let articles = Set(index.groups[number - 1].map(\.article))
      return story.originCount(of: articles) == 1 && articles.min() == article
    }.outermost.map(\.passage)
  }

  /// Whether somebody says the words: words at arm's length and on signs are not looked for elsewhere.
  private func isSpeech(_ passage: Passage) -> Bool {
    guard case .quotation(let article, let index) = passage else { return false }
    let kind = story.articles[article].quotations[index].kind
    return kind != .scare && kind != .title
  }
}

extension Board.Target {
  func article(in story: Story) -> Int? {
    switch self {
    case .passage(let passage): passage.article
    case .member(let disagreement, let member): story.disagreements[disagreement].members[member].article
    case .words(let article, _), .article(let article): article
    }
  }
}
