/// Finds the proper names of a text: runs of capitalised words inside a sentence, with the titles before them.
///
/// Rules and closed lists, no statistics; what a text says of a name in one place holds in all others.
struct NameFinder {
  /// A name on its way: indices of its tokens, its title, what it seems to be.
  struct Candidate {
    var tokens: ClosedRange<Int>
    var title: TextRange?
    var kind: Name.Kind
  }

  let bytes: [UInt8]
  let tokens: [Token]
  let words: [NameWord]
  /// Words with a capital where none is due, and words without one.
  private let capitals: Set<WordKey>
  private let smalls: Set<WordKey>

  private init(bytes: [UInt8], tokens: [Token], sentences: [Sentence], paragraphs: [Paragraph]) {
    self.bytes = bytes
    self.tokens = tokens
    words = Self.words(of: tokens, in: sentences, bytes: bytes)
    var (capitals, smalls): (Set<WordKey>, Set<WordKey>) = ([], [])
    for sentence in sentences {
      let isHeading =
        paragraphs[sentence.paragraph].kind == .heading || Self.saysNothing(words[sentence.tokens])
      for word in words[sentence.tokens] {
        if word.hasCapital, !word.beginsSentence, !isHeading { capitals.insert(word.key) }
        if word.shape == .lower { smalls.insert(word.key) }
      }
    }
    (self.capitals, self.smalls) = (capitals, smalls)
  }

  /// The names of a text, by place.
  static func names(
    of bytes: [UInt8], paragraphs: [Paragraph], tokens: [Token], sentences: [Sentence]
  ) -> [Name] {
    let finder = NameFinder(
      bytes: bytes, tokens: tokens, sentences: sentences, paragraphs: paragraphs)
    var candidates: [Candidate] = []
    var headings: [Sentence] = []
    for sentence in sentences {
      if paragraphs[sentence.paragraph].kind == .heading || Self.saysNothing(finder.words[sentence.tokens]) {
        headings.append(sentence)
      } else {
        finder.appendNames(of: sentence, to: &candidates)
      }
    }
    NameKinds.settle(&candidates, in: finder)
    var names = candidates.map { Name(range: finder.range($0.tokens), title: $0.title, kind: $0.kind) }
    if !headings.isEmpty {
      names += HeadingNames(known: candidates, finder: finder).names(in: headings)
      names.sort { $0.range < $1.range }
    }
    return names
  }

  func range(_ indices: ClosedRange<Int>) -> TextRange {
    TextRange(tokens[indices.lowerBound].range.start, words[indices.upperBound].range.end)
  }

  /// The words of a name as one entry of a list: `new york`.
  func phrase(_ indices: ClosedRange<Int>) -> WordKey {
    if indices.count == 1 { return words[indices.lowerBound].key }
    var phrase: [UInt8] = []
    for index in indices {
      if !phrase.isEmpty { phrase.append(0x20) }
      phrase += bytes[words[index].range.bounds]
    }
    return WordKey(phrase)
  }

  private static func words(of tokens: [Token], in sentences: [Sentence], bytes: [UInt8]) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(tokens.count)
    for sentence in sentences {
      var isBeginning = true
      var boundary = 0
      for index in sentence.tokens {
        let token = tokens[index]
        while boundary < sentence.innerBoundaries.count,
          sentence.innerBoundaries[boundary] <= token.range.start
        {
          (isBeginning, boundary) = (true, boundary + 1)
        }
        words.append(NameWord(token, in: bytes, beginsSentence: isBeginning))
        switch token.kind {
        case .word, .number: isBeginning = false
        case .quoteMark:
          // An opening mark: nothing before it, and a word right behind it.
          let isApart = index == sentence.tokens.lowerBound || tokens[index - 1].range.end < token.range.start
          if isApart { isBeginning = true }
        case .punctuation: if bytes[token.range.start] == 0x3A { isBeginning = true }
        case .symbol: break
        }
      }
    }
    return words
  }

  /// `BREAKING NEWS FROM KYIV`, `Harbour Pilots Walk Out Again`: where all words have capitals they say nothing.
  private static func saysNothing(_ words: ArraySlice<NameWord>) -> Bool {
    var (shouted, spoken, titled, small) = (0, 0, 0, 0)
    for word in words {
      switch word.shape {
      case .acronym: shouted += 1
      case .capital:
        if word.range.count > 2 { spoken += 1 }
        if !CommonWords.function.contains(word.key) { titled += 1 }
      case .lower:
        spoken += 1
        if !CommonWords.function.contains(word.key), word.range.count > 2 { small += 1 }
      case .other: break
      }
    }
    return (shouted >= 3 && spoken * 4 <= shouted) || (titled >= 6 && small == 0)
  }
}

