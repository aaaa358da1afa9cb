public import Prose

/// The sentences of a text as a reader sees them, one a line: a quotation is never cut.
public struct SentenceList: Sendable {
  private let segments: SegmentedText

  public init(of segments: SegmentedText) { self.segments = segments }

  /// UTF-8 lines; a line break inside a sentence is a space.
  public func text() -> [UInt8] {
    var bytes: [UInt8] = []
    for sentence in segments.sentences {
      bytes.append(contentsOf: segments.text[sentence.range].onOneLine)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}

extension ArraySlice<UInt8> {
  /// Every run of white space as one space.
  var onOneLine: [UInt8] {
    var line: [UInt8] = []
    for byte in self {
      if !byte.isASCIIWhitespace {
        line.append(byte)
      } else if line.last != UInt8(ascii: " ") {
        line.append(UInt8(ascii: " "))
      }
    }
    return line
  }
}
