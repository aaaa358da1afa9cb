/// Letters as they are compared: without case and without the marks above and below them.
enum LetterFold {
  /// What a scalar is to a word.
  enum Shape: Equatable {
    case letter(isUppercase: Bool)
    case digit
    /// Belongs to the letter before it and is left out.
    case mark
    case other
  }

  /// Appends the folded bytes of `scalar`, if it is part of a word.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Shape {
    let value = scalar.value
    switch value {
    case 0x61...0x7A:
      bytes.append(UInt8(value))
      return .letter(isUppercase: false)
    case 0x41...0x5A:
      bytes.append(UInt8(value) | 0x20)
      return .letter(isUppercase: true)
    case 0x30...0x39:
      bytes.append(UInt8(value))
      return .digit
    case 0..<0x80: return .other
    case 0xC0...0x17F where value != 0xD7 && value != 0xF7:
      let (letters, length) = latin[Int(value - 0xC0)]
      bytes.append(UInt8(truncatingIfNeeded: letters))
      if length == 2 { bytes.append(UInt8(truncatingIfNeeded: letters >> 8)) }
      return .letter(isUppercase: scalar.properties.isUppercase)
    case 0x1E00...0x1EFF:
      bytes.append(additional[Int(value - 0x1E00)])
      return .letter(isUppercase: scalar.properties.isUppercase)
    case 0x1A0, 0x1A1:
      bytes.append(UInt8(ascii: "o"))
      return .letter(isUppercase: value == 0x1A0)
    case 0x1AF, 0x1B0:
      bytes.append(UInt8(ascii: "u"))
      return .letter(isUppercase: value == 0x1AF)
    case 0x300...0x36F: return .mark
    // General Punctuation: quotation marks, dashes, spaces. Most of what is not ASCII is of them.
    case 0x2000...0x206F: return .other
    default:
      let properties = scalar.properties
      if properties.generalCategory == .decimalNumber {
        guard let digit = properties.numericType == .decimal ? properties.numericValue : nil else {
          return .other
        }
        bytes.append(0x30 + UInt8(digit))
        return .digit
      }
      guard properties.isAlphabetic else { return .other }
      bytes.append(contentsOf: properties.lowercaseMapping.utf8)
      return .letter(isUppercase: properties.isUppercase)
    }
  }

  /// U+00C0 to U+017F as one or two ASCII letters, little end first, with their number.
  private static let latin: [(letters: UInt16, length: UInt8)] = {
    let folded =
      "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss "
      + "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y "
      + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h "
      + "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe "
      + "r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
    return folded.split(separator: " ").map { letters in
      let bytes = Array(letters.utf8)
      return (UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0), UInt8(bytes.count))
    }
  }()

  /// U+1E00 to U+1EFF (Latin Extended Additional, where the letters of Vietnamese are) as ASCII letters: the first of
  /// each letter's canonical decomposition in Unicode 15.
  private static let additional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwysssssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy")
      .utf8)
}
