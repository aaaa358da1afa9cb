internal import Prose

/// A word that reports, found to be used as such.
struct Cue: Hashable {
  /// Index of the verb.
  let verb: Int
  let entry: ReportingVerbs.Entry
}

extension Scope {
  /// The verb of saying at a token, unless it is a noun, an adjective or a passive that names the hearer.
  func cue(at index: Int) -> Cue? {
    guard let entry = reading.reportingEntry(at: index), isWord(index) else { return nil }
    let sentence = sentence(around: index)
    if tokens[index].isCapitalized, !reading.isHeading(index) { return nil }
    // `pointed out that`, `pointed to`: alone the verb shows a place.
    if entry.lemma == "point" {
      guard index + 1 < sentence.upperBound, ["out", "to"].contains(tokens[index + 1].key) else { return nil }
    } else if index + 1 < sentence.upperBound, Self.particles.contains(tokens[index + 1]),
      !Self.speaksWithParticle(entry, tokens[index + 1])
    {
      return nil
    }
    let before = wordBeforeAuxiliaries(index, notBefore: sentence.lowerBound)
    if let trees = reading.trees, let word = trees.word(ofToken: index) {
      return isReporting(word, entry, in: trees) ? Cue(verb: index, entry: entry) : nil
    }
    let isVerb: Bool =
      switch entry.form {
      case .past: !isNominal(before: index, in: sentence)
      case .base: governsBase(index, in: sentence)
      case .present: governsPresent(index, in: sentence)
      case .participle: !isNominal(before: index, in: sentence) || follows(index, "by", in: sentence)
      }
    guard isVerb else { return nil }
    if entry.form == .past, isPassive(index, before), takesHearer(entry) { return nil }
    if entry.form == .past, entry.kind == .telling || entry.kind == .asking, index == sentence.lowerBound {
      return nil
    }
    return Cue(verb: index, entry: entry)
  }

  /// The word left of auxiliaries, adverbs and negations; `verb` itself if there are none.
  func wordBeforeAuxiliaries(_ verb: Int, notBefore limit: Int) -> Int {
    var index = verb
    while index > limit, isWord(index - 1), isVerbCompanion(tokens[index - 1]) { index -= 1 }
    return index
  }

  func isVerbCompanion(_ token: Token) -> Bool {
    if WordClasses.auxiliaries.contains(token) || WordClasses.adverbs.contains(token) { return true }
    if token.key == "not" { return true }
    return !token.isCapitalized && token.range.count > 4
      && reading.parsed.text[token.range].suffix(2).elementsEqual("ly".utf8)
  }

  /// An article, a possessive or a preposition before it makes a noun or an adjective of it.
  private func isNominal(before index: Int, in sentence: Range<Int>) -> Bool {
    var index = index
    // `his publicly stated aim`: what stands before the adverb decides.
    while index > sentence.lowerBound, !isHidden(index - 1), tokens[index - 1].kind == .word,
      isVerbCompanion(tokens[index - 1]), !WordClasses.auxiliaries.contains(tokens[index - 1])
    {
      index -= 1
    }
    guard index > sentence.lowerBound else { return false }
    let previous = tokens[index - 1]
    if isHidden(index - 1) { return false }
    if WordClasses.subjectPronouns.contains(previous) || previous.key == "this" || previous.key == "that" {
      return false
    }
    return WordClasses.determiners.contains(previous) || WordClasses.prepositions.contains(previous)
      || isPossessive(previous)
  }

  private func follows(_ index: Int, _ word: WordKey, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && tokens[index - 1].key == word
  }

  func isPossessive(_ token: Token) -> Bool {
    let bytes = reading.parsed.text[token.range]
    guard let last = bytes.last else { return false }
    // 's, or s followed by an apostrophe (’ is E2 80 99).
    if last == UInt8(ascii: "'") || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) { return true }
    guard last == UInt8(ascii: "s"), bytes.count > 2 else { return false }
    let rest = bytes.dropLast()
    return rest.last == UInt8(ascii: "'") || rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
  }

  private static let baseGovernors = WordSet(
    "to will would can could may might must shall should do does did not n't don't didn't doesn't i you we they who people police men women many some others also"
  )

  private func governsBase(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let previous = tokens[index - 1]
    guard isWord(index - 1) else { return false }
    if Self.baseGovernors.contains(previous) { return true }
    if WordClasses.adverbs.contains(previous) { return governsBase(index - 1, in: sentence) }
    // A bare plural: `critics argue`.
    let isPlural = reading.parsed.text.bytes[previous.range.end - 1] == UInt8(ascii: "s")
    return isPlural && !isPossessive(previous) && previous.range.count > 3
      && !WordClasses.determiners.contains(previous) && !WordClasses.prepositions.contains(previous)
  }

  private func governsPresent(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    if isHidden(index - 1) { return true }  // `"…" says X`
    let previous = tokens[index - 1]
    if previous.kind == .punctuation { return reading.isMark(index - 1, ",") }
    if isPossessive(previous) { return false }
    if tokens[index].key == "says" || WordClasses.subjectPronouns.contains(previous) { return true }
    if previous.key == "who" || WordClasses.adverbs.contains(previous) { return true }
    return reading.name(at: index - 1) != nil || Roles.isRole(previous)
  }

  /// With these behind it a verb means something else: `ruled out`, `found out`, `called on`.
  private static let particles = WordSet("out off up down on over away back for")

  /// `point out`, `shoot back`, `hit back`; `said on Monday` is a time, not a particle.
  private static func speaksWithParticle(_ entry: ReportingVerbs.Entry, _ particle: Token) -> Bool {
    switch particle.key {
    case "on", "for", "over":
      entry.kind == .statement && !["rule", "find", "report", "read"].contains(entry.lemma)
    case "back": entry.kind == .statement || entry.kind == .telling
    default: false
    }
  }

  private static let formsOfBe = WordSet("is are was were be been being am isn't aren't wasn't weren't")

  private func isPassive(_ verb: Int, _ before: Int) -> Bool {
    (before..<verb).contains { Self.formsOfBe.contains(tokens[$0]) }
  }

  /// In the passive these verbs name who hears, or who is called something, not who speaks.
  private func takesHearer(_ entry: ReportingVerbs.Entry) -> Bool {
    entry.kind != .statement || entry.lemma == "report" || entry.lemma == "allege"
  }
}
