/// Reading glyphs from UTF-8, one after the other, without a `String` between: linear, and as lazy as its caller.
extension Glyph {
  /// The glyph at `offset`, which moves behind it; nil where only marks without a base are left before `end`.
  ///
  /// LF and TAB are blanks. Ill-formed UTF-8 gives a replacement for each byte.
  static func next(in bytes: borrowing Span<UInt8>, at offset: inout Int, end: Int) -> Glyph? {
    while offset < end {
      let byte = bytes[offset]
      var glyph: Glyph
      if byte < 0x80 {
        offset += 1
        glyph = byte.isPrinting ? Glyph(ascii: byte) : byte.isBlank ? .blank : .replacement
      } else {
        let scalar = decode(bytes, at: &offset, end: end)
        guard let found = Glyph(scalar) else { continue }
        glyph = found
        if scalar.isEmoji {
          skipEmojiSequence(after: scalar, in: bytes, at: &offset, end: end)
          return glyph
        }
      }
      // 0xCC is the first byte of U+0300, the first mark.
      while offset < end, bytes[offset] >= 0xCC {
        var behind = offset
        let mark = decode(bytes, at: &behind, end: end)
        guard DisplayWidth.columns(of: mark) == 0, !isUnsafe(mark) else { break }
        glyph.add(mark: mark)
        offset = behind
      }
      return glyph
    }
    return nil
  }

  /// Passes what a terminal may join to an emoji: marks, tags, skin tones, joined emoji, a flag's second half.
  private static func skipEmojiSequence(
    after base: Unicode.Scalar, in bytes: borrowing Span<UInt8>, at offset: inout Int, end: Int
  ) {
    var isFlagOpen = base.isRegionalIndicator
    var isJoined = false
    while offset < end, bytes[offset] >= 0xCC {
      var behind = offset
      let scalar = decode(bytes, at: &behind, end: end)
      if isFlagOpen, scalar.isRegionalIndicator {
        isFlagOpen = false
      } else if scalar.isSkinTone || scalar.isTag || (isJoined && scalar.isEmoji) {
        isJoined = false
      } else if DisplayWidth.columns(of: scalar) == 0, !isUnsafe(scalar) {
        isJoined = scalar == "\u{200D}"
      } else {
        return
      }
      offset = behind
    }
  }

  /// The scalar at `offset`, which moves behind it, or behind one byte where the bytes are ill-formed.
  static func decode(_ bytes: borrowing Span<UInt8>, at offset: inout Int, end: Int) -> Unicode.Scalar {
    let lead = bytes[offset]
    offset += 1
    let (following, bits, least): (Int, UInt8, UInt32) =
      switch lead {
      case 0..<0x80: (0, 0x7F, 0)
      case 0xC2..<0xE0: (1, 0x1F, 0x80)
      case 0xE0..<0xF0: (2, 0x0F, 0x800)
      case 0xF0..<0xF5: (3, 0x07, 0x10000)
      default: (4, 0, 0)
      }
    guard following < 4, offset + following <= end else { return "\u{FFFD}" }
    var value = UInt32(lead & bits)
    for index in offset..<offset + following {
      guard bytes[index] & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    offset += following
    return scalar
  }
}

extension UInt8 {
  /// ASCII that a cell can hold.
  var isPrinting: Bool { self >= 0x20 && self < 0x7F }
  /// Space, TAB or LF: where a line may be broken.
  var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x09 }
}

extension Unicode.Scalar {
  /// Shown as a picture by some terminal. Box drawing, which fills borders, is answered without a search.
  fileprivate var isEmoji: Bool {
    switch value {
    case 0x203C..<0x2500, 0x25A0..<0x3300, 0x1F000..<0x20000: properties.isEmoji
    default: false
    }
  }
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
  fileprivate var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }
  fileprivate var isTag: Bool { (0xE0020...0xE007F).contains(value) }
}
