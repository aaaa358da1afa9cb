/// What becomes of a character when a text is cleaned, as far as the character alone decides it.
enum ScalarFate: Hashable, Sendable {
  case kept
  /// A mark on the letter before it: four are kept.
  case mark
  /// Nobody sees it, or a terminal obeys it.
  case removed
  /// It has no agreed meaning: U+FFFD.
  case replaced
  /// U+2028, U+2029: LF.
  case lineSeparator
  /// ZWNJ, ZWJ, VS15, VS16, tags: only where a script or an emoji needs them.
  case contextual

  /// For scalars from U+0080 on.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x80...0x9F: self = .removed  // C1
    case 0xA0...0x2FF: self = scalar.value == 0xAD ? .removed : .kept
    case 0x2010...0x2027, 0x2030...0x205F: self = .kept
    case 0x200C, 0x200D, 0xFE0E, 0xFE0F, 0xE0020...0xE007F: self = .contextual
    case 0x2028, 0x2029: self = .lineSeparator
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .removed  // turn the direction
    case 0x034F, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF9...0xFFFB:
      self = .removed  // invisible
    case 0xFE00...0xFE0D, 0xE0000...0xE001F, 0xE0100...0xE01EF: self = .removed  // variation selectors, tags
    case 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .kept  // Han and Hangul: no need to ask
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0xFDD0...0xFDEF: self = .replaced
    default:
      if scalar.value & 0xFFFE == 0xFFFE {
        self = .replaced
      } else {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: self = .mark
        default: self = .kept
        }
      }
    }
  }
}

extension Unicode.Scalar {
  /// Letters and marks of scripts in which ZWNJ and ZWJ change what a word means or how it is written: Arabic and
  /// its neighbours, the scripts of India, Burmese, Khmer, Mongolian.
  var mayTakeJoiner: Bool {
    switch value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF, 0x1A20...0x1AAF, 0x1B00...0x1BFF,
      0xA800...0xA8FF, 0xA930...0xA9FF, 0xAA60...0xAA7F, 0xABC0...0xABFF, 0xFB50...0xFDCF, 0xFDF0...0xFDFF,
      0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F:
      switch properties.generalCategory {
      case .otherLetter, .modifierLetter, .uppercaseLetter, .lowercaseLetter, .nonspacingMark, .spacingMark:
        true
      default: false
      }
    default: false
    }
  }

  /// Whether it can begin or continue an emoji sequence. Digits are emoji only before U+20E3.
  var isEmojiBase: Bool { value >= 0xA9 && properties.isEmoji }
}
