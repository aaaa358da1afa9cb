/// Why a script cannot be run. Lines are counted from 1.
public enum ScriptError: Error, Hashable, Sendable {
  /// A name in `<…>` that is no key.
  case unknownKey(line: Int, name: String)
  /// `:resize` without a size such as `70x10`.
  case badSize(line: Int, text: String)
  /// `:dump-screen` with more than a name and `styles`.
  case badDump(line: Int, text: String)
}

extension ScriptError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownKey(let line, let name): "line \(line): <\(name)> is not a key"
    case .badSize(let line, let text): "line \(line): “\(text)” is not a size such as 80x24"
    case .badDump(let line, let text): "line \(line): “\(text)” is not :dump-screen NAME [styles]"
    }
  }
}
