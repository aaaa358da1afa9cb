/// Says of a name whether it is a person, an organisation or a place.
enum NameKinds {
  /// What the words of a name alone say, and the words right after it.
  static func kind(of name: ClosedRange<Int>, in text: NameFinder) -> Name.Kind {
    let words = text.words
    let phrase = text.phrase(name)
    if Places.contains(phrase) { return .place }
    if OrganizationWords.known.contains(phrase) { return .organization }
    let (first, last) = (words[name.lowerBound], words[name.upperBound])
    if let joined = kindByConnector(name, in: text) { return joined }
    let isNamed = GivenNames.contains(first.key) && name.count >= 2
    let isSurelyNamed = isNamed && !GivenNames.ambiguous.contains(first.key)
    if OrganizationWords.endings.contains(last.key) {
      return isSurelyNamed && name.count == 2 && surnamesLikeEndings.contains(last.key)
        ? .person : .organization
    }
    if name.count >= 2, isThing(first.key, last.key, isNamed: isSurelyNamed && name.count == 2) {
      return .thing
    }
    guard name.count >= 2 else { return kindOfSingle(name.lowerBound, in: text) }
    if Places.endings.contains(last.key) {
      return isSurelyNamed && name.count == 2 && surnamesLikePlaces.contains(last.key) ? .person : .place
    }
    if Places.openings.contains(first.key) {
      let rest = (name.lowerBound + 1)...name.upperBound
      if Places.contains(text.phrase(rest)) || geographic.contains(first.key) { return .place }
    }
    if isNamed, !Places.contains(first.key) || GivenNames.contains(last.key) || isSurelyNamed {
      return .person
    }
    let hasArticle = hasArticle(name, in: text)
    if !hasArticle, isPersonByShape(name, in: text) { return .person }
    if name.contains(where: { words[$0].shape == .acronym && words[$0].range.count > 3 }) {
      return .organization
    }
    return !hasArticle && isIntroduced(name, in: text) ? .person : .unknown
  }

  private static func kindOfSingle(_ index: Int, in text: NameFinder) -> Name.Kind {
    let word = text.words[index]
    if word.shape == .acronym { return word.range.count <= 7 ? .organization : .unknown }
    if GivenNames.contains(word.key), !GivenNames.ambiguous.contains(word.key) { return .person }
    return !hasArticle(index...index, in: text) && isIntroduced(index...index, in: text) ? .person : .unknown
  }

  private static func isThing(_ first: WordKey, _ last: WordKey, isNamed: Bool) -> Bool {
    ThingWords.vessels.contains(first) || (ThingWords.endings.contains(last) && !isNamed)
  }

  /// `the Corva Star`: a ship, a body, a paper, but nobody's own name.
  static func hasArticle(_ name: ClosedRange<Int>, in text: NameFinder) -> Bool {
    name.lowerBound > 0 && text.words[name.lowerBound - 1].key == "the"
  }

  /// `Bank of England`, `Gulf of Aden`, `Procter & Gamble`.
  private static func kindByConnector(_ name: ClosedRange<Int>, in text: NameFinder) -> Name.Kind? {
    for index in name.dropFirst().dropLast() {
      let key = text.words[index].key
      if text.tokens[index].kind == .symbol { return .organization }
      guard text.words[index].shape == .lower else { continue }
      if key == "of" || key == "for" {
        if Titles.peerages.contains(text.words[index - 1].key) { return .person }
        if geographic.contains(text.words[index - 1].key) { return .place }
        return .organization
      }
      if key == "and" { return .organization }
    }
    return nil
  }

  private static let geographic = WordSet(
    """
    gulf strait isle isles city state republic kingdom lake cape bay sea mount mt. fort port san santa los
    las county commonwealth
    """
  )
  private static let surnamesLikeEndings = WordSet(
    """
    post church banks bank power powers press guard watch order mail globe case hall club energy case news
    sons street gray moss chamber foods brothers carrier order cash price radio staff guard gang
    """)
  /// Last words of places that are surnames too.
  private static let surnamesLikePlaces = WordSet(
    "hill lane park forest woods castle ridge pass dock cross garden point station street")
}

