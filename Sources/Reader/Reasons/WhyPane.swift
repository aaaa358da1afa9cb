internal import Collation
internal import TerminalUI

extension ReaderState {
  /// `z?`: why, for what is current; the same key again closes it.
  mutating func openWhy() {
    guard pager?.kind != .why else { return pager = nil }
    guard let reasons = reasonsHere() else { return }
    pager = Pager(kind: .why)
    pager?.reasons = reasons
  }

  /// Of what is current in the topmost view; nil, and it is said, where that has none.
  private mutating func reasonsHere() -> Reasons? {
    if chooser != nil || board != nil || matrix != nil { return reasonsOfRow() }
    if let comparison {
      let passage = comparison.side == .left ? comparison.shown.left : comparison.shown.right
      guard
        let subject = subject(
          passage, links: [comparison.pair.link].compactMap(\.self), rows: comparison.pair.disagreements)
      else { return nil }
      return Reasons(of: [subject], in: self, slot: subject.slot)
    }
    guard let slot, slots[slot].loaded != nil else {
      say("no article here")
      return nil
    }
    if let claim = spotClaim, let subject = subject(claim) {
      return Reasons(of: [subject], in: self, slot: slot)
    }
    if let spot, spot.slot == slot, let article = slots[slot].article,
      let found = reasons(ofWords: spot.range, in: article)
    {
      return found
    }
    guard let mark = currentMark else { return Reasons(of: [], in: self, slot: slot) }
    // What was gone to comes alone; else all that there is to say about the words.
    let row = slots[slot].current?.disagreement
    let subject = Reasons.Subject(
      mark: mark, links: row == nil ? mark.links : [], rows: row.map { [$0] } ?? mark.disagreements,
      slot: slot)
    return Reasons(of: [subject], in: self, slot: slot)
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
