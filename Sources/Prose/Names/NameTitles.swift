/// Parts the titles from the names: `Ukrainian President | Volodymyr Zelenskiy`, `harbour master | Ines Okafor`.
enum NameTitles {
  /// The name in a run of capitals, with its title; none where the run is all title or adjective.
  static func named(
    _ run: ClosedRange<Int>, in text: NameFinder, sentence: Sentence, before: NameFinder.Candidate?
  ) -> [NameFinder.Candidate] {
    let words = text.words
    if Places.contains(text.phrase(run)) || OrganizationWords.known.contains(text.phrase(run)) {
      return [candidate(run, title: nil, in: text)]
    }
    if let head = lastTitleWord(of: run, in: text) {
      let name = (head + 1)...run.upperBound
      // `Chief Market Strategist`: a title from end to end.
      if Roles.role(words[name.upperBound].key) != nil, !GivenNames.contains(words[name.lowerBound].key) {
        return []
      }
      let start = firstOfTitle(run.lowerBound, in: text, sentence: sentence)
      let title = TextRange(text.tokens[start].range.start, text.tokens[head].range.end)
      return [NameFinder.Candidate(tokens: name, title: title, kind: .person)]
    }
    // `KEEPING SCORE`: a line that shouts at the head of a paragraph.
    if run.count > 1, run.allSatisfy({ words[$0].shape == .acronym && words[$0].range.count > 2 }),
      !GivenNames.contains(words[run.lowerBound].key)
    {
      return []
    }
    var (first, last) = (run.lowerBound, run.upperBound)
    let hasEnding = isOrganizationOrPlace(words[last].key) && run.count > 1
    if !hasEnding {
      while first < last, isAdjective(words[first].key), !isAdjective(words[first + 1].key),
        GivenNames.contains(words[first + 1].key) || isTitleWord(first, in: text)
      {
        first += 1
      }
      while last > first, isGroup(words[last].key), words[last].hasCapital, !words[last - 1].isPossessive {
        last -= 1
      }
      while last > first, words[last].shape == .lower { last -= 1 }
    }
    let name = first...last
    if name.allSatisfy({
      isAdjective(words[$0].key) || isTitleWord($0, in: text) || words[$0].shape == .lower
    }) {
      return []
    }
    // `the Prime Minister`
    if isTitleWord(last, in: text),
      name.allSatisfy({
        isTitleWord($0, in: text) || Titles.openers.contains(words[$0].key) || isAdjective(words[$0].key)
          || Places.contains(words[$0].key)
      })
    {
      return []
    }
    if Titles.openers.contains(words[first].key), name.count == 1, words[first].beginsSentence { return [] }
    if text.tokens[first...last].contains(where: { isPartyAndState($0, in: text) }) { return [] }
    return [titledInSmalls(candidate(name, title: nil, in: text), text, sentence, before)]
  }

  private static func candidate(
    _ tokens: ClosedRange<Int>, title: TextRange?, in text: NameFinder
  ) -> NameFinder.Candidate {
    NameFinder.Candidate(tokens: tokens, title: title, kind: NameKinds.kind(of: tokens, in: text))
  }

  private static func isOrganizationOrPlace(_ key: WordKey) -> Bool {
    OrganizationWords.endings.contains(key) || Places.endings.contains(key)
  }

  private static func isAdjective(_ key: WordKey) -> Bool {
    Demonyms.contains(key) || Demonyms.groups.contains(key)
  }

  private static func isGroup(_ key: WordKey) -> Bool { Demonyms.groups.contains(key) }

  /// `R-Ohio`, `D-Calif.`
  private static func isPartyAndState(_ token: Token, in text: NameFinder) -> Bool {
    let start = token.range.start
    guard token.range.count >= 4, text.bytes[start + 1] == 0x2D else { return false }
    return [0x44, 0x52, 0x49].contains(text.bytes[start])
  }
}

// MARK: - Titles with a capital

