/// Words that stand for numbers.
enum NumberWords {
  enum Entry {
    /// `zero` to `nineteen`
    case small(Double)
    /// `twenty` to `ninety`
    case tens(Double)
    case hundred
    case dozen
    /// `thousand`, `million` and above; `lakh` and `crore`
    case scale(Double)
    /// `dozens`, `hundreds`, `thousands`: several of them, fewer than ten.
    case several(Double)
    /// `half`, `third`, `quarters`, `hundredth`: a part of one, or its ordinal.
    case part(Double, isPlural: Bool)
  }

  static func entry(for key: WordKey) -> Entry? { table[key] }

  /// `hundred`, `million`: what multiplies the number before it; also `k` and `bn`, which may be glued to digits.
  static func scale(_ key: WordKey) -> Double? {
    switch table[key] {
    case .scale(let factor): factor
    case .hundred: 100
    case .dozen: 12
    default: abbreviated[key]
    }
  }

  /// `first` to `ninth`, and as parts `firsts` to `ninths`: the last of `twenty-first`.
  static func ordinalUnit(_ key: WordKey) -> (value: Double, isPlural: Bool)? { ordinalUnits[key] }

  /// `½`
  static func fraction(sign: UInt32) -> Double? {
    switch sign {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    case 0x2150: 1.0 / 7
    case 0x2151: 1.0 / 9
    case 0x2152: 0.1
    case 0x2153: 1.0 / 3
    case 0x2154: 2.0 / 3
    case 0x2155...0x2158: Double(sign - 0x2154) / 5
    case 0x2159: 1.0 / 6
    case 0x215A: 5.0 / 6
    case 0x215B...0x215E: Double(2 * (sign - 0x215B) + 1) / 8
    default: nil
    }
  }

  private static let table: WordTable<Entry> = {
    var table = WordTable<Entry>(minimumCapacity: 160)
    let small = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen
      """
    for (value, word) in WordList(small).enumerated() { table.set(WordKey(word), to: .small(Double(value))) }
    for word in WordList("nought naught") { table.set(WordKey(word), to: .small(0)) }
    for (index, word) in WordList("twenty thirty forty fifty sixty seventy eighty ninety").enumerated() {
      table.set(WordKey(word), to: .tens(Double(index + 2) * 10))
    }
    table.set("hundred", to: .hundred)
    table.set("dozen", to: .dozen)
    let scales: [(String, Double)] = [
      ("thousand", 1e3), ("lakh lakhs lac", 1e5), ("million", 1e6), ("crore crores", 1e7), ("billion", 1e9),
      ("trillion", 1e12), ("quadrillion", 1e15),
    ]
    for (words, value) in scales {
      for word in WordList(words) { table.set(WordKey(word), to: .scale(value)) }
    }
    let several: [(String, Double)] = [
      ("tens", 10), ("dozens dozs dzs", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1e3),
      ("millions", 1e6), ("billions", 1e9), ("trillions", 1e12),
    ]
    for (words, value) in several {
      for word in WordList(words) { table.set(WordKey(word), to: .several(value)) }
    }
    let parts: [(String, Double, Double)] = [  // from, in steps of
      (
        """
        half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth
        """, 2, 1
      ),
      ("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
      ("fourth", 4, 0), ("hundredth", 100, 0), ("thousandth", 1e3, 0), ("millionth", 1e6, 0),
      ("billionth", 1e9, 0), ("trillionth", 1e12, 0),
    ]
    for (words, first, step) in parts {
      for (index, word) in WordList(words).enumerated() {
        let value = first + Double(index) * step
        table.set(WordKey(word), to: .part(value, isPlural: false))
        table.set(WordKey(word + [0x73]), to: .part(value, isPlural: true))
      }
    }
    table.set("halves", to: .part(2, isPlural: true))
    return table
  }()

  private static let abbreviated: [WordKey: Double] = [
    "k": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9,
    "bln": 1e9, "tn": 1e12, "tln": 1e12, "trn": 1e12, "trln": 1e12, "cr": 1e7,
  ]

  private static let ordinalUnits: [WordKey: (value: Double, isPlural: Bool)] = {
    var table: [WordKey: (value: Double, isPlural: Bool)] = [:]
    let words = "first second third fourth fifth sixth seventh eighth ninth"
    for (index, word) in WordList(words).enumerated() {
      table[WordKey(word)] = (Double(index + 1), false)
      table[WordKey(word + [0x73])] = (Double(index + 1), true)
    }
    return table
  }()
}
