internal import Articles
internal import Collation
internal import Prose
internal import TerminalUI

/// Letters on what is in view, one of which is to be typed.
struct Picking: Sendable {
  struct Target: Hashable, Sendable {
    let current: Slot.Current
    /// The byte of the article on whose line the letters stand.
    let offset: Int
    /// Whether the letters stand beside the text rather than on its words.
    let isInMargin: Bool
  }

  /// By place.
  let targets: [Target]
  /// What was typed of two letters.
  private(set) var typed = ""

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")

  init(_ targets: [Target]) {
    let limit = Self.alphabet.count * Self.alphabet.count
    self.targets = Array(
      targets.sorted { ($0.offset, $0.isInMargin ? 0 : 1) < ($1.offset, $1.isInMargin ? 0 : 1) }.prefix(limit)
    )
  }

  /// One letter each; two each where one would not do, so that none is the beginning of another.
  func letters(of target: Int) -> String {
    let alphabet = Self.alphabet
    guard targets.count > alphabet.count else { return String(alphabet[target]) }
    return String([alphabet[target / alphabet.count], alphabet[target % alphabet.count]])
  }

  enum Outcome: Hashable { case picked(Target), waiting, unknown }

  mutating func type(_ letter: Character) -> Outcome {
    let text = typed + letter.lowercased()
    let left = targets.indices.filter { letters(of: $0).hasPrefix(text) }
    guard let first = left.first else { return .unknown }
    if letters(of: first) == text { return .picked(targets[first]) }
    typed = text
    return .waiting
  }

  /// False where nothing was typed.
  mutating func takeBack() -> Bool { typed.popLast() != nil }
}

extension ReaderState {
  /// `f`: letters on the quotations in view, and in the margin on what the articles disagree on.
  mutating func startPicking() {
    if layout.text == nil { focus = .text }
    guard let slot, slots[slot].text != nil else { return say("no article here") }
    let visible = visibleRange()
    var targets: [Picking.Target] = []
    var marginRows: Set<ArticleLayout.Row> = []
    var taken: Set<Int> = []
    let marks = slots[slot].marks
    let shown = listedMarks(of: slot).filter { marks[$0].range.overlaps(visible) }
    // The margin has room for one a line: the severest has it.
    for index in shown.sorted(by: { (-marks[$0].severity.rawValue, $0) < (-marks[$1].severity.rawValue, $1) })
    {
      let mark = marks[index]
      if !mark.isClaim {
        let offset = freeOffset(
          from: max(mark.range.start, visible.start), to: mark.range.end, taken, in: slot)
        taken.insert(offset)
        targets.append(Picking.Target(current: Slot.Current(mark: index), offset: offset, isInMargin: false))
      }
      for target in marginTargets(of: index, in: slot, visible) {
        guard let row = withText({ $0.row(ofSource: target.offset) }) else { continue }
        if marginRows.insert(row).inserted { targets.append(target) }
      }
    }
    guard !targets.isEmpty else { return say("no quotation in view; \(key(.nextQuote)) goes to the next") }
    picking = Picking(targets)
  }

  /// Where letters of their own fit: quotations within each other may begin at one place, and then those of the
  /// second stand on its next word.
  private func freeOffset(from start: Int, to end: Int, _ taken: Set<Int>, in slot: Int) -> Int {
    guard taken.contains(start), let bytes = slots[slot].loaded?.text.bytes else { return start }
    let next = (start + 1..<max(start + 1, end)).first { bytes[$0 - 1] == 0x20 && !taken.contains($0) }
    return next ?? start
  }

  /// The disagreements of a mark, each where its words are; for a claim of which there is none, the claim.
  private func marginTargets(of index: Int, in slot: Int, _ visible: TextRange) -> [Picking.Target] {
    let mark = slots[slot].marks[index]
    var targets: [Picking.Target] = []
    for disagreement in mark.disagreements {
      let members = story?.disagreements[disagreement].members ?? []
      guard let member = members.firstIndex(where: { $0.passage == mark.passage }) else { continue }
      let offset = max(members[member].range.start, visible.start)
      guard offset < visible.end else { continue }
      let current = Slot.Current(mark: index, disagreement: disagreement, member: member)
      targets.append(Picking.Target(current: current, offset: offset, isInMargin: true))
    }
    guard targets.isEmpty, mark.isClaim else { return targets }
    let offset = max(mark.range.start, visible.start)
    return [Picking.Target(current: Slot.Current(mark: index), offset: offset, isInMargin: true)]
  }

  /// A key while the letters stand there.
  mutating func pick(_ key: Key) {
    guard let slot else { return picking = nil }
    switch key {
    case .character(let letter):
      switch picking?.type(letter) {
      case .picked(let target):
        picking = nil
        home = nil
        let before = place
        go(to: target.current, in: slot)
        noteJump(from: before)
      case .waiting: break
      case .unknown, nil:
        picking = nil
        say("nothing here has the letter \(letter)")
      }
    case .backspace:
      if picking?.takeBack() != true { picking = nil }
    default: picking = nil
    }
  }
}
