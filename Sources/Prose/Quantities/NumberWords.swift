/// Words that stand for numbers.
enum NumberWords {
  enum Entry {
    /// `zero` to `nineteen`
    case small(Double)
    /// `twenty` to `ninety`
    case tens(Double)
    case hundred
    /// `dozen`, `thousand`, `million` and above
    case scale(Double)
    /// `dozens`, `hundreds`, `thousands`: several of them, fewer than ten.
    case several(Double)
    /// `third`, `quarters`
    case part(Double)
  }

  static func entry(for key: WordKey) -> Entry? { table[key] }

  /// `k`, `bn` after digits, and the words that may stand apart from them.
  static func scale(_ key: WordKey) -> Double? {
    if case .scale(let factor) = table[key] { return factor }
    return key == "hundred" ? 100 : abbreviated[key]
  }

  private static let table: WordTable<Entry> = {
    var table = WordTable<Entry>(minimumCapacity: 90)
    let small = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen
      """
    for (value, word) in WordList(small).enumerated() { table.set(WordKey(word), to: .small(Double(value))) }
    for (index, word) in WordList("twenty thirty forty fifty sixty seventy eighty ninety").enumerated() {
      table.set(WordKey(word), to: .tens(Double(index + 2) * 10))
    }
    table.set("hundred", to: .hundred)
    let scales: [(WordKey, Double)] = [
      ("dozen", 12), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12),
    ]
    for (word, value) in scales { table.set(word, to: .scale(value)) }
    let several: [(WordKey, Double)] = [
      ("tens", 10), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1e3), ("millions", 1e6),
      ("billions", 1e9), ("trillions", 1e12),
    ]
    for (word, value) in several { table.set(word, to: .several(value)) }
    let parts = "half third quarter fifth sixth seventh eighth ninth tenth"
    for (index, word) in WordList(parts).enumerated() {
      table.set(WordKey(word), to: .part(Double(index + 2)))
      table.set(WordKey(index == 0 ? Array("halves".utf8) : word + [0x73]), to: .part(Double(index + 2)))
    }
    return table
  }()

  private static let abbreviated: [WordKey: Double] = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9, "bln": 1e9, "tn": 1e12,
    "trn": 1e12, "trln": 1e12,
  ]
}
