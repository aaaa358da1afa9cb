/// Addresses of web pages and mail, and names of files, which are one word each.
enum UDAddress {
  /// Where an address that begins at an offset ends, or nil.
  static func end(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    let first = bytes[start] | 0x20
    if first == UInt8(ascii: "h") || first == UInt8(ascii: "w"),
      ["http://", "https://", "www."].contains(where: { starts(bytes[start..<end], with: $0) })
    {
      return trimmed(start..<chunkEnd(from: start, to: end, in: bytes), in: bytes)
    }
    guard (0x61...0x7A).contains(first) || bytes[start].isDigit else { return nil }
    return mailEnd(from: start, to: end, in: bytes) ?? dottedEnd(from: start, to: end, in: bytes)
  }

  /// `harbour.example.com`, `report.pdf`, `alt.animals.cat`: parts between full stops, the last a known one or three of
  /// them in lower case.
  private static func dottedEnd(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    let limit = min(end, start + 64)
    var next = start
    var parts: [Range<Int>] = []
    var partStart = start
    while next < limit {
      let byte = bytes[next]
      if byte == 0x2E, next > partStart, next + 1 < limit, isNameCharacter(bytes[next + 1]) {
        parts.append(partStart..<next)
        partStart = next + 1
      } else if !isNameCharacter(byte) {
        break
      }
      next += 1
    }
    guard !parts.isEmpty, next > partStart, next < end || next == limit else { return nil }
    while next > partStart, !bytes[next - 1].isDigit, bytes[next - 1] == 0x2D || bytes[next - 1] == 0x5F {
      next -= 1
    }
    parts.append(partStart..<next)
    let isPath =
      parts.count > 2
      && parts.allSatisfy {
        $0.count > 1 && bytes[$0].allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
      }
    let isNumber = parts.contains { bytes[$0].allSatisfy(\.isDigit) }
    return isPath || !isNumber && lastParts.contains(WordKey(bytes[partStart..<next])) ? next : nil
  }

  private static let lastParts = WordSet(
    """
    com org net gov edu mil info biz co uk eu io tv pdf doc docx htm html jpg jpeg gif png txt xls xlsx ppt zip mp3 mp4
    exe csv
    """)

  private static func isNameCharacter(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
  }

  private static func starts(_ bytes: ArraySlice<UInt8>, with prefix: StaticString) -> Bool {
    guard bytes.count > prefix.utf8CodeUnitCount else { return false }
    return (0..<prefix.utf8CodeUnitCount).allSatisfy {
      let byte = bytes[bytes.startIndex + $0]
      return (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == prefix.utf8Start[$0]
    }
  }

  /// The next white space, quote mark or angle bracket.
  private static func chunkEnd(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var next = start
    while next < end {
      let (value, length) = Scalars.scalar(at: next, in: bytes)
      if Scalars.isSpace(value) || [0x22, 0x3C, 0x3E, 0x201C, 0x201D].contains(value) { break }
      next += max(length, 1)
    }
    return next
  }

  /// Without the marks of the sentence around it.
  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = range.upperBound
    while end > range.lowerBound + 1, ".,;:!?)]'".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// `name.surname@example.org`: letters, digits and a few signs around one `@`, with a full stop after it.
  private static func mailEnd(from start: Int, to end: Int, in bytes: [UInt8]) -> Int? {
    var next = start
    // No name before an @ is longer.
    let limit = min(end, start + 64)
    while next < limit, isMailCharacter(bytes[next]) { next += 1 }
    guard next > start, next < limit, bytes[next] == UInt8(ascii: "@") else { return nil }
    var stop = next + 1
    var hasStop = false
    while stop < end, isMailCharacter(bytes[stop]) {
      if bytes[stop] == 0x2E { hasStop = true }
      stop += 1
    }
    while stop > next + 1, bytes[stop - 1] == 0x2E { stop -= 1 }
    return hasStop && stop > next + 3 ? stop : nil
  }

  private static func isMailCharacter(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x61...0x7A).contains(byte | 0x20) || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
  }
}
