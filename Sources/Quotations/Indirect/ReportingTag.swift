internal import Prose

/// A cue with its source and what else goes with it, as it stands in a sentence: `Okafor said on Friday`.
struct ReportingTag {
  let cue: Cue
  /// The cue in the trees.
  let word: Int
  let source: Range<Int>
  /// From the source or the verb, whichever comes first, to the mark or the clause behind them.
  let tokens: Range<Int>
  /// Whether marks or the edges of the sentence part it from the words on both sides, as in `It was, he said, enough.`
  let isParenthesis: Bool
  /// The top of the clause that follows it, if the trees show one.
  let complement: Int?
}

extension Scope {
  /// How far a tag may reach behind its verb: a hearer, a time, a place, an apposition.
  private static let tagLimit = 40

  func reportingTag(of cue: Cue, in sentence: Range<Int>) -> ReportingTag? {
    guard let trees = reading.trees, let word = trees.word(ofToken: cue.verb),
      let source = invertedSource(of: cue, word, trees, in: sentence) ?? subject(of: cue),
      sentence.contains(source.lowerBound)
    else { return nil }
    let complement = trees.syntax.dependents(of: word).first {
      trees.relation($0) == .clausalComplement && trees.token(ofWord: $0) > cue.verb
        && !source.contains(trees.token(ofWord: $0))
        && (!startsBefore(cue.verb, $0, trees) || trees.relation(word) == .relativeClause)
    }
    let isInverted = source.lowerBound > cue.verb
    let isDirect =
      isInverted || isNear(source, to: cue.verb) || leads(word, to: cue.verb, from: source, trees)
    let lower =
      isInverted || !isDirect
      ? wordBeforeAuxiliaries(cue.verb, notBefore: sentence.lowerBound) : source.lowerBound
    var upper = isInverted ? end(ofSource: source, word, trees, in: sentence) : cue.verb + 1
    let clauseStart =
      complement.map { max(cue.verb + 1, trees.tokens(under: $0).lowerBound) } ?? sentence.upperBound
    let limit = min(sentence.upperBound, upper + Self.tagLimit)
    while upper < limit, upper < clauseStart, !closesTag(upper) { upper += 1 }
    // Quoted words right behind the verb, without a comma, are its object: `described it as “calm”`.
    let follows =
      upper >= sentence.upperBound || closesTag(upper) && (!isHidden(upper) || isPlace(upper, in: sentence))
    return ReportingTag(
      cue: cue, word: word, source: source, tokens: lower..<max(upper, lower + 1),
      isParenthesis: isDirect && cue.entry.form != .participle && follows && upper <= clauseStart
        && opensTag(lower, in: sentence)
        && !hasThing(word, cue, besides: source, trees),
      complement: complement)
  }

  /// `…, says Fire and Rescue chief Ines Okafor`: behind a comma or a quotation the phrase after the verb is its
  /// subject, where the trees show none before it.
  private func invertedSource(of cue: Cue, _ word: Int, _ trees: TreeWords, in sentence: Range<Int>) -> Range<
    Int
  >? {
    guard cue.entry.kind == .statement, cue.entry.form == .past || cue.entry.form == .present,
      cue.verb > sentence.lowerBound,
      reading.isMark(cue.verb - 1, ",") || tokens[cue.verb - 1].kind == .quoteMark,
      trees.subject(word).map({ $0 > word }) ?? true,
      let phrase = nounPhrase(startingAt: cue.verb + 1, notAfter: sentence.upperBound),
      mayBeSource(phrase) || cue.entry.lemma == "say" && isCounted(phrase)
    else { return nil }
    return phrase
  }

  /// `said one source in the room`: behind `said` it can be nothing but who said it.
  private func isCounted(_ phrase: Range<Int>) -> Bool {
    let first = tokens[phrase.lowerBound]
    return phrase.count > 1 && (WordClasses.determiners.contains(first) || Self.numerals.contains(first))
  }

