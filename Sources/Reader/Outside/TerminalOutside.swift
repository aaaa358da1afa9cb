internal import Glibc
internal import TerminalUI

/// Copying, browsing and editing for a reader on a real terminal.
struct TerminalOutside {
  private let terminal: NcursesTerminal
  /// Programs that go on by themselves, until it is known that they have ended.
  private var started: [Int32] = []

  init(_ terminal: NcursesTerminal) { self.terminal = terminal }

  /// The terminal is asked, and a program of the desktop where there is one: of the terminal nobody knows whether it
  /// did.
  mutating func copy(_ text: String) -> ReaderEvent {
    reap()
    let sequence = Clipboard.sequence(copying: text, environment: Outside.variable)
    if let sequence { terminal.send(sequence) }
    let isTaken = Self.clipboardPrograms.contains { start($0, input: Array(text.utf8)) }
    guard sequence != nil || isTaken else {
      return .complaint("there is no clipboard here; xclip, wl-copy or pbcopy would give one")
    }
    return .note("copied: \(text)")
  }

  private static var clipboardPrograms: [[String]] {
    let wayland = Outside.variable("WAYLAND_DISPLAY") == nil ? [] : [["wl-copy"]]
    let x = Outside.variable("DISPLAY") == nil ? [] : [["xclip", "-selection", "clipboard"]]
    return wayland + x + [["pbcopy"]]
  }

  /// In the browser of the desktop, else in that of the user on the terminal. The address was checked before.
  mutating func browse(_ address: String) -> ReaderEvent {
    reap()
    for program in ["xdg-open", "open"] where hasDisplay || program == "open" {
      if start([program, address]) { return .note("opening \(address)") }
    }
    // Without a desktop the user's browser is one of the terminal.
    guard let browser = Outside.variable("BROWSER") else {
      return .complaint("no browser was found; set BROWSER, or copy the address with Y")
    }
    let status = terminal.lend(to: ["/bin/sh", "-c", "\(browser) \"$@\"", "parallax", address])
    return status == 0 ? .note("opened \(address)") : .complaint("the browser failed: \(browser)")
  }

  private var hasDisplay: Bool {
    Outside.variable("DISPLAY") != nil || Outside.variable("WAYLAND_DISPLAY") != nil
  }

  /// The terminal is the editor's until it ends.
  func edit(_ file: String, line: Int) -> ReaderEvent {
    let editor = Outside.variable("VISUAL") ?? Outside.variable("EDITOR")
    switch terminal.lend(to: EditorCall.arguments(editor: editor, file: file, line: line)) {
    case 0: return .note("back from the editor; what was changed shows when the story is opened again")
    case .some(let status): return .complaint("the editor ended with status \(status): \(editor ?? "vi")")
    case nil: return .complaint("the editor could not be started: \(editor ?? "vi")")
    }
  }

  /// The terminal is the command's until it ends and the user has seen what it said.
  func pipe(_ bytes: [UInt8], to command: String) -> ReaderEvent {
    let shell = Outside.variable("SHELL") ?? "/bin/sh"
    let status = terminal.lend(
      to: [shell, "-c", command], input: bytes, asking: "Enter goes back to the articles. ")
    switch status {
    case 0: return .note("piped to \(command)")
    case .some(let status): return .complaint("it ended with status \(status): \(command)")
    case nil: return .complaint("it could not be started: \(shell)")
    }
  }

  private mutating func start(_ arguments: [String], input: [UInt8] = []) -> Bool {
    guard let process = ForeignProgram.start(arguments, input: input) else { return false }
    started.append(process)
    return true
  }

  private mutating func reap() {
    for process in started { ForeignProgram.forget(process) }
    if started.count > 64 { started.removeFirst(started.count - 64) }
  }
}
