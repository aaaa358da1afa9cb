/// Names and the short forms that a text gives them in brackets: `Port Authority of Kew (PAK)`.
public enum ShortForms {
  /// For a short name in brackets, and for each later name of the same letters, the long name that it stands for.
  ///
  /// - Returns: Indices of `ParsedText.names`, the long name by the short one.
  /// - Complexity: O(*n*) in the names.
  public static func longForms(in parsed: ParsedText) -> [Int: Int] {
    let names = parsed.names
    var longForms: [Int: Int] = [:]
    var longOfShort: [WordKey: Int] = [:]
    for index in names.indices.dropFirst() where names[index - 1].range.end < names[index].range.start {
      guard isBracketed(names[index].range, after: names[index - 1].range, in: parsed.text),
        stands(names[index].range, for: names[index - 1].range, in: parsed.text)
      else { continue }
      longOfShort[WordKey(parsed.text[names[index].range])] = index - 1
    }
    guard !longOfShort.isEmpty else { return [:] }
    for index in names.indices {
      guard let long = longOfShort[WordKey(parsed.text[names[index].range])], long != index else { continue }
      longForms[index] = long
    }
    return longForms
  }

  /// Whether nothing but ` (` stands between two names, and `)` behind the second.
  private static func isBracketed(_ short: TextRange, after long: TextRange, in text: SourceText) -> Bool {
    let between = text[TextRange(long.end, short.start)].filter { $0 != 0x20 && $0 != 0x0A }
    return between.elementsEqual([0x28]) && short.end < text.count && text.bytes[short.end] == 0x29
  }

  /// Whether the letters of the short name are found in the long one, in order, beginning with its first.
  private static func stands(_ short: TextRange, for long: TextRange, in text: SourceText) -> Bool {
    let letters = text[short].filter { isLetter($0) }
    guard letters.count >= 2, letters.count <= 10, letters.count * 2 <= long.count,
      letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) || letters.count >= 3
    else { return false }
    var place = letters.startIndex
    for byte in text[long] where place < letters.endIndex && byte | 0x20 == letters[place] | 0x20 {
      place += 1
    }
    return place == letters.endIndex && text[long].first.map { $0 | 0x20 } == letters.first.map { $0 | 0x20 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
