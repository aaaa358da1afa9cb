internal import Prose

/// Puts together what is written in several words: numbers (`two hundred and five`, `3 million`) and names of
/// countries and bodies that are as often written by their letters (`United States`, `US`).
enum WordAssembly {
  static func append(_ raws: [WordReader.Raw], to words: inout [ComparedWord]) {
    var index = 0
    while index < raws.count {
      if raws[index].entry.isPlain, !raws[index].isAcronym {
        words.append(plain(raws[index]))
        index += 1
      } else if let (length, value) = number(in: raws, at: index) {
        words.append(
          word(raws[index], key: UInt64(number: value), through: raws[index + length - 1], isNumber: true))
        index += length
      } else if let (length, key) = phrase(in: raws, at: index) {
        words.append(word(raws[index], key: key, through: raws[index + length - 1], isNumber: false))
        index += length
      } else {
        words.append(word(raws[index], key: raws[index].key, through: raws[index], isNumber: false))
        index += 1
      }
    }
  }

  /// Whether a word may begin something that is put together.
  static func isFirst(_ key: UInt64) -> Bool {
    key == article || WordForms.numbers[hash: key] != nil || WordForms.scaleWords[hash: key] != nil
      || phrases[hash: key] != nil
  }

  private static func plain(_ raw: WordReader.Raw) -> ComparedWord {
    var traits = raw.traits
    if raw.entry.isNegation { traits.insert(.negation) }
    return ComparedWord(
      range: raw.range, key: raw.key, stem: raw.entry.stem, weight: raw.entry.weight, traits: traits)
  }

  private static func word(
    _ raw: WordReader.Raw, key: UInt64, through last: WordReader.Raw, isNumber: Bool
  ) -> ComparedWord {
    var traits = raw.traits
    if isNumber { traits.insert(.number) }
    if WordForms.negations.contains(key) { traits.insert(.negation) }
    let isWhole = key == raw.key && !isNumber
    let stem = isWhole ? raw.entry.stem : key
    let weight =
      traits.contains(.number) ? numberWeight(key) : isWhole ? raw.entry.weight : WordWeights.weight(of: key)
    return ComparedWord(
      range: raw.range.union(last.range), key: key, stem: stem, weight: weight, traits: traits)
  }

  /// A number tells as much as a middling word, however it is written: `2` is common, `41` is not.
  private static func numberWeight(_ key: UInt64) -> Double {
    key == one ? 3 : small.contains(key) ? 5 : 6
  }

  private static let one = UInt64(number: 1)

  /// The keys of the numbers that news spells out.
  private static let small: WordSet = {
    var keys = WordSet()
    for value in 0...9 { keys.insert(WordKey(value: UInt64(number: Double(value)))) }
    return keys
  }()

  // MARK: Numbers

  /// The number that begins at `start`, and how many words it takes.
  private static func number(in raws: [WordReader.Raw], at start: Int) -> (length: Int, value: Double)? {
    var index = start
    var total = 0.0
    var group = 0.0
    var hasGroup = false
    // `a dozen`, `a hundred`: the article is part of the number.
    if isArticle(raws[start]), start + 1 < raws.count, WordForms.scaleWords[hash: raws[start + 1].key] != nil
    {
      (group, hasGroup) = (1, true)
      index += 1
    }
    while index < raws.count, index == start || !raws[index].traits.contains(.afterGap) {
      let raw = raws[index]
      if let value = raw.number {
        guard !hasGroup else { break }
        (group, hasGroup) = (value, true)
      } else if let scale = WordForms.scaleWords[hash: raw.key],
        raw.traits.isDisjoint(with: .capitalized) || hasGroup
      {
        guard hasGroup || (scale == 12) else { return nil }
        if !hasGroup { group = 1 }
        hasGroup = true
        if scale == 100 || scale == 12 { group *= scale } else { (total, group) = (total + group * scale, 0) }
      } else if let value = WordForms.numbers[hash: raw.key] {
        guard fits(value, after: group, hasGroup: hasGroup) else { break }
        (group, hasGroup) = (group + value, true)
      } else if index > start, isAnd(raw), group >= 100 || total > 0, index + 1 < raws.count,
        let value = WordForms.numbers[hash: raws[index + 1].key], value < 100
      {
        index += 1
        continue
      } else {
        break
      }
      index += 1
    }
    guard hasGroup, index > start else { return nil }
    return (index - start, total + group)
  }

  /// `twenty` `five`, `hundred` `five`, but not `two` `five`.
  private static func fits(_ value: Double, after group: Double, hasGroup: Bool) -> Bool {
    guard hasGroup, group > 0 else { return true }
    if group.truncatingRemainder(dividingBy: 100) == 0 { return value < 100 }
    let tens = group.truncatingRemainder(dividingBy: 100)
    return tens >= 20 && tens.truncatingRemainder(dividingBy: 10) == 0 && value < 10 && value > 0
  }

  private static let article = UInt64(word: "a")
  private static let and = UInt64(word: "and")

  private static func isArticle(_ raw: WordReader.Raw) -> Bool { raw.key == article }
  private static func isAnd(_ raw: WordReader.Raw) -> Bool { raw.key == and }

  // MARK: Phrases

  private static func phrase(in raws: [WordReader.Raw], at start: Int) -> (length: Int, key: UInt64)? {
    let raw = raws[start]
    // `us` is a pronoun, `US` a country.
    if raw.isAcronym, let key = acronyms[hash: raw.key] { return (1, key) }
    guard start + 1 < raws.count, let tails = phrases[hash: raw.key], let key = tails[raws[start + 1].key]
    else {
      return nil
    }
    return (2, key)
  }

  private static let list = [
    ("united states", "us"), ("united kingdom", "uk"), ("united nations", "un"), ("european union", "eu"),
    ("per cent", "percent"), ("no one", "nobody"), ("prime minister", "pm"),
  ]

  private static let acronyms: WordTable<UInt64> = {
    var table = WordTable<UInt64>()
    for short in ["us", "usa", "uk", "un", "eu", "pm"] {
      table.set(hash: UInt64(word: short), to: UInt64(word: (short == "usa" ? "us" : short) + "."))
    }
    return table
  }()

  private static let phrases: WordTable<[UInt64: UInt64]> = {
    var table = WordTable<[UInt64: UInt64]>()
    for (phrase, short) in list {
      let words = phrase.split(separator: " ").map { UInt64(hashing: $0.utf8) }
      let isWord = short == "percent" || short == "nobody"
      var tails = table[hash: words[0]] ?? [:]
      tails[words[1]] = UInt64(word: isWord ? short : short + ".")
      table.set(hash: words[0], to: tails)
    }
    return table
  }()
}
