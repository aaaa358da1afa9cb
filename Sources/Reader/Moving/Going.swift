internal import Prose

/// Moves by parts of the text rather than by lines of the screen.
extension ReaderState {
  /// `)` and `(`: a paragraph comes to the top of the screen, as far as the text goes.
  mutating func stepParagraph(_ distance: Int) {
    if layout.text == nil { focus = .text }
    let (top, height) = (topRow(), textArea.rows)
    let target = withText { layout in
      let block = top.block + distance + (distance < 0 && top.line > 0 ? 1 : 0)
      let row = ArticleLayout.Row(block: min(max(block, 0), layout.text.blocks.count - 1), line: 0)
      return min(row, layout.lastTop(height: height))
    }
    guard let target else { return say("no article here") }
    guard target != top else {
      return say(distance > 0 ? "the article ends here" : "the article begins here")
    }
    scroll(to: target)
    adoptVisibleMark()
  }

  /// `40%`: that part of the text, of the list or of the pager.
  mutating func goTo(percent: Int?) {
    guard let percent else { return say("how far? a number goes before it, such as 40%") }
    guard percent <= 100 else { return complain("\(percent)% is more than there is") }
    if pager != nil { return scrollPager(to: percent * max(0, pagerLines.count - pagerHeight) / 100) }
    if let chooser { return self.chooser?.select(percent * (chooser.rows.count - 1) / 100) ?? () }
    switch focus {
    case .sources:
      let listed = visibleSlots
      guard let slot, let position = listed.firstIndex(of: slot) else { return }
      moveInSources(percent * (listed.count - 1) / 100 - position)
    case .quotes:
      guard let slot else { return }
      let listed = listedMarks(of: slot)
      guard !listed.isEmpty else { return say("no quotation is listed") }
      moveInQuotes(-listed.count)
      moveInQuotes(percent * (listed.count - 1) / 100)
    case .text: goInText(percent)
    }
  }

  /// By lines, as the status row counts them; by bytes where the text is too long to count its lines.
  private mutating func goInText(_ percent: Int) {
    let height = textArea.rows
    let target = withText { layout in
      let row =
        if let rows = layout.count(at: ArticleLayout.top)?.rows {
          layout.row(percent * (rows - 1) / 100, from: ArticleLayout.top)
        } else {
          layout.row(ofSource: layout.text.source(of: layout.text.bytes.count * percent / 100))
        }
      return min(row, layout.lastTop(height: height))
    }
    guard let target else { return say("no article here") }
    hasMoved = true
    scroll(to: target)
    adoptVisibleMark()
  }
}
