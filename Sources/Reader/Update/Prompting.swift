internal import TerminalUI

extension ReaderState {
  /// A key at the prompt.
  mutating func answer(_ key: Key) -> [ReaderEffect] {
    guard let kind = prompt?.kind else { return [] }
    if kind == .quit {
      prompt = nil
      return key == .character("y") || key == .character("Y") || key == .enter ? [.quit] : []
    }
    switch key {
    case .escape: prompt = nil
    case .enter: return submit()
    case .up, .control("p"): recall(-1)
    case .down, .control("n"): recall(1)
    case .tab: complete()
    case .backspace where prompt?.line.characters.isEmpty == true: prompt = nil
    default:
      if prompt?.line.handle(key) == true { prompt?.recalled = nil }
    }
    return []
  }

  private mutating func submit() -> [ReaderEffect] {
    guard let prompt else { return [] }
    let text = prompt.line.text
    self.prompt = nil
    switch prompt.kind {
    case .command:
      commandHistory.add(text)
      return execute(text)
    case .search:
      searchHistory.add(text)
      // An empty pattern means the last one again, as in less and vi.
      startSearch(text.isEmpty ? searchHistory.entries.last ?? "" : text)
    case .save: return save(to: text, replaces: false)
    case .pipe, .pipeQuotation:
      pipeHistory.add(text)
      return prompt.kind == .pipe ? pipe(to: text) : pipeQuotation(to: text)
    case .quit: break
    }
    return []
  }

  private mutating func recall(_ step: Int) {
    guard var prompt, prompt.kind != .save else { return }
    let isSearch = prompt.kind == .search
    let history = isSearch ? searchHistory : prompt.kind == .command ? commandHistory : pipeHistory
    if prompt.recalled == nil { prompt.draft = prompt.line.text }
    if let entry = history.entry(step, from: prompt.recalled, beginning: prompt.draft) {
      prompt.recalled = entry
      prompt.line.set(history.entries[entry])
    } else if step > 0, prompt.recalled != nil {
      prompt.recalled = nil
      prompt.line.set(prompt.draft)
    }
    self.prompt = prompt
  }

  /// Completes the word at the end of a command as far as it is certain; lists what it could be.
  private mutating func complete() {
    guard let prompt, prompt.kind == .command else { return }
    let (stem, candidates) = CommandLine.completions(of: prompt.line.text, themes: themes)
    guard let first = candidates.first else { return }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    self.prompt?.line.set(stem + common + (candidates.count == 1 && !common.hasSuffix("=") ? " " : ""))
    if candidates.count > 1 { say(candidates.joined(separator: "  ")) }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
