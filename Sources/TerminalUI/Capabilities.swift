/// What the terminal can show, found out once when it is opened.
public struct Capabilities: Hashable, Sendable {
  /// How many colours there are, the fewest first.
  public enum Colors: Comparable, Sendable {
    /// None, or `NO_COLOR` is set: bold, underline and reverse stay.
    case none
    /// The eight of ANSI.
    case basic
    /// The palette of xterm.
    case extended

    /// - Parameters:
    ///   - count: The colours of the terminfo entry; 0 or less where it has none.
    ///   - noColor: The value of `NO_COLOR`, which counts when it is not empty (no-color.org).
    public init(count: Int, noColor: String? = nil) {
      self =
        if let noColor, !noColor.isEmpty { .none } else {
          count >= 256 ? .extended : count >= 8 ? .basic : .none
        }
    }
  }

  /// Of the terminal, or none where the user wants none.
  public var colors: Colors
  /// Whether characters outside ASCII can be shown; where not, views draw with ASCII signs.
  public var isUTF8: Bool

  public init(colors: Colors, isUTF8: Bool) {
    self.colors = colors
    self.isUTF8 = isUTF8
  }
}
