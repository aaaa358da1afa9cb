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

    public init(offset: Int, codePoints: Int) {
      self.offset = offset
      self.codePoints = codePoints
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
  /// The range without white space at its edges.
  public func trimmed(_ range: TextRange) -> TextRange {
    var (start, end) = (range.start, range.end)
    while start < end, bytes[start].isASCIIWhitespace { start += 1 }
    while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    return TextRange(start, end)
  }
}

extension UInt8 {
  /// Space, TAB, LF, VT, FF or CR.
  public var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
