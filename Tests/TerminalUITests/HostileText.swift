import TestSupport

extension SeededRandom {
  /// Text that no newspaper prints: letters of many scripts, marks, emoji sequences, what steers terminals, and bytes
  /// at random.
  mutating func hostileText(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      switch Int.random(in: 0..<8, using: &self) {
      case 0: text += ["the", "fire", "in", "warehouse"].randomElement(using: &self) ?? ""
      case 1: text += [" ", "\n", "\t", "  "].randomElement(using: &self) ?? ""
      case 2: text += ["日本", "語、", "「", "한글", "ｶﾞ", "…", "—", "”"].randomElement(using: &self) ?? ""
      case 3: text += ["👨‍👩‍👧‍👦", "👋🏽", "🇫🇷", "🇫", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"].randomElement(using: &self) ?? ""
      case 4:
        text +=
          ["हिन्दी", "สวัสดี", "سلام", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"].randomElement(using: &self)
          ?? ""
      case 5:
        text +=
          ["\u{1B}[31m", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\r"]
          .randomElement(using: &self) ?? ""
      case 6: text.unicodeScalars.append(scalar())
      default:
        let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &self) }
        text += String(decoding: bytes, as: UTF8.self)
      }
    }
    return text
  }

  private mutating func scalar() -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "\u{301}"
  }
}
