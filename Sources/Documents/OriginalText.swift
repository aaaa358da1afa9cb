internal import Prose

/// The text of one article as other programs see it: before cleaning, with positions in Unicode code points.
///
/// Inside the program a position is a byte offset into the cleaned text. The conversion happens here, once, and
/// `text[start:end]` of a code point language gives exactly the words of an excerpt.
struct OriginalText: Sendable {
  /// Words with their place.
  struct Excerpt: Hashable, Sendable {
    /// Code points, half open.
    let range: Range<Int>
    /// UTF-8.
    let bytes: ArraySlice<UInt8>
  }

  private static let stride = 256

  let bytes: [UInt8]
  private let map: CodePointMap
  /// Byte offsets of code points 0, `stride`, `2 * stride` …
  private let checkpoints: [Int]

  init(_ text: SourceText) {
    bytes = text.original
    map = CodePointMap(text)
    var checkpoints: [Int] = []
    var codePoints = 0
    for (offset, byte) in bytes.enumerated() where !byte.isUTF8Continuation {
      if codePoints % Self.stride == 0 { checkpoints.append(offset) }
      codePoints += 1
    }
    self.checkpoints = checkpoints
  }

  /// The place of a range of the cleaned text.
  func codePoints(of range: TextRange) -> Range<Int> { map.codePoints(of: range) }

  /// The place and the words of a range of the cleaned text, with what cleaning left out inside it.
  func excerpt(_ range: TextRange) -> Excerpt {
    let codePoints = map.codePoints(of: range)
    let start = offset(ofCodePoint: codePoints.lowerBound)
    let end = offset(ofCodePoint: codePoints.upperBound)
    return Excerpt(range: codePoints, bytes: bytes[start..<end])
  }

  private func offset(ofCodePoint target: Int) -> Int {
    let checkpoint = target / Self.stride
    guard checkpoint < checkpoints.count else { return bytes.count }
    var offset = checkpoints[checkpoint]
    var left = target - checkpoint * Self.stride
    while left > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset].isUTF8Continuation { offset += 1 }
      left -= 1
    }
    return offset
  }
}
