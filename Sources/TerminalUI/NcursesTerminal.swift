internal import CTerminalGuard
internal import Glibc

/// The real terminal: shows grids, and gives what people and signals say as events.
///
/// Deliberately not `Sendable`: it stays on the thread that opened it, and the compiler rejects a task that captures
/// it. Between events it sleeps in `poll`.
public final class NcursesTerminal {
  private let device: TerminalDevice
  private let screen: CursesScreen
  private let marks: FrameMarks
  private let wakeDescriptor: Int32
  private var decoder = KeyDecoder()
  /// When a key that has begun is taken as it is.
  private var keyDeadline: ContinuousClock.Instant?
  private var lastGrid: Grid?
  private var isOpen = true
  /// Whether the modes of `FrameMarks.entering` are on.
  private var hasEntered = false
  /// Signals that came while another program had the terminal.
  private var keptSignals: UInt = 0

  /// How long a lone Escape waits for the rest of a sequence.
  private static let escapeDelay = Duration.milliseconds(25)

  /// Opens `/dev/tty`. The screen appears with the first grid.
  ///
  /// - Parameters:
  ///   - wakeRead: The end of the mailbox's pipe that the loop polls.
  ///   - wakeWrite: The other end, written by the signal handlers.
  /// - Throws: What keeps this terminal from being used; nothing is left half open.
  public init(wakeRead: Int32, wakeWrite: Int32) throws(TerminalError) {
    func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    let device = try TerminalDevice()
    let type = try TerminalType(environment: environment)
    let marks = FrameMarks(type, environment: environment)
    // Before curses, which leaves signals alone that somebody has.
    var modes = device.foundModes
    let restoring = marks.leaving.map { CChar(bitPattern: $0) }
    guard terminal_guard_arm(device.descriptor, wakeWrite, &modes, restoring, restoring.count) == 0 else {
      throw .system(call: "terminal_guard_arm", code: errno)
    }
    do throws(TerminalError) {
      screen = try CursesScreen(type, size: device.size, noColor: environment("NO_COLOR"))
      try device.enterRawMode()
    } catch {
      terminal_guard_disarm()
      throw error
    }
    (self.device, self.marks, wakeDescriptor) = (device, marks, wakeRead)
    screen.adopt(theme)
  }

  deinit { close() }

  /// Leaves full-screen mode and gives the terminal its modes and the process its signals back. Safe to call twice.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    device.write(screen.leave())
    terminal_guard_disarm()
  }

  /// As the terminal says now; a change is an event too.
  public var size: GridSize { device.size }
  /// Found out when it was opened.
  public var capabilities: Capabilities { screen.capabilities }

  /// How roles look; a new one shows with the next grid.
  public var theme = Theme.dark {
    didSet { if theme != oldValue { screen.adopt(theme) } }
  }

  /// Whether clicks and the wheel are events; the terminal's own selection then needs Shift. Off at first.
  public var mouse = false {
    didSet {
      decoder.takesMouse = mouse
      // Before the first frame, and after another program had the terminal, it goes with the frame.
      if mouse != oldValue, hasEntered { device.write(mouse ? marks.mouseOn : marks.mouseOff) }
    }
  }

  /// Sends what differs from the grid shown before, in one piece.
  public func show(_ grid: Grid) {
    lastGrid = grid
    var bytes = screen.frame(showing: grid)
    guard !bytes.isEmpty else { return }
    bytes = marks.beginning + bytes + marks.end
    if !hasEntered { bytes += marks.entering + (mouse ? marks.mouseOn : []) }
    hasEntered = true
    device.write(bytes)
  }

  /// Draws everything again, for a screen that another program has written on.
  public func redraw() {
    screen.forgetWhatIsShown()
    if let lastGrid { show(lastGrid) }
  }

  /// Gives the terminal back and stops, until the shell lets the program go on. Show a grid then.
  public func suspend() {
    device.write(screen.leave() + marks.leaving)
    hasEntered = false
    device.leaveRawMode()
    terminal_guard_stop()
    resume()
  }

  /// Gives the terminal to another program until its end. Show a grid then.
  ///
  /// - Parameters:
  ///   - arguments: The program, looked for on PATH, and what it is given; no shell reads them.
  ///   - input: Its standard input; nil for the terminal.
  ///   - question: What is said when it has ended, and waits for Enter: without it, what the program said would be
  ///     gone at once.
  /// - Returns: Its exit status, 128 and more if a signal ended it; nil if it could not be started.
  public func lend(
    to arguments: [String], input: [UInt8]? = nil, asking question: String? = nil
  ) -> Int32? {
    device.write(screen.leave() + marks.leaving)
    device.leaveRawMode()
    let status = ForeignProgram.runOnTerminal(arguments, input: input)
    if let question { device.ask(question) }
    // ^C and ^Z were for the other program; that we are to end was for us.
    let ending: UInt = 1 << UInt(SIGTERM) | 1 << UInt(SIGHUP)
    keptSignals |= terminal_guard_take_pending() & ending
    resume()
    return status
  }

  /// Sends bytes that draw nothing: what is put on the clipboard.
  public func send(_ bytes: [UInt8]) { device.write(bytes) }

  /// Takes the terminal as it is now, which may be of another size.
  private func resume() {
    // Fails only where the terminal has gone, which the next read says.
    try? device.enterRawMode()
    hasEntered = false
    screen.resize(to: device.size)
  }
}

