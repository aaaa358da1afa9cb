internal import Prose

/// Words that stand for others: contractions, titles, abbreviations, number words.
enum WordForms {
  /// The words that a written word is short for, or itself without a possessive ending; nil if it is neither.
  ///
  /// `letters` are folded and without apostrophes (`dont` of `don't`); `apostrophe` is how many stand before the first.
  static func full(_ letters: [UInt8], apostrophe: Int?) -> [[UInt8]]? {
    let key = UInt64(hashing: letters)
    guard let apostrophe else { return abbreviations[hash: key] }
    if let whole = contractions[hash: key] { return whole }
    let stem = Array(letters[..<apostrophe])
    let ending = letters[apostrophe...]
    if ending.elementsEqual("t".utf8), stem.last == UInt8(ascii: "n") {
      return [Array(stem.dropLast()), words.not]
    }
    if ending.elementsEqual("re".utf8) { return [stem, words.are] }
    if ending.elementsEqual("ll".utf8) { return [stem, words.will] }
    if ending.elementsEqual("ve".utf8) { return [stem, words.have] }
    if ending.elementsEqual("m".utf8) { return [stem, words.am] }
    if ending.elementsEqual("d".utf8) { return [stem, words.would] }
    if ending.elementsEqual("s".utf8) {
      return isWord.contains(UInt64(hashing: stem)) ? [stem, words.is] : [stem]
    }
    return nil
  }

  /// `first` of `1st`.
  static func ordinal(_ value: Double, ending: [UInt8]) -> [UInt8]? {
    let endings = ["st", "nd", "rd", "th"]
    guard endings.contains(where: { ending.elementsEqual($0.utf8) }) else { return nil }
    let words = [
      1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
      9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth",
    ]
    guard value >= 1, value < 1e9 else { return nil }
    return Array((words[Int(value)] ?? "\(Int(value))th").utf8)
  }

  /// A unit written at its number: `km` of `11km`.
  static func unit(_ letters: [UInt8]) -> [UInt8]? {
    let units = ["km", "kg", "cm", "mm", "ft", "mph", "kph", "lb", "lbs", "hp", "mi", "c", "f", "am", "pm"]
    return units.contains { letters.elementsEqual($0.utf8) } ? letters : nil
  }

  static let scales = WordTable<Double>([
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "tn": 1e12,
  ])

  /// Scales that may stand alone as words: not `m` and `k`.
  static let scaleWords = WordTable<Double>([
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "bn": 1e9,
  ])

  static let numbers = WordTable<Double>([
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ])

  static let negations = keys(
    "not no never nobody none nothing neither nor without cannot nowhere")

  private static let isWord = keys(
    "it that what he she there here who where how when this everything everyone")

  private static let words = (
    not: Array("not".utf8), are: Array("are".utf8), will: Array("will".utf8), have: Array("have".utf8),
    am: Array("am".utf8), would: Array("would".utf8), is: Array("is".utf8)
  )

  /// Read without their apostrophe.
  private static let contractions: WordTable<[[UInt8]]> = forms([
    "cant": "can not", "wont": "will not", "shant": "shall not", "aint": "is not", "lets": "let us",
    "yall": "you all", "oclock": "oclock", "maam": "madam", "em": "them", "cmon": "come on",
  ])

  private static let abbreviations: WordTable<[[UInt8]]> = forms([
    "cannot": "can not", "gonna": "going to", "wanna": "want to", "gotta": "got to", "lemme": "let me",
    "gimme": "give me", "kinda": "kind of", "dunno": "do not know",
    "sen": "senator", "sens": "senators", "rep": "representative", "reps": "representatives",
    "gov": "governor", "gen": "general", "col": "colonel", "capt": "captain", "sgt": "sergeant",
    "lt": "lieutenant", "cmdr": "commander", "adm": "admiral", "supt": "superintendent",
    "insp": "inspector", "pres": "president", "prof": "professor", "dr": "doctor", "atty": "attorney",
    "dept": "department", "govt": "government", "vs": "versus", "approx": "approximately",
    "tv": "television", "ok": "ok", "hrs": "hours", "mins": "minutes", "km": "kilometers",
    "kms": "kilometers",
    "ft": "feet", "mph": "miles per hour", "lbs": "pounds", "kg": "kilograms",
  ])

  private static func forms(_ pairs: [String: String]) -> WordTable<[[UInt8]]> {
    WordTable(pairs.mapValues { long in long.split(separator: " ").map { Array($0.utf8) } })
  }

  /// The keys of words that are written with blanks between them.
  static func keys(_ words: String) -> WordSet {
    var keys = WordSet()
    for word in words.split(separator: " ") {
      var letters = Array(word.utf8)
      SpellingFold.fold(&letters)
      keys.insert(WordKey(value: UInt64(hashing: letters)))
    }
    return keys
  }
}
