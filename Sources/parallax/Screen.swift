internal import Glibc
internal import TerminalUI

/// What the command line knows of the place where its text is read.
enum Screen {
  /// Why the reader cannot be opened here, in words; nil if it can be tried. What TERM says is the terminal's business.
  static var obstacle: String? {
    isatty(STDOUT_FILENO) == 1 ? nil : "standard output is not a terminal"
  }

  /// Columns for text: COLUMNS if the user set it, else the terminal's, else 80.
  static var columns: Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), (20...1000).contains(columns) {
      return columns
    }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return 80
  }

  @Sendable static func width(of text: String) -> Int { DisplayWidth.columns(of: text) }

  /// A variable of the environment; nil if it is not set, or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
