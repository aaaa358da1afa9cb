internal import CNcurses
internal import Glibc

/// curses, asked for one thing: which bytes turn the last frame into the next on this kind of terminal.
///
/// It writes into a memory file instead of the terminal, so that a frame can leave in one piece. Modes, size, keys
/// and signals are not its business. Only it, `CellRun` and `TerminalType` import CNcurses, whose names (`clear`, `move`)
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
  /// How much of the memory file was taken.
  private var taken = 0

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
    var bytes: [UInt8] = []
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, initialized in
        initialized = max(0, pread(memory, buffer.baseAddress, buffer.count, off_t(taken + bytes.count)))
      }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard piece.count == Self.piece else { break }
    }
    taken += bytes.count
    if taken > Self.enough {
      lseek(memory, 0, SEEK_SET)
      ftruncate(memory, 0)
      taken = 0
    }
    return bytes
  }

  /// Bytes read with one call; most frames are less.
  private static let piece = 16 << 10
  /// The memory file begins anew behind so many bytes.
  private static let enough = 1 << 20
}

// MARK: - Frames

extension CursesScreen {
  /// The bytes that show `grid`; empty if it is shown already.
  func frame(showing grid: Grid) -> [UInt8] {
    let previous = shown.flatMap { $0.size == grid.size ? $0 : nil }
    let rows = min(grid.rows, Int(getmaxy(window)))
    let columns = min(grid.columns, Int(getmaxx(window)))
    var run = CellRun(looks: looks, isUTF8: capabilities.isUTF8)
    for row in 0..<rows {
      let start = row * grid.columns
      var hasChanged = false
      var isDoubtful = false
      for index in start..<start + columns {
        let cell = grid.cells[index]
        isDoubtful = isDoubtful || cell.glyph.hasDoubtfulWidth
        if let previous, previous.cells[index] == cell {
          run.put(row: row, into: window)
        } else {
          run.add(cell, column: index - start)
          hasChanged = true
        }
      }
      run.put(row: row, into: window)
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
