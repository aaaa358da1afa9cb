/// What the model sees of a word form: its letters in lower case and without accents, and its shape.
/// `Scripts/models/forms.py` does exactly the same.
struct WordForm {
  /// UTF-8, in lower case, Latin letters without accents, typographic signs as their plain forms.
  private(set) var folded: [UInt8] = []
  /// `Xxx` for Parallax, `dd-dd` for 2024-25: no more than two of a kind in a row, eight in all.
  private(set) var shape: [UInt8] = []
  /// Offsets in `folded` at which its characters begin.
  private(set) var starts: [Int] = []
  /// For each character of `folded`, whether it is a sign: a word piece of its own.
  private(set) var signs: [Bool] = []

  private static let longestShape = 8

  init() {}

  init(_ bytes: ArraySlice<UInt8>) { read(bytes) }

  /// Takes the place of the form that was read before, and its memory.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    shape.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    signs.removeAll(keepingCapacity: true)
    if bytes.allSatisfy({ $0 < 0x80 }) {
      for byte in bytes { add(ascii: byte) }
    } else {
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { add(scalar) }
    }
  }

  private mutating func add(ascii byte: UInt8) {
    let plain: UInt8 = byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
    let isUppercase = plain >= 0x41 && plain <= 0x5A
    append(isUppercase ? plain | 0x20 : plain)
    addShape(of: plain, isUppercase: isUppercase)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 { return add(ascii: UInt8(scalar.value)) }
    if let plain = Self.plainForm(of: scalar.value) {
      for byte in plain.utf8 { append(byte) }
      if let first = plain.utf8.first { addShape(of: first, isUppercase: false) }
      return
    }
    let isUppercase = scalar.properties.isUppercase
    let lowered = scalar.properties.lowercaseMapping.unicodeScalars
    let lower = lowered.count == 1 ? lowered.first ?? scalar : scalar
    if let base = LatinLetters.base(of: lower.value) {
      append(base)
    } else {
      starts.append(folded.count)
      signs.append(Self.isSign(lower.value))
      folded.append(contentsOf: UTF8.encode(lower).map(Array.init) ?? [])
    }
    addKind(isUppercase ? UInt8(ascii: "X") : UInt8(ascii: "x"))
  }

  private mutating func append(_ byte: UInt8) {
    starts.append(folded.count)
    signs.append(Self.isSign(UInt32(byte)))
    folded.append(byte)
  }

  private mutating func addShape(of byte: UInt8, isUppercase: Bool) {
    switch byte {
    case 0x30...0x39: addKind(UInt8(ascii: "d"))
    case _ where isUppercase: addKind(UInt8(ascii: "X"))
    case _ where Self.isSign(UInt32(byte)): addKind(byte)
    default: addKind(UInt8(ascii: "x"))
    }
  }

  private mutating func addKind(_ kind: UInt8) {
    let count = shape.count
    guard count < Self.longestShape, !(count >= 2 && shape[count - 1] == kind && shape[count - 2] == kind)
    else { return }
    shape.append(kind)
  }

  /// Signs are word pieces of their own; everything else is a letter or a digit.
  private static func isSign(_ value: UInt32) -> Bool {
    if value < 0x80 {
      return !(value >= 0x30 && value <= 0x39 || (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A)
    }
    return 0xA0...0xBF ~= value || 0x2000...0x2BFF ~= value || 0x3000...0x303F ~= value
  }

  /// It does not matter which of its signs a text uses.
  private static func plainForm(of value: UInt32) -> StaticString? {
    switch value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC: "'"
    case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB: "\""
    case 0x2010, 0x2011, 0x2012, 0x2013: "-"
    case 0x2014, 0x2015: "--"
    case 0x2026: "..."
    case 0xA0: " "
    default: nil
    }
  }
}

extension WordForm {
  /// The last so many characters of the folded form, or all of it.
  func suffix(_ count: Int) -> ArraySlice<UInt8> {
    starts.count <= count ? folded[...] : folded[starts[starts.count - count]...]
  }

  func prefix(_ count: Int) -> ArraySlice<UInt8> {
    starts.count <= count ? folded[...] : folded[..<starts[count]]
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
