/// Reads keys and pastes from the bytes that a terminal sends.
///
/// What is no key is swallowed whole: replies, mouse reports, unknown sequences. Their letters must press nothing,
/// because a terminal can be made to send them by what it shows. curses would hand such letters on, and would wait
/// inside a call for the rest of an Escape: so it is not asked for keys.
struct KeyDecoder {
  /// Bytes of one paste that are kept; the rest is dropped.
  static let pasteLimit = 1 << 20
  private static let sequenceLimit = 64

  private enum State {
    case ground
    /// Behind ESC.
    case escape
    /// Behind ESC O.
    case singleShift
    /// Behind ESC [.
    case control
    /// In an OSC, DCS, APC, PM or SOS, which end with BEL or ESC \.
    case string(introducer: UInt8, isEmpty: Bool)
    /// Behind an ESC in one.
    case stringEscape
    /// In a UTF-8 character.
    case character(missing: Int)
    /// In the report of a mouse from before SGR: so many bytes are to come, any of which would be a key.
    case oldMouse(missing: Int)
    /// Between the brackets of a paste; so many bytes of the closing one are seen.
    case paste(matched: Int)
  }

  /// Whether mouse reports are events. Where nobody asked for them they are swallowed, like all that is no key.
  var takesMouse = false

  private var state = State.ground
  private var collected: [UInt8] = []
  /// A second ESC before a sequence, or one before a character: Alt was held.
  private var isAlt = false

  /// What the bytes say; an unfinished sequence waits for the next call.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// Whether the bytes so far may be a key by themselves, or the beginning of something that is late. After
  /// 25 ms without another byte the caller calls `finish`.
  var isWaiting: Bool {
    switch state {
    case .ground, .paste: false
    default: true
    }
  }

  /// Takes what is there for all there is: a lone Escape is a key, half a sequence is nothing.
  mutating func finish() -> [TerminalEvent] {
    defer { if isWaiting { reset() } }
    return switch state {
    case .escape: Array(repeating: .key(.escape), count: isAlt ? 2 : 1)
    case .singleShift: [.key(.alt("O"))]
    case .control where collected.isEmpty: [.key(.alt("["))]
    case .string(let introducer, isEmpty: true): [.key(.alt(Character(Unicode.Scalar(introducer))))]
    default: []
    }
  }

  private mutating func reset() {
    state = .ground
    collected = []
    isAlt = false
  }
}

// MARK: - One byte

extension KeyDecoder {
  private mutating func take(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch state {
    case .ground: takeInGround(byte, &events)
    case .escape: takeBehindEscape(byte, &events)
    case .singleShift:
      guard !restarts(byte) else { return }
      let key = Key(singleShift: byte)
      finish(with: key, &events)
    case .control: takeInControl(byte, &events)
    case .string(let introducer, _):
      if byte == 0x07 || byte == 0x18 || byte == 0x1A {
        reset()
      } else {
        state = byte == 0x1B ? .stringEscape : .string(introducer: introducer, isEmpty: false)
      }
    case .stringEscape:
      reset()
      if byte != UInt8(ascii: "\\") { takeBehindEscape(byte, &events) }
    case .character(let missing): takeInCharacter(byte, missing: missing, &events)
    case .oldMouse(let missing): missing > 1 ? (state = .oldMouse(missing: missing - 1)) : reset()
    case .paste(let matched): takeInPaste(byte, matched: matched, &events)
    }
  }

