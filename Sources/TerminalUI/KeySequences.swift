/// The sequences of ECMA-48 terminals, which all of today's are: xterm and its kin, the Linux console, rxvt, VT220.
extension Key {
  /// A single byte from 0 to 0x7F but ESC. LF is Return too, as a pasted or scripted line end.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x08, 0x7F: self = .backspace
    case 0..<0x20:
      let letter = byte + 0x40
      self = .control(Character(Unicode.Scalar((0x41...0x5A).contains(letter) ? letter + 0x20 : letter)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// Behind ESC O: cursor keys in application mode, F1 to F4, the numeric pad.
  init?(singleShift byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .character(Character(Unicode.Scalar(byte - 0x40)))
    default:
      guard let key = Self.named(byte) else { return nil }
      self = key
    }
  }

  /// ESC [ [ and a letter.
  init?(linuxConsole byte: UInt8) {
    guard (0x41...0x45).contains(byte) else { return nil }
    self = .function(Int(byte) - 0x40)
  }

  /// ESC [, parameters, a final byte. Shift and Control do not change the meaning of a named key, Alt does for the
  /// arrows that have one.
  init?(parameters: [UInt8], final: UInt8) {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard parameters.isEmpty || numbers.allSatisfy({ $0 != nil }) else { return nil }
    let first = numbers.first.flatMap { $0 } ?? 1
    let modifiers = numbers.count > 1 ? (numbers[1] ?? 1) - 1 : 0
    let key: Key?
    switch final {
    case UInt8(ascii: "~"): key = numbers.count <= 2 ? Self.numbered(first) : nil
    case UInt8(ascii: "Z"): key = .backTab
    // With parameters it is the reply to a question about the cursor's place.
    case UInt8(ascii: "R"): key = parameters.isEmpty ? .function(3) : nil
    default: key = first == 1 && numbers.count <= 2 ? Self.named(final) : nil
    }
    guard let key else { return nil }
    self = modifiers & 2 != 0 ? key.withAlt : key
  }

  /// The key with Alt held, where that is another key.
  var withAlt: Key {
    switch self {
    case .left: .altLeft
    case .right: .altRight
    case .character(let character): .alt(character)
    default: self
    }
  }

  private static func named(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    default: nil
    }
  }
}
