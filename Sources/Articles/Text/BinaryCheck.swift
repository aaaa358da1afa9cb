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
    return hasTooManyControls(bytes)
  }

  /// Whether controls outweigh what a damaged or hostile text holds: a 50th of NULs, a tenth of others. ESC does
  /// not count, since logs with colours are texts, nor do the controls that white space is made of.
  static func hasTooManyControls(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(sampleSize)
    var (nulls, controls) = (0, 0)
    for byte in sample {
      switch byte {
      case 0: nulls += 1
      case 0x01...0x06, 0x0E...0x1A, 0x1C...0x1F, 0x7F: controls += 1
      default: break
      }
    }
    return nulls > 4 && nulls * 50 > sample.count
      || controls + nulls > 8 && (controls + nulls) * 10 > sample.count
  }
}
