internal import Glibc

/// A file of ours that is no article: a script.
enum InputFile {
  struct Failure: Error {
    /// The system's words: `Permission denied`.
    let cause: String
  }

  /// The whole file as text; `-` is standard input.
  static func text(at path: String) throws(Failure) -> String {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0, errno != EINTR { throw failure() }
      bytes += chunk.prefix(max(count, 0))
    }
  }

  private static func failure() -> Failure { Failure(cause: String(cString: strerror(errno))) }
}
