/// The clipboard of the terminal in front of the user, by OSC 52: it works over ssh, where no program could.
public enum Clipboard {
  /// What xterm takes at most; a longer text is not sent in part.
  public static let largestText = 74_000

  /// The bytes that make the terminal put a text on its clipboard; nil where it is known to have none (the Linux
  /// console), or the text is too long. No terminal answers, so that nobody knows whether it did.
  ///
  /// tmux and screen take what is wrapped in a DCS of theirs and hand it on. tmux gets the plain sequence too: which of
  /// the two it heeds is a matter of its configuration.
  public static func sequence(copying text: String, environment: (String) -> String?) -> [UInt8]? {
    let type = environment("TERM") ?? ""
    let bytes = Array(text.utf8)
    guard bytes.count <= largestText, type != "linux", type != "dumb", !type.isEmpty else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
    if environment("TMUX")?.isEmpty == false {
      return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    }
    if environment("STY")?.isEmpty == false || type == "screen" || type.hasPrefix("screen.") {
      return inPieces(plain)
    }
    return plain
  }

  /// screen drops a DCS that is longer than its buffer, and joins the contents of several.
  private static func inPieces(_ bytes: [UInt8]) -> [UInt8] {
    let size = 240
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      result += Array("\u{1B}P".utf8) + bytes[start..<min(start + size, bytes.count)] + Array("\u{1B}\\".utf8)
    }
    return result
  }

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        let isFilled = index <= group.count
        result.append(isFilled ? alphabet[Int(bits >> UInt32(18 - 6 * index)) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
