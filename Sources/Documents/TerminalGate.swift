/// The last gate before a terminal. Articles, file names and error messages are written by strangers: what could
/// move the cursor, turn the reading direction or hide itself becomes U+FFFD.
///
/// Article texts were cleaned when they were read. This gate is for everything else, and for a mistake there. Text
/// for a pipe or a file does not pass it: programs get what is there.
public enum TerminalGate {
  /// Whether a terminal must not get this scalar: controls, bidirectional and other invisible format characters,
  /// line separators, private use, noncharacters and whatever Unicode has not assigned.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    case .format: !isVisibleFormat(scalar)
    default: false
    }
  }

  /// The joiners, which words of Persian and of Indic scripts need, and the signs that Unicode calls format
  /// characters although they are seen: they stand before a number or an abbreviation.
  private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D, 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Text of several lines as a terminal may have it. Line feeds and tabs stay.
  public static func text(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) }) else {
      return bytes
    }
    return Array(cleaned(String(decoding: bytes, as: UTF8.self), keeping: ["\n", "\t"]).utf8)
  }

  /// One line as a terminal may have it: a line feed is replaced too, so that a message cannot forge a second.
  public static func line(_ text: String) -> String { cleaned(text, keeping: []) }

  private static func cleaned(_ text: String, keeping kept: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isUnsafe(scalar) && !kept.contains(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
