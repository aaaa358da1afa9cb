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
    case .control where keymap.command(for: [key], in: contextBelow) == .cancel: prompt = nil
    case .enter: return submit()
    case .up where prompt?.completion != nil: stepCompletion(-1)
    case .down where prompt?.completion != nil: stepCompletion(1)
    case .up, .control("p"): recall(-1)
    case .down, .control("n"): recall(1)
    case .tab: complete(1)
    case .backTab: complete(-1)
    case .backspace where prompt?.line.characters.isEmpty == true: prompt = nil
    default:
      if prompt?.line.handle(key) == true {
        prompt?.recalled = nil
        renewCompletion()
      }
    }
    return []
  }

  private mutating func submit() -> [ReaderEffect] {
    guard let prompt else { return [] }
    let text = prompt.line.text
    self.prompt = nil
    let before = place
    defer { noteJump(from: before) }
    switch prompt.kind {
    case .command:
      commandHistory.add(text)
      return execute(text)
    case .search:
      searchHistory.add(text)
      // An empty pattern means the last one again, as in less and vi.
      let pattern = text.isEmpty ? searchHistory.entries.last ?? "" : text
      if pager != nil { searchPager(pattern) } else { startSearch(pattern) }
    case .searchAll:
      searchHistory.add(text)
      return searchAll(text.isEmpty ? searchHistory.entries.last ?? "" : text)
    case .limit:
      limitHistory.add(text)
      setLimit(text)
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
    prompt.completion = nil
    let history = history(of: prompt.kind)
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

  private func history(of kind: Prompt.Kind) -> History {
    switch kind {
    case .command: commandHistory
    case .limit: limitHistory
    case .pipe, .pipeQuotation: pipeHistory
    case .search, .searchAll, .save, .quit: searchHistory
    }
  }
}

extension String {
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
