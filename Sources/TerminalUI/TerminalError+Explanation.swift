internal import Glibc

extension TerminalError {
  /// Whether the terminal is there, and text can be written on it, but not drawn.
  public var isOfTerminalType: Bool {
    switch self {
    case .unknownTerminalType, .cannotAddressCursor: true
    case .noControllingTerminal, .system: false
    }
  }

  /// What is wrong, in lower case and without a full stop.
  public var message: String {
    switch self {
    case .noControllingTerminal: "there is no terminal to draw on: /dev/tty cannot be opened"
    case .unknownTerminalType(""): "the terminal's type is not known: TERM is not set"
    case .unknownTerminalType(let name): "the terminal's type is not known: no terminfo entry for \(name)"
    case .cannotAddressCursor(let name): "the terminal cannot place its cursor: TERM=\(name)"
    case .system(let call, let code): "the terminal did not open: \(call): \(String(cString: strerror(code)))"
    }
  }

  /// What to do about it.
  public var hint: String {
    switch self {
    case .noControllingTerminal, .cannotAddressCursor:
      "use a command that prints text: parallax analyze, quotes or compare"
    case .unknownTerminalType:
      "install the terminfo entry of the terminal, or try TERM=xterm-256color"
    case .system: "run it again in another terminal"
    }
  }
}
