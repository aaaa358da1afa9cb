/// A half-open range of UTF-8 byte offsets into one `SourceText`.
///
/// In eight bytes: most of what is known of a text are ranges, and no text has 4 GB.
public struct TextRange: Hashable, Sendable {
  @usableFromInline let lower, upper: UInt32

  /// The first byte.
  @inlinable public var start: Int { Int(lower) }
  /// The byte behind the last one.
  @inlinable public var end: Int { Int(upper) }

  /// - Precondition: `0 <= start <= end < 1 << 32`.
  @inlinable public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends before it starts")
    lower = UInt32(start)
    upper = UInt32(end)
  }

  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  public var bounds: Range<Int> { start..<end }
  /// Length in bytes.
  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share at least one byte.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  /// What both have in common, or nil.
  public func intersection(_ other: TextRange) -> TextRange? {
    overlaps(other) ? TextRange(max(start, other.start), min(end, other.end)) : nil
  }
}

extension TextRange: Comparable {
  /// By start; of two with one start the longer comes first, so that what holds comes before what is held.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end > b.end
  }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(start)-\(end)" }
}
