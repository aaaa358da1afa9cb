internal import Prose
internal import TerminalUI

/// Something on the screen that a click selects.
struct ClickTarget: Sendable {
  enum Thing: Hashable, Sendable {
    case source(slot: Int)
    /// Of the shown article.
    case mark(Int)
  }

  let area: Area
  let thing: Thing
}

extension Area {
  func contains(_ position: GridPosition) -> Bool {
    (row..<endRow).contains(position.row) && (column..<endColumn).contains(position.column)
  }
}

/// The mouse, where the user has asked for it: the wheel scrolls what is under it, a click selects.
extension ReaderState {
  /// Lines of text for one step of the wheel.
  private static let wheelLines = 3

  mutating func point(_ event: MouseEvent) -> [ReaderEffect] {
    // A question is answered by the keyboard.
    guard options.usesMouse, prompt == nil else { return [] }
    messages.hide()
    interrupted = nil
    keys.clear()
    switch event.kind {
    case .wheelUp: return wheel(.lineUp, at: event.position)
    case .wheelDown: return wheel(.lineDown, at: event.position)
    case .press:
      click(event.position)
      return []
    }
  }

  private mutating func wheel(_ command: Command, at position: GridPosition) -> [ReaderEffect] {
    if pager?.kind == .help {
      scrollHelp(command == .lineUp ? -Self.wheelLines : Self.wheelLines)
      return []
    }
    guard context == .reading, slot != nil else { return run(command, count: Self.wheelLines) }
    let kept = focus
    focus = pane(at: position) ?? kept
    move(command, count: focus == .text ? Self.wheelLines : 1)
    focus = kept
    return []
  }

  private func pane(at position: GridPosition) -> Pane? {
    let layout = layout
    if layout.text?.contains(position) == true { return .text }
    if layout.quotes?.contains(position) == true { return .quotes }
    return layout.sources?.contains(position) == true ? .sources : nil
  }

  private mutating func click(_ position: GridPosition) {
    if context == .comparison { comparison?.side = position.column < screen.columns / 2 ? .left : .right }
    guard context == .reading, let slot else { return }
    var painter = Painter(state: self, grid: Grid(size: screen))
    painter.paint()
    let pane = pane(at: position)
    switch painter.targets.last(where: { $0.area.contains(position) })?.thing {
    case .source(let clicked)?: open(source: clicked, in: pane)
    case .mark(let mark)? where slots[slot].marks.indices.contains(mark):
      focus = .quotes
      go(to: Slot.Current(mark: mark), in: slot)
    default:
      guard let pane else { return }
      pane == .quotes ? setFocus(pane) : (focus = pane)
      if pane == .text { selectWords(at: position, in: slot) }
    }
  }

  /// The first click shows an article, one on the article that is shown goes to its text.
  private mutating func open(source clicked: Int, in pane: Pane?) {
    if clicked == slot || pane == nil { focus = .text } else { focus = .sources }
    guard clicked != slot else { return }
    if let place { trail.leave(place) }
    home = nil
    show(slot: clicked)
  }

  /// Makes the words under the pointer current, if they are listed: the shortest passage that holds them.
  private mutating func selectWords(at position: GridPosition, in slot: Int) {
    guard let offset = source(at: position) else { return }
    let marks = slots[slot].marks
    let here = marks.indices.filter { marks[$0].range.start <= offset && offset < marks[$0].range.end }
    guard let mark = here.min(by: { marks[$0].range.count < marks[$1].range.count }) else { return }
    home = nil
    go(to: Slot.Current(mark: mark), in: slot)
  }

  /// The byte of the article that stands there; nil beside the words.
  private mutating func source(at position: GridPosition) -> Int? {
    let area = textArea
    let (columns, top) = (textColumns(in: area), topRow())
    guard position.row >= area.row, position.column >= columns.text else { return nil }
    let source = withText { layout -> Int? in
      guard let row = layout.rowIfAny(position.row - area.row, from: top), let words = layout.words(of: row)
      else { return nil }
      var (column, offset) = (columns.text, words.lowerBound)
      for character in String(decoding: layout.text.bytes[words], as: UTF8.self) {
        column += DisplayWidth.columns(of: String(character))
        if column > position.column { return layout.text.source(of: offset) }
        offset += character.utf8.count
      }
      return nil
    }
    return source ?? nil
  }
}
