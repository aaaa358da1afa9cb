internal import CNcurses
internal import Glibc

/// A screen of curses: which bytes turn the last frame into the next on this kind of terminal.
///
/// curses opens, clears and leaves it, and knows its colours and looks; what changes from frame to frame is written by
/// `FrameWriter`. curses writes into a memory file instead of the terminal, so that a frame can leave in one piece.
/// Modes, size, keys and signals are not its business. The names of curses (`clear`, `move`) stay in this file,
/// `LookTable`, `CursorAddress` and `TerminalType`. Not `Sendable`: curses has one thread.
final class CursesScreen {
  let capabilities: Capabilities
  private let type: TerminalType
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  private var writer: FrameWriter
  /// Nil: the next frame clears the terminal and draws every cell.
  private var shown: Grid?
  private var showsCursor = true

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
    (self.type, self.screen, self.window) = (type, screen, window)
    (self.input, self.output) = (input, output)
    capabilities = Capabilities(colors: Self.startColors(noColor), isUTF8: isUTF8)
    writer = FrameWriter(type, looks: LookTable(.monochrome, capabilities.colors), isUTF8: isUTF8)
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

  /// Takes everything that curses has written, and leaves the memory file empty.
  private func takeOutput() -> [UInt8] {
    let memory = fileno(output)
    let count = Int(max(0, lseek(memory, 0, SEEK_CUR)))
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
    lseek(memory, 0, SEEK_SET)
    ftruncate(memory, 0)
    return bytes
  }
}

// MARK: - Frames

extension CursesScreen {
  /// The bytes that show `grid`; empty if it is shown already.
  func frame(showing grid: Grid) -> [UInt8] {
    let previous = shown.flatMap { $0.size == grid.size ? $0 : nil }
    var bytes = previous == nil ? clear() : []
    // Whoever had the terminal before us, or since, may have hidden it.
    if previous == nil || showsCursor != (grid.cursor != nil) {
      bytes += grid.cursor == nil ? type.hideCursor : type.showCursor
      showsCursor = grid.cursor != nil
    }
    let size = GridSize(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    bytes += writer.changes(from: previous ?? Grid(size: grid.size), to: grid, within: size)
    shown = grid
    return bytes
  }

  /// The bytes that open the screen, if it is not open, and make it blank.
  private func clear() -> [UInt8] {
    clearok(window, true)
    wnoutrefresh(window)
    doupdate()
    writer.forgetPosition()
    return takeOutput()
  }

  /// The next frame clears the terminal and draws every cell.
  func forgetWhatIsShown() { shown = nil }

  func resize(to size: GridSize) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    forgetWhatIsShown()
  }

  /// Styles look as the theme says from the next frame on.
  func adopt(_ theme: Theme) {
    writer.looks = LookTable(theme, capabilities.colors)
    shown = nil
  }

  /// The bytes that leave the screen to others. The next frame takes it back.
  func leave() -> [UInt8] {
    endwin()
    shown = nil
    return takeOutput() + type.showCursor
  }
}
