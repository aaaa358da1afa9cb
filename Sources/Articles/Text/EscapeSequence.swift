/// A sequence that a terminal obeys instead of showing it (ECMA-48), in 7-bit (`ESC [`) or 8-bit (U+009B) form.
struct EscapeSequence {
  enum Kind: String, Hashable, Sendable {
    case controlSequence = "control sequence (CSI)"
    case operatingSystemCommand = "operating system command (OSC)"
    case deviceControl = "device control string (DCS)"
    case applicationCommand = "application command (APC)"
    case privacyMessage = "privacy message (PM)"
    case startOfString = "string (SOS)"
    case escape = "escape sequence"
  }

  let kind: Kind
  /// The byte offset after it.
  let end: Int

  /// The sequence that begins at an offset of valid UTF-8; nil if none does, or only a control that does nothing more.
  ///
  /// Strings end on their line, whatever was meant to close them: else one character could swallow an article.
  /// An 8-bit introducer without an end counts as one only where an OSC's number follows, because misread
  /// encodings make such characters out of quotation marks (`â€` U+009D).
  /// - Complexity: O(*n*) in the length of the sequence, or of its line for a string.
  init?(in bytes: [UInt8], at start: Int) {
    let bytes = bytes.span
    let introducer: UInt8
    let content: Int
    let isEightBit = bytes[start] == 0xC2
    if bytes[start] == 0x1B, start + 1 < bytes.count {
      introducer = bytes[start + 1]
      content = start + 2
    } else if isEightBit, start + 1 < bytes.count, (0x80...0x9F).contains(bytes[start + 1]) {
      introducer = bytes[start + 1] - 0x40
      content = start + 2
    } else {
      return nil
    }
    switch introducer {
    case UInt8(ascii: "["):
      self.init(kind: .controlSequence, end: Self.endOfControlSequence(bytes, from: content))
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      let kind = Self.stringKind(introducer)
      let (end, isClosed) = Self.endOfString(bytes, from: content, kind: kind)
      if isEightBit, !isClosed {
        guard kind == .operatingSystemCommand, content < bytes.count, isDigit(bytes[content]) else {
          return nil
        }
      }
      self.init(kind: kind, end: end)
    case 0x20...0x2F where !isEightBit:
      var end = content
      while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
      if end < bytes.count, (0x30...0x7E).contains(bytes[end]) { end += 1 }
      self.init(kind: .escape, end: end)
    case 0x30...0x7E where !isEightBit: self.init(kind: .escape, end: content)
    default: return nil
    }
  }

  private init(kind: Kind, end: Int) {
    self.kind = kind
    self.end = end
  }

  private static func stringKind(_ introducer: UInt8) -> Kind {
    switch introducer {
    case UInt8(ascii: "]"): .operatingSystemCommand
    case UInt8(ascii: "P"): .deviceControl
    case UInt8(ascii: "_"): .applicationCommand
    case UInt8(ascii: "^"): .privacyMessage
    default: .startOfString
    }
  }

  private static func endOfControlSequence(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, (0x30...0x3F).contains(bytes[end]) { end += 1 }
    while end < bytes.count, (0x20...0x2F).contains(bytes[end]) { end += 1 }
    if end < bytes.count, (0x40...0x7E).contains(bytes[end]) { end += 1 }
    return end
  }

  /// A string ends with ST (`ESC \` or U+009C), an OSC with BEL too; any other escape, CAN, SUB or a line end
  /// breaks it off.
  private static func endOfString(_ bytes: Span<UInt8>, from start: Int, kind: Kind) -> (
    end: Int, isClosed: Bool
  ) {
    var end = start
    while end < bytes.count {
      switch bytes[end] {
      case 0x07 where kind == .operatingSystemCommand: return (end + 1, true)
      case 0x1B:
        let isTerminator = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\\")
        return isTerminator ? (end + 2, true) : (end, false)
      case 0x0A, 0x0D, 0x18, 0x1A: return (end, false)
      case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0x9C: return (end + 2, true)
      case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0x85: return (end, false)
      case 0xE2
      where end + 2 < bytes.count && bytes[end + 1] == 0x80 && (0xA8...0xA9).contains(bytes[end + 2]):
        return (end, false)
      default: end += 1
      }
    }
    return (end, false)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
