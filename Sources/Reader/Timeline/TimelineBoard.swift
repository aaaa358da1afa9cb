internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

extension ReaderState {
  /// `gT`: the articles as they were published, and what each brought anew.
  mutating func openTimeline() {
    if board?.kind == .timeline { return board = nil }
    guard hasOthers else { return say(nothingToCompare) }
    guard let story, let index else { return say("links are still being looked for") }
    let timeline = StoryTimeline(story, index)
    guard !timeline.dated.isEmpty else { return say("no article says when it was published") }
    let rows = OutletRows(story, numbers: numbers, glyphs).timeline(timeline)
    var board = Board(.timeline, title: [Run("As it was published", Style(.heading))], rows: rows)
    let here = comparison?.shown.left.article ?? slot.flatMap { slots[$0].article }
    board.selected =
      board.stops.first { here.map(Board.Target.article) == board.rows[$0].target } ?? board.selected
    self.board = board
  }
}

extension OutletRows {
  func timeline(_ timeline: StoryTimeline) -> [Board.Row] {
    var rows: [Board.Row] = []
    for entry in timeline.dated {
      if !rows.isEmpty { rows.append(Board.Row()) }
      rows.append(row(of: entry.article))
      rows += entry.quotations.map(row(of:)) + entry.changes.map(row(of:))
      if let first = entry.alone.first {
        let words = "\(counted(entry.alone.count, "quotation")) that nobody else has"
        rows.append(
          Board.Row(sign: Run("+"), indent: 4, text: StyledText(words), target: .passage(first)))
      }
      if entry.quotations.isEmpty, entry.changes.isEmpty, entry.alone.isEmpty {
        rows.append(Board.Row(indent: 4, text: StyledText("nothing new is quoted", Style(.dim))))
      }
    }
    guard !timeline.undated.isEmpty else { return rows }
    rows += [
      Board.Row(), Board.Row(indent: 0, text: StyledText("Without a date", Style(.heading, bold: true))),
    ]
    return rows
      + timeline.undated.map { article in
        Board.Row(text: label(of: article, Style(bold: true)), target: .article(article))
      }
  }

  /// `3 Mar 2031 06:40 · 2 Harbour Gazette`
  private func row(of article: Int) -> Board.Row {
    var text = StyledText()
    if let published = story.articles[article].article.published, Publication(published) != nil {
      text.append(PublicationDate.shown(published) + glyphs.separator, Style(.heading))
    }
    text.append(label(of: article, Style(.heading, bold: true)))
    return Board.Row(indent: 0, text: text, target: .article(article))
  }

  /// `2 Harbour Gazette`, and whose text it mostly has.
  private func label(of article: Int, _ style: Style) -> StyledText {
    var text = StyledText(name(of: article), style)
    let origin = story.origins[article]
    if origin != article {
      text.append("\(glyphs.separator)mostly the text of \(name(of: origin))", Style(.dim))
    }
    return text
  }

  private func row(of quotation: StoryTimeline.Quotation) -> Board.Row {
    Board.Row(sign: Run("+"), indent: 4, target: .passage(quotation.passage)) { text(of: quotation) }
  }

  private func text(of quotation: StoryTimeline.Quotation) -> StyledText {
    var text = StyledText()
    if let voice = story.voice(of: quotation.passage) {
      text.append("\(voice.label): ", Style(bold: true))
    }
    append(quotation.passage, to: &text)
    text.append(" [\(quotation.number)]", Style(.dim))
    if !quotation.perhapsEarlier.isEmpty {
      let first = quotation.perhapsEarlier
      let others = first.map { first.count == 1 ? name(of: $0) : "\(numbers[$0] ?? $0 + 1)" }
        .joined(separator: ", ")
      text.append("\(glyphs.separator)or first in \(others)", Style(.dim))
    }
    return text
  }

  private func row(of change: StoryTimeline.Change) -> Board.Row {
    let disagreement = story.disagreements[change.disagreement]
    let severity = Severity(disagreement.severity)
    let member = disagreement.members[change.member]
    var text = StyledText(glyphs.spelled(disagreement.question ?? disagreement.kind.rawValue) + " ")
    text.append(glyphs.spelled(disagreement.shown(member.value, in: story)), Style(.conflict, bold: true))
    let before = change.before.map { glyphs.spelled(disagreement.shown($0, in: story)) }.joined(
      separator: ", ")
    let articles = change.articles.map(name).joined(separator: ", ")
    text.append("\(glyphs.separator)before it \(before) in \(articles)", Style(.dim))
    return Board.Row(
      sign: Run(glyphs.margin(severity), severity.glyphStyle), indent: 4, text: text,
      target: .member(disagreement: change.disagreement, member: change.member))
  }
}
