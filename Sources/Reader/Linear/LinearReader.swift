internal import Collation
internal import Documents
internal import TerminalUI

/// The reader as lines of text, for speech, braille and terminals that cannot move their cursor: what was typed on a
/// line is pressed, and a line says where that led.
///
/// It is the same reader with a screen of one row, which holds a whole paragraph.
struct LinearReader {
  var state: ReaderState

  /// So wide that no paragraph is wrapped, and as low as a screen with text can be.
  static let screen = GridSize(columns: 1_000_000, rows: 3)

  init(_ state: ReaderState) {
    self.state = state
    _ = self.state.handle(.resized(Self.screen))
    if self.state.options.width == nil { self.state.options.width = Self.screen.columns }
    self.state.settle()
  }

  /// What is said first.
  mutating func greeting() -> [String] {
    let said = takeMessage()
    let marks = state.slots.map(\.marks)
    let facts = [
      counted(state.visibleSlots.count, "article"),
      counted(marks.reduce(0) { $0 + $1.quotationCount }, "quotation"),
      "\(marks.reduce(0) { $0 + $1.linkedCount }) linked",
      counted(state.story?.disagreements.count ?? 0, "disagreement"),
    ]
    let (help, close) = (state.key(.help), state.key(.close))
    let name = "\(state.name): \(facts.joined(separator: ", ")). \(help) lists the keys, \(close) leaves."
    return ([name] + said + [articleLine()]).map(TerminalGate.line)
  }

  /// Presses what a line says; gives what is to be said, and what the loop has to do.
  mutating func take(_ line: String) -> (lines: [String], effects: [ReaderEffect]) {
    let before = Snapshot(state)
    state.lastCommand = nil
    var (lines, effects): ([String], [ReaderEffect]) = ([], [])
    switch keys(in: line) {
    case .failure(let unknown): lines.append("<\(unknown.name)> is no key")
    case .success(let keys):
      for key in keys {
        // Names to choose from are for a screen.
        effects += state.handle(.key(key)).filter { if case .list = $0 { false } else { true } }
        lines += takeMessage()
      }
    }
    if state.keys.isPending {
      state.keys.clear()
      lines.append("\(line) wants another key")
    }
    if !effects.contains(.quit) {
      skipBlankRow(since: before)
      lines += consequences(since: before, said: !lines.isEmpty || !effects.isEmpty)
    }
    return (lines.map(TerminalGate.line), effects)
  }

  /// Tells the reader something that happened outside; gives what it says to that.
  mutating func handle(_ event: ReaderEvent) -> [String] {
    _ = state.handle(event)
    return takeMessage().map(TerminalGate.line)
  }

  /// A line at a prompt is what is typed there; one that begins a prompt is typed and sent off; any other is keys.
  private mutating func keys(in line: String) -> Result<[Key], KeyNotation.UnknownKey> {
    if let prompt = state.prompt {
      if prompt.kind == .quit { return .success([line.first.map { .character($0) } ?? .escape]) }
      // What the prompt suggests holds where nothing is typed.
      if !line.isEmpty { state.prompt?.line.set(line) }
      return .success([.enter])
    }
    let words = line.trimmingBlanks
    if let chooser = state.chooser, let number = Int(words), chooser.rows.indices.contains(number - 1) {
      state.chooser?.select(number - 1)
      return .success([.enter])
    }
    if let number = Int(words), selectRowOfView(number) { return .success([.enter]) }
    if words.isEmpty { return .success([.enter]) }
    // Whoever writes `help` means no h, e, l and p: one of them would open an editor.
    if words.count > 3, CommandLine.isName(words) {
      return .success((":" + words).map { .character($0) } + [.enter])
    }
    guard let first = words.first, words.count > 1, ":/|&".contains(first) || words.hasPrefix("g/") else {
      return KeyNotation.keys(in: words)
    }
    return .success(words.map { .character($0) } + [.enter])
  }

  private mutating func takeMessage() -> [String] {
    guard let message = state.messages.shown else { return [] }
    state.messages.hide()
    return [message.text]
  }

  /// Between paragraphs the screen has a blank row; nobody wants to hear it.
  private mutating func skipBlankRow(since before: Snapshot) {
    guard let slot = state.slot, slot == before.slot, let old = before.top, state.pager == nil,
      state.comparison == nil, state.slots[slot].top != old, textOfRow() == nil
    else { return }
    state.move(state.slots[slot].top > old ? .lineDown : .lineUp, count: 1)
  }

  /// What has come of a line.
  private mutating func consequences(since before: Snapshot, said: Bool) -> [String] {
    if state.pager != nil {
      defer { state.pager = nil }
      return state.pagerLines.map { $0.map(\.text).joined() }
    }
    if state.picking != nil {
      state.picking = nil
      return ["letters need a screen; \(state.key(.listLinks)) lists the links of this article"]
    }
    if state.chooser != nil { return rowsToChoose() }
    if let prompt = state.prompt { return [prompt.sign + prompt.line.text] }
    let now = Snapshot(state)
    if now.view != nil { return now != before || !said ? linesOfView(since: before.view) : [] }
    if now.comparison != nil { return now != before || !said ? [comparisonLine()] : [] }
    if state.focus == .sources {
      state.focus = .text
      return state.visibleSlots.map { sourceLine(of: $0) }
    }
    let group = state.lastCommand?.group
    let isOfArticle = group == .articles
    if now.slot != before.slot {
      return [now.current == nil || isOfArticle ? articleLine() : "\(articleName()): \(currentLine())"]
    }
    // Scrolling reads the text, whatever becomes current on the way.
    if group == .moving, state.focus == .text {
      guard now.top == before.top else { return [textLine()] }
      return said ? [] : ["no further: " + textLine()]
    }
    let isHere = now.current != nil && (now.current != before.current || group == .quotes || group == .trail)
    if isHere, now != before || !said { return [currentLine()] }
    if now != before { return [textLine()] }
    return said ? [] : [isOfArticle ? articleLine() : now.current == nil ? textLine() : currentLine()]
  }

  /// Where the reader is.
  private struct Snapshot: Hashable {
    let slot: Int?
    let top: Int?
    let current: Slot.Current?
    let comparison: Comparison.Pair?
    let view: ViewPlace?

    init(_ state: ReaderState) {
      slot = state.slot
      top = state.slot.map { state.slots[$0].top }
      current = state.slot.flatMap { state.slots[$0].current }
      comparison = state.comparison?.pair
      view = LinearReader.viewPlace(in: state)
    }
  }
}

extension String {
  var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
