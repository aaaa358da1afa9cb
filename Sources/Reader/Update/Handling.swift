internal import TerminalUI

extension ReaderState {
  /// Takes an event in; returns what the loop has to do for it.
  public mutating func handle(_ event: ReaderEvent) -> [ReaderEffect] {
    if !changesPlaceAlone(event) { generation += 1 }
    let effects = effects(of: event)
    // The clock moves nothing.
    if case .tick = event { return effects }
    defer { settle() }
    return effects + listTypedFolder()
  }

  /// Whether an event scrolls the text and does nothing else, or is the clock, which changes the status row.
  private func changesPlaceAlone(_ event: ReaderEvent) -> Bool {
    switch event {
    case .tick: return true
    case .key(let key):
      guard context == .reading, focus == .text, prompt == nil, picking == nil, !keys.isPending else {
        return false
      }
      return keymap.command(for: [key], in: .reading)?.isScroll == true
    default: return false
    }
  }

  private mutating func effects(of event: ReaderEvent) -> [ReaderEffect] {
    switch event {
    case .key(.control("c")), .interrupt: return interrupt()
    case .key(let key):
      messages.hide()
      interrupted = nil
      return press(key)
    case .paste(let text):
      paste(text)
    case .mouse(let event): return point(event)
    case .resized(let size):
      let before = layout.sizeClass
      screen = GridSize(columns: max(1, size.columns), rows: max(1, size.rows))
      if layout.sizeClass != before { arrangement = Arrangement() }
    case .hangUp: return [.quit]
    case .tick(let time):
      now = max(now, time)
      messages.expire(now: now)
    case .articleLoaded(let slot, let article): load(article, slot: slot)
    case .articleFailed(let slot, let error): fail(slot: slot, error)
    case .articleDropped(let slot): drop(slot: slot)
    case .articleChanged(let slot, let article): replace(article, slot: slot)
    case .reloaded(let changed, let unreadable): endReloading(changed: changed, unreadable: unreadable)
    case .annotated(let slot, let annotated): annotate(annotated, slot: slot)
    case .collated(let story, let slots): adopt(story, slots: slots)
    case .found(let found): adopt(found)
    case .listed(let found): adopt(found)
    case .surveyed(let survey):
      self.survey = survey
      return [.rest]
    case .note(let text): say(text)
    case .complaint(let text): complain(text)
    }
    return []
  }

  /// Cancels what is pending; a second time within the life of a message asks whether to quit.
  private mutating func interrupt() -> [ReaderEffect] {
    if prompt?.kind == .quit { return [.quit] }
    if let interrupted, now - interrupted <= Messages.milliseconds {
      prompt = Prompt(kind: .quit)
      messages.hide()
      self.interrupted = nil
      return []
    }
    prompt = nil
    picking = nil
    awaitedSearch = nil
    keys.clear()
    interrupted = now
    say("cancelled; ^C again asks whether to quit")
    return []
  }

  private mutating func paste(_ text: String) {
    if prompt != nil, prompt?.kind != .quit {
      prompt?.line.insert(text)
      prompt?.recalled = nil
      renewCompletion()
    } else {
      say("pasted text is only taken at a prompt")
    }
  }

  private mutating func press(_ key: Key) -> [ReaderEffect] {
    if prompt != nil { return answer(key) }
    if picking != nil {
      pick(key)
      return []
    }
    switch keys.read(key, keymap, in: context, now: now) {
    case .pending: return []
    case .unbound(let keys):
      complain(
        "\(KeyNotation.shown(keys, ascii: glyphs.isASCII)) does nothing here; \(self.key(.help)) lists the keys"
      )
      return []
    case .letter(let command, let key):
      run(command, letter: key)
      return []
    case .run(let command, let count):
      let before = place
      defer { if command.isJump { noteJump(from: before) } }
      return run(command, count: count)
    }
  }

  /// What the keys act on now.
  var context: Keymap.Context { pager != nil ? .pager : contextBelow }

  /// What they act on once help and messages are closed.
  var contextBelow: Keymap.Context {
    if chooser != nil { return .list }
    if board != nil { return .views }
    if matrix != nil { return .matrix }
    return comparison != nil ? .comparison : .reading
  }

  /// Whether something of the whole story covers the panes or the comparison.
  var hasStoryView: Bool { board != nil || matrix != nil }

  /// Closes what covers the panes or the comparison, the topmost first.
  mutating func closeStoryView() { if board != nil { board = nil } else { matrix = nil } }
}
