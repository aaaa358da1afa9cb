/// Writes JSON as bytes: keys in the order in which they are given, two spaces a level, numbers without a locale.
///
/// A closure fills each object and array, so what is opened is closed. Everything that `TerminalGate` would hold
/// back is written as an escape: the document means the same and is safe to print.
package struct JSONWriter {
  package enum Layout {
    /// Each member on a line of its own.
    case lines
    /// All on one line, with everything inside: positions, rows of JSON Lines.
    case inline
  }

  package private(set) var bytes: [UInt8] = []

  package init() {}

  private var containers: [Container] = []
  private var isAfterKey = false

  private struct Container {
    let layout: Layout
    var isEmpty = true
  }

  package mutating func object(_ layout: Layout = .lines, _ fill: (inout JSONWriter) -> Void) {
    container("{", "}", layout, fill)
  }

  package mutating func array(_ layout: Layout = .lines, _ fill: (inout JSONWriter) -> Void) {
    container("[", "]", layout, fill)
  }

  /// The key of the value that is written next.
  package mutating func key(_ key: String) {
    separate()
    quote(key.utf8)
    bytes.append(contentsOf: ": ".utf8)
    isAfterKey = true
  }

  package mutating func null() { raw("null") }
  package mutating func value(_ value: Bool) { raw(value ? "true" : "false") }
  package mutating func value(_ value: Int) { raw(String(value)) }

  /// The shortest decimal that gives the same number again; null for what JSON cannot say.
  package mutating func value(_ value: Double) { raw(value.isFinite ? value.description : "null") }

  package mutating func value(_ value: String) {
    separate()
    quote(value.utf8)
  }

  /// A string given as UTF-8.
  package mutating func value(_ utf8: some Collection<UInt8>) {
    separate()
    quote(utf8)
  }

  /// Ends a row or the document.
  package mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func container(
    _ open: String, _ close: String, _ layout: Layout, _ fill: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(contentsOf: open.utf8)
    let isInline = layout == .inline || containers.last?.layout == .inline
    containers.append(Container(layout: isInline ? .inline : .lines))
    fill(&self)
    let isEmpty = containers.removeLast().isEmpty
    if !isInline, !isEmpty { indent() }
    bytes.append(contentsOf: close.utf8)
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// What stands between the value before and the one that is written next.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let container = containers.last else { return }
    containers[containers.count - 1].isEmpty = false
    if !container.isEmpty { bytes.append(UInt8(ascii: ",")) }
    switch container.layout {
    case .lines: indent()
    case .inline: if !container.isEmpty { bytes.append(UInt8(ascii: " ")) }
    }
  }

  private mutating func indent() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * containers.count))
  }
}

// MARK: Strings

extension JSONWriter {
  private mutating func quote(_ utf8: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var index = utf8.startIndex
    while index != utf8.endIndex {
      let byte = utf8[index]
      if byte < 0x80 {
        appendASCII(byte)
        utf8.formIndex(after: &index)
      } else {
        appendScalar(of: utf8, at: &index)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendASCII(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
    case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
    case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
    case 0x00..<0x20, 0x7F: appendEscape(UInt16(byte))
    default: bytes.append(byte)
    }
  }

  /// Copies one scalar of more than one byte, or escapes it. An ill-formed byte becomes U+FFFD: what is written is
  /// valid UTF-8 whatever was given.
  private mutating func appendScalar<Bytes: Collection<UInt8>>(of utf8: Bytes, at index: inout Bytes.Index) {
    let lead = utf8[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    let end = utf8.index(index, offsetBy: length, limitedBy: utf8.endIndex) ?? utf8.endIndex
    guard let scalar = String(validating: utf8[index..<end], as: UTF8.self)?.unicodeScalars.first else {
      bytes.append(contentsOf: "\u{FFFD}".utf8)
      utf8.formIndex(after: &index)
      return
    }
    if TerminalGate.isUnsafe(scalar) {
      for unit in UTF16.encode(scalar) ?? .init() { appendEscape(unit) }
    } else {
      bytes.append(contentsOf: utf8[index..<end])
    }
    index = end
  }

  private mutating func appendEscape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes.append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
  }
}