  private mutating func takeInGround(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B: state = .escape
    case 0xC2..<0xE0: beginCharacter(byte, missing: 1)
    case 0xE0..<0xF0: beginCharacter(byte, missing: 2)
    case 0xF0..<0xF5: beginCharacter(byte, missing: 3)
    case 0x80...: reset()
    default:
      let key = Key(ascii: byte)
      if isAlt, case .character(let character) = key {
        events.append(.key(.alt(character)))
      } else {
        // Escape and Return in one packet, as a script sends them, are two keys.
        if isAlt { events.append(.key(.escape)) }
        events.append(.key(key))
      }
      reset()
    }
  }

  private mutating func takeBehindEscape(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B:
      if isAlt { events.append(.key(.escape)) }
      isAlt = true
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      state = .string(introducer: byte, isEmpty: true)
    default:
      if isAlt { events.append(.key(.escape)) }
      isAlt = true
      state = .ground
      takeInGround(byte, &events)
    }
  }

  /// A second ESC gives up the sequence and begins another.
  private mutating func restarts(_ byte: UInt8) -> Bool {
    guard byte == 0x1B else { return false }
    reset()
    state = .escape
    return true
  }

  private mutating func finish(with key: Key?, _ events: inout [TerminalEvent]) {
    let key = isAlt ? key?.withAlt : key
    reset()
    if let key { events.append(.key(key)) }
  }
}

// MARK: - Sequences, characters, pastes

extension KeyDecoder {
  private mutating func takeInControl(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    guard !restarts(byte) else { return }
    // The Linux console sends ESC [ [ A for F1.
    let isConsoleKey = collected.first == UInt8(ascii: "[")
    if byte < 0x20 || byte >= 0x7F {
      reset()
    } else if byte < 0x40 || (byte == UInt8(ascii: "[") && collected.isEmpty) {
      if collected.count < Self.sequenceLimit { collected.append(byte) }
    } else if isConsoleKey {
      finish(with: Key(linuxConsole: byte), &events)
    } else if byte == UInt8(ascii: "~"), collected == Array("200".utf8) {
      reset()
      state = .paste(matched: 0)
    } else if takesMouse, byte == UInt8(ascii: "M"), collected.isEmpty {
      reset()
      state = .oldMouse(missing: 3)
    } else if let report = MouseEvent(report: collected, final: byte) {
      reset()
      if takesMouse { events.append(.mouse(report)) }
    } else {
      finish(with: Key(parameters: collected, final: byte), &events)
    }
  }

  private mutating func beginCharacter(_ byte: UInt8, missing: Int) {
    collected = [byte]
    state = .character(missing: missing)
  }

  private mutating func takeInCharacter(_ byte: UInt8, missing: Int, _ events: inout [TerminalEvent]) {
    guard byte & 0xC0 == 0x80 else {
      reset()
      takeInGround(byte, &events)
      return
    }
    collected.append(byte)
    guard missing == 1 else {
      state = .character(missing: missing - 1)
      return
    }
    let scalar = String(validating: collected, as: UTF8.self)?.unicodeScalars.first
    let isAlt = isAlt
    reset()
    // C1 controls come as two bytes here.
    guard let scalar, scalar.value >= 0xA0 else { return }
    events.append(.key(isAlt ? .alt(Character(scalar)) : .character(Character(scalar))))
  }

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func takeInPaste(_ byte: UInt8, matched: Int, _ events: inout [TerminalEvent]) {
    if collected.count < Self.pasteLimit + Self.pasteEnd.count { collected.append(byte) }
    let matched = byte == Self.pasteEnd[matched] ? matched + 1 : byte == 0x1B ? 1 : 0
    guard matched == Self.pasteEnd.count else {
      state = .paste(matched: matched)
      return
    }
    if collected.suffix(matched).elementsEqual(Self.pasteEnd) { collected.removeLast(matched) }
    events.append(.paste(Self.text(ofPaste: collected)))
    reset()
  }

  /// A terminal sends CR for a line end, and an unkind one whatever was copied: other controls are left out.
  private static func text(ofPaste bytes: [UInt8]) -> String {
    var kept: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A where index > 0 && bytes[index - 1] == 0x0D: break
      case 0x0A, 0x0D: kept.append(0x0A)
      case 0x09, 0x20..<0x7F, 0x80...: kept.append(byte)
      default: break
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
