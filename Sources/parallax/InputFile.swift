internal import Articles
internal import Glibc

/// A file of ours that is no article: a script.
enum InputFile {
  struct Failure: Error {
    let explanation: Explanation
  }

  /// The whole file as text; `-` is standard input, unless that would be typed.
  static func text(at path: String) throws(Failure) -> String {
    if path == "-", isatty(STDIN_FILENO) == 1 {
      throw Failure(
        explanation: Explanation(
          "standard input is the terminal, and has no script", hint: "give a file of keys, or send it with <")
      )
    }
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, reading: path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count < 0, errno != EINTR { throw failure(errno, reading: path) }
      bytes += chunk.prefix(max(count, 0))
    }
  }

  private static func failure(_ code: Int32, reading path: String) -> Failure {
    let name = path == "-" ? "standard input" : path
    let message =
      code == ENOENT ? "\(name): no such file" : "\(name) cannot be read: \(String(cString: strerror(code)))"
    let hint = code == ENOENT ? "check the spelling of the path" : "give a file of keys that you may read"
    return Failure(explanation: Explanation(message, hint: hint))
  }
}