extension NameTitles {
  /// A title word by the list, or by what follows its last hyphen: `Ex-President`.
  private static func isTitleWord(_ index: Int, in text: NameFinder) -> Bool {
    let word = text.words[index]
    guard word.hasCapital else { return false }
    if Titles.heads.contains(word.key) { return true }
    let letters = text.bytes[word.range.bounds]
    guard let hyphen = letters.lastIndex(of: 0x2D), hyphen > letters.startIndex else { return false }
    return Titles.heads.contains(WordKey(letters[(hyphen + 1)...]))
  }

  /// The last word of the title that a run begins with; what follows is the name.
  private static func lastTitleWord(of run: ClosedRange<Int>, in text: NameFinder) -> Int? {
    let words = text.words
    var head: Int?
    for index in run.dropLast() where isTitleWord(index, in: text) {
      if index > run.lowerBound, head == nil {
        let before = words[index - 1].key
        // `Stephen King Museum`: a surname, not a king.
        if GivenNames.contains(before), !isAdjective(before), !Places.contains(before),
          !Titles.openers.contains(before)
        {
          return nil
        }
      }
      if words[index].isPossessive { return nil }
      head = index
    }
    guard var head else { return nil }
    if words[head + 1].key == "of" {
      guard let last = lastOfDomain(head + 2, of: run, in: text) else { return nil }
      head = last
    }
    guard head < run.upperBound else { return nil }
    let name = (head + 1)...run.upperBound
    let first = words[name.lowerBound]
    guard first.hasCapital || NameConnectors.opening.contains(first.key) else { return nil }
    if name.allSatisfy({ Titles.suffixes.contains(words[$0].key) }) { return nil }
    if isOrganizationOrPlace(words[run.upperBound].key), !(name.count >= 2 && GivenNames.contains(first.key))
    {
      return nil
    }
    if name.contains(where: { words[$0].key == "of" }) { return nil }
    return head
  }

  /// The end of what follows `of` in a title: `State`, `the United States`.
  private static func lastOfDomain(_ start: Int, of run: ClosedRange<Int>, in text: NameFinder) -> Int? {
    var first = start
    if first <= run.upperBound, text.words[first].key == "the" { first += 1 }
    guard first <= run.upperBound else { return nil }
    var last = first - 1
    while last + 1 < run.upperBound, Titles.portfolios.contains(text.words[last + 1].key) { last += 1 }
    if last >= first { return last }
    for length in stride(from: 3, through: 1, by: -1) where first + length <= run.upperBound {
      if Places.contains(text.phrase(first...(first + length - 1))) { return first + length - 1 }
    }
    return nil
  }

  /// `former President`: small words before a title that belong to it.
  private static func firstOfTitle(_ start: Int, in text: NameFinder, sentence: Sentence) -> Int {
    var first = start
    while first > sentence.tokens.lowerBound, text.words[first - 1].shape == .lower,
      smallOpeners.contains(text.words[first - 1].key)
    {
      first -= 1
    }
    return first
  }

  private static let smallOpeners = WordSet(
    """
    former then late acting interim incoming outgoing deputy vice assistant associate retired ex then-vice
    newly-elected
    """)
}

// MARK: - Roles without a capital

extension NameTitles {
  /// The name with the role before it: `museum director`, `Ukraine's opposition lawmaker` without the country.
  private static func titledInSmalls(
    _ candidate: NameFinder.Candidate, _ text: NameFinder, _ sentence: Sentence,
    _ before: NameFinder.Candidate?
  ) -> NameFinder.Candidate {
    let role = candidate.tokens.lowerBound - 1
    if role >= sentence.tokens.lowerBound, candidate.kind == .unknown,
      !GivenNames.contains(text.words[candidate.tokens.lowerBound].key), makers.contains(text.words[role].key)
    {
      return NameFinder.Candidate(tokens: candidate.tokens, title: nil, kind: .organization)
    }
    guard role >= sentence.tokens.lowerBound, candidate.kind == .person || candidate.kind == .unknown,
      isRole(role, before: candidate, in: text)
    else { return candidate }
    var named = candidate
    named.kind = .person
    let first = firstOfRole(role, in: text, sentence: sentence, before: before)
    named.title = TextRange(text.tokens[first].range.start, text.tokens[role].range.end)
    return named
  }

