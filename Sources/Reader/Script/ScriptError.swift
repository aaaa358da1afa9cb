/// Why a script cannot be run. Lines are counted from 1.
public enum ScriptError: Error, Hashable, Sendable {
  /// A name in `<…>` that is no key.
  case unknownKey(line: Int, name: String)
  /// `:resize` without a size such as `70x10`.
  case badSize(line: Int, text: String)
  /// `:wait` without a number of milliseconds, up to an hour.
  case badWait(line: Int, text: String)
  /// `:dump-screen` with more than a name and `styles`.
  case badDump(line: Int, text: String)
}

extension ScriptError: CustomStringConvertible {
  /// One line for the user.
  public var description: String {
    switch self {
    case .unknownKey(let line, let name): "line \(line): <\(name)> is not a key"
    case .badSize(let line, let text): "line \(line): “\(text)” is not a size such as 80x24"
    case .badWait(let line, let text):
      "line \(line): “\(text)” is no number of milliseconds up to 3600000"
    case .badDump(let line, let text): "line \(line): “\(text)” is not :dump-screen NAME [styles]"
    }
  }
}
