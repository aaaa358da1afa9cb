/// Where a line may end inside a run without blanks: the part of UAX #14 that news text needs.
enum BreakOpportunity {
  /// Whether a line may begin with the glyph at `offset`, by what stands before it. Blanks are not asked about.
  static func exists(at offset: Int, in bytes: borrowing Span<UInt8>, start: Int, end: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80, bytes[offset - 1] < 0x80 {
      // Class HY: `harbour-master`, but never `-5`, `2019-20` or `A-`.
      return bytes[offset - 1] == UInt8(ascii: "-") && byte.isLetter && offset - 2 >= start
        && bytes[offset - 2].isLetter
    }
    var (first, second) = (offset, offset)
    repeat { first -= 1 } while first > start && bytes[first] & 0xC0 == 0x80
    let before = Glyph.decode(bytes, at: &first, end: end)
    let after = Glyph.decode(bytes, at: &second, end: end)
    // Class B2: after an em dash, but not before the mark that closes the quotation.
    if before == "\u{2014}" { return after.properties.isAlphabetic || after.properties.numericType != nil }
    return (isIdeographic(before) || isIdeographic(after)) && !opens(before) && !closes(after)
  }

  /// Class ID: a line may break on both sides. Hangul, which puts blanks between words, is left whole.
  private static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80..<0xA4D0, 0xFF01..<0xFF61, 0x20000..<0x40000: true
    default: false
    }
  }

  /// Classes OP and QU: stays with what follows.
  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  /// Classes CL, EX, NS and QU: stays with what stands before. Small kana and the long-vowel mark never begin a
  /// line in Japanese.
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", "。", "，", "．", "！", "？", "：", "；", "・", "ー", "々", "〜", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ",
      "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", ",", ".", "!", "?", ":", ";":
      true
    default:
      switch scalar.properties.generalCategory {
      case .closePunctuation, .finalPunctuation: true
      default: false
      }
    }
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) >= UInt8(ascii: "a") && (self | 0x20) <= UInt8(ascii: "z") }
}
