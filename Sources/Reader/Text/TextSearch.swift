internal import Prose

/// Finds words in a text as a reader means them: case does not matter unless the pattern has a capital, curly and
/// straight quotes are equal, and any white space is one space.
struct TextSearch: Sendable {
  /// More matches than anybody visits.
  static let limit = 10_000

  private let pattern: [UInt32]
  private let foldsCase: Bool

  init(_ pattern: String) {
    foldsCase = !pattern.unicodeScalars.contains { $0.properties.isUppercase }
    var scalars: [UInt32] = []
    for scalar in pattern.unicodeScalars {
      let folded = Self.folded(scalar, case: false)
      if folded != 0x20 || scalars.last != 0x20 { scalars.append(folded) }
    }
    self.pattern = scalars
  }

  /// The ranges of the matches, which do not overlap.
  func matches(in text: SourceText, within ranges: [TextRange]) -> [TextRange] {
    guard let first = pattern.first else { return [] }
    var found: [TextRange] = []
    for range in ranges {
      var offset = range.start
      while offset < range.end {
        let (scalar, next) = folded(text.bytes, at: offset)
        if scalar == first, let end = end(ofMatchAt: offset, in: text.bytes, limit: range.end) {
          found.append(TextRange(offset, end))
          if found.count == Self.limit { return found }
          offset = end
        } else {
          offset = next
        }
      }
    }
    return found
  }

  private func end(ofMatchAt start: Int, in bytes: [UInt8], limit: Int) -> Int? {
    var offset = start
    for wanted in pattern {
      guard offset < limit else { return nil }
      let (scalar, next) = folded(bytes, at: offset)
      guard scalar == wanted else { return nil }
      offset = next
      guard scalar == 0x20 else { continue }
      while offset < limit, case let (space, after) = folded(bytes, at: offset), space == 0x20 {
        offset = after
      }
    }
    return offset
  }

  /// The folded scalar at an offset, and the offset of the next one.
  private func folded(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, next: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      if lead <= 0x20 { return (0x20, offset + 1) }
      let isCapital = lead >= 0x41 && lead <= 0x5A
      return (UInt32(isCapital && foldsCase ? lead | 0x20 : lead), offset + 1)
    }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let end = min(offset + length, bytes.count)
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in (offset + 1)..<max(end, offset + 1) { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return (0xFFFD, end) }
    return (Self.folded(scalar, case: foldsCase), end)
  }

  private static func folded(_ scalar: Unicode.Scalar, case foldsCase: Bool) -> UInt32 {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201B}": return 0x27
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": return 0x22
    case "\u{A0}", "\u{2007}", "\u{202F}": return 0x20
    default: break
    }
    if scalar.value <= 0x20 { return 0x20 }
    guard foldsCase else { return scalar.value }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
  }
}

/// The search that is on: its words, and where they stand in the article it was last asked about.
struct Search: Sendable {
  let pattern: String
  private(set) var slot: Int?
  private(set) var matches: [TextRange] = []
  /// Index of the match that was last gone to.
  var current: Int?

  /// What all articles have; nil where only the shown one is searched.
  private(set) var found: [StorySearch.Found]?

  init(_ pattern: String, found: [StorySearch.Found]? = nil) {
    self.pattern = pattern
    self.found = found
  }

  /// Looks through an article, unless that is done.
  mutating func find(in slot: Int, _ text: SourceText, within ranges: [TextRange]) {
    guard self.slot != slot else { return }
    (self.slot, current) = (slot, nil)
    if let found {
      matches = found.first { $0.slot == slot }?.matches ?? []
    } else {
      matches = TextSearch(pattern).matches(in: text, within: ranges)
    }
  }

  /// The text of a slot has changed.
  mutating func forget(slot: Int) {
    found?.removeAll { $0.slot == slot }
    if self.slot == slot { forgetMatches() }
  }

  mutating func forgetMatches() { (slot, matches, current) = (nil, [], nil) }
}
