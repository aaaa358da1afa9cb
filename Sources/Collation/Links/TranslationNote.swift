internal import Prose
internal import Quotations

/// Where a text says that somebody's words are a translation: `said in Flemish`, `through an interpreter`.
enum TranslationNote {
  /// Whether the sentences of a quotation say so, outside its marks.
  static func stands(at quotation: Quotation, in annotated: AnnotatedArticle) -> Bool {
    let sentences = annotated.parsed.sentences
    let first = sentences.partitioningIndex { $0.range.end > quotation.content.start }
    guard first < sentences.count, sentences[first].range.start < quotation.content.end else { return false }
    let last = sentences.partitioningIndex { $0.range.start >= quotation.content.end }
    let place = TextRange(sentences[first].range.start, sentences[max(first, last - 1)].range.end)
    return isSaid(in: WordReader.words(of: annotated.text, in: place, without: [quotation.content]))
  }

  private static func isSaid(in words: [ComparedWord]) -> Bool {
    for (index, word) in words.enumerated() {
      if translators.contains(word.key) { return true }
      guard index > 0 else { continue }
      let before = words[index - 1].key
      if languages.contains(word.key), word.traits.contains(.capitalized),
        before == inKey || before == fromKey
      {
        return true
      }
      // `through her cousin`: who speaks the language puts it into ours.
      if index > 1, relatives.contains(word.key), possessives.contains(before),
        words[index - 2].key == throughKey
      {
        return true
      }
    }
    return false
  }

  private static let inKey = UInt64(word: "in")
  private static let fromKey = UInt64(word: "from")
  private static let throughKey = UInt64(word: "through")
  private static let possessives = WordForms.keys("his her their a an")
  private static let relatives = WordForms.keys(
    "son daughter cousin brother sister nephew niece husband wife friend colleague neighbour aide lawyer")
  private static let translators = WordForms.keys(
    "interpreter interpreters translator translators translated translation translating")
  private static let languages = WordForms.keys(
    """
    afrikaans albanian amharic arabic armenian aymara azerbaijani bangla basque belarusian bengali berber bosnian \
    bulgarian burmese cantonese catalan cebuano croatian czech danish dari dutch estonian farsi fijian filipino finnish \
    flemish french frisian galician georgian german greek guarani gujarati haitian hausa hawaiian hebrew hindi hmong \
    hungarian icelandic igbo indonesian inuktitut irish italian japanese kannada kazakh khmer kinyarwanda korean \
    kurdish kyrgyz lao latvian lingala lithuanian luganda macedonian malagasy malay malayalam maltese mandarin maori \
    marathi mayan mongolian nahuatl nepali norwegian oromo pashto persian pidgin polish portuguese punjabi quechua \
    romani romanian russian sami samoan serbian sesotho setswana shona sindhi sinhala slovak slovenian somali spanish \
    swahili swedish tagalog tajik tamil tatar telugu thai tibetan tigrinya tongan turkish turkmen ukrainian urdu uyghur \
    uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu
    """)
}
