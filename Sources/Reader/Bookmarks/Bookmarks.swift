internal import TerminalUI

/// Places with a letter of the user's. `'` is the place before the last jump.
extension ReaderState {
  static let lastJump: Character = "'"

  /// The letters that a mark can have.
  static func isBookmark(_ letter: Character) -> Bool { ("a"..."z").contains(letter) && letter.isASCII }

  /// `ma`, `'a`, `''`.
  mutating func run(_ command: Command, letter key: Key) {
    guard case .character(let letter) = key,
      Self.isBookmark(letter) || (command == .goToMark && letter == Self.lastJump)
    else { return complain("a mark is a letter from a to z") }
    command == .setMark ? setBookmark(letter) : goToBookmark(letter)
  }

  mutating func setBookmark(_ letter: Character) {
    guard let slot, slots[slot].loaded != nil, let place else { return say("no article here") }
    bookmarks[letter] = place
    say("mark \(letter) is here; \(self.key(.goToMark, letter)) comes back")
  }

  mutating func goToBookmark(_ letter: Character) {
    guard let target = bookmarks[letter], slots.indices.contains(target.slot),
      slots[target.slot].loaded != nil
    else {
      return say(
        letter == Self.lastJump
          ? "no jump yet to come back from" : "no mark \(letter); \(self.key(.setMark, letter)) sets it")
    }
    chooser = nil
    let before = place
    if let before, before.slot != target.slot { trail.leave(before) }
    restore(target)
    noteJump(from: before)
  }

  /// Remembers where a jump began, unless it led nowhere.
  mutating func noteJump(from before: Place?) {
    if let before, before != place { bookmarks[Self.lastJump] = before }
  }

  /// `'a`, or what to type where the command has no key.
  private func key(_ command: Command, _ letter: Character) -> String {
    firstKey(for: command).map { "\($0)\(letter)" } ?? ":\(command.rawValue) \(letter)"
  }

  /// The marks with a letter, in their order.
  var lettered: [(letter: Character, place: Place)] {
    bookmarks.filter { Self.isBookmark($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What the box says while a letter is awaited: the marks there are.
  func bookmarkKeys(for command: Command) -> [WhichKey.Entry] {
    var entries = lettered.map { WhichKey.Entry(key: String($0.letter), summary: brief($0.place)) }
    if command == .goToMark, let last = bookmarks[Self.lastJump] {
      entries.append(WhichKey.Entry(key: "'", summary: "\(brief(last)), before the last jump"))
    }
    if command == .setMark { entries.append(WhichKey.Entry(key: "a-z", summary: "a mark here")) }
    return entries.isEmpty
      ? [WhichKey.Entry(key: "Esc", summary: "no mark is set; \(self.key(.setMark)) and a letter sets one")]
      : entries
  }

  /// `3 Wire ¶12`.
  func brief(_ place: Place) -> String {
    let name = "\(number(of: place.slot)) \(slots[place.slot].label)"
    guard let text = slots[place.slot].text, !text.blocks.isEmpty else { return name }
    return "\(name) \(paragraph(at: place, in: text))"
  }

  /// `¶12`.
  func paragraph(at place: Place, in text: DisplayText) -> String {
    let block = min(text.block(atSource: place.offset), text.blocks.count - 1)
    return "\(glyphs.isASCII ? "para " : "¶")\(block + 1)"
  }
}

extension Command {
  /// Whether the next key is a letter for it.
  var takesLetter: Bool { self == .setMark || self == .goToMark }

  /// Whether it goes somewhere at once, so that `''` comes back. Scrolling does not.
  var isJump: Bool {
    switch self {
    case .lineDown, .lineUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .lineToTop, .lineToMiddle,
      .lineToBottom, .nextParagraph, .previousParagraph, .nextPane, .previousPane, .leftPane, .rightPane,
      .sourcesPane, .textPane, .quotesPane:
      false
    default: true
    }
  }
}

extension Painter {
  /// On wide screens the marks stand below the trail.
  mutating func paintBookmarks(in area: Area) {
    let marks = state.lettered
    guard area.rows >= 2, !marks.isEmpty else { return }
    let shown = marks.prefix(area.rows - 1)
    let title = shown.count < marks.count ? "Marks (\(shown.count) of \(marks.count))" : "Marks"
    paintRule(title, row: area.row, in: area)
    for (line, mark) in shown.enumerated() {
      grid.draw(
        Fitting.end("  \(mark.letter) \(state.brief(mark.place))", area.columns - 2, glyphs),
        row: area.row + 1 + line, column: area.column, width: area.columns - 2)
    }
  }
}
