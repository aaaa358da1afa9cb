/// Dictionary forms, by rules for endings, lists for the words that have their own ways, and a vocabulary in the
/// order of frequency that decides between `hop` and `hope`.
struct Lemmatizer: Sendable {
  private let vocabulary: Lexicon

  init(vocabulary: Lexicon) { self.vocabulary = vocabulary }

  /// The dictionary form of a word in UTF-8.
  func lemma(of form: ArraySlice<UInt8>, upos: UPOS, fineTag: PennTag) -> String {
    switch upos {
    case .properNoun where fineTag == .pluralName: return string(singular(Array(form)))
    case .properNoun, .punctuation, .symbol, .numeral, .other: return string(Array(form))
    default: break
    }
    if let irregular = irregular(WordKey(form), upos, fineTag) { return irregular }
    let word = lowercased(form)
    switch (upos, fineTag) {
    case (.verb, .thirdPersonVerb), (.auxiliary, .thirdPersonVerb), (.noun, .pluralNoun):
      return string(singular(word))
    case (.verb, .gerund), (.auxiliary, .gerund): return string(stem(of: word, without: "ing"))
    case (.verb, .pastVerb), (.verb, .pastParticiple): return string(stem(of: word, without: "ed"))
    case (_, .comparative), (_, .comparativeAdverb): return string(stem(of: word, without: "er"))
    case (_, .superlative), (_, .superlativeAdverb): return string(stem(of: word, without: "est"))
    default: return string(word)
    }
  }

  private func lowercased(_ form: ArraySlice<UInt8>) -> [UInt8] {
    if form.allSatisfy({ $0 < 0x80 }) { return form.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }
    return Array(string(Array(form)).lowercased().utf8)
  }

  private func irregular(_ key: WordKey, _ upos: UPOS, _ fineTag: PennTag) -> String? {
    switch upos {
    case .auxiliary: return IrregularForms.auxiliaries[key] ?? IrregularForms.verbs[key]
    case .verb:
      if let be = IrregularForms.auxiliaries[key] { return be }
      return fineTag == .baseVerb || fineTag == .presentVerb ? nil : IrregularForms.verbs[key]
    case .noun: return fineTag == .pluralNoun ? IrregularForms.nouns[key] : nil
    case .adjective, .adverb:
      let isGraded = [.comparative, .superlative, .comparativeAdverb, .superlativeAdverb].contains(fineTag)
      return isGraded ? IrregularForms.degrees[key] : IrregularForms.closed[key]
    case .pronoun, .determiner, .particle: return IrregularForms.closed[key]
    default: return nil
    }
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// How rare a word is: its place in the vocabulary.
  private func rank(_ word: [UInt8]) -> Int { vocabulary.number(of: word[...]) ?? .max }

  /// The most frequent of the candidates; the first if none is known.
  private func likeliest(_ candidates: [[UInt8]]) -> [UInt8] {
    candidates.min { rank($0) < rank($1) } ?? []
  }
}

// MARK: - Endings

extension Lemmatizer {
  /// `cities`, `boxes`, `houses`, `says`.
  private func singular(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.ends(with: "s"), !word.ends(with: "ss") else { return word }
    let short = Array(word.dropLast())
    if word.ends(with: "ies"), word.count > 4 {
      return likeliest([word.dropLast(3) + [UInt8(ascii: "y")], short])
    }
    guard word.ends(with: "es"), word.count > 3 else { return short }
    let shorter = Array(word.dropLast(2))
    let hisses = ["ss", "sh", "ch", "x", "zz", "o"].contains { shorter.ends(with: $0) }
    if hisses { return likeliest([shorter, short]) }
    return rank(short) < .max || rank(shorter) == .max ? short : shorter
  }

  /// `stopped`, `making`, `tried`, `larger`: a doubled consonant is undone, a silent e put back.
  private func stem(of word: [UInt8], without ending: StaticString) -> [UInt8] {
    guard word.ends(with: ending) else { return word }
    let stem = Array(word.dropLast(ending.utf8CodeUnitCount))
    guard stem.count > 1, stem.contains(where: Self.isVowel) else { return word }
    let withE = stem + [UInt8(ascii: "e")]
    if stem.ends(with: "i"), !word.ends(with: "ing") {
      return stem.count == 2 ? withE : stem.dropLast() + [UInt8(ascii: "y")]  // died, tried
    }
    let last = stem[stem.count - 1]
    if last == stem[stem.count - 2], !Self.isVowel(last) { return likeliest([stem, Array(stem.dropLast())]) }
    // One consonant after one vowel in one syllable would have been doubled: `staring` is of `stare`.
    if Self.wouldDouble(stem), rank(withE) < .max { return withE }
    let takesE = ["v", "u", "c", "z", "iz", "at", "dg", "rg"].contains { stem.ends(with: $0) }
    return likeliest(takesE ? [withE, stem] : [stem, withE])
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func wouldDouble(_ stem: [UInt8]) -> Bool {
    guard let last = stem.last, !isVowel(last), !"wx".utf8.contains(last), isVowel(stem[stem.count - 2])
    else {
      return false
    }
    return stem.count(where: isVowel) == 1
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    return (0..<length).allSatisfy { self[count - length + $0] == suffix.utf8Start[$0] }
  }
}
