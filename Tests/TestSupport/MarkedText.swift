/// A text written with markers in it: `0️⃣`, `1️⃣` … `9️⃣` name places, so that tests need no offsets.
public struct MarkedText: Sendable {
  /// The text without the markers.
  public let text: String
  /// UTF-8 byte offsets of the markers in `text`.
  private let offsets: [Character: Int]

  public init(_ marked: String) {
    var text = ""
    var offsets: [Character: Int] = [:]
    for character in marked {
      if Self.markers.contains(character) {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// A digit, U+FE0F and U+20E3: what keyboards call a keycap.
  private static let markers = Set("0123456789".map { Character("\($0)\u{FE0F}\u{20E3}") })

  /// The byte range between the two markers of `name`, such as `1️⃣2️⃣`.
  public func range(_ name: String) -> Range<Int> {
    let ends = name.compactMap { offsets[$0] }
    precondition(ends.count == 2, "\(name) does not name two markers of the text")
    return ends[0]..<ends[1]
  }
}
