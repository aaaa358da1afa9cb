internal import Glibc

/// Files that are read and written whole or not at all.
enum WholeFile {
  struct Failure: Error, Hashable, Sendable {
    /// As `errno` has it.
    let code: Int32
    var message: String { String(cString: strerror(code)) }
  }

  /// Writes a file by way of one beside it, so that nobody ever sees half of it. If a file that is there may not be
  /// replaced, `EEXIST` is thrown for it, and for nothing else. The umask takes from `mode`.
  static func write(
    _ bytes: [UInt8], to path: String, replaces: Bool, mode: mode_t = 0o666
  ) throws(Failure) {
    let beside = "\(path).\(getpid()).part"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(code: errno == EEXIST ? EBUSY : errno) }
    var code = write(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0, errno != EINVAL { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0 { code = put(beside, at: path, replaces: replaces) }
    if code != 0 {
      unlink(beside)
      throw Failure(code: code)
    }
  }

  /// Reads a file that is no larger than `limit`; of a larger one `EFBIG` is thrown. A pipe that nobody writes to is
  /// not waited for.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(code: errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
    throw Failure(code: EFBIG)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno != EINTR { return errno }
      start += max(0, written)
    }
    return 0
  }

  /// A link never replaces, where the file system has them; a rename always does.
  private static func put(_ beside: String, at path: String, replaces: Bool) -> Int32 {
    if replaces { return rename(beside, path) == 0 ? 0 : errno }
    if link(beside, path) == 0 {
      unlink(beside)
      return 0
    }
    if errno == EEXIST { return EEXIST }
    var found = stat()
    if lstat(path, &found) == 0 { return EEXIST }
    return rename(beside, path) == 0 ? 0 : errno
  }
}
