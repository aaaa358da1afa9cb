internal import Prose

/// Counts what cleaning took out of a text, for the notice about it.
struct HiddenCharacters {
  enum Kind: Hashable {
    case removed(Unicode.Scalar)
    case replaced(Unicode.Scalar)
    case sequence(EscapeSequence.Kind)
  }

  private struct Tally {
    var count = 0
    /// Byte offsets of the first ones in the clean text.
    var offsets: [Int] = []
  }

  /// Different kinds that are told apart, and places remembered of each.
  private static let kindLimit = 64
  private static let offsetLimit = 64
  private static let placeLimit = 4

  private var tallies: [Kind: Tally] = [:]
  private var order: [Kind] = []
  private var others = 0
  private var removed = 0
  private var replaced = 0
  private var first: Int?

  /// Counts one more; `offset` is where it stood, in the clean text.
  mutating func record(_ kind: Kind, at offset: Int) {
    if case .replaced = kind { replaced += 1 } else { removed += 1 }
    if first == nil { first = offset }
    if tallies[kind] == nil {
      guard order.count < Self.kindLimit else {
        others += 1
        return
      }
      order.append(kind)
    }
    tallies[kind, default: Tally()].count += 1
    if let places = tallies[kind]?.offsets.count, places < Self.offsetLimit {
      tallies[kind]?.offsets.append(offset)
    }
  }

  /// What was found, in words; nil where nothing was hidden. An escape sequence counts as one. `place` names the
  /// part of the article that an offset lies in: `¶3`.
  func notice(place: (Int) -> String) -> Article.Notice? {
    guard let first else { return nil }
    var parts: [String] = []
    if removed > 0 { parts.append("\(removed) hidden character\(removed == 1 ? "" : "s") removed") }
    if replaced > 0 {
      parts.append(
        removed > 0 ? "\(replaced) replaced" : "\(replaced) character\(replaced == 1 ? "" : "s") replaced")
    }
    var details = order.compactMap { kind in tallies[kind].map { line(kind, $0, place: place) } }
    if others > 0 { details.append("others ×\(others)") }
    return Article.Notice(
      kind: .hiddenCharacters, message: parts.joined(separator: ", "), range: TextRange(first, first),
      details: details)
  }

  private func line(_ kind: Kind, _ tally: Tally, place: (Int) -> String) -> String {
    var places: [String] = []
    for offset in tally.offsets {
      let name = place(offset)
      if !places.contains(name) { places.append(name) }
    }
    if places.count > Self.placeLimit { places = places.prefix(Self.placeLimit) + ["…"] }
    return "\(Self.name(kind)) ×\(tally.count), \(places.joined(separator: " "))"
  }

  private static func name(_ kind: Kind) -> String {
    switch kind {
    case .sequence(let kind): return kind.rawValue
    case .removed(let scalar), .replaced(let scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      guard let name = scalar.properties.name ?? controlNames[scalar.value] else { return code }
      return "\(code) \(name)"
    }
  }

  /// Unicode gives controls no names; these are those of ISO 6429 for the ones that turn up.
  private static let controlNames: [UInt32: String] = [
    0x00: "NULL", 0x07: "BELL", 0x08: "BACKSPACE", 0x0B: "LINE TABULATION", 0x0C: "FORM FEED",
    0x0E: "SHIFT OUT",
    0x0F: "SHIFT IN", 0x18: "CANCEL", 0x1A: "SUBSTITUTE", 0x1B: "ESCAPE", 0x7F: "DELETE",
  ]
}
