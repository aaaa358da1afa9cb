/// What a mouse does, as far as anybody here wants to know.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Kind: Hashable, Sendable {
    /// The first button goes down.
    case press
    case wheelUp, wheelDown
  }

  public let kind: Kind
  /// The cell under the pointer.
  public let position: GridPosition

  public init(_ kind: Kind, at position: GridPosition) {
    self.kind = kind
    self.position = position
  }

  /// The report `ESC [ < button ; column ; row M`; nil for anything that is none, and for other buttons, releases and
  /// motion.
  init?(report parameters: [UInt8], final: UInt8) {
    let numbers = parameters.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard parameters.first == UInt8(ascii: "<"), final == UInt8(ascii: "M"), numbers.count == 3,
      let button = numbers[0], let column = numbers[1], let row = numbers[2], column > 0, row > 0
    else { return nil }
    // Shift, Alt and Control are added as 4, 8 and 16.
    switch button & ~28 {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return nil
    }
    position = GridPosition(column: column - 1, row: row - 1)
  }
}