// MARK: - Persons

extension NameKinds {
  /// Initials, particles and endings that only persons' names have.
  private static func isPersonByShape(_ name: ClosedRange<Int>, in text: NameFinder) -> Bool {
    guard name.count <= 5 else { return false }
    for index in name {
      let word = text.words[index]
      let letters = text.bytes[word.range.bounds]
      let isInitial =
        letters.count <= 4 && letters.last == 0x2E && Abbreviations.isInitials(letters.dropLast())
      if isInitial, name.count >= 2, !Places.contains(word.key), word.key != "u.n." { return true }
      if index > name.lowerBound, index < name.upperBound, word.shape == .lower,
        personalParticles.contains(word.key)
      {
        return true
      }
    }
    if Titles.suffixes.contains(text.words[name.upperBound].key), name.count >= 3 { return true }
    guard name.count <= 3 else { return false }
    let surname = text.bytes[text.words[name.upperBound].range.bounds]
    if surname.starts(with: Array("Mc".utf8)), surname.count >= 4 { return true }
    guard surname.count >= 5, name.allSatisfy({ text.words[$0].shape == .capital }) else { return false }
    return surnameEndings.contains { surname.count > $0.count + 1 && surname.suffix($0.count) == $0[...] }
      && !Places.contains(text.words[name.lowerBound].key)
  }

  private static let personalParticles = WordSet(
    """
    van von der den del della bin ibn bint ben abu ter zu zum zur de di da dos du al
    """)

  private static let surnameEndings: [[UInt8]] = [
    "enko", "chuk", "ov", "ova", "ev", "eva", "sky", "skiy", "skyy", "skyi", "ski", "ska", "skaya", "vich",
    "vić", "shvili",
    "dze", "oğlu", "oglu", "yan", "son", "sson", "sen", "berg", "stein", "mann", "ández", "andez", "guez",
    "ález", "alez",
    "elli", "etti", "escu", "opoulos", "akis", "wala", "singh", "quist", "ström", "strom", "ieva", "iuk",
    "yuk", "ykov",
  ].map { Array($0.utf8) }

