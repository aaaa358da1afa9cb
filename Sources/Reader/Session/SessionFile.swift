internal import Glibc

/// The file of a story's session, under `$XDG_STATE_HOME/parallax`, else `~/.local/state/parallax`.
struct SessionFile {
  /// Larger files are none of ours.
  private static let limit = 1 << 20

  let path: String
  /// For each file its fingerprint; nil for standard input.
  let articles: [UInt64?]

  /// For files and folders as the user gave them, which are what makes a story the same, and each article's file. Nil
  /// where nothing can be remembered: standard input, no home.
  init?(paths: [String], files: [String?], environment: (String) -> String?) {
    guard !paths.isEmpty, !paths.contains("-"), let state = Self.folder(environment) else { return nil }
    // Of ten thousand paths most are files, and each is asked for once.
    let whole = Dictionary(paths.map { ($0, Self.whole($0)) }, uniquingKeysWith: { first, _ in first })
    let names = paths.map { Array((whole[$0] ?? $0).utf8) }.joined(separator: [0])
    path = "\(state)/\(String(Session.fingerprint(names), radix: 16)).session"
    articles = files.map { $0.map { Session.fingerprint((whole[$0] ?? Self.whole($0)).utf8) } }
  }

  private static func folder(_ environment: (String) -> String?) -> String? {
    if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return "\(state)/parallax" }
    // A home that is not there is not made: it belongs to a user who is to have none.
    guard let home = environment("HOME"), home.hasPrefix("/"), access(home, W_OK) == 0 else { return nil }
    return "\(home)/.local/state/parallax"
  }

  /// Without links and dots; as given where there is no such file.
  private static func whole(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  enum Content: Hashable {
    case nothing
    case session(Session)
    /// It could not be understood; one line about it.
    case broken(String)
  }

  /// A broken file is set aside, so that it can be looked at and is not met again.
  func read() -> Content {
    do throws(WholeFile.Failure) {
      let bytes = try WholeFile.read(path, limit: Self.limit)
      if let session = String(validating: bytes, as: UTF8.self).flatMap(Session.init) {
        return .session(session)
      }
    } catch {
      guard error.code == EFBIG || error.code == EISDIR else { return .nothing }
    }
    let aside = "\(path).broken"
    rename(path, aside)
    return .broken("what was remembered of this story cannot be read; it lies in \(aside)")
  }

  /// Writes it whole or not at all. That nothing could be remembered is no reason to trouble anybody.
  func write(_ session: Session) {
    let parts = path.split(separator: "/").dropLast()
    var folder = ""
    for part in parts {
      folder += "/\(part)"
      mkdir(folder, 0o700)
    }
    try? WholeFile.write(Array(session.text.utf8), to: path, replaces: true, mode: 0o600)
  }
}
