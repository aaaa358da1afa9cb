internal import Glibc

/// What the loop and the script do alike for effects that leave the reader.
enum Outside {
  /// Writes a saved view and says what came of it.
  static func save(_ bytes: [UInt8], to path: String, replaces: Bool) -> ReaderEvent {
    do {
      try WholeFile.write(bytes, to: expanded(path), replaces: replaces)
      return .note("saved as \(path)")
    } catch {
      guard error.code == EEXIST else { return .complaint("\(path) cannot be written: \(error.message)") }
      return .complaint("\(path) is there already; :save! \(path) replaces it")
    }
  }

  /// `~/` is the home of the user, as in a shell.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// A variable of the environment; nil if it is not set, or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
