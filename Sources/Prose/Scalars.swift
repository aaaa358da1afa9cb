/// Scalars of a text by byte offset, and what the rules need to know of them. ASCII is decided by one table
/// look-up; for the rest the Unicode properties of the standard library are asked.
enum Scalars {
  /// The scalar that begins at `offset`, and its length in bytes. U+0000 past the end.
  @inline(__always)
  static func scalar(at offset: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
    guard offset < bytes.count else { return (0, 0) }
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return (0xFFFD, bytes.count - offset) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[offset + next] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends at `offset`. U+0000 before the beginning.
  @inline(__always)
  static func scalar(before offset: Int, in bytes: [UInt8]) -> (value: UInt32, length: Int) {
    guard offset > 0 else { return (0, 0) }
    var start = offset - 1
    while start > 0, bytes[start].isUTF8Continuation { start -= 1 }
    return scalar(at: start, in: bytes)
  }

  static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
    if isGeneralPunctuation(value) { return value == 0x200C || value == 0x200D }
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return value == 0x200C || value == 0x200D  // joiners inside words of Persian and Indic scripts
    }
  }

  static func isUppercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if isGeneralPunctuation(value) { return false }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  static func isLowercase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    if isGeneralPunctuation(value) { return false }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  /// The block of curly quote marks, dashes and the ellipsis: what the properties would say of it is known.
  @inline(__always)
  private static func isGeneralPunctuation(_ value: UInt32) -> Bool { value >= 0x2000 && value < 0x2070 }

  static func isSpace(_ value: UInt32) -> Bool {
    if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
    return value == 0xA0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200A) || value == 0x202F
      || value == 0x205F || value == 0x3000
  }

  /// `'`, `’`, `‘`, `ʼ`, `` ` `` and `´`, all of which stand for an apostrophe somewhere.
  static func isApostrophe(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x02BC, 0x2018, 0x2019, 0x201B: true
    default: false
    }
  }

  /// Hyphens that join parts of a word.
  static func isHyphen(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }
}
