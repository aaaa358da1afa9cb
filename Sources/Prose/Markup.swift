/// What is left of the markup of a page in a text: `<br>`, `</p>`, `&amp;`, `&#39;`.
enum Markup {
  private static let lengthLimit = 12

  /// Where a tag without attributes or a character reference that begins at an offset ends; nil if none does.
  static func end(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "<"): tagEnd(from: start, to: min(end, start + lengthLimit), in: bytes)
    case UInt8(ascii: "&"): referenceEnd(from: start, to: min(end, start + lengthLimit), in: bytes)
    default: nil
    }
  }

  private static func tagEnd(from start: Int, to limit: Int, in bytes: [UInt8]) -> Int? {
    var next = start + 1
    if next < limit, bytes[next] == UInt8(ascii: "/") { next += 1 }
    guard next < limit, bytes[next].isASCIILetter else { return nil }
    while next < limit, bytes[next].isASCIILetter || bytes[next].isDigit { next += 1 }
    while next < limit, bytes[next] == 0x20 || bytes[next] == UInt8(ascii: "/") { next += 1 }
    return next < limit && bytes[next] == UInt8(ascii: ">") ? next + 1 : nil
  }

  private static func referenceEnd(from start: Int, to limit: Int, in bytes: [UInt8]) -> Int? {
    var next = start + 1
    if next < limit, bytes[next] == UInt8(ascii: "#") { next += 1 }
    let name = next
    while next < limit, bytes[next].isASCIILetter || bytes[next].isDigit { next += 1 }
    return next > name + 1 && next < limit && bytes[next] == UInt8(ascii: ";") ? next + 1 : nil
  }
}
