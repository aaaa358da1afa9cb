internal import CNcurses
internal import Glibc

/// curses, asked for one thing: which bytes turn the last frame into the next on this kind of terminal.
///
/// It writes into a memory file instead of the terminal, so that a frame can leave in one piece. Modes, size, keys
/// and signals are not its business. The one file that imports CNcurses, whose names (`clear`, `move`, `filter`)
/// go no further. Not `Sendable`: curses has one thread.
final class CursesScreen {
  let capabilities: Capabilities
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  private var looks: [Appearance] = []
  private var shown: Grid?

  /// - Parameters:
  ///   - type: The terminal to write for.
  ///   - size: Its size now.
  ///   - noColor: The value of `NO_COLOR`.
  /// - Throws: `system` where curses or the memory file cannot be had.
  init(_ type: TerminalType, size: GridSize, noColor: String?) throws(TerminalError) {
    let isUTF8 = shim_set_utf8_locale() == 1
    let memory = shim_memory_file()
    guard memory >= 0, let output = fdopen(memory, "w") else {
      throw .system(call: "memfd_create", code: errno)
    }
    guard let input = fopen("/dev/null", "re") else {
      let code = errno
      fclose(output)
      throw .system(call: "open", code: code)
    }
    // A memory file has no size, and newterm sets the scrolling region to the size it finds. What a user's
    // environment says in these two would freeze the size, so they do not stay.
    setenv("LINES", "\(size.rows)", 1)
    setenv("COLUMNS", "\(size.columns)", 1)
    defer {
      unsetenv("LINES")
      unsetenv("COLUMNS")
    }
    // newterm, not initscr: on failure initscr prints to stderr and exits the process.
    guard let screen = newterm(type.name, output, input), let window = shim_stdscr() else {
      fclose(input)
      fclose(output)
      throw .unknownTerminalType(type.name)
    }
    (self.screen, self.window, self.input, self.output) = (screen, window, input, output)
    capabilities = Capabilities(colors: Self.startColors(noColor), isUTF8: isUTF8)
    nonl()
    keypad(window, true)
    // A frame is never broken off for a key that waits.
    typeahead(-1)
    resize(to: size)
  }

  deinit {
    delscreen(screen)
    fclose(input)
    fclose(output)
  }

  /// Pairs are one for each role, so there must be so many: 63 on the poorest terminal that has any.
  private static func startColors(_ noColor: String?) -> Capabilities.Colors {
    guard has_colors(), start_color() == OK, shim_color_pairs() > Style.Role.allCases.count else {
      return .none
    }
    use_default_colors()
    return Capabilities.Colors(count: Int(shim_colors()), noColor: noColor)
  }

  /// Takes everything the frames so far have written.
  private func takeOutput() -> [UInt8] {
    let memory = fileno(output)
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    return bytes
  }
}

// MARK: - Frames

extension CursesScreen {
  /// The bytes that show `grid`; empty if it is shown already.
  func frame(showing grid: Grid) -> [UInt8] {
    let previous = shown.flatMap { $0.size == grid.size ? $0 : nil }
    let rows = min(grid.rows, Int(getmaxy(window)))
    let columns = min(grid.columns, Int(getmaxx(window)))
    for row in 0..<rows {
      let cells = grid.cells[row * grid.columns..<row * grid.columns + columns]
      var hasChanged = false
      var isDoubtful = false
      for index in cells.indices {
        isDoubtful = isDoubtful || cells[index].glyph.hasDoubtfulWidth
        if let previous, previous.cells[index] == cells[index] { continue }
        put(cells[index], row: row, column: index - cells.startIndex)
        hasChanged = true
      }
      // Where the terminal may count otherwise, what is left of the row may stand elsewhere than we think.
      if hasChanged, isDoubtful, previous != nil { wredrawln(window, Int32(row), 1) }
    }
    shown = grid
    curs_set(grid.cursor == nil ? 0 : 1)
    if let cursor = grid.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    doupdate()
    return takeOutput()
  }

  /// The next frame clears the terminal and draws every cell.
  func forgetWhatIsShown() {
    shown = nil
    clearok(window, true)
  }

  func resize(to size: GridSize) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    forgetWhatIsShown()
  }

  /// The bytes that leave the screen to others. The next frame takes it back.
  func leave() -> [UInt8] {
    endwin()
    shown = nil
    return takeOutput()
  }

  private func put(_ cell: Grid.Cell, row: Int, column: Int) {
    guard !cell.glyph.isContinuation else { return }
    let look = looks[cell.style.index]
    func put(_ scalars: [wchar_t], at column: Int) {
      _ = shim_put_cell(window, Int32(row), Int32(column), scalars, look.attributes, look.pair)
    }
    let base = cell.glyph.base
    let columns = cell.glyph.columns
    if base.isASCII, !cell.glyph.hasMarks {
      put([wchar_t(base.value), 0], at: column)
    } else if !capabilities.isUTF8 {
      for (place, sign) in base.asciiSigns(columns: columns).enumerated() {
        put([wchar_t(sign), 0], at: column + place)
      }
    } else if shim_wcwidth(base.value) == columns {
      put(cell.glyph.scalars.map { wchar_t($0.value) } + [0], at: column)
    } else {
      // The C library is older than our table for some characters; curses would then lose count of the row.
      put([0xFFFD, 0], at: column)
      if columns == 2 { put([0x20, 0], at: column + 1) }
    }
  }
}

// MARK: - Looks

extension CursesScreen {
  private struct Appearance {
    var attributes: attr_t = 0
    var pair: Int32 = 0
  }

  /// Gives the roles their colour pairs, and every style its attributes. The next frame shows it.
  func adopt(_ theme: Theme) {
    for role in Style.Role.allCases {
      let look = theme.look(of: role, colors: capabilities.colors)
      guard look.foreground != nil || look.background != nil else { continue }
      init_extended_pair(role.pair, Int32(look.foreground ?? -1), Int32(look.background ?? -1))
    }
    looks = Style.all.map { appearance(of: theme.look(of: $0, colors: capabilities.colors), role: $0.role) }
    shown = nil
  }

  private func appearance(of look: Theme.Look, role: Style.Role) -> Appearance {
    var attributes: attr_t = 0
    if look.isBold { attributes |= shim_attr_bold() }
    if look.isDim { attributes |= shim_attr_dim() }
    if look.isUnderlined { attributes |= shim_attr_underline() }
    if look.isReversed { attributes |= shim_attr_reverse() }
    let hasColor = look.foreground != nil || look.background != nil
    return Appearance(attributes: attributes, pair: hasColor ? role.pair : 0)
  }
}

extension Style.Role {
  /// Pair 0 is the terminal's own.
  fileprivate var pair: Int32 { Int32(rawValue) + 1 }
}

// MARK: - Terminfo

/// A terminal as terminfo describes it.
struct TerminalType {
  let name: String
  /// What leaves full-screen mode: keypad, attributes, cursor, alternate screen.
  let leaving: [UInt8]

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
    guard Self.capability("cup") != nil else { throw .cannotAddressCursor(wanted) }
    name = found
    leaving = ["rmkx", "sgr0", "cnorm", "rmcup"].compactMap(Self.capability).flatMap { $0 }
  }

  /// A string without its padding, such as `$<5>`, which is not for the wire.
  private static func capability(_ name: String) -> [UInt8]? {
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
