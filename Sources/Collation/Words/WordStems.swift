internal import Prose

/// What words have in common when a sentence is reported instead of quoted: endings go, and so do person and
/// tense of the small words (`I will` becomes `he would`).
enum WordStems {
  /// Equal for forms of one word, by and large: the first five letters without a common ending.
  static func stem(of letters: [UInt8], key: UInt64) -> UInt64 {
    if let shifted = shifts[hash: key] { return shifted }
    var stem = letters[...]
    if stem.count >= 4, stem.last == UInt8(ascii: "s"),
      !["s", "u", "i"].contains(Unicode.Scalar(stem[stem.endIndex - 2]))
    {
      stem = stem.dropLast()
    }
    if stem.count >= 6, letters[..<stem.endIndex].hasEnding("ing") {
      stem = stem.dropLast(3)
    } else if stem.count >= 5, letters[..<stem.endIndex].hasEnding("ed") {
      stem = stem.dropLast(2)
    }
    if stem.count >= 4, stem.last == UInt8(ascii: "e") { stem = stem.dropLast() }
    // `duty`, `duties`.
    if stem.count >= 4, stem.last == UInt8(ascii: "y") { stem = stem.dropLast() + [UInt8(ascii: "i")] }
    // `stopped`, `planning`: the doubled letter belongs to the ending.
    if stem.count >= 4, stem.last == stem[stem.endIndex - 2], stem.last != UInt8(ascii: "s") {
      stem = stem.dropLast()
    }
    return UInt64(hashing: stem.prefix(5))
  }

  /// Words that person, number and tense exchange for one another.
  private static let shifts: WordTable<UInt64> = {
    let groups = [
      "i he she", "my his her", "we they", "our their", "me him", "us them", "am is was are were be been",
      "have has had", "will would", "can could", "may might", "this that", "these those", "do does did",
      "say says said saying", "go goes went gone", "take takes took taken taking", "make makes made making",
      "die dies died dead dying death deaths",
      "kill kills killed killing", "give gives gave given giving", "come comes came", "see sees saw seen",
      "get gets got",
      "know knows knew known", "find finds found", "leave leaves left", "lose loses lost",
      "begin begins began",
      "tell tells told", "hold holds held", "meet meets met", "sink sinks sank sunk", "people person persons",
    ]
    var table = WordTable<UInt64>(minimumCapacity: 200)
    for group in groups {
      let words = group.split(separator: " ")
      for word in words { table.set(hash: UInt64(hashing: word.utf8), to: UInt64(word: "=" + words[0])) }
    }
    return table
  }()
}

extension ArraySlice<UInt8> {
  fileprivate func hasEnding(_ ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
