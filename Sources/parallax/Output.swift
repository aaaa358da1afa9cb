internal import Documents
internal import Glibc

/// Where results and messages go: whole buffers to file descriptors. `stdout` of the C library is a mutable global
/// that Swift does not let us touch, and its buffer hides errors.
enum Output {
  /// A result, on standard output: cleaned for a terminal, exact for a pipe or a file.
  static func result(_ bytes: [UInt8]) {
    write(isatty(STDOUT_FILENO) == 1 ? TerminalGate.text(bytes) : bytes, to: STDOUT_FILENO)
  }

  /// One line on standard error, always cleaned: messages are for people, and logs are read in terminals.
  static func message(_ text: String) {
    write(Array("parallax: \(TerminalGate.line(text))\n".utf8), to: STDERR_FILENO)
  }

  /// Writes everything, or ends the program: quietly with status 0 if nobody reads any more, with a message and
  /// status 1 if the output cannot take it (a full disk).
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        waitUntilWritable(descriptor)
      } else if errno != EINTR {
        leave(because: errno, writingTo: descriptor)
      }
    }
  }

  /// Somebody else made the pipe non-blocking.
  private static func waitUntilWritable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, -1)
  }

  private static func leave(because code: Int32, writingTo descriptor: Int32) -> Never {
    if code == EPIPE { exit(0) }
    if descriptor != STDERR_FILENO {
      message("cannot write the output: \(String(cString: strerror(code)))")
    }
    exit(1)
  }
}
