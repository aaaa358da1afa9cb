internal import CNcurses
internal import Glibc

/// A terminal as terminfo describes it.
struct TerminalType {
  let name: String
  /// What leaves full-screen mode: keypad, attributes, cursor, alternate screen.
  let leaving: [UInt8]
  let cursorAddress: CursorAddress
  let showCursor: [UInt8]
  let hideCursor: [UInt8]
  /// Whether a character in the last column of the last row scrolls the screen: lines wrap, and not only when the next
  /// character comes.
  let scrollsAtEnd: Bool

  /// Looks `TERM` up. A terminal without an entry here that sets `COLORTERM` is a kin of xterm.
  init(environment: (String) -> String?) throws(TerminalError) {
    let wanted = environment("TERM") ?? ""
    let candidates = environment("COLORTERM") == nil ? [wanted] : [wanted, "xterm-256color"]
    var status: Int32 = 0
    // An empty name would be looked up as the environment's.
    let found = candidates.first { !$0.isEmpty && setupterm($0, STDOUT_FILENO, &status) == OK }
    guard let found else {
      // 1: the entry is there, and is that of a printer.
      throw status == 1 ? .cannotAddressCursor(wanted) : .unknownTerminalType(wanted)
    }
    guard let address = Self.capability("cup") else { throw .cannotAddressCursor(wanted) }
    name = found
    cursorAddress = CursorAddress(address)
    (showCursor, hideCursor) = (Self.capability("cnorm") ?? [], Self.capability("civis") ?? [])
    scrollsAtEnd = tigetflag("am") > 0 && tigetflag("xenl") <= 0
    leaving = ["rmkx", "sgr0", "cnorm", "rmcup"].compactMap(Self.capability).flatMap { $0 }
  }

  /// A string of the type that was looked up last, without its padding, such as `$<5>`, which is not for the wire.
  static func capability(_ name: String) -> [UInt8]? {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { return nil }
    let bytes = Array(String(cString: value).utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$<".utf8), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
