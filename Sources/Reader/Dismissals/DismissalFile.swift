internal import Glibc

/// Where dismissed rows are remembered: `parallax/dismissed` in the user's folder for state.
public struct DismissalFile: Sendable {
  let path: String

  /// No user dismisses so much; what is larger is something else.
  private static let limit = 4 << 20

  /// A file at a path, which need not be there yet.
  public init(path: String) { self.path = path }

  /// The user's: under `XDG_STATE_HOME`, else under `.local/state` of the home folder; nil where neither is an absolute
  /// path.
  public static func standard() -> DismissalFile? {
    func folder(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let state = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
    return state.map { DismissalFile(path: $0 + "/parallax/dismissed") }
  }

  /// What the file has. A file that is not there has nothing.
  ///
  /// - Returns: The rows, and a line for the user where the file could not be read or not all of it.
  public func read() -> (dismissals: Dismissals, complaint: String?) {
    do throws(DismissalError) {
      let dismissals = try load()
      let broken = dismissals.brokenCount
      let complaint =
        "\(path): \(broken == 1 ? "one line is" : "\(broken) lines are") not understood and left alone"
      return (dismissals, broken > 0 ? complaint : nil)
    } catch {
      return (Dismissals(), "\(path) \(error.words); nothing is hidden")
    }
  }

  /// Reads the file again, for another reader may have written it, and puts a new one with the change in its place.
  ///
  /// - Returns: A line for the user where that failed: then the file is as it was.
  func remember(_ change: DismissalChange) -> String? {
    do throws(DismissalError) {
      try makeFolders()
      let lock = try lockFolder()
      defer { close(lock) }
      var dismissals = try load()
      dismissals.apply(change)
      try replace(with: dismissals.bytes)
      return nil
    } catch {
      return "\(path) \(error.words); this is not remembered"
    }
  }
}

/// Why the file of dismissed rows cannot be used.
enum DismissalError: Error, Hashable, Sendable {
  case foreign
  case busy
  case system(Int32)

  /// After the name of the file.
  var words: String {
    switch self {
    case .foreign: "is no list of dismissed rows"
    case .busy: "is being written by another reader"
    case .system(let code): "cannot be used: \(String(cString: strerror(code)))"
    }
  }
}

// MARK: Bytes

extension DismissalFile {
  private func load() throws(DismissalError) -> Dismissals {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return Dismissals() }
      throw .system(errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign }
    let bytes: [UInt8]
    do throws(WholeFile.Failure) {
      bytes = try WholeFile.read(path, limit: Self.limit)
    } catch {
      throw error.code == EFBIG ? .foreign : .system(error.code)
    }
    guard let dismissals = Dismissals(parsing: bytes) else { throw .foreign }
    return dismissals
  }

  private var folder: String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  private func makeFolders() throws(DismissalError) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      end = slash
      if mkdir(String(path[..<end]), 0o700) != 0, errno != EEXIST, errno != EISDIR {
        // A folder above that is there but not ours need not be made.
        guard access(String(path[..<end]), F_OK) == 0 else { throw .system(errno) }
      }
    }
  }

  /// Two readers do not write at once: the later one waits for the blink of an eye.
  private func lockFolder() throws(DismissalError) -> Int32 {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno) }
    for _ in 0..<50 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
      usleep(10_000)
    }
    close(descriptor)
    throw .busy
  }

  /// By way of a new file, so that there is always a whole one.
  private func replace(with bytes: [UInt8]) throws(DismissalError) {
    do throws(WholeFile.Failure) {
      try WholeFile.write(bytes, to: target, replaces: true, mode: 0o600)
    } catch {
      throw .system(error.code)
    }
  }

  /// Where a link to the file leads, if it is one: the link stays.
  private var target: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
