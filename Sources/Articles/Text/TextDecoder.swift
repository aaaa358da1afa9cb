internal import Prose

/// Turns the bytes of a file into UTF-8, whatever they were.
///
/// A byte order mark decides; without one, bytes that are valid UTF-8 are UTF-8. What is left is Windows-1252,
/// unless most of its multi-byte sequences are valid UTF-8: then it is a damaged UTF-8 file.
struct TextDecoder {
  /// Valid UTF-8. A byte order mark stays, as U+FEFF.
  let bytes: [UInt8]
  let encoding: Encoding
  /// How many ill-formed pieces became U+FFFD.
  let repairs: Int

  enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16 LE"
    case utf16BigEndian = "UTF-16 BE"
    case windows1252 = "Windows-1252"
  }

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes, encoding: .utf16LittleEndian)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes, encoding: .utf16BigEndian)
    } else {
      let survey = UTF8Survey(bytes)
      if survey.illFormed == 0 {
        self.init(decoded: bytes, encoding: .utf8, repairs: 0)
      } else if survey.wellFormed > survey.illFormed || bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        self.init(decoded: repaired, encoding: .utf8, repairs: survey.illFormed)
      } else {
        self.init(windows1252: bytes)
      }
    }
  }

  /// What its reader should know about the decoding; nil where nothing is doubtful.
  var doubt: String? {
    let pieces = repairs == 1 ? "1 character that is" : "\(repairs) characters that are"
    return switch encoding {
    case .windows1252: "not UTF-8; read as Windows-1252"
    case .utf8, .utf16LittleEndian, .utf16BigEndian:
      repairs == 0 ? nil : "\(pieces) not valid \(encoding.rawValue), shown as \u{FFFD}"
    }
  }
}

extension TextDecoder {
  private init(decoded bytes: [UInt8], encoding: Encoding, repairs: Int) {
    (self.bytes, self.encoding, self.repairs) = (bytes, encoding, repairs)
  }

  private init(utf16 bytes: [UInt8], encoding: Encoding) {
    let (low, high) = encoding == .utf16LittleEndian ? (0, 1) : (1, 0)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = 0
    while index + 1 < bytes.count {
      units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + low]))
      index += 2
    }
    var repairs = 0
    // Half a unit at the end is a damaged character.
    if index < bytes.count { units.append(0xD800) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case .error:
        repairs += 1
        output.append(contentsOf: UTF8.encodedReplacementCharacter)
      case .emptyInput: break decoding
      }
    }
    self.init(decoded: output, encoding: encoding, repairs: repairs)
  }

  private init(windows1252 bytes: [UInt8]) {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    var repairs = 0
    for byte in bytes {
      switch byte {
      case 0..<0x80: output.append(byte)
      case 0x80..<0xA0:
        if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { repairs += 1 }
        output.append(contentsOf: Self.windows1252[Int(byte) - 0x80])
      default:
        output.append(0xC0 | byte >> 6)
        output.append(0x80 | byte & 0x3F)
      }
    }
    self.init(decoded: output, encoding: .windows1252, repairs: repairs)
  }

  /// 0x80 to 0x9F; five bytes mean nothing. Taking those for C1 controls, as browsers do, would make control
  /// sequences out of typing errors.
  private static let windows1252 =
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars.map {
      Array(String($0).utf8)
    }
}

/// Counts the multi-byte sequences of a text that should be UTF-8.
struct UTF8Survey {
  private(set) var wellFormed = 0
  /// Maximal ill-formed pieces (Unicode 3.9, "substitution of maximal subparts"): each becomes one U+FFFD.
  private(set) var illFormed = 0

  init(_ bytes: [UInt8]) {
    var index = 0
    while true {
      index = bytes.firstIndexOutsideASCII(from: index)
      guard index < bytes.count else { break }
      let lead = bytes[index]
      index += 1
      guard let (length, second) = Self.form(lead) else {
        illFormed += 1
        continue
      }
      var seen = 1
      while seen < length, index < bytes.count,
        seen == 1 ? second.contains(bytes[index]) : bytes[index] & 0xC0 == 0x80
      {
        index += 1
        seen += 1
      }
      if seen == length { wellFormed += 1 } else { illFormed += 1 }
    }
  }

  /// Length of the sequence that a byte begins, and what its second byte may be (Unicode, table 3-7).
  private static func form(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
