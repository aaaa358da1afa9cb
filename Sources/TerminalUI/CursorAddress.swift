internal import CNcurses

/// The bytes that bring the cursor of the terminal to a place.
struct CursorAddress {
  private let format: [CChar]
  /// Whether it is the CUP of ECMA-48, as nearly everywhere: to write two numbers costs a tenth of asking for it.
  private let isStandard: Bool

  /// - Parameter format: The capability `cup`.
  init(_ format: [UInt8]) {
    self.format = format.map { CChar(bitPattern: $0) } + [0]
    isStandard = format == Array("\u{1B}[%i%p1%d;%p2%dH".utf8)
  }

  func append(_ position: GridPosition, to bytes: inout [UInt8]) {
    guard isStandard else {
      guard let address = shim_cursor_address(format, Int32(position.row), Int32(position.column)) else {
        return
      }
      return bytes.append(
        contentsOf: UnsafeBufferPointer(start: address, count: strlen(address)).map(UInt8.init))
    }
    bytes.append(0x1B)
    bytes.append(UInt8(ascii: "["))
    append(position.row + 1, to: &bytes)
    bytes.append(UInt8(ascii: ";"))
    append(position.column + 1, to: &bytes)
    bytes.append(UInt8(ascii: "H"))
  }

  /// In decimal; a terminal has no more than four digits of rows or columns.
  private func append(_ number: Int, to bytes: inout [UInt8]) {
    var unit = number < 10 ? 1 : number < 100 ? 10 : number < 1000 ? 100 : 1000
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}
