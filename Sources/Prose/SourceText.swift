/// The text of one article as it is read, shown and compared: valid UTF-8, lines end in LF alone, nothing
/// invisible or dangerous in it. Every position in Parallax is a byte offset into such a text.
///
/// What cleaning left out of the original is remembered as `Deletion`s, so that positions can be given in
/// code points of the original at the edge of the program (see `CodePointMap`).
public struct SourceText: Hashable, Sendable {
  /// Code points of the original that have no place in the clean text.
  public struct Deletion: Hashable, Sendable {
    /// The byte offset in the clean text before which they stood.
    public let offset: Int
    /// How many code points were left out there.
    public let codePoints: Int
    /// Whether something was left out that its reader should hear of; false for the CR of a CR LF and for a BOM.
    public let isHidden: Bool

    public init(offset: Int, codePoints: Int, isHidden: Bool = true) {
      self.offset = offset
      self.codePoints = codePoints
      self.isHidden = isHidden
    }
  }

  /// Valid UTF-8.
  public let bytes: [UInt8]
  /// Rising in `offset`, at most one for each offset.
  public let deletions: [Deletion]
  /// The decoded text before cleaning, byte for byte; the same as `bytes` where nothing was cleaned.
  public let original: [UInt8]

  /// A text that needs no cleaning.
  public init(_ string: String) {
    self.init(clean: Array(string.utf8))
  }

  /// - Parameters:
  ///   - bytes: Valid UTF-8 without control characters but LF.
  ///   - deletions: What was left out, rising in offset.
  ///   - original: The decoded text before cleaning; `bytes` if nil.
  public init(clean bytes: [UInt8], deletions: [Deletion] = [], original: [UInt8]? = nil) {
    self.bytes = bytes
    self.deletions = deletions
    self.original = original ?? bytes
  }

  /// Length in bytes.
  public var count: Int { bytes.count }
  public var whole: TextRange { TextRange(0, bytes.count) }

  /// The words of a range. Ill-formed pieces, which only a range that cuts a character can give, are repaired.
  public func string(in range: TextRange) -> String {
    String(decoding: bytes[range.bounds], as: UTF8.self)
  }

  public subscript(range: TextRange) -> ArraySlice<UInt8> { bytes[range.bounds] }
}

extension SourceText {
  /// The range without white space at its edges, no-break and other Unicode spaces included.
  public func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end {
      let width = spaceWidth(at: start, before: end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      let width = spaceWidth(endingAt: end, after: start)
      if width == 0 { break }
      end -= width
    }
    return TextRange(start, end)
  }

  /// Whether characters were left out inside the range or at one of its edges that nobody could have seen there.
  /// - Complexity: O(log *n*) in the deletions of the text, and linear in those of the range.
  public func hasHiddenCharacters(in range: TextRange) -> Bool {
    var (low, high) = (0, deletions.count)
    while low < high {
      let middle = (low + high) / 2
      if deletions[middle].offset < range.start { low = middle + 1 } else { high = middle }
    }
    while low < deletions.count, deletions[low].offset <= range.end {
      if deletions[low].isHidden { return true }
      low += 1
    }
    return false
  }

  /// The bytes of the white space character that begins at an offset; 0 if there is none.
  func spaceWidth(at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isASCIIWhitespace ? 1 : 0 }
    if byte == 0xC2, offset + 1 < end { return bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard offset + 2 < end else { return 0 }
    return Self.isWideSpace(byte, bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
  }

  private func spaceWidth(endingAt end: Int, after start: Int) -> Int {
    let byte = bytes[end - 1]
    if byte < 0x80 { return byte.isASCIIWhitespace ? 1 : 0 }
    if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
    guard end - 3 >= start else { return 0 }
    return Self.isWideSpace(bytes[end - 3], bytes[end - 2], byte) ? 3 : 0
  }

  /// U+1680, U+2000–200A, U+202F, U+205F, U+3000: the spaces that take three bytes.
  private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): (0x80...0x8A).contains(third) || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }
}

extension UInt8 {
  /// Space, TAB, LF, VT, FF or CR.
  public var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
