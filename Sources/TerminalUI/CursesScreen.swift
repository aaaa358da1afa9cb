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
  /// For each style a cell that shows a blank in it.
  private var looks: [cchar_t] = []
  private var shown: Grid?
  /// Cells side by side that wait to be put, and where the first of them stands.
  private var run: [cchar_t] = []
  private var runStart = 0

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
      let start = row * grid.columns
      var hasChanged = false
      var isDoubtful = false
      for index in start..<start + columns {
        let cell = grid.cells[index]
        isDoubtful = isDoubtful || cell.glyph.hasDoubtfulWidth
        if let previous, previous.cells[index] == cell {
          putRun(row: row)
        } else {
          add(cell, column: index - start)
          hasChanged = true
        }
      }
      putRun(row: row)
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

  /// Puts the cells that wait into their row.
  private func putRun(row: Int) {
    guard !run.isEmpty else { return }
    _ = shim_put_cells(window, Int32(row), Int32(runStart), run, Int32(run.count))
    run.removeAll(keepingCapacity: true)
  }

  /// A wide character is one cell for curses, which makes it two columns.
  private func add(_ cell: Grid.Cell, column: Int) {
    let glyph = cell.glyph
    guard !glyph.isContinuation else { return }
    if run.isEmpty { runStart = column }
    let base = glyph.base
    let look = looks[cell.style.index]
    func append(_ scalar: UInt32) {
      run.append(look)
      shim_set_scalar(&run[run.count - 1], 0, scalar)
    }
    if base.isASCII, !glyph.hasMarks {
      append(base.value)
    } else if !capabilities.isUTF8 {
      for sign in base.asciiSigns(columns: glyph.columns) { append(UInt32(sign)) }
    } else if shim_wcwidth(base.value) == glyph.columns {
      append(base.value)
      guard glyph.hasMarks else { return }
      for (place, scalar) in glyph.scalars.enumerated() {
        shim_set_scalar(&run[run.count - 1], Int32(place), scalar.value)
      }
    } else {
      // The C library is older than our table for some characters; curses would then lose count of the row.
      append(0xFFFD)
      if glyph.columns == 2 { append(0x20) }
    }
  }
}

// MARK: - Looks

extension CursesScreen {
  /// Gives the roles their colour pairs, and every style its attributes. The next frame shows it.
  func adopt(_ theme: Theme) {
    for role in Style.Role.allCases {
      let look = theme.look(of: role, colors: capabilities.colors)
      guard look.foreground != nil || look.background != nil else { continue }
      init_extended_pair(role.pair, Int32(look.foreground ?? -1), Int32(look.background ?? -1))
    }
    looks = Style.all.map { blank(in: theme.look(of: $0, colors: capabilities.colors), role: $0.role) }
    shown = nil
  }

  private func blank(in look: Theme.Look, role: Style.Role) -> cchar_t {
    var attributes: attr_t = 0
    if look.isBold { attributes |= shim_attr_bold() }
    if look.isDim { attributes |= shim_attr_dim() }
    if look.isUnderlined { attributes |= shim_attr_underline() }
    if look.isReversed { attributes |= shim_attr_reverse() }
    let hasColor = look.foreground != nil || look.background != nil
    var cell = cchar_t()
    _ = shim_make_cell(&cell, [0x20, 0], attributes, hasColor ? role.pair : 0)
    return cell
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
