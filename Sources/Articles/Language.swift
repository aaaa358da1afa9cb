internal import Prose

/// Guesses the language of a text by its script and its commonest words.
enum Language {
  /// Bytes that are looked at: a few thousand words settle it.
  private static let sampleSize = 20_000

  /// A BCP 47 code: `en`, `de`, `uk`; `und` where it cannot be told.
  ///
  /// A text in Latin letters is in the language whose function words are most of it. Where a text is too short to
  /// hold any, it is taken for English, which is what nearly all are and what does least harm.
  static func code(of text: SourceText, in range: TextRange) -> String {
    var end = min(range.start + sampleSize, range.end)
    while end < range.end, end > range.start, text.bytes[end].isUTF8Continuation { end -= 1 }
    let sample = text.string(in: TextRange(range.start, end))
    let scripts = ScriptCount(sample)
    guard scripts.latin * 2 >= scripts.letters else { return scripts.code ?? "und" }
    guard scripts.letters > 0 else { return "und" }
    return codeInLatin(text, TextRange(range.start, end))
  }

  private static func codeInLatin(_ text: SourceText, _ sample: TextRange) -> String {
    let count = WordCount(text, sample)
    let english = count.hits[FunctionWords.english]
    let (best, isPlain) = (count.best, count.isPlain)
    // One word alone may be a name or a homograph.
    if let best, best.hits > english, best.hits * 10 >= count.words, best.hits > 1 || !isPlain {
      return best.code
    }
    if english * 20 >= count.words { return "en" }
    return count.words <= 25 && isPlain || english > 0 && count.words <= 40 ? "en" : "und"
  }
}

/// The words of a text, and how many are function words of each language.
private struct WordCount {
  private(set) var words = 0
  /// In the order of `FunctionWords.codes`.
  private(set) var hits = [Int](repeating: 0, count: FunctionWords.codes.count)
  /// Whether it has no letters but those of ASCII.
  private(set) var isPlain = true

  init(_ text: SourceText, _ sample: TextRange) {
    let bytes = text.bytes
    var (start, index) = (sample.start, sample.start)
    while index < sample.end {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        if byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x27 { continue }
        enter(bytes, start..<(index - 1))
        start = index
        continue
      }
      let end = min(index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2), sample.end)
      let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
      if let scalar, scalar.properties.isAlphabetic {
        isPlain = false
      } else if scalar != "’" {
        enter(bytes, start..<index)
        start = end
      }
      index = end
    }
    enter(bytes, start..<sample.end)
  }

  private mutating func enter(_ bytes: [UInt8], _ word: Range<Int>) {
    guard !word.isEmpty else { return }
    words += 1
    var languages = FunctionWords.languages[WordKey(bytes, word)] ?? 0
    while languages != 0 {
      hits[languages.trailingZeroBitCount] += 1
      languages &= languages - 1
    }
  }

  /// The language with most hits after English; of a tie the first in the order of the codes.
  var best: (code: String, hits: Int)? {
    var best: (code: String, hits: Int)?
    for (code, count) in zip(FunctionWords.codes, hits) where code != "en" && count > 0 {
      guard let known = best else {
        best = (code, count)
        continue
      }
      if (count, known.code) > (known.hits, code) { best = (code, count) }
    }
    return best
  }
}

/// Letters by script, and what they say about the language.
private struct ScriptCount {
  private(set) var letters = 0
  private(set) var latin = 0
  private var cyrillic = 0
  private var ukrainian = 0
  private var serbian = 0
  private var arabic = 0
  private var persian = 0
  private var urdu = 0
  private var han = 0
  private var kana = 0
  private var hangul = 0
  private var others: [String: Int] = [:]

  init(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        // Nearly every letter of most texts: the tables of Unicode are slow to ask.
        let lower = scalar.value | 0x20
        if lower >= 0x61 && lower <= 0x7A {
          letters += 1
          latin += 1
        }
        continue
      }
      guard scalar.properties.isAlphabetic else { continue }
      letters += 1
      switch scalar.value {
      case 0x41...0x24F, 0x1E00...0x1EFF: latin += 1
      case 0x370...0x3FF: others["el", default: 0] += 1
      case 0x400...0x52F:
        cyrillic += 1
        if "іїєґІЇЄҐ".unicodeScalars.contains(scalar) { ukrainian += 1 }
        if "ђћљњџјЂЋЉЊЏЈ".unicodeScalars.contains(scalar) { serbian += 1 }
      case 0x590...0x5FF: others["he", default: 0] += 1
      case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF:
        arabic += 1
        if "پچژگ".unicodeScalars.contains(scalar) { persian += 1 }
        if "ٹڈڑںے".unicodeScalars.contains(scalar) { urdu += 1 }
      case 0x900...0x97F: others["hi", default: 0] += 1
      case 0x980...0x9FF: others["bn", default: 0] += 1
      case 0xB80...0xBFF: others["ta", default: 0] += 1
      case 0xE00...0xE7F: others["th", default: 0] += 1
      case 0x3040...0x30FF: kana += 1
      case 0x3400...0x9FFF, 0x20000...0x2FFFF: han += 1
      case 0xAC00...0xD7A3, 0x1100...0x11FF: hangul += 1
      default: break
      }
    }
  }

  /// For a text whose letters are mostly not Latin.
  var code: String? {
    let counts: [(code: String, count: Int)] =
      [
        (ukrainian * 50 > cyrillic ? "uk" : serbian * 50 > cyrillic ? "sr" : "ru", cyrillic),
        (urdu * 50 > arabic ? "ur" : persian * 50 > arabic ? "fa" : "ar", arabic),
        (kana * 10 > han ? "ja" : "zh", han + kana), ("ko", hangul),
      ] + others.sorted { $0.key < $1.key }.map { (code: $0.key, count: $0.value) }
    guard let best = counts.max(by: { $0.count < $1.count }), best.count * 3 >= letters, best.count > 0 else {
      return nil
    }
    return best.code
  }
}
