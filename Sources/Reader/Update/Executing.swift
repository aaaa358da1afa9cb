internal import TerminalUI

extension ReaderState {
  /// Runs a line of the command line.
  mutating func execute(_ text: String) -> [ReaderEffect] {
    let line: CommandLine
    do {
      line = try CommandLine(parsing: text, themes: themes)
    } catch {
      complain(error.message)
      return []
    }
    switch line {
    case .nothing: return []
    case .help: return run(.help)
    case .run(let command):
      // What a list has no use for is meant for what lies under it.
      if pager == nil, keymap.keys(for: command, in: .list).isEmpty { chooser = nil }
      return run(command)
    case .compare(let number):
      chooser = nil
      if let number { compare(quotation: number) } else { openComparison() }
      return []
    case .mark(let command, let letter): run(command, letter: .character(letter))
    case .goTo(let percent): goTo(percent: percent)
    case .searchAll(let pattern):
      return searchAll(pattern.isEmpty ? searchHistory.entries.last ?? "" : pattern)
    case .limit(let text): setLimit(text)
    case .save(let path, let replaces): return save(to: path, replaces: replaces)
    case .set(let settings): return settings.compactMap { set($0) }
    case .pipe(let command): return pipe(to: command)
    case .keys(let change):
      self.change(change)
      return []
    }
    return []
  }

  mutating func set(_ setting: CommandLine.Setting) -> ReaderEffect? {
    switch setting {
    case .width(let width): options.width = width
    case .hints(let shows): options.showsHints = shows
    case .theme(let theme):
      options.theme = theme
      return .theme(theme)
    case .mouse(let isOn):
      options.usesMouse = isOn
      return .mouse(isOn)
    case .show:
      let width = options.width.map(String.init) ?? "auto"
      func word(_ isOn: Bool) -> String { isOn ? "on" : "off" }
      say(
        "width=\(width)  hints=\(word(options.showsHints))  theme=\(options.theme.name)  "
          + "mouse=\(word(options.usesMouse))")
    }
    return nil
  }
}