// MARK: - Runs of capitals

extension NameFinder {
  private func appendNames(of sentence: Sentence, to candidates: inout [Candidate]) {
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard begins(index, in: sentence) else {
        index += 1
        continue
      }
      let run = index...lastOfRun(from: index, in: sentence)
      for part in parts(of: run, in: sentence) {
        candidates += NameTitles.named(part, in: self, sentence: sentence, before: candidates.last)
      }
      index = run.upperBound + 1
    }
  }

  /// Whether a word may stand in a name. Words of grammar, days and months may not.
  func isNameWord(_ index: Int) -> Bool {
    let word = words[index]
    switch word.shape {
    case .lower, .other: return false
    case .acronym:
      // `TAKE` where `take` stands elsewhere is a word that shouts.
      return !OrganizationWords.commonAcronyms.contains(word.key) && !isShouted(index)
        && (word.range.count < 4 || !smalls.contains(word.key))
    case .capital: break
    }
    if isPluralOfAcronym(word) || isStateBehindComma(index) { return false }
    if word.key == "will" || word.key == "may" { return isNamesake(index) }
    if CommonWords.function.contains(word.key) || WordClasses.weekdays.contains(word.key) { return false }
    if WordClasses.months.contains(word.key) { return isNamesake(index) }
    return !Self.numbered.contains(word.key)
  }

  /// `ANALYST'S TAKE`: a long word in capitals beside another one.
  private func isShouted(_ index: Int) -> Bool {
    guard words[index].range.count >= 4, !OrganizationWords.known.contains(words[index].key) else {
      return false
    }
    return [index - 1, index + 1].contains {
      words.indices.contains($0) && words[$0].shape == .acronym && words[$0].range.count >= 4
        && !OrganizationWords.known.contains(words[$0].key)
    }
  }

  /// `Kansas City, Mo.`: short for what the name before it lies in.
  private func isStateBehindComma(_ index: Int) -> Bool {
    guard index > 1, bytes[words[index].range.end - 1] == 0x2E, Places.shortStates.contains(words[index].key)
    else {
      return false
    }
    return tokens[index - 1].kind == .punctuation && bytes[tokens[index - 1].range.start] == 0x2C
      && words[index - 2].hasCapital
  }

  /// `MPs`, `CEOs`
  private func isPluralOfAcronym(_ word: NameWord) -> Bool {
    word.range.count <= 4 && bytes[word.range.end - 1] == 0x73
      && OrganizationWords.commonAcronyms.contains(WordKey(bytes[word.range.start..<(word.range.end - 1)]))
  }

  private static let numbered = WordSet("no. nos. fig. vol. art. sec. article chapter section page")

  /// `Theresa May`, `April Ryan`: a month or a verb that is a name because of what stands beside it.
  private func isNamesake(_ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1] : nil
    if let before, before.hasCapital, tokens[index - 1].kind == .word {
      if GivenNames.contains(before.key) || Titles.heads.contains(before.key) { return true }
    }
    guard GivenNames.ambiguous.contains(words[index].key), !words[index].beginsSentence else { return false }
    if let before, WordClasses.prepositions.contains(before.key) || Self.datePointers.contains(before.key) {
      return false
    }
    guard index + 1 < words.count else { return false }
    return words[index + 1].shape == .capital && tokens[index + 1].kind == .word
      && !CommonWords.function.contains(words[index + 1].key)
  }

  private static let datePointers = WordSet("last next this early late mid of each every")

  private func begins(_ index: Int, in sentence: Sentence) -> Bool {
    let word = words[index]
    let end = sentence.tokens.upperBound
    if word.shape == .lower {
      return NameConnectors.opening.contains(word.key) && index + 1 < end && isNameWord(index + 1)
        && words[index + 1].shape == .capital && !words[index + 1].beginsSentence
    }
    if word.key == "the", index + 1 < end, words[index + 1].key == "hague" { return word.hasCapital }
    guard isNameWord(index) else { return false }
    return !word.beginsSentence || beginsInSpite(index, end: end)
  }

  /// Whether the first word of a sentence is a name although it would have a capital anyway.
  private func beginsInSpite(_ index: Int, end: Int) -> Bool {
    let word = words[index]
    if word.shape == .acronym || Titles.heads.contains(word.key) || Demonyms.contains(word.key) {
      return true
    }
    if Titles.openers.contains(word.key), index + 1 < end, isNameWord(index + 1) { return true }
    if capitals.contains(word.key) { return !smalls.contains(word.key) || hasCapital(index + 1, end) }
    if CommonWords.openers.contains(word.key) {
      return OrganizationWords.openings.contains(word.key) && hasCapital(index + 1, end)
    }
    if GivenNames.contains(word.key), !GivenNames.ambiguous.contains(word.key) { return true }
    if Places.contains(word.key) || OrganizationWords.known.contains(word.key) { return true }
    guard index + 1 < end else { return false }
    if precedesShortForm(index, end: end) { return true }
    if tokens[index + 1].kind == .symbol, scalar(index + 1) == 0x26, hasCapital(index + 2, end) {
      return true
    }
    if hasCapital(index + 1, end) {
      let next = words[index + 1].key
      if OrganizationWords.endings.contains(next) || Places.endings.contains(next) { return true }
      if GivenNames.contains(word.key) { return !smalls.contains(word.key) }
      return !smalls.contains(word.key) && !looksLikeVerb(word)
    }
    if smalls.contains(word.key) || Roles.role(word.key) != nil { return false }
    if index + 3 < end, bytes[tokens[index + 1].range.start] == 0x2C, !looksLikeVerb(word),
      tells(index + 2, end)
    {
      return true
    }
    if Roles.role(of: bytes[word.range.bounds])?.isPlural == true { return false }
    if word.isPossessive { return true }
    let isPlural = bytes[word.range.end - 1] == 0x73
    if let verb = ReportingVerbs.entry(for: tokens[index + 1]), words[index + 1].shape == .lower {
      return verb.form == .present || (verb.form == .past && !isPlural)
    }
    return false
  }

  /// `Export Marlow Abroad (EMA)`: the letters in brackets say where the name began.
  private func precedesShortForm(_ index: Int, end: Int) -> Bool {
    var next = index + 1
    while next < min(end, index + 8),
      hasCapital(next, end) || NameConnectors.takesOf.contains(words[next - 1].key)
    {
      next += 1
    }
    guard next > index + 1, next + 1 < end, bytes[tokens[next].range.start] == 0x28,
      words[next + 1].shape == .acronym
    else { return false }
    return bytes[words[next + 1].range.start] == bytes[words[index].range.start]
      && words[next + 1].range.count <= next - index + 1
  }

  /// Whether words behind a comma are said of somebody: `Okafor, who`, `Okafor, for the union`, `Okafor, a baker`.
  private func tells(_ index: Int, _ end: Int) -> Bool {
    if Self.tellings.contains(words[index].key) { return true }
    guard words[index].key == "a" || words[index].key == "an" else { return false }
    for next in (index + 1)..<min(index + 4, end) {
      if let role = Roles.role(words[next].key) { return !role.isPlural }
      if words[next].shape != .lower || CommonWords.function.contains(words[next].key) { return false }
    }
    return false
  }

  private static let tellings = WordSet("who whose for")

  private func scalar(_ index: Int) -> UInt32 {
    Scalars.scalar(at: tokens[index].range.start, in: bytes).value
  }

  private func hasCapital(_ index: Int, _ end: Int) -> Bool { index < end && isNameWord(index) }

  private func looksLikeVerb(_ word: NameWord) -> Bool {
    let letters = bytes[word.range.bounds]
    return letters.count > 4
      && [Array("ing".utf8), Array("ed".utf8), Array("ly".utf8)].contains {
        letters.suffix($0.count) == $0[...]
      }
  }

  private func lastOfRun(from first: Int, in sentence: Sentence) -> Int {
    let end = sentence.tokens.upperBound
    var last = first
    while let next = extended(last, first: first, end: end) { last = next }
    return last
  }

  /// The token up to which a run goes on after `last`; nil where it ends.
  private func extended(_ last: Int, first: Int, end: Int) -> Int? {
    let next = last + 1
    guard next < end else { return nil }
    let key = words[last].key
    if words[last].isPossessive, !NameWord.keepsOwnership.contains(key) {
      guard NameWord.ownersInNames.contains(key) || isOwnedByMembers(next),
        isNameWord(next), words[next].shape == .capital
      else {
        return nil
      }
      return next
    }
    if isNameWord(next) { return words[next].beginsSentence ? nil : next }
    // `Bread By Marlow`: a small word that has a capital between two others.
    if next + 1 < end, words[next].shape == .capital, Self.capitalLinks.contains(words[next].key),
      isNameWord(next + 1),
      !words[next + 1].beginsSentence, !words[next].beginsSentence
    {
      return next + 1
    }
    guard next + 1 < end else { return nil }
    switch tokens[next].kind {
    case .word:
      if words[next].shape == .lower { return joined(by: next, last: last, first: first, end: end) }
    case .symbol:
      if bytes[tokens[next].range.start] == 0x26, isNameWord(next + 1) { return next + 1 }
    case .punctuation:
      if bytes[tokens[next].range.start] == 0x2C, words[next + 1].hasCapital,
        Titles.suffixes.contains(words[next + 1].key) || Self.legalForms.contains(words[next + 1].key)
      {
        return next + 1
      }
    case .quoteMark: return behindNickname(next, end: end)
    case .number: break
    }
    return nil
  }

  /// `Pilots’ |Federation|`: a plural that owns a society is part of its name; `the Republicans’ Committee` is not.
  private func isOwnedByMembers(_ index: Int) -> Bool {
    let owner = words[index - 1]
    return NameConnectors.ofMembers.contains(words[index].key) && bytes[owner.range.end - 1] == 0x73
      && bytes[tokens[index - 1].range.end - 1] != 0x73 && !Demonyms.groups.contains(owner.key)
  }

  /// `Tomas “The Rope” Reyes`: the surname behind the name that his friends have for him.
  private func behindNickname(_ opening: Int, end: Int) -> Int? {
    guard tokens[opening - 1].range.end < tokens[opening].range.start else { return nil }
    var closing = opening + 1
    while closing < min(end, opening + 4), words[closing].hasCapital { closing += 1 }
    guard closing > opening + 1, closing + 1 < end, tokens[closing].kind == .quoteMark,
      isNameWord(closing + 1),
      tokens[closing].range.end < tokens[closing + 1].range.start, !words[closing + 1].beginsSentence
    else { return nil }
    return closing + 1
  }

  private static let capitalLinks = WordSet("by of and for with")
  private static let legalForms = WordSet("inc inc. ltd ltd. llc plc corp. l.p. lp")

  private func joined(by connector: Int, last: Int, first: Int, end: Int) -> Int? {
    let key = words[connector].key
    if NameConnectors.particles.contains(key), key != "and" {
      var next = connector + 1
      while next < min(end, connector + 3), words[next].shape == .lower,
        NameConnectors.particles.contains(words[next].key)
      {
        next += 1
      }
      if next < end, words[next].shape == .capital, isNameWord(next) { return next }
    }
    if key == "and" {
      guard isNameWord(connector + 1) else { return nil }
      let isJoined = (first...last).contains { words[$0].shape == .lower }
      if isJoined, Self.andPartners.contains(words[connector + 1].key) { return connector + 1 }
      // `Society of Motor Manufacturers and Traders`
      if isJoined, NameConnectors.ofMembers.contains(words[first].key), words[connector + 1].range.count > 4,
        bytes[words[last].range.end - 1] == 0x73, bytes[words[connector + 1].range.end - 1] == 0x73
      {
        return connector + 1
      }
      guard NameConnectors.takesAnd.contains(words[last].key) else { return nil }
      let next = words[connector + 1].key
      let follows = connector + 2 < end && isNameWord(connector + 2)
      return follows || OrganizationWords.endings.contains(next) || Self.andPartners.contains(next)
        || first < last && NameConnectors.takesOf.contains(words[first].key)
        ? connector + 1 : nil
    }
    var next = connector + 1
    if words[next].key == "the", words[next].shape == .lower { next += 1 }
    guard next < end, isNameWord(next), words[next].shape != .other else { return nil }
    if NameConnectors.joins(key, after: words[last].key) { return next }
    guard key == "of" else { return nil }
    // `Society for the Protection |of Birds|`
    if (first..<last).contains(where: { words[$0].key == "for" && words[$0].shape == .lower }) { return next }
    if Titles.peerages.contains(words[last].key) { return next }
    guard Titles.heads.contains(words[last].key) else { return nil }
    if Titles.portfolios.contains(words[next].key) { return next }
    // `Mayor of London Sadiq Khan`, but not `the Mayor of London said`.
    for length in stride(from: 3, through: 1, by: -1) where next + length < end {
      if Places.contains(phrase(next...(next + length - 1))), isNameWord(next + length) { return next }
    }
    return nil
  }

  private static let andPartners = WordSet("herzegovina tobago barbuda prevention services gamble young")

  /// A run that holds two names: `In Kyiv Zelenskiy said`, `Ukraine President Zelenskiy` has one.
  private func parts(of run: ClosedRange<Int>, in sentence: Sentence) -> [ClosedRange<Int>] {
    if let last = endOfAgency(run) { return [run.lowerBound...last, (last + 1)...run.upperBound] }
    guard run.count >= 2, run.lowerBound > sentence.tokens.lowerBound,
      Self.placePointers.contains(words[run.lowerBound - 1].key)
    else { return [run] }
    for length in stride(from: min(3, run.count - 1), through: 1, by: -1) {
      let place = run.lowerBound...(run.lowerBound + length - 1)
      let rest = (place.upperBound + 1)...run.upperBound
      guard Places.contains(phrase(place)), words[rest.lowerBound].hasCapital else { continue }
      let first = words[rest.lowerBound].key
      if GivenNames.contains(first) && rest.count >= 2 || (rest.count == 1 && isSubject(rest.upperBound)) {
        return [place, rest]
      }
    }
    return [run]
  }

  /// `Kew Press Tomas Reyes`, below a picture: whose it is, and whom it shows.
  private func endOfAgency(_ run: ClosedRange<Int>) -> Int? {
    guard run.count >= 4 else { return nil }
    return run.dropFirst().dropLast(2).first {
      Self.agencies.contains(words[$0].key) && GivenNames.contains(words[$0 + 1].key)
        && !OrganizationWords.endings.contains(words[run.upperBound].key)
    }
  }

  private static let agencies = WordSet("press images news")

  private static let placePointers = WordSet("in at from near to outside across")

  /// Whether a verb of saying follows directly.
  func isSubject(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, words[index + 1].shape == .lower,
      let verb = ReportingVerbs.entry(for: tokens[index + 1])
    else { return false }
    return verb.form == .past || verb.form == .present
  }
}
