internal import TerminalUI

extension ReaderState {
  /// The lines of the open pager. Help is made from the key table, so that it cannot go stale.
  var pagerLines: [[Run]] {
    guard let pager else { return [] }
    switch pager.kind {
    case .help: return helpRows.map(\.runs)
    case .why: return whyLines
    case .messages:
      guard !messages.all.isEmpty else { return [[Run("No messages yet.", Style(.dim))]] }
      return messages.all.flatMap { message in
        Fitting.wrapped(glyphs.spelled(message.text), max(20, screen.columns - 2), glyphs).map {
          [Run($0, Style(message.kind == .error ? .error : .plain))]
        }
      }
    }
  }

  /// What help says, with what can be run from it.
  var helpRows: [HelpRow] {
    let context = contextBelow
    var rows: [HelpRow] = []
    func head(_ text: String) {
      if !rows.isEmpty { rows.append(HelpRow(runs: [])) }
      rows.append(HelpRow(runs: [Run(text, Style(.heading, bold: true))]))
    }
    for group in Command.Group.allCases {
      let commands = Command.allCases.filter { $0.group == group }
      let shown = commands.compactMap { command in
        helpRow(command, in: context).map { HelpRow(runs: $0, action: .run(command)) }
      }
      guard !shown.isEmpty else { continue }
      head(group.rawValue)
      rows += shown
    }
    rows.append(HelpRow(runs: helpRow("^C", Self.interruptSummary)))
    head("Commands after :")
    for form in CommandLine.forms {
      let name = form.arguments.isEmpty ? ":\(form.name)" : ":\(form.name) \(form.arguments)"
      let line = form.arguments.isEmpty ? form.name : "\(form.name) "
      rows.append(HelpRow(runs: helpRow(name, form.summary), action: .type(line)))
    }
    rows.append(
      HelpRow(
        runs: helpRow(
          ":NAME", "any action by its name, such as :\(Command.nextQuote.rawValue); Tab completes"),
        action: .type("")))
    head("Signs")
    for severity in Severity.allCases.reversed() {
      let sign = Fitting.padded(glyphs.margin(severity), Self.keyColumns, glyphs)
      rows.append(HelpRow(runs: [Run("  "), Run(sign, severity.glyphStyle), Run(" \(severity.meaning)")]))
    }
    return rows.flatMap { row in
      wrapped(row.runs).enumerated().map { HelpRow(runs: $1, action: row.action, isContinued: $0 > 0) }
    }
  }

  private static let keyColumns = 22

  /// ^C is no key of the key map: it also works at prompts and comes as a signal.
  static let interruptSummary = "cancel what is pending; again: asks whether to quit"

  private func helpRow(_ command: Command, in context: Keymap.Context) -> [Run]? {
    guard Keymap.standard.contexts(of: command).contains(context) else { return nil }
    let keys = keymap.keys(for: command, in: context).map { KeyNotation.shown($0, ascii: glyphs.isASCII) }
    let origins = keymap.origins(of: command, in: context)
    let note = origins.isEmpty ? "" : " (\(origins.joined(separator: "; ")))"
    return helpRow(
      keys.isEmpty ? ":\(command.rawValue)" : keys.joined(separator: " "), command.summary + note)
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
        case .list: "Help for lists"
        case .views, .matrix: "Help for this view"
        case .comparison: "Help for the comparison"
        case .reading, .pager: "Help"
        }
      case .messages: "Messages"
      case .why: "Why"
      }
    paintRule(title, row: area.row, in: area, isFocused: true)
    let body = area.below(1)
    let lines = state.pagerLines
    let top = max(0, min(pager.top, lines.count - body.rows))
    let shown = lines.dropFirst(top).prefix(max(0, body.rows))
    for (index, line) in shown.enumerated() {
      grid.draw(line, row: body.row + index, column: body.column + 1, width: body.columns - 2)
    }
    grid.cursor = GridPosition(column: body.column + 1, row: min(body.row, grid.rows - 1))
    paintPagerMarks(shown, in: body)
  }

  func pagerStatus() -> String {
    guard let pager = state.pager else { return "" }
    if pager.kind == .messages, state.messages.all.isEmpty { return "no messages" }
    let count = state.pagerLines.count
    let last = min(count, pager.top + state.pagerHeight)
    let rows = "\(min(pager.top + 1, count))-\(last) of \(count)"
    guard let search = pager.search, let current = search.current else { return rows }
    return "\(rows)  /\(search.pattern) \(current + 1) of \(search.lines.count)"
  }
}
