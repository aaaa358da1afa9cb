internal import Glibc

/// The controlling terminal as a file: its modes, its size, its bytes in and out. Closed when nobody holds it.
///
/// It is `/dev/tty`, never standard input or output: those may be an article and a pipe.
final class TerminalDevice {
  let descriptor: Int32
  /// The modes that were found, and are put back.
  let foundModes: termios

  /// Bytes taken from the terminal with one call.
  private static let chunk = 4096
  /// A terminal may claim to have 65,535 columns. Nobody can read them, and a screen of them is gigabytes.
  private static let largest = GridSize(columns: 1000, rows: 500)

  init() throws(TerminalError) {
    let descriptor = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .noControllingTerminal }
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else {
      let code = errno
      close(descriptor)
      throw .system(call: "tcgetattr", code: code)
    }
    (self.descriptor, foundModes) = (descriptor, modes)
  }

  deinit { close(descriptor) }

  /// Every byte as it is typed, without an echo; Ctrl-C and Ctrl-Z stay signals.
  func enterRawMode() throws(TerminalError) {
    var modes = foundModes
    cfmakeraw(&modes)
    modes.c_lflag |= tcflag_t(ISIG)
    guard tcsetattr(descriptor, TCSADRAIN, &modes) == 0 else { throw .system(call: "tcsetattr", code: errno) }
  }

  func leaveRawMode() {
    var modes = foundModes
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }

  /// What the terminal says, or the size of a VT100 where it says nothing (a serial line).
  var size: GridSize {
    var extent = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &extent) == 0, extent.ws_row > 0, extent.ws_col > 0 else {
      return GridSize(columns: 80, rows: 24)
    }
    return GridSize(
      columns: min(Int(extent.ws_col), Self.largest.columns), rows: min(Int(extent.ws_row), Self.largest.rows)
    )
  }

  /// Writes everything; gives up when the terminal has gone, which `read` then reports.
  func write(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      offset += written
    }
  }

  /// Says something on a line of its own and waits for a line; a signal ends that too.
  func ask(_ question: String) {
    write(Array("\r\n\(question)".utf8))
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, -1) > 0 else { return }
    _ = read()
  }

  /// What is there to read now, and whether there may be more; nil when the terminal has gone. Call it when `poll`
  /// says that there is something.
  func read() -> (bytes: [UInt8], mayHaveMore: Bool)? {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, initialized in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      return (bytes, count == Self.chunk)
    }
  }
}
