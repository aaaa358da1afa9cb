internal import Prose

/// A phrase around a common noun that may stand for somebody: `the museum's devastated boss`.
struct NounPhrase: Hashable {
  /// What the phrase begins with says whether its reader knows whom it means.
  enum Opening: Hashable {
    /// `the`, `this`, `both`
    case definite
    /// `a`, `one`, `two`
    case indefinite
    /// `his`, `Ostria's`: the tokens of the owner.
    case owned(Range<Int>)
    case bare
  }

  let tokens: Range<Int>
  let head: Int
  let opening: Opening
  /// Between the opening and the head.
  let modifiers: Range<Int>
}

extension Reading {
  /// No phrase has more words before its head.
  private static let reach = 7

  private static let definite = WordSet("the this that these those both")
  private static let owners = WordSet("his her its their my our your")
  private static let counts = WordSet(
    "two three four five six seven eight nine ten eleven twelve dozens hundreds thousands certain more most")

  /// The phrase whose head a token is, back to its article or its owner.
  func nounPhrase(withHead head: Int, notBefore limit: Int) -> NounPhrase {
    var start = head
    while start > limit, head - start < Self.reach {
      let word = start - 1
      if let name = nameIndex(at: word) {
        // `Ostria's chief executive`, `Skyhaven spokesman`: the name goes in as a whole.
        let first = max(limit, tokens(in: parsed.names[name].range).lowerBound)
        if isPossessive(word) { return owned(by: first..<start, head: head, notBefore: limit) }
        guard belongs(word, to: head) else { break }
        start = first
        continue
      }
      if isPossessive(word), isWord(word) {
        return owned(by: nounPhrase(withHead: word, notBefore: limit).tokens, head: head, notBefore: limit)
      }
      // A sign of money stands before its number: `the £300-an-hour lawyer`.
      guard isWord(word) || tokens[word].kind == .number || tokens[word].kind == .symbol else { break }
      if WordClasses.determiners.contains(tokens[word]) {
        start = word
        break
      }
      guard mayModify(word), belongs(word, to: head) else { break }
      start = word
    }
    return phrase(start..<(head + 1), head: head)
  }

  private func owned(by owner: Range<Int>, head: Int, notBefore limit: Int) -> NounPhrase {
    var owner = owner
    if owner.lowerBound > limit, tokens[owner.lowerBound - 1].key == "the" {
      owner = (owner.lowerBound - 1)..<owner.upperBound
    }
    return NounPhrase(
      tokens: owner.lowerBound..<(head + 1), head: head, opening: .owned(owner),
      modifiers: owner.upperBound..<max(owner.upperBound, head))
  }

  private func phrase(_ range: Range<Int>, head: Int) -> NounPhrase {
    let first = tokens[range.lowerBound]
    let opening: NounPhrase.Opening
    if Self.definite.contains(first) {
      opening = .definite
    } else if Self.owners.contains(first), range.count > 1 {
      opening = .owned(range.lowerBound..<(range.lowerBound + 1))
    } else if WordClasses.determiners.contains(first) || first.key == "one" || first.kind == .number
      || Self.counts.contains(first)
    {
      opening = .indefinite
    } else {
      opening = .bare
    }
    let start = opening == .bare ? range.lowerBound : min(range.lowerBound + 1, head)
    return NounPhrase(tokens: range, head: head, opening: opening, modifiers: start..<max(start, head))
  }

