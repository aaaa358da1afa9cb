public import TerminalUI

/// One line of a script.
enum ScriptLine: Hashable, Sendable {
  case nothing
  case keys([Key])
  case dump(name: String, withStyles: Bool)
  case resize(GridSize)
  /// Milliseconds that pass.
  case wait(Int)

  /// - Parameters:
  ///   - text: The line without its end.
  ///   - number: Its number, for the error.
  /// - Throws: What is wrong with it.
  init(parsing text: Substring, number: Int) throws(ScriptError) {
    let words = text.split { $0.isWhitespace }.map(String.init)
    guard let first = words.first, !first.hasPrefix("#") else {
      self = .nothing
      return
    }
    switch first {
    case ":dump-screen":
      let hasStyles = words.last == "styles" && words.count == 3
      guard words.count == 2 || hasStyles else { throw .badDump(line: number, text: String(text)) }
      self = .dump(name: words[1], withStyles: hasStyles)
    case ":resize":
      guard words.count == 2, let size = GridSize(parsing: words[1]) else {
        throw .badSize(line: number, text: words.dropFirst().joined(separator: " "))
      }
      self = .resize(size)
    case ":wait":
      guard words.count == 2, let time = Int(words[1]), (0...3_600_000).contains(time) else {
        throw .badWait(line: number, text: words.dropFirst().joined(separator: " "))
      }
      self = .wait(time)
    default:
      var line = String(text)
      while line.last?.isWhitespace == true { line.removeLast() }
      while line.first?.isWhitespace == true { line.removeFirst() }
      switch KeyNotation.keys(in: line) {
      case .success(let keys): self = .keys(line.hasPrefix(":") ? keys + [.enter] : keys)
      case .failure(let unknown): throw .unknownKey(line: number, name: unknown.name)
      }
    }
  }
}

extension GridSize {
  /// `80x24`: columns, then rows, each from 1 to 1000.
  public init?(parsing text: String) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]),
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}
