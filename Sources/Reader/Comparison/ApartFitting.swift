internal import TerminalUI

extension Fitting {
  /// Texts that are cut so that one still sees what tells them apart: `…Reyes, a baker` and `…Reyes, a butcher`, not
  /// twice `Tomas Reyes, a b…`. What all begin and end with goes first, a word at a time.
  ///
  /// - Parameters:
  ///   - texts: What stands beside each other.
  ///   - columns: How many each of them has.
  ///   - glyphs: For the sign of a cut.
  /// - Returns: The texts in their order, each no wider than its columns.
  static func apart(_ texts: [String], _ columns: [Int], _ glyphs: GlyphSet) -> [String] {
    let sizes = zip(texts, columns)
    if sizes.allSatisfy({ DisplayWidth.columns(of: $0) <= $1 }) { return texts }
    let words = texts.map { $0.split(separator: " ") }
    guard let first = words.first, Set(texts).count > 1 else { return sizes.map { end($0, $1, glyphs) } }
    let least = words.map(\.count).min() ?? 0
    let head = (0..<least).first { place in words.contains { $0[place] != first[place] } } ?? least
    let tail = (0..<least - head).first { place in
      words.contains { $0[$0.count - 1 - place] != first[first.count - 1 - place] }
    }
    let shared = tail ?? least - head
    // A word before the difference says what it is about; more of them the better.
    for kept in stride(from: head, through: 0, by: -1) {
      for keepsEnd in [true, false] where keepsEnd || shared > 0 {
        let cut = words.map { words in
          (kept < head ? glyphs.ellipsis : "")
            + words[(head - kept)..<(words.count - (keepsEnd ? 0 : shared))].joined(separator: " ")
            + (keepsEnd ? "" : glyphs.ellipsis)
        }
        if zip(cut, columns).allSatisfy({ DisplayWidth.columns(of: $0) <= $1 }) { return cut }
      }
    }
    // The difference alone is too long: as much of its beginning as there is room for.
    return zip(words, columns).map { words, columns in
      let rest = words.dropFirst(head).joined(separator: " ")
      return end((head > 0 ? glyphs.ellipsis : "") + rest, columns, glyphs)
    }
  }
}
