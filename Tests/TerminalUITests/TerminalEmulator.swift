@testable import TerminalUI

/// As much of a terminal as `CursesScreen` uses: what is sent to it stands in its cells. Everything else it is sent
/// and does not know is kept in `unknown`.
struct TerminalEmulator {
  /// What stands in a cell; the second half of a wide character is empty.
  struct Cell: Hashable {
    var text = " "
    var look = Theme.Look()
  }

  /// What happens behind the last column.
  enum Wrapping {
    /// The cursor waits for the next character (`xenl`).
    case later
    /// It goes to the next row, and the screen scrolls at its end.
    case atOnce
  }

  let size: GridSize
  let wrapping: Wrapping
  /// Whether it takes pictures for wide that are not, and the other way round.
  let countsOtherwise: Bool
  /// Whether it does not know pictures, and shows nothing for them.
  let dropsPictures: Bool
  private(set) var rows: [[Cell]]
  private(set) var cursor = GridPosition(column: 0, row: 0)
  private(set) var isCursorVisible = true
  private(set) var hasScrolled = false
  private(set) var unknown: [String] = []
  private var pen = Theme.Look()

  init(
    size: GridSize, wrapping: Wrapping = .later, countsOtherwise: Bool = false, dropsPictures: Bool = false
  ) {
    (self.size, self.wrapping) = (size, wrapping)
    (self.countsOtherwise, self.dropsPictures) = (countsOtherwise, dropsPictures)
    rows = Self.blank(size)
  }

  private static func blank(_ size: GridSize) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
  }

  /// Takes in what is sent to the terminal, whole sequences only.
  mutating func take(_ bytes: [UInt8]) {
    var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": escape(&rest)
      // The character set that is used anyway; padding.
      case "\u{0F}", "\0": break
      case "\r": cursor.column = 0
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": unknown.append("\\x" + String(scalar.value, radix: 16))
      default: print(scalar)
      }
    }
  }
}

// MARK: - Characters

extension TerminalEmulator {
  private mutating func print(_ scalar: Unicode.Scalar) {
    var columns = DisplayWidth.columns(of: scalar)
    let isPicture = (0x2600..<0x27C0).contains(scalar.value) || scalar.value >= 0x1F000
    if dropsPictures, isPicture { return }
    if countsOtherwise, isPicture { columns = 3 - columns }
    guard columns > 0 || countsOtherwise else {
      let base = cursor.column - 1 - (rows[cursor.row][max(0, cursor.column - 1)].text.isEmpty ? 1 : 0)
      return rows[cursor.row][max(0, base)].text.unicodeScalars.append(scalar)
    }
    columns = max(1, columns)
    if cursor.column + columns > size.columns { newLine() }
    guard cursor.column + columns <= size.columns else { return }
    for column in cursor.column..<cursor.column + columns { clear(column) }
    rows[cursor.row][cursor.column] = Cell(text: String(Character(scalar)), look: pen)
    if columns == 2 { rows[cursor.row][cursor.column + 1] = Cell(text: "", look: pen) }
    cursor.column += columns
    if wrapping == .atOnce, cursor.column == size.columns { newLine() }
  }

  /// The half that is left of a wide character becomes blank.
  private mutating func clear(_ column: Int) {
    if rows[cursor.row][column].text.isEmpty, column > 0 { rows[cursor.row][column - 1].text = " " }
    if column + 1 < size.columns, rows[cursor.row][column + 1].text.isEmpty {
      rows[cursor.row][column + 1].text = " "
    }
  }

  private mutating func newLine() {
    cursor.column = 0
    guard cursor.row == size.rows - 1 else { return cursor.row += 1 }
    hasScrolled = true
    rows.removeFirst()
    rows.append(Array(repeating: Cell(), count: size.columns))
  }
}

// MARK: - Sequences

extension TerminalEmulator {
  private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
    guard let kind = rest.popFirst() else { return unknown.append("ESC") }
    switch kind {
    case "[": control(&rest)
    // Character sets; the keypad; the cursor is kept.
    case "(", ")": rest.removeFirst()
    case "=", ">", "G", "7", "8": break
    // VT52: its address, home, and what is below cleared.
    case "Y":
      let (row, column) = (rest.removeFirst(), rest.removeFirst())
      move(row: Int(row.value) - 32, column: Int(column.value) - 32)
    case "H": move(row: 0, column: 0)
    case "J": rows = Self.blank(size)
    default: unknown.append("ESC \(kind)")
    }
  }

  private mutating func control(_ rest: inout ArraySlice<Unicode.Scalar>) {
    let parameters = rest.prefix { !(0x40...0x7E).contains($0.value) }
    rest = rest.dropFirst(parameters.count)
    guard let final = rest.popFirst() else { return unknown.append("CSI") }
    let text = String(String.UnicodeScalarView(parameters))
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    switch (final, text) {
    case ("H", _):
      move(row: max(1, numbers.first ?? 1) - 1, column: numbers.count > 1 ? max(1, numbers[1]) - 1 : 0)
    case ("J", _): rows = Self.blank(size)
    case ("m", _): dress(numbers)
    case ("h", "?25"), ("h", "?12;25"): isCursorVisible = true
    case ("l", "?25"): isCursorVisible = false
    // Modes, the scrolling region, titles.
    case ("h", _), ("l", _), ("r", _), ("t", _), ("c", _): break
    default: unknown.append("CSI \(text)\(final)")
    }
  }

  private mutating func move(row: Int, column: Int) {
    cursor = GridPosition(column: min(column, size.columns - 1), row: min(row, size.rows - 1))
  }

  private mutating func dress(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = Theme.Look()
      case 1: pen.isBold = true
      case 2: pen.isDim = true
      case 4: pen.isUnderlined = true
      case 7: pen.isReversed = true
      case 10: break
      case 22: (pen.isBold, pen.isDim) = (false, false)
      case 24: pen.isUnderlined = false
      case 27: pen.isReversed = false
      case 30...37: pen.foreground = number - 30
      case 40...47: pen.background = number - 40
      case 90...97: pen.foreground = number - 82
      case 100...107: pen.background = number - 92
      case 38 where rest.first == 5: pen.foreground = rest.dropFirst().first; rest = rest.dropFirst(2)
      case 48 where rest.first == 5: pen.background = rest.dropFirst().first; rest = rest.dropFirst(2)
      case 39: pen.foreground = nil
      case 49: pen.background = nil
      default: unknown.append("SGR \(number)")
      }
    }
  }
}