  private func mayModify(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return true }
    if WordClasses.prepositions.contains(token) || WordClasses.conjunctions.contains(token)
      || WordClasses.auxiliaries.contains(token) || WordClasses.personalPronouns.contains(token)
      || WordClasses.adverbs.contains(token) || token.key == "not"
    {
      return false
    }
    if let verb = ReportingVerbs.entry(for: token), verb.form != .base, !token.isCapitalized { return false }
    return true
  }

  /// Whether a word hangs on the head of its phrase; without trees it is taken to.
  private func belongs(_ index: Int, to head: Int) -> Bool {
    guard let word = treeWord(ofToken: index), let top = treeWord(ofToken: head) else { return true }
    return isWord(word, under: top)
  }

  /// The phrase and what `of` or `for` adds to it: `the lawyer |for the victims|`.
  func withComplement(_ phrase: NounPhrase) -> Range<Int> {
    let end = phrase.tokens.upperBound
    let sentence = sentenceTokens(of: phrase.head)
    guard sentence.contains(end), Self.complements.contains(tokens[end]) else { return phrase.tokens }
    var last = end
    while last + 1 < min(sentence.upperBound, end + Self.reach), continuesComplement(last + 1) { last += 1 }
    return phrase.tokens.lowerBound..<(last + 1)
  }

  private static let complements = WordSet("of for at with")

  private func continuesComplement(_ index: Int) -> Bool {
    if nameIndex(at: index) != nil { return true }
    let token = tokens[index]
    guard isWord(index), !isQuoted(index) || isQuoted(index - 1), !WordClasses.auxiliaries.contains(token),
      !WordClasses.conjunctions.contains(token), !Self.breaks.contains(token)
    else { return false }
    if WordClasses.prepositions.contains(token) { return Self.complements.contains(token) }
    return ReportingVerbs.entry(for: token).map { $0.form == .base } ?? true
  }

  func isPossessive(_ token: Int) -> Bool {
    guard tokens[token].kind == .word, tokens[token].range.count > 2 else { return false }
    let end = tokens[token].range.end
    let bytes = parsed.text.bytes
    return isApostrophe(before: end) || (bytes[end - 1] | 0x20 == 0x73 && isApostrophe(before: end - 1))
  }

  /// `'` or `’`, which is E2 80 99.
  private func isApostrophe(before end: Int) -> Bool {
    let bytes = parsed.text.bytes
    return bytes[end - 1] == 0x27
      || (end > 2 && bytes[end - 1] == 0x99 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2)
  }
}

// MARK: - Heads

extension Reading {
  private static let breaks = WordSet("who whom whose which that when where while as than")

  /// The head of a phrase that others have cut: its last noun before what is said about it.
  func head(of phrase: Range<Int>) -> Int {
    var end = phrase.lowerBound + 1
    while end < phrase.upperBound, continuesNoun(end, in: phrase) { end += 1 }
    while end - 1 > phrase.lowerBound, isTrailing(end - 1) { end -= 1 }
    return end - 1
  }

  private func continuesNoun(_ index: Int, in phrase: Range<Int>) -> Bool {
    let token = tokens[index]
    if let name = nameIndex(at: index), nameIndex(at: index - 1) == name { return true }
    if token.kind == .punctuation { return isDash(index) && tokens[index - 1].range.end == token.range.start }
    if token.kind == .quoteMark { return false }
    if WordClasses.prepositions.contains(token) || Self.breaks.contains(token)
      || WordClasses.auxiliaries.contains(token)
    {
      return false
    }
    // `the judge leading the inquiry`, `the man named in court`
    if index > phrase.lowerBound + 1, NounClass(of: tokens[index - 1].key) != nil, isParticiple(index) {
      return false
    }
    return true
  }

  private func isParticiple(_ index: Int) -> Bool {
    if let tag = tag(ofToken: index) { return tag == .verb }
    let bytes = parsed.text[tokens[index].range]
    return !tokens[index].isCapitalized
      && (bytes.suffix(3).elementsEqual("ing".utf8) || bytes.suffix(2).elementsEqual("ed".utf8))
  }

  private static let trailing = WordSet("there here himself herself itself themselves alone too also")

  private func isTrailing(_ index: Int) -> Bool {
    Self.trailing.contains(tokens[index]) || WordClasses.adverbs.contains(tokens[index])
      || WordClasses.weekdays.contains(tokens[index])
  }
}
