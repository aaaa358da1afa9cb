public import Articles
internal import CMemory
internal import Collation
public import TerminalUI

/// The reader on a real terminal.
public enum ReaderLoop {
  /// How it ended.
  public struct Outcome: Hashable, Sendable {
    /// The inputs that gave no article, in order; the reader has shown them, and the command line says so again.
    public let failures: [ArticleError]

    /// The exit status: 1 if some input failed.
    public var status: Int32 { failures.isEmpty ? 0 : 1 }
  }

  /// How long the first frame waits for the first article.
  private static let patience = 60

  /// Opens the reader on `/dev/tty` and returns when the user leaves it. Must be called on the main thread; articles
  /// are read and compared in tasks, and show as they come.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` is standard input. None: the welcome screen.
  ///   - opening: What is shown, and where dismissed rows are remembered.
  ///   - theme: The colours to begin with.
  ///   - isFresh: Whether to begin at the beginning, whatever is remembered of the story.
  /// - Returns: What failed on the way.
  /// - Throws: Why the terminal cannot be used; nothing has been drawn then.
  public static func run(
    paths: [String], _ opening: Opening = Opening(), theme: Theme = .dark, isFresh: Bool = false
  ) throws(TerminalError) -> Outcome {
    memory_return_large_pieces()
    let mailbox = try Mailbox<ReaderEvent>()
    let found = ArticleLoader.inputs(for: paths)
    let terminal = try NcursesTerminal(wakeRead: mailbox.readDescriptor, wakeWrite: mailbox.writeDescriptor)
    defer { terminal.close() }
    terminal.theme = theme
    let firstFrame = FirstFrame()
    let loading = Task.detached(executorPreference: LoadingThreads()) {
      await StoryLoading.load(found.inputs, opening.strictness, after: firstFrame) { mailbox.post($0) }
    }
    defer {
      loading.cancel()
      firstFrame.pass()
    }

    let files = found.inputs.map(\.file) + found.failures.map(\.file)
    var state = ReaderState(
      name: StoryLoading.name(of: paths), files: files, screen: terminal.size,
      usesUnicode: terminal.capabilities.isUTF8, theme: theme)
    for (index, failure) in found.failures.enumerated() {
      _ = state.handle(.articleFailed(slot: found.inputs.count + index, failure.error))
    }
    for note in found.notes { _ = state.handle(.note(note)) }
    opening.begin(&state)
    terminal.theme = state.options.theme
    terminal.mouse = state.options.usesMouse
    let memory = SessionFile(paths: paths, files: files, environment: Outside.variable)
    if let memory, !isFresh { state.resume(from: memory) }
    run(&state, opening, on: terminal, mailbox, firstFrame)
    if let memory, let session = state.session(paths: memory.articles) { memory.write(session) }
    return Outcome(failures: state.failures)
  }

  private static func run(
    _ state: inout ReaderState, _ opening: Opening, on terminal: NcursesTerminal,
    _ mailbox: Mailbox<ReaderEvent>, _ firstFrame: FirstFrame
  ) {
    let clock = ContinuousClock()
    let start = clock.now
    var outside = TerminalOutside(terminal)
    var searching: Task<Void, Never>?
    defer { searching?.cancel() }
    func milliseconds() -> Int { Int(start.duration(to: clock.now) / .milliseconds(1)) }
    // Without this the first thing to be seen would be an empty screen, for the blink of an eye.
    var events = state.isWaiting ? terminal.waitForEvents(timeoutMilliseconds: patience) : []
    var trace = Trace(path: Outside.variable("PARALLAX_TRACE"))
    defer { trace?.close() }
    while true {
      trace?.begin()
      // One frame answers everything that is there.
      var effects = state.handle(.tick(milliseconds()))
      for event in events { effects += handle(event, in: &state, mailbox) }
      opening.perform(effects, &state)
      if effects.contains(.quit) { return }
      perform(effects, &state, on: terminal, &outside)
      if effects.contains(.reload) { reload(state, opening.strictness, mailbox) }
      search(effects, mailbox, &searching)
      list(effects, mailbox)
      terminal.show(state.frame())
      trace?.end(state)
      // What it took to come so far is not what it takes to go on: see docs/architecture/Reader.md.
      let isFirst = !state.isWaiting && firstFrame.pass()
      if isFirst || effects.contains(.rest) { memory_let_go() }
      events = terminal.waitForEvents(timeoutMilliseconds: state.deadline.map { max(0, $0 - milliseconds()) })
    }
  }

  /// In a task, as at first: reading and comparing takes longer than a key.
  private static func reload(
    _ state: ReaderState, _ strictness: Strictness, _ mailbox: Mailbox<ReaderEvent>
  ) {
    let (files, others) = (state.reloadable, state.unreloadable)
    Task.detached(executorPreference: LoadingThreads()) {
      StoryLoading.reload(files, others, strictness) { mailbox.post($0) }
    }
  }

  private static func handle(
    _ event: TerminalEvent, in state: inout ReaderState, _ mailbox: Mailbox<ReaderEvent>
  ) -> [ReaderEffect] {
    switch event {
    case .key(let key): state.handle(.key(key))
    case .paste(let text): state.handle(.paste(text))
    case .mouse(let event): state.handle(.mouse(event))
    case .resized(let size): state.handle(.resized(size))
    case .interrupt: state.handle(.interrupt)
    case .hangUp: state.handle(.hangUp)
    case .posted: mailbox.takeAll().flatMap { state.handle($0) }
    }
  }

  /// Aside, since a story may be large; the reader goes on.
  private static func search(
    _ effects: [ReaderEffect], _ mailbox: Mailbox<ReaderEvent>, _ running: inout Task<Void, Never>?
  ) {
    for case .searchAll(let search) in effects {
      running?.cancel()
      running = Task.detached(executorPreference: LoadingThreads()) { mailbox.post(.found(search.run())) }
    }
  }

  /// Aside, since a disk may be far away.
  private static func list(_ effects: [ReaderEffect], _ mailbox: Mailbox<ReaderEvent>) {
    for case .list(let folder) in effects {
      Task.detached(executorPreference: LoadingThreads()) {
        mailbox.post(.listed(FolderListing(reading: folder)))
      }
    }
  }

  private static func perform(
    _ effects: [ReaderEffect], _ state: inout ReaderState, on terminal: NcursesTerminal,
    _ outside: inout TerminalOutside
  ) {
    /// The terminal was another program's: it may have another size now.
    func takeBack(_ outcome: ReaderEvent) {
      _ = state.handle(.resized(terminal.size))
      _ = state.handle(outcome)
    }
    for effect in effects {
      switch effect {
      case .quit, .remember, .reload, .searchAll, .list, .rest: break
      case .redraw: terminal.redraw()
      case .theme(let theme): terminal.theme = theme
      case .mouse(let isOn): terminal.mouse = isOn
      case .suspend:
        terminal.suspend()
        _ = state.handle(.resized(terminal.size))
      case .copy(let text): _ = state.handle(outside.copy(text))
      case .save(let path, let bytes, let replaces):
        _ = state.handle(Outside.save(bytes, to: path, replaces: replaces))
      case .browse(let address): takeBack(outside.browse(address))
      case .pipe(let command, let bytes): takeBack(outside.pipe(bytes, to: command))
      case .edit(let file, let line): takeBack(outside.edit(file, line: line))
      }
    }
  }
}
