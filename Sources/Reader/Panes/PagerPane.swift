internal import TerminalUI

extension ReaderState {
  /// The lines of the open pager. Help is made from the key table, so that it cannot go stale.
  var pagerLines: [[Run]] {
    guard let pager else { return [] }
    switch pager.kind {
    case .help: return helpLines
    case .messages:
      guard !messages.all.isEmpty else { return [[Run("No messages yet.", Style(.dim))]] }
      return messages.all.map { [Run(glyphs.spelled($0.text), Style($0.kind == .error ? .error : .plain))] }
    }
  }

  private var helpLines: [[Run]] {
    let context = contextBelow
    var lines: [[Run]] = []
    for group in Command.Group.allCases {
      let commands = Command.allCases.filter { $0.group == group }
      let rows = commands.compactMap { helpRow($0, in: context) }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append([]) }
      lines.append([Run(group.rawValue, Style(.heading, bold: true))])
      lines += rows
    }
    lines.append(helpRow("^C", Self.interruptSummary))
    lines += [[], [Run("Commands after :", Style(.heading, bold: true))]]
    for form in CommandLine.forms {
      let name = form.arguments.isEmpty ? ":\(form.name)" : ":\(form.name) \(form.arguments)"
      lines.append(helpRow(name, form.summary))
    }
    lines.append(
      helpRow(":NAME", "any action by its name, such as :\(Command.nextQuote.rawValue); Tab completes"))
    lines += [[], [Run("Signs", Style(.heading, bold: true))]]
    for severity in Severity.allCases.reversed() {
      let sign = Fitting.padded(glyphs.margin(severity), Self.keyColumns, glyphs)
      lines.append([Run("  "), Run(sign, severity.glyphStyle), Run(" \(severity.meaning)")])
    }
    return lines.flatMap(wrapped)
  }

  private static let keyColumns = 22

  /// ^C is no key of the key map: it also works at prompts and comes as a signal.
  static let interruptSummary = "cancel what is pending; again: asks whether to quit"

  private func helpRow(_ command: Command, in context: Keymap.Context) -> [Run]? {
    let keys = Keymap.standard.keys(for: command, in: context).map {
      KeyNotation.shown($0, ascii: glyphs.isASCII)
    }
    return keys.isEmpty ? nil : helpRow(keys.joined(separator: " "), command.summary)
  }

  private func helpRow(_ keys: String, _ summary: String) -> [Run] {
    let isLong = DisplayWidth.columns(of: keys) > Self.keyColumns
    let left = isLong ? keys + " " : Fitting.padded(keys, Self.keyColumns, glyphs)
    return [Run("  "), Run(left, Style(.plain, bold: true)), Run(" " + summary)]
  }

  /// A row of help in as many lines as it needs: what goes on stands under the summary.
  private func wrapped(_ row: [Run]) -> [[Run]] {
    guard row.count == 3, let last = row.last else { return [row] }
    let indent = 3 + max(Self.keyColumns, DisplayWidth.columns(of: row[1].text))
    let room = max(20, screen.columns - 2 - indent)
    let lines = Fitting.wrapped(last.text, room, glyphs)
    let blanks = Run(String(repeating: " ", count: indent))
    return lines.enumerated().map { $0 == 0 ? [row[0], row[1], Run(" " + $1)] : [blanks, Run($1)] }
  }
}

extension Painter {
  mutating func paintPager(in area: Area) {
    guard let pager = state.pager else { return }
    let title =
      switch pager.kind {
      case .help:
        switch state.contextBelow {
        case .views, .matrix: "Help for this view"
        case .comparison: "Help for the comparison"
        default: "Help"
        }
      case .messages: "Messages"
      }
    paintRule(title, row: area.row, in: area, isFocused: true)
    let body = area.below(1)
    let lines = state.pagerLines
    let top = max(0, min(pager.top, lines.count - body.rows))
    for (index, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      grid.draw(line, row: body.row + index, column: body.column + 1, width: body.columns - 2)
    }
    grid.cursor = GridPosition(column: body.column + 1, row: min(body.row, grid.rows - 1))
  }

  func pagerStatus() -> String {
    guard let pager = state.pager else { return "" }
    if pager.kind == .messages, state.messages.all.isEmpty { return "no messages" }
    let count = state.pagerLines.count
    let last = min(count, pager.top + state.pagerHeight)
    return "\(min(pager.top + 1, count))-\(last) of \(count)"
  }
}
