extension String {
  /// White space as single spaces, and none at the ends. Lists ask this of every row they draw, so that it goes by bytes.
  var onOneLine: String {
    var line: [UInt8] = []
    line.reserveCapacity(utf8.count)
    var isAfterSpace = false
    for scalar in unicodeScalars {
      if scalar.isWhiteSpace {
        isAfterSpace = !line.isEmpty
        continue
      }
      if isAfterSpace { line.append(UInt8(ascii: " ")) }
      isAfterSpace = false
      line.append(contentsOf: scalar.utf8)
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// White_Space of the Unicode Character Database, which is closed: no version has added to it since 6.3.
  fileprivate var isWhiteSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case ..<0x85: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
