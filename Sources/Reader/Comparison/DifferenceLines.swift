internal import Collation
internal import TerminalUI

/// A row of "What differs" where there is no room for columns: both sides with a sign between, and the note in what they
/// leave. Where both do not fit into one line, each begins one of its own if there are lines to spare; else both are cut
/// so that one sees what differs, and `z?` has them whole.
struct DifferenceLines {
  /// Of one side: its words and, beside the first line, the note.
  private static let linesOfSide = 2
  /// A few letters of a note say nothing.
  private static let leastNote = 12

  let words: [String]
  /// At the end of the first line.
  let note: String
  let noteColumns: Int

  /// How many lines it takes that nothing is cut, within reason.
  static func wanted(_ difference: DifferenceRow, room: Int, _ glyphs: GlyphSet) -> Int {
    DifferenceLines(difference, room: room, limit: 2 * linesOfSide, glyphs).words.count
  }

  init(_ difference: DifferenceRow, room: Int, limit: Int, _ glyphs: GlyphSet) {
    note = glyphs.spelled(difference.note)
    let (left, right) = (glyphs.spelled(difference.left), glyphs.spelled(difference.right))
    // Twice the same needs no comparing: the note says that it is.
    let isOneSided = left.isEmpty || right.isEmpty || left == right
    let sign = glyphs.between(difference.severity)
    let both = left == right ? left : isOneSided ? left + right : "\(left) \(sign) \(right)"
    let columns = DisplayWidth.columns(of: both)
    let wanted = min(
      DisplayWidth.columns(of: note), isOneSided ? max(room / 3, room - columns - 2) : room - columns - 2)
    noteColumns = wanted < min(Self.leastNote, DisplayWidth.columns(of: note)) ? 0 : max(0, wanted)
    let rest = noteColumns == 0 ? room : max(0, room - noteColumns - 2)
    if isOneSided || columns <= rest {
      words = Fitting.wrapped(both, rest, limit: min(limit, Self.linesOfSide), glyphs)
    } else if limit > 1 {
      let lines = min(limit / 2, Self.linesOfSide)
      // Lines break between words: what fills them to the last column does not fit.
      let most = lines == 1 ? room : lines * room - room / 3
      let cut = Fitting.apart([left, right], [most, most - 2], glyphs)
      words =
        Fitting.wrapped(cut[0], room, limit: lines, glyphs)
        + Fitting.wrapped(cut[1], room - 2, limit: lines, glyphs).enumerated().map { line, text in
          (line == 0 ? "\(sign) " : "  ") + text
        }
    } else {
      let (a, b) = Self.shares(left, right, of: room - DisplayWidth.columns(of: sign) - 2)
      words = [Fitting.apart([left, right], [a, b], glyphs).joined(separator: " \(sign) ")]
    }
  }

  /// The columns of either side: half, and what the other does not need.
  private static func shares(_ left: String, _ right: String, of room: Int) -> (Int, Int) {
    let (a, b) = (DisplayWidth.columns(of: left), DisplayWidth.columns(of: right))
    if a <= room / 2 { return (a, room - a) }
    if b <= room / 2 { return (room - b, b) }
    return (room / 2, room - room / 2)
  }

  /// How many lines each row gets: one, and those that come first what they want besides where there is room.
  static func heights(of wanted: [Int], rows: Int) -> [Int] {
    var spare = rows - wanted.count
    return wanted.map { wanted in
      // Half of two sides would be a side that is missing.
      guard wanted > 1, spare > 0 else { return 1 }
      let height = min(wanted, spare + 1)
      spare -= height - 1
      return height
    }
  }
}

/// What differs between two sides, at a width.
struct ShownDifferences: Sendable {
  let pair: Comparison.Pair
  let columns: Int
  let rows: [DifferenceRow]
  /// How many lines they take that nothing is cut, within reason.
  let lines: Int

  init(_ pair: Comparison.Pair, in story: Story, columns: Int, _ glyphs: GlyphSet) {
    (self.pair, self.columns) = (pair, columns)
    rows = pair.rows(in: story)
    guard !DifferenceColumns.areColumns(columns) else {
      lines = rows.count + DifferenceColumns.heading
      return
    }
    let room = DifferenceColumns(rows, width: columns).room
    lines = rows.reduce(0) { $0 + DifferenceLines.wanted($1, room: room, glyphs) }
  }
}