// MARK: - Events

extension NcursesTerminal {
  /// Blocks until there is input, a posted message, a signal or the time is over, then returns everything that is
  /// ready.
  ///
  /// - Parameter timeoutMilliseconds: How long to wait at most; nil waits without end and wakes for nothing.
  /// - Returns: The events in the order in which they happened, as far as that is known; none after the time is over.
  public func waitForEvents(timeoutMilliseconds: Int? = nil) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map { ContinuousClock.now + .milliseconds(max(0, $0)) }
    while true {
      let events = eventsOfOnePoll(until: deadline)
      if !events.isEmpty { return events }
      if let deadline, ContinuousClock.now >= deadline { return [] }
    }
  }

  private func eventsOfOnePoll(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
    var descriptors = [
      pollfd(fd: device.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    let next = [deadline, keyDeadline].compactMap(\.self).min()
    let wait = next?.millisecondsFromNow ?? -1
    let ready = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: wait))
    var events = takeSignals()
    if ready == 0, let keyDeadline, ContinuousClock.now >= keyDeadline {
      events += decoder.finish()
      self.keyDeadline = nil
    }
    guard ready > 0 else { return events }
    if descriptors[1].revents != 0 { events.append(.posted) }
    if descriptors[0].revents != 0 { events += takeInput() }
    return events
  }

  /// Reads until nothing is left, so that one frame answers all keys that are there.
  private func takeInput() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var descriptor = pollfd(fd: device.descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      guard let (bytes, mayHaveMore) = device.read() else { return events + [.hangUp] }
      events += decoder.decode(bytes)
      guard mayHaveMore, poll(&descriptor, 1, 0) > 0 else { break }
    }
    keyDeadline = decoder.isWaiting ? .now + Self.escapeDelay : nil
    return events
  }

  private func takeSignals() -> [TerminalEvent] {
    var pending = terminal_guard_take_pending() | keptSignals
    keptSignals = 0
    func isPending(_ signal: Int32) -> Bool { pending & (1 << UInt(signal)) != 0 }
    if isPending(SIGTSTP) {
      suspend()
      pending |= terminal_guard_take_pending()
    } else if isPending(SIGCONT) {
      // Somebody stopped us without asking, and the shell has changed the modes since.
      resume()
    }
    var events: [TerminalEvent] = []
    if isPending(SIGINT) { events.append(.interrupt) }
    if isPending(SIGTERM) || isPending(SIGHUP) { events.append(.hangUp) }
    if isPending(SIGWINCH) || isPending(SIGTSTP) || isPending(SIGCONT) {
      screen.resize(to: device.size)
      events.append(.resized(device.size))
    }
    return events
  }
}

extension ContinuousClock.Instant {
  /// Rounded up, so that a wait until then is not short.
  fileprivate var millisecondsFromNow: Int {
    let (seconds, attoseconds) = ContinuousClock.now.duration(to: self).components
    return max(0, Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
  }
}
