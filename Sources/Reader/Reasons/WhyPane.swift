internal import Collation
internal import TerminalUI

extension ReaderState {
  /// `z?`: why, for what is current; the same key again closes it.
  mutating func openWhy() {
    guard pager?.kind != .why else { return pager = nil }
    let reasons: Reasons
    if let comparison {
      let passage = comparison.side == .left ? comparison.shown.left : comparison.shown.right
      guard let slot = slot(ofArticle: passage.article), let mark = mark(of: passage, in: slot) else {
        return
      }
      reasons = Reasons(
        of: slots[slot].marks[mark], links: [comparison.pair.link].compactMap(\.self),
        rows: comparison.pair.disagreements, in: self, slot: slot)
    } else {
      guard let slot, slots[slot].loaded != nil else { return say("no article here") }
      let mark = currentMark
      // What was gone to comes alone; else all that there is to say about the words.
      let rows = slots[slot].current?.disagreement.map { [$0] } ?? mark?.disagreements ?? []
      let links = slots[slot].current?.disagreement == nil ? mark?.links ?? [] : []
      reasons = Reasons(of: mark, links: links, rows: rows, in: self, slot: slot)
    }
    pager = Pager(kind: .why)
    pager?.reasons = reasons
  }

  private static let labelColumns = 10

  var whyLines: [[Run]] {
    var lines: [[Run]] = []
    for fact in pager?.reasons?.facts ?? [] {
      guard let label = fact.label else {
        if !lines.isEmpty { lines.append([]) }
        let sign = fact.severity.map { [Run(glyphs.margin($0) + " ", $0.glyphStyle)] } ?? []
        lines.append(sign + [Run(glyphs.spelled(fact.text), Style(.heading, bold: true))])
        continue
      }
      let indent = Self.labelColumns + 3
      let wrapped = Fitting.wrapped(glyphs.spelled(fact.text), max(10, screen.columns - 2 - indent), glyphs)
      for (line, text) in (wrapped.isEmpty ? [""] : wrapped).enumerated() {
        let name = Fitting.padded(line == 0 ? label : "", Self.labelColumns, glyphs)
        lines.append([Run("  "), Run(name, Style(.dim)), Run(" " + text)])
      }
    }
    return lines
  }
}
