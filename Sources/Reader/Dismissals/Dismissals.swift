/// The rows that the user found to be no disagreements, as they are kept in a file: a heading, then a line for each.
///
/// Lines that are not understood stay where they are: they may be of a later version, or somebody's note.
public struct Dismissals: Sendable {
  /// In the file that names what it is.
  static let heading = "parallax dismissed 1"

  private var lines: [[UInt8]] = []
  /// The rows.
  public private(set) var rows: Set<RowKey> = []
  /// How many lines are neither a row, nor blank, nor a comment.
  let brokenCount: Int

  /// None.
  public init() { brokenCount = 0 }

  /// Nil for the bytes of something else. An empty file has none.
  init?(parsing bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    if lines.last == [] { lines.removeLast() }
    guard !lines.isEmpty else {
      brokenCount = 0
      return
    }
    guard lines.removeFirst() == Array(Self.heading.utf8) else { return nil }
    var broken = 0
    for line in lines where !line.isEmpty && line[0] != UInt8(ascii: "#") {
      if let row = Self.row(line) { rows.insert(row) } else { broken += 1 }
    }
    brokenCount = broken
  }

  private static func row(_ line: [UInt8]) -> RowKey? {
    String(validating: line, as: UTF8.self).flatMap(RowKey.init(line:))
  }

  /// The file.
  var bytes: [UInt8] {
    ([Array(Self.heading.utf8)] + lines).flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  /// Adds a row, or takes it out.
  mutating func apply(_ change: DismissalChange) {
    if change.isDismissed {
      if rows.insert(change.row).inserted { lines.append(Array(change.row.line.utf8)) }
    } else if rows.remove(change.row) != nil {
      lines.removeAll { Self.row($0) == change.row }
    }
  }
}

/// A row that the user dismissed or took back.
public struct DismissalChange: Hashable, Sendable {
  let row: RowKey
  let isDismissed: Bool
}
