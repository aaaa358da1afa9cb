/// Turns byte offsets of a `SourceText` into code point offsets of its original, as JSON gives them.
///
/// A checkpoint every 512 bytes keeps one conversion at a bounded cost, so that a document is linear in its
/// text and its positions together.
public struct CodePointMap: Sendable {
  private static let stride = 512

  private let text: SourceText
  /// Code points of the clean text before byte `512 * i`.
  private let checkpoints: [Int]
  /// Code points left out before and at each deletion, cumulated.
  private let removed: [Int]

  public init(_ text: SourceText) {
    self.text = text
    var checkpoints: [Int] = []
    var codePoints = 0
    for (offset, byte) in text.bytes.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append(codePoints) }
      if !byte.isUTF8Continuation { codePoints += 1 }
    }
    if text.bytes.count % Self.stride == 0 { checkpoints.append(codePoints) }
    self.checkpoints = checkpoints
    var sum = 0
    removed = text.deletions.map {
      sum += $0.codePoints
      return sum
    }
  }

  /// The code points of the original that a range of bytes stands for, without what was left out at its edges.
  public func codePoints(of range: TextRange) -> Range<Int> {
    let start = position(of: range.start, afterDeletion: true)
    let end = position(of: range.end, afterDeletion: range.isEmpty)
    return start..<max(start, end)
  }

  private func position(of offset: Int, afterDeletion: Bool) -> Int {
    let checkpoint = offset / Self.stride
    var codePoints = checkpoints[checkpoint]
    for byte in text.bytes[(checkpoint * Self.stride)..<offset] where !byte.isUTF8Continuation {
      codePoints += 1
    }
    return codePoints + removedCodePoints(before: offset, inclusive: afterDeletion)
  }

  private func removedCodePoints(before offset: Int, inclusive: Bool) -> Int {
    var (low, high) = (0, text.deletions.count)
    while low < high {
      let middle = (low + high) / 2
      let position = text.deletions[middle].offset
      if position < offset || (inclusive && position == offset) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : removed[low - 1]
  }
}

extension UInt8 {
  /// 10xxxxxx: not the first byte of a code point.
  @inlinable public var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
