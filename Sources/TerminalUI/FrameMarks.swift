/// What is sent around frames, and around the whole of our stay on a terminal.
struct FrameMarks {
  /// Modes that are ours, not curses': pasted text comes in brackets.
  let entering = Array("\u{1B}[?2004h".utf8)
  /// Buttons and the wheel are reported, in SGR's form, which has room for wide screens.
  let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
  /// Puts back every mode we ever set, and mouse modes that a program we started may have left; then what terminfo
  /// says. Harmless when sent twice.
  let leaving: [UInt8]
  /// Synchronized output: the terminal shows nothing until the frame is whole.
  let beginning: [UInt8]
  let end: [UInt8]

  init(_ type: TerminalType, environment: (String) -> String?) {
    leaving = Array("\u{1B}[?2026l\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1003l\u{1B}[?1000l".utf8) + type.leaving
    let isSynchronized = Self.isSynchronized(environment)
    beginning = isSynchronized ? Array("\u{1B}[?2026h".utf8) : []
    end = isSynchronized ? Array("\u{1B}[?2026l".utf8) : []
  }

  /// Terminals that are known to understand mode 2026; `PARALLAX_SYNC=off` says that one does it badly. To ask would
  /// put the answer among the keys.
  static func isSynchronized(_ environment: (String) -> String?) -> Bool {
    guard environment("PARALLAX_SYNC") != "off" else { return false }
    let type = environment("TERM") ?? ""
    let types = ["alacritty", "contour", "foot", "xterm-ghostty", "xterm-kitty", "wezterm"]
    let programs = ["WezTerm", "contour", "ghostty", "iTerm.app", "rio", "vscode"]
    return types.contains { type == $0 || type.hasPrefix($0 + "-") }
      || programs.contains(environment("TERM_PROGRAM") ?? "")
  }
}
