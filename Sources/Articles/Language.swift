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
    return codeInLatin(sample)
  }

  private static func codeInLatin(_ sample: String) -> String {
    let words = sample.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    var hits: [String: Int] = [:]
    for word in words {
      for language in FunctionWords.languages[String(word)] ?? [] { hits[language, default: 0] += 1 }
    }
    let english = hits["en"] ?? 0
    // In the order of the codes, so that a tie is always decided alike.
    let best = hits.filter { $0.key != "en" }.max { ($0.value, $1.key) < ($1.value, $0.key) }
    if let best, best.value > english { return best.key }
    if english * 20 >= words.count { return "en" }
    return words.count <= 25 && sample.utf8.allSatisfy { $0 < 0x80 } || english > 0 && words.count <= 40
      ? "en" : "und"
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
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
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
