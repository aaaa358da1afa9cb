internal import Glibc

/// Reads files whole, within a limit.
enum FileBytes {
  /// No article has 16 MB of text.
  static let limit = 16 << 20

  /// The bytes of a file; of a pipe or device as many as come before its end.
  ///
  /// A named pipe that nobody writes to counts as empty, so that opening one never waits for ever.
  static func read(_ path: String, limit: Int = limit) throws(ArticleError) -> [UInt8] {
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    guard descriptor >= 0 else { throw error(errno, reading: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(errno, reading: path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw error(EISDIR, reading: path)
    case S_IFREG where Int(status.st_size) > limit:
      throw .tooLarge(file: path, bytes: Int(status.st_size), limit: limit)
    case S_IFREG: return try read(descriptor, named: path, expecting: Int(status.st_size), limit: limit)
    default: return try read(descriptor, named: path, expecting: 0, limit: limit)
    }
  }

  /// Standard input to its end, unless that would be typed.
  static func readStandardInput(limit: Int = limit) throws(ArticleError) -> [UInt8] {
    guard isatty(STDIN_FILENO) == 0 else { throw .keyboard }
    return try read(STDIN_FILENO, named: "standard input", expecting: 0, limit: limit)
  }

  private static func read(
    _ descriptor: Int32, named file: String, expecting size: Int, limit: Int
  ) throws(ArticleError) -> [UInt8] {
    // One byte more than is expected, so that the end is seen.
    var bytes = Array<UInt8>(unsafeUninitializedCapacity: size + 1) { room, count in
      count = size > 0 ? fill(room, from: descriptor) : 0
    }
    var buffer = [UInt8](repeating: 0, count: size > 0 ? 4_096 : 1 << 16)
    while true {
      // A file may grow while it is read, and a device need not end.
      if bytes.count > limit { throw .tooLarge(file: file, bytes: bytes.count, limit: limit) }
      let count = buffer.withUnsafeMutableBytes { buffer in
        retrying { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
      }
      if count < 0, errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wait, 1, -1)
        continue
      }
      guard count >= 0 else { throw error(errno, reading: file) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Reads until there is no more room, or nothing more to be had at once.
  /// - Returns: The bytes that were read.
  private static func fill(_ room: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32) -> Int {
    var filled = 0
    while filled < room.count, let start = room.baseAddress {
      let count = retrying { Glibc.read(descriptor, start + filled, room.count - filled) }
      // What is wrong is found out again by whoever reads on.
      if count <= 0 { break }
      filled += count
    }
    return filled
  }

  /// A signal that is handled, such as that of a resized window, breaks a call off; it is made again.
  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  /// The error that an `errno` means for a file.
  static func error(_ code: Int32, reading file: String) -> ArticleError {
    code == ENOENT || code == ENOTDIR
      ? .missing(file: file) : .unreadable(file: file, cause: String(cString: strerror(code)))
  }
}