  private static let numerals = WordSet("one two three four five a an several")

  /// Whether what hangs on a word reaches back before the verb: `“…,” he said, was …`. In a relative clause it does:
  /// `in a move that the port said was overdue`.
  private func startsBefore(_ verb: Int, _ word: Int, _ trees: TreeWords) -> Bool {
    trees.tokens(under: word).lowerBound < verb
  }

  /// `, the family will find a way,`: a verb with an object is no tag; a hearer is none.
  private func hasThing(_ word: Int, _ cue: Cue, besides source: Range<Int>, _ trees: TreeWords) -> Bool {
    guard cue.entry.kind == .statement || cue.entry.kind == .manner else { return false }
    return trees.syntax.dependents(of: word).contains {
      trees.relation($0) == .object && trees.token(ofWord: $0) > cue.verb
        && !isHidden(trees.token(ofWord: $0))
        && !(["say", "add"].contains(cue.entry.lemma) && source.contains(trees.token(ofWord: $0)))
        && trees.entry($0).upos != .punctuation
    }
  }

  /// Whether nothing but an apposition or a relative clause stands between source and verb.
  private func isNear(_ source: Range<Int>, to verb: Int) -> Bool {
    source.upperBound <= verb && verb - source.upperBound <= 24
      && (source.upperBound..<verb).allSatisfy { !isHidden($0) }
      && (verb - source.upperBound <= 3 || reading.isMark(source.upperBound, ",")
        || reading.isMark(source.upperBound, "("))
  }

  /// `…, papers filed on Sunday revealed`: what stands between hangs on the source.
  private func leads(_ word: Int, to verb: Int, from source: Range<Int>, _ trees: TreeWords) -> Bool {
    guard source.upperBound <= verb, verb - source.upperBound <= Self.longestModifier,
      let subject = trees.subject(word), source.contains(trees.token(ofWord: subject)),
      trees.tokens(under: subject).upperBound == verb
    else { return false }
    return (source.upperBound..<verb).allSatisfy { isWord($0) || tokens[$0].kind == .number }
  }

  private static let longestModifier = 8

  /// Behind `said X, an expert at Y`: the end of what hangs on the source.
  private func end(ofSource source: Range<Int>, _ word: Int, _ trees: TreeWords, in sentence: Range<Int>)
    -> Int
  {
    guard let subject = trees.subject(word), trees.token(ofWord: subject) > trees.token(ofWord: word) else {
      return source.upperBound
    }
    let reach = trees.tokens(under: subject).upperBound
    return min(max(source.upperBound, reach), sentence.upperBound)
  }

  /// A comma, a dash, a semicolon, the end of the sentence or a quotation.
  private func closesTag(_ token: Int) -> Bool {
    isHidden(token) || isEndMark(token) || reading.isDash(token)
      || [",", ";", ":"].contains { reading.isMark(token, $0) }
  }

  private func isEndMark(_ token: Int) -> Bool {
    [".", "!", "?"].contains { reading.isMark(token, $0) }
  }

  private static let placing = WordSet("on in at from during")

  /// `he said on the station’s “Morning Tide.”`: quoted words at the end that name where it was said.
  private func isPlace(_ mark: Int, in sentence: Range<Int>) -> Bool {
    guard let pair = reading.pair(ofMark: mark), pair.lowerBound == mark, isWord(mark - 1) else {
      return false
    }
    return (pair.upperBound..<max(pair.upperBound, sentence.upperBound)).allSatisfy { !reading.isWord($0) }
      && (Self.placing.contains(tokens[mark - 1]) || isPossessive(tokens[mark - 1]))
  }

  private func opensTag(_ token: Int, in sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound else { return false }
    let before = token - 1
    return reading.isMark(before, ",") || reading.isDash(before) || tokens[before].kind == .quoteMark
      || isEndMark(before)
  }
}
