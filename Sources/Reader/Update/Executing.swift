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
    case .run(let command): return uncover(for: command) ? run(command) : []
    case .compare(nil): return uncover(for: .compare) ? run(.compare) : []
    case .compare(let number?):
      (pager, chooser) = (nil, nil)
      compare(quotation: number)
    case .mark(.setMark, let letter): run(.setMark, letter: .character(letter))
    case .mark(let command, let letter):
      if uncover(for: command) { run(command, letter: .character(letter)) }
    case .goTo(let percent): goTo(percent: percent)
    case .searchAll(let pattern):
      return searchAll(pattern.isEmpty ? searchHistory.entries.last ?? "" : pattern)
    case .limit(let text): setLimit(text)
    case .save(let path, let replaces): return save(to: path, replaces: replaces)
    case .set(let settings): return settings.compactMap { set($0) }
    case .pipe(let command): return pipe(to: command)
    case .keys(let change): self.change(change)
    }
    return []
  }

  /// What help or a list has no use for is meant for what lies under it: they close. False, and it is said, where that
  /// has no use for it either.
  private mutating func uncover(for command: Command) -> Bool {
    let (contexts, before) = (Keymap.standard.contexts(of: command), (pager, chooser))
    if !contexts.contains(context) { pager = nil }
    if pager == nil, !contexts.contains(context) { chooser = nil }
    if contexts.contains(context) { return true }
    (pager, chooser) = before
    complain(":\(command.rawValue) does nothing here; \(key(.help)) lists the keys")
    return false
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