  private static func isRole(_ index: Int, before candidate: NameFinder.Candidate, in text: NameFinder)
    -> Bool
  {
    let token = text.tokens[index]
    let word = text.words[index]
    guard token.kind == .word, !word.isPossessive, word.shape == .lower || word.beginsSentence else {
      return false
    }
    if let listed = Roles.role(word.key) { return !listed.isPlural }
    guard candidate.tokens.count >= 2, !CommonWords.function.contains(word.key),
      let role = Roles.role(of: text.bytes[word.range.bounds])
    else { return false }
    return !role.isPlural && !WordClasses.prepositions.contains(word.key)
  }

  private static func firstOfRole(
    _ role: Int, in text: NameFinder, sentence: Sentence, before: NameFinder.Candidate?
  ) -> Int {
    var first = role
    while first > sentence.tokens.lowerBound {
      let index = first - 1
      let word = text.words[index]
      if let before, before.tokens.upperBound == index {
        // `Tesla founder`, but neither `Ukraine's lawmaker` nor `in Kyiv lawmaker`.
        let start = before.tokens.lowerBound
        let follows =
          start > sentence.tokens.lowerBound
          && WordClasses.prepositions.contains(text.words[start - 1].key)
        if word.isPossessive || before.kind == .person || follows { return first }
        return start
      }
      guard text.tokens[index].kind == .word, !word.isPossessive else { break }
      if modifiers.contains(word.key) || isAdjective(word.key) {
        first = index
      } else {
        break
      }
    }
    return anchored(first, in: text, sentence: sentence)
  }

  /// Up to three more words before the role, if an article, an owner or the beginning of a clause is before them.
  private static func anchored(_ first: Int, in text: NameFinder, sentence: Sentence) -> Int {
    var index = first
    while index > sentence.tokens.lowerBound, first - index <= 3 {
      let word = text.words[index - 1]
      switch text.tokens[index - 1].kind {
      case .word:
        if WordClasses.determiners.contains(word.key) || word.isPossessive { return index }
        // `said |airport boss| Ines Okafor`
        if let verb = ReportingVerbs.entry(for: text.tokens[index - 1]), verb.form != .base { return index }
        let isContent =
          !CommonWords.function.contains(word.key) && !WordClasses.adverbs.contains(word.key)
          && ReportingVerbs.entry(for: text.tokens[index - 1]) == nil
          && (word.shape == .lower || word.beginsSentence) && !CommonWords.openers.contains(word.key)
        guard isContent else { return first }
        index -= 1
      case .punctuation, .quoteMark: return index
      case .number, .symbol: return first
      }
    }
    return index == sentence.tokens.lowerBound ? index : first
  }

  /// Roles that firms have as well: `carmaker Ostria`.
  static let makers = WordSet(
    """
    maker manufacturer retailer operator publisher carrier broadcaster contractor supplier producer
    developer lender insurer builder giant startup firm airline carmaker automaker planemaker chipmaker
    drugmaker distributor brewer
    """)

  private static let modifiers = WordSet(
    """
    opposition senior former deputy chief museum police army navy foreign health prime defence defense
    harbour harbor fire school union bank company party government state city county federal local retired
    veteran acting interim assistant associate vice executive managing general press head national regional
    provincial municipal human rights climate sports football tennis film television radio news political
    military security intelligence economic financial medical legal presidential parliamentary congressional
    senate house first second third longtime long-time leading top famed celebrated renowned prominent
    far-right far-left right-wing left-wing centrist conservative liberal independent late then ex
    billionaire veteran young old elder younger older fellow co campaign election trade labour labor
    research university college church community project programme program sales marketing media staff
    human-rights anti-war anti-corruption pro-democracy civil constitutional criminal supreme high district
    appeals circuit minority majority deputy-head under junior staff war crime investigative freelance naval
    air royal lead principal
    """)
}
