internal import Prose

/// Spellings of one name in Latin letters: `Zelenskiy` and `Zelenskyy`, `Yusuf` and `Youssef`, `Abdulla` and `Abdallah`.
enum Transliteration {
  /// Folded ASCII letters of a name, without marks.
  static func letters(of name: some StringProtocol) -> [UInt8] {
    var letters: [UInt8] = []
    for scalar in name.unicodeScalars { _ = LetterFold.append(scalar, to: &letters) }
    return letters
  }

  /// What is left of a name when the letters that systems of transliteration exchange are made one.
  static func key(of letters: [UInt8]) -> [UInt8] {
    var text = letters
    // In order: what is longer comes before what is part of it.
    for (from, to) in exchanges where text.count >= from.count {
      text = text.replacing(from, with: to)
    }
    var key: [UInt8] = []
    for byte in text where byte != key.last { key.append(byte) }
    // `Abdullah`, `Abdulla`: a final h is not heard.
    if key.count > 3, key.last == UInt8(ascii: "h") { key.removeLast() }
    return key
  }

  /// The consonants of a key, and the vowel it begins with as one sign.
  static func skeleton(of key: [UInt8]) -> [UInt8] {
    var skeleton: [UInt8] = []
    for (place, byte) in key.enumerated() {
      if "aeiou".utf8.contains(byte) {
        if place == 0 { skeleton.append(UInt8(ascii: "*")) }
      } else if byte != UInt8(ascii: "h") || place == 0 {
        // `Gaddafi`, `Qaddafi`.
        skeleton.append(byte == UInt8(ascii: "g") ? UInt8(ascii: "k") : byte)
      }
    }
    return skeleton
  }

  /// Whether two names are spellings of one.
  static func areSpellings(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a == b { return true }
    let (keyA, keyB) = (key(of: a), key(of: b))
    if keyA == keyB { return true }
    // `Đinđić`, `Djindjic`: the letter is one with a bar in its own script.
    if key(of: a.replacing(dj, with: dj.dropLast())) == key(of: b.replacing(dj, with: dj.dropLast())) {
      return true
    }
    let (shorter, longer) = keyA.count <= keyB.count ? (keyA, keyB) : (keyB, keyA)
    guard shorter.count >= 4, !differInGender(shorter, longer) else { return false }
    let distance = editDistance(keyA, keyB, limit: 2)
    // `Faleh`, `Falih`; in a short name two vowels make another one: `Hassan`, `Hussein`.
    if skeleton(of: keyA) == skeleton(of: keyB) { return distance <= (shorter.count >= 6 ? 2 : 1) }
    // A slip of one letter in a long name (`Mather`, `Mayther`), but `Carlson` and `Carlton` are two.
    return distance <= 1 && shorter.count >= 7 && (keyA.count != keyB.count || areExchanged(keyA, keyB))
  }

  /// Whether the one letter in which two names differ is heard much alike: `Honcharenko`, `Goncharenko`.
  private static func areExchanged(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard let place = a.indices.first(where: { a[$0] != b[$0] }) else { return true }
    let pair = Set([a[place], b[place]])
    return ["gh", "kh", "kg", "bv", "sz", "dt", "ij", "uv", "sx"].contains { Set($0.utf8) == pair }
      || pair.isSubset(of: Set("aeiou".utf8))
  }

  /// `Alexander` and `Alexandra`, `Mario` and `Maria`: one letter, two people.
  private static func differInGender(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let isLonger = b.count == a.count + 1 && b.last == UInt8(ascii: "a") && b.starts(with: a)
    let ends = Set([a.last, b.last].compactMap { $0 })
    return isLonger || (a.dropLast() == b.dropLast() && ends == Set("ao".utf8))
      || (skeleton(of: a) == skeleton(of: b) && a.last != b.last && b.last == UInt8(ascii: "a")
        && !"aeiou".utf8.contains(a.last ?? 0))
  }

  private static let dj = Array("dj".utf8)

  private static let exchanges: [(from: [UInt8], to: [UInt8])] = [
    ("sch", "s"), ("tsch", "c"), ("tch", "c"), ("shch", "s"), ("dzh", "j"), ("dj", "j"), ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("ks", "x"), ("q", "k"), ("ch", "c"),
    ("c", "k"), ("sh", "s"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "e"), ("ai", "e"), ("ey", "i"),
    ("iy", "i"), ("ij", "i"), ("yi", "i"), ("yy", "i"), ("ii", "i"), ("y", "i"), ("ie", "e"), ("w", "v"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// How many letters must be changed, added or left out, up to `limit + 1`.
  static func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return min(row[b.count], limit + 1)
  }
}

extension [UInt8] {
  fileprivate func replacing(_ pattern: [UInt8], with replacement: [UInt8]) -> [UInt8] {
    guard count >= pattern.count else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < count {
      if self[index] == pattern[0], index + pattern.count <= count,
        self[index..<(index + pattern.count)].elementsEqual(pattern)
      {
        result += replacement
        index += pattern.count
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}
