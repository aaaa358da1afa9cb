internal import TerminalUI

extension Painter {
  /// The best keys for this pane and mode, as they are bound.
  mutating func paintHints(in area: Area) {
    grid.draw(hintRuns(limit: 7), row: area.row, column: 1, width: area.columns - 2)
  }

  /// As many as the row has room for, whole.
  func hintRuns(limit: Int) -> [Run] {
    var runs: [Run] = []
    let room = layout.sizeClass == .wide ? grid.columns / 2 : grid.columns - 2
    var used = 0
    for (command, other) in hintCommands().prefix(limit) {
      let both = [command, other].compactMap(\.self).compactMap { state.firstKey(for: $0) }
      guard !both.isEmpty else { continue }
      let text =
        "\(both.joined(separator: " ")):\(both.count > 1 ? pairHint(for: command) : hint(for: command))"
      let columns = DisplayWidth.columns(of: text) + (runs.isEmpty ? 0 : 2)
      guard used + columns <= room else { break }
      runs.append(Run((runs.isEmpty ? "" : "  ") + text, Style(.hint)))
      used += columns
    }
    return runs
  }

  /// What a command and the one beside it do: not “down” for two keys of which one goes up.
  private func pairHint(for command: Command) -> String {
    command == .lineDown && state.pager != nil ? "line" : command.pairHint
  }

  /// What a command does here, where that is not what it does elsewhere.
  private func hint(for command: Command) -> String {
    switch command {
    case .close where !state.hasOpenView: "quit"
    case .cancel where state.picking != nil: "leave"
    case .choose where state.pager != nil: "run"
    case .choose where state.chooser?.kind == .speakers: "only these words"
    case .follow where state.focus == .sources: "open"
    default: command.hint
    }
  }

  /// A command, and the one that undoes or mirrors it where both fit one hint.
  private func hintCommands() -> [(Command, Command?)] {
    if let pager = state.pager {
      let run: [(Command, Command?)] = pager.kind == .help ? [(.choose, nil)] : []
      return [(.lineDown, .lineUp)] + run + [(.pageDown, nil), (.search, nil), (.close, nil)]
    }
    if state.board != nil {
      return [
        (.lineDown, .lineUp), (.openRow, nil), (.compare, nil), (.why, nil), (.close, nil), (.help, nil),
      ]
    }
    if state.matrix != nil {
      return [
        (.lineDown, .lineUp), (.leftColumn, .rightColumn), (.openRow, nil), (.compare, nil),
        (.allOutlets, nil),
        (.why, nil), (.close, nil),
      ]
    }
    if state.comparison != nil {
      let others: [(Command, Command?)] = state.outletCount > 2 ? [(.allOutlets, nil)] : []
      return [(.nextPair, .previousPair), (.nextDisagreement, nil)] + others + [
        (.otherSide, nil), (.why, nil), (.swapSides, nil),
        (.wordsOrCharacters, nil), (.close, nil),
      ]
    }
    if let chooser = state.chooser {
      let why: [(Command, Command?)] = chooser.kind == .links ? [(.why, nil)] : []
      return [(.lineDown, .lineUp), (.choose, nil)] + why + [(.close, nil)]
    }
    if state.picking != nil { return [(.cancel, nil)] }
    guard let slot = state.slot else { return [(.help, nil), (.commandLine, nil), (.close, nil)] }
    if let search = state.search,
      search.slot != slot || !search.matches.isEmpty || search.found?.isEmpty == false
    {
      return [(.nextMatch, .previousMatch), (.cancel, nil), (.nextQuote, nil), (.nextPane, nil)]
    }
    if state.slots[slot].failure != nil {
      let articles: [(Command, Command?)] =
        state.visibleSlots.count > 1 ? [(.nextArticle, .previousArticle)] : []
      return articles + [(.reload, nil), (.help, nil), (.close, nil)]
    }
    if !state.hasOthers {
      let articles: [(Command, Command?)] =
        state.visibleSlots.count > 1 ? [(.nextArticle, .previousArticle)] : []
      return [(.pageDown, nil)] + articles + [(.search, nil), (.help, nil), (.close, nil)]
    }
    if state.limit != nil, state.focus != .sources {
      return [
        (.nextQuote, .previousQuote), (.limit, nil), (.cancel, nil), (.follow, nil), (.nextPane, nil),
        (.nextDisagreement, nil),
      ]
    }
    if state.focus == .sources {
      return [(.lineDown, .lineUp), (.follow, nil), (.nextPane, nil), (.help, nil)]
    }
    return [
      (.nextQuote, nil), (.nextDisagreement, nil), (.follow, nil), (.compare, nil), (.nextPane, nil),
      (.search, nil), (.onlyDisagreements, nil),
    ]
  }
}

extension ReaderState {
  /// The usual key of a command here, in writing.
  func firstKey(for command: Command) -> String? {
    keymap.firstKeys(for: command, in: context).map { KeyNotation.shown($0, ascii: glyphs.isASCII) }
  }
}
