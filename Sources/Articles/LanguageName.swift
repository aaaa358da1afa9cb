/// Names of languages, for a notice and for the `Lang:` line of a header.
enum LanguageName {
  private static let names: [String: String] = [
    "ar": "Arabic", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English",
    "es": "Spanish", "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sr": "Serbian", "sv": "Swedish",
    "ta": "Tamil", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
    "zh": "Chinese",
  ]

  private static let codes: [String: String] = Dictionary(
    uniqueKeysWithValues: names.map { ($1.lowercased(), $0) })

  /// The code that a header means: `en-GB`, `EN`, `English`; nil for anything else.
  static func code(for words: String) -> String? {
    let word = words.lowercased()
    if let code = codes[word] { return code }
    let primary = word.prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(primary.count), primary.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    return String(primary)
  }

  /// What its reader should know about a text that is not English; nil for English.
  static func notice(for code: String) -> Article.Notice? {
    if code == "en" { return nil }
    let message =
      if code == "und" {
        "the language of this text is not clear; only its quotation marks are read"
      } else {
        "this text looks \(names[code] ?? "to be in “\(code)”"); only its quotation marks are read"
      }
    return Article.Notice(kind: .language, message: message)
  }
}