  /// `…, 34,`, `…, who`, `…, a baker`: what follows a person only. Two or three words before a verb of saying too.
  private static func isIntroduced(_ name: ClosedRange<Int>, in text: NameFinder) -> Bool {
    guard name.count <= 3, name.allSatisfy({ text.words[$0].shape == .capital }),
      !text.words[name.upperBound].isPossessive
    else { return false }
    let next = name.upperBound + 1
    guard next + 1 < text.tokens.count, text.bytes[text.tokens[next].range.start] == 0x2C else {
      return false
    }
    let after = text.tokens[next + 1]
    if after.kind == .number, after.range.count <= 3, next + 2 < text.tokens.count {
      let closing = text.bytes[text.tokens[next + 2].range.start]
      return (closing == 0x2C || closing == 0x2E)
        && text.bytes[after.range.bounds].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
    if text.words[next + 1].key == "who" || text.words[next + 1].key == "whose" { return true }
    guard ["a", "an", "the"].contains(text.words[next + 1].key) else { return false }
    for index in (next + 2)..<min(next + 6, text.tokens.count) {
      guard text.tokens[index].kind == .word else { return false }
      if NameTitles.makers.contains(text.words[index].key) { return false }
      if let role = Roles.role(text.words[index].key) { return !role.isPlural }
      if CommonWords.function.contains(text.words[index].key) { return false }
    }
    return false
  }
}

// MARK: - One text, one name, one kind

extension NameKinds {
  /// Carries what one place says of a name to the others.
  static func settle(_ candidates: inout [NameFinder.Candidate], in text: NameFinder) {
    var known = Known()
    for candidate in candidates { known.learn(candidate, in: text) }
    for index in candidates.indices where candidates[index].kind == .unknown {
      let candidate = candidates[index]
      let surname = text.words[lastName(of: candidate.tokens, in: text)].key
      // `Oleksiy Honcharenko`, then `Honcharenko` alone: a given name and a surname.
      if candidate.tokens.count == 2 || candidate.tokens.count == 3, known.alone.contains(surname),
        !known.alone.contains(text.words[candidate.tokens.lowerBound].key),
        !hasArticle(candidate.tokens, in: text),
        candidate.tokens.allSatisfy({ text.words[$0].shape == .capital })
      {
        candidates[index].kind = .person
        known.learn(candidates[index], in: text)
      }
    }
    for index in candidates.indices {
      let candidate = candidates[index]
      let surname = text.words[lastName(of: candidate.tokens, in: text)].key
      switch candidate.kind {
      case .unknown:
        if let kind = known.kinds[text.phrase(candidate.tokens)] {
          candidates[index].kind = kind
        } else if candidate.tokens.count <= 3, known.surnames.contains(surname),
          candidate.tokens.count == 1 || !hasArticle(candidate.tokens, in: text)
        {
          candidates[index].kind = .person
        } else if candidate.tokens.count == 1, known.familyNamesFirst.contains(surname),
          !hasArticle(candidate.tokens, in: text)
        {
          candidates[index].kind = .person
        } else if known.shortOrganizations.contains(text.phrase(candidate.tokens)) {
          candidates[index].kind = .organization
        }
      case .organization
      where candidate.tokens.count == 1 && known.fullNames.contains(surname)
        && text.words[candidate.tokens.lowerBound].shape == .capital
        && !hasArticle(candidate.tokens, in: text):
        // `Henry Ford … Ford said`
        candidates[index].kind = .person
      case .place where candidate.tokens.count == 1 && known.surnames.contains(surname):
        // `Denzel Washington … Washington said`, but `in Washington`.
        let before = candidate.tokens.lowerBound - 1
        if before < 0 || !WordClasses.prepositions.contains(text.words[before].key) {
          candidates[index].kind = .person
        }
      default: break
      }
    }
  }

  /// The surname in a name, without `Jr.`
  static func lastName(of name: ClosedRange<Int>, in text: NameFinder) -> Int {
    var last = name.upperBound
    while last > name.lowerBound,
      Titles.suffixes.contains(text.words[last].key) || text.words[last].shape == .other
    {
      last -= 1
    }
    return last
  }

  private struct Known {
    var kinds: [WordKey: Name.Kind] = [:]
    var surnames: Set<WordKey> = []
    /// The surnames of those who are named in full.
    var fullNames: Set<WordKey> = []
    /// `Wang` of `Wang Qishan`: the first word, where it is no given name that we know.
    var familyNamesFirst: Set<WordKey> = []
    /// Names of one word whose kind is open.
    var alone: Set<WordKey> = []
    /// `Northline` of `Northline Inc`.
    var shortOrganizations: Set<WordKey> = []

    mutating func learn(_ candidate: NameFinder.Candidate, in text: NameFinder) {
      let name = candidate.tokens
      if name.count == 1, candidate.kind == .unknown { alone.insert(text.words[name.lowerBound].key) }
      guard candidate.kind != .unknown else { return }
      kinds[text.phrase(name)] = candidate.kind
      switch candidate.kind {
      case .person:
        if name.count > 1 || candidate.title != nil {
          surnames.insert(text.words[lastName(of: name, in: text)].key)
        }
        if name.count > 1 { fullNames.insert(text.words[lastName(of: name, in: text)].key) }
        let first = text.words[name.lowerBound].key
        if name.count == 2, candidate.title != nil, !GivenNames.contains(first), !Places.contains(first) {
          familyNamesFirst.insert(first)
        }
      case .organization:
        if name.count > 1 {
          let short = name.lowerBound...(name.upperBound - 1)
          if !Places.contains(text.phrase(short)), !Demonyms.contains(text.phrase(short)) {
            shortOrganizations.insert(text.phrase(short))
          }
        }
      case .place, .thing, .unknown: break
      }
    }
  }
}
