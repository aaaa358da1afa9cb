/// Tells pictures, archives and programs from text by their first bytes.
enum BinaryCheck {
  private static let sampleSize = 65_536

  private static let signatures: [[UInt8]] =
    [
      [0x89, 0x50, 0x4E, 0x47],  // PNG
      [0xFF, 0xD8, 0xFF],  // JPEG
      [0x1F, 0x8B],  // gzip
      [0x50, 0x4B, 0x03, 0x04],  // ZIP: docx, odt, epub
      [0xD0, 0xCF, 0x11, 0xE0],  // old Word
      [0x7F, 0x45, 0x4C, 0x46],  // a program
    ] + ["%PDF-", "GIF8", "{\\rtf", "SQLite format"].map { Array($0.utf8) }

  /// Whether bytes of a file are no text in any encoding this room reads.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    return hasTooManyControls(bytes) || isNoise(bytes)
  }

  /// Whether neither half of the bytes is text: many controls among bytes that are not UTF-8. Compressed and
  /// encrypted data has a tenth of them; a text in an old encoding has none.
  private static func isNoise(_ bytes: [UInt8]) -> Bool {
    let sample = Array(bytes.prefix(sampleSize))
    let controls = sample.count { isControl($0) || $0 == 0 }
    let high = sample.count { $0 >= 0x80 }
    guard controls > 8, controls * 50 > sample.count, high * 4 > sample.count else { return false }
    let survey = UTF8Survey(sample)
    return survey.illFormed > survey.wellFormed
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x01...0x06, 0x0E...0x1A, 0x1C...0x1F, 0x7F: true
    default: false
    }
  }

  /// Whether controls outweigh what a damaged or hostile text holds: a 50th of NULs, a tenth of others. ESC does
  /// not count, since logs with colours are texts, nor do the controls that white space is made of.
  static func hasTooManyControls(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleSize)
    var (nulls, controls) = (0, 0)
    for byte in sample {
      if byte == 0 { nulls += 1 } else if isControl(byte) { controls += 1 }
    }
    return nulls > 4 && nulls * 50 > sample.count
      || controls + nulls > 8 && (controls + nulls) * 10 > sample.count
  }
}
