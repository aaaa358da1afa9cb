internal import Prose

/// Whom a phrase with `the` means, where the article has named or described them: `the mayor`, `the company`.
struct DefiniteResolution {
  typealias Answer = PronounResolution.Answer

  let table: EntityTable
  let salience: Salience
  let reading: Reading

  /// The one that a phrase means; nil if it is somebody new. `speaks` where the phrase is the source of some words.
  func referent(of phrase: NounPhrase, _ known: NounClass?, speaks: Bool) -> Answer? {
    let description = reading.description(head: phrase.head, of: reading.withComplement(phrase))
    let same = sameNoun(description, known, phrase)
    // `the team` is the one that the passage is about rather than `a team` of long ago.
    if let same {
      let draft = table.drafts[same.draft]
      let isFar = draft.form == nil && sentences(from: draft.lastToken, to: phrase.head) > 3
      guard isFar, Trades.contains(description.head) else { return same }
      return body(description, phrase, speaks: speaks) ?? same
    }
    switch known {
    case .person(let gender):
      if gender == nil, let body = body(description, phrase, speaks: speaks) { return body }
      return kindred(description, gender, phrase) ?? (speaks ? topic(phrase, gender, description) : nil)
    case .body: return body(description, phrase, speaks: speaks)
    case .group, .document: return nil
    case nil:
      // `the 26-year-old right wing`: an age is a person's.
      return hasAge(phrase) || speaks && hasTrait(phrase) ? topic(phrase, nil, description) : nil
    }
  }
}

// MARK: - The same noun again

extension DefiniteResolution {
  private func sameNoun(_ description: EntityTable.Description, _ known: NounClass?, _ phrase: NounPhrase)
    -> Answer?
  {
    var best: (draft: Int, score: Double)?
    for draft in table.drafts(called: description.head).reversed() {
      let candidate = table.drafts[draft]
      guard candidate.lastToken < phrase.tokens.lowerBound,
        candidate.lastToken >= 0 || candidate.kind == .person, agrees(candidate, known, description.head)
      else { continue }
      guard let fit = fit(description.modifiers, candidate, description.head, phrase) else { continue }
      // One that is named only later in the text is no antecedent yet, but the only bearer of its role.
      let distance = candidate.lastToken < 0 ? 6 : sentences(from: candidate.lastToken, to: phrase.head)
      let score = fit - 0.05 * Double(min(distance, 20))
      if score > best?.score ?? -1 { best = (draft, score) }
    }
    return best.map { Answer(draft: $0.draft, confidence: max(0.55, min(0.92, 0.5 + 0.42 * $0.score))) }
  }

  private func agrees(_ draft: EntityTable.Draft, _ known: NounClass?, _ head: WordKey) -> Bool {
    switch known {
    case .person(let gender):
      // `the operator` may be a firm as well.
      if gender == nil, draft.kind == .organization { return Trades.contains(head) }
      guard draft.kind == .person || draft.kind == .unnamed, !draft.isDocument else { return false }
      return gender == nil || draft.gender == nil || draft.gender == gender
    case .body: return draft.kind == .organization || draft.kind == .unnamed
    case .group: return draft.kind == .group || draft.kind == .organization
    case .document: return draft.isDocument
    case nil: return draft.kind != .person
    }
  }

  /// How well the words before the noun fit what is known, from 0 to 1; nil where they tell of somebody else.
  private func fit(
    _ modifiers: Set<WordKey>, _ draft: EntityTable.Draft, _ head: WordKey, _ phrase: NounPhrase
  ) -> Double? {
    var best: Double?
    for description in draft.descriptions where description.head == head {
      var known = description.modifiers
      if let form = draft.form { known.formUnion(form.words) }
      let strange = modifiers.subtracting(known)
      if strange.isEmpty {
        best = max(best ?? 0, modifiers.isEmpty && !description.modifiers.isEmpty ? 0.85 : 1)
      } else if !strange.contains(where: { tells($0, in: phrase) }) {
        best = max(best ?? 0, 0.7)
      } else if strange.count < modifiers.count,
        modifiers.intersection(known).contains(where: { tells($0, in: phrase) })
      {
        best = max(best ?? 0, 0.45)
      }
    }
    return best
  }

  private static let telling = WordSet(
    """
    former deputy vice acting interim assistant senior junior first second third other another new old prime foreign
    finance interior justice chief other
    """)

  /// Whether a word parts one bearer of a role from another: `the |Russian| president`, not `the |weary| president`.
  private func tells(_ modifier: WordKey, in phrase: NounPhrase) -> Bool {
    if Self.telling.contains(modifier) || isProper(modifier, in: phrase) { return true }
    guard let index = reading.withComplement(phrase).first(where: { reading.bareKey(at: $0) == modifier })
    else {
      return false
    }
    // `the Kew-based railway`, `the 34-year-old trader`: said of whoever is meant.
    if reading.parsed.text[reading.tokens[index].range].contains(0x2D) { return false }
    switch reading.tag(ofToken: index) {
    case .noun, .properNoun, nil: return true
    default: return false
    }
  }

  private func isProper(_ modifier: WordKey, in phrase: NounPhrase) -> Bool {
    if Demonyms.contains(modifier) { return true }
    guard let index = reading.withComplement(phrase).first(where: { reading.bareKey(at: $0) == modifier })
    else {
      return false
    }
    return reading.nameIndex(at: index) != nil
  }

  private func sentences(from token: Int, to other: Int) -> Int {
    reading.sentenceIndex(of: other) - reading.sentenceIndex(of: token)
  }
}

// MARK: - Another noun for the same

extension DefiniteResolution {
  /// `the man`, `the boss` for `airport chief`: a noun of the same family, or one that says next to nothing.
  private func kindred(
    _ description: EntityTable.Description, _ gender: Gender?, _ phrase: NounPhrase
  ) -> Answer? {
    let isPlain = RoleFamilies.isPlain(description.head)
    let candidates = salience.candidates(before: phrase.tokens.lowerBound) { index in
      let draft = table.drafts[index]
      guard draft.kind == .person || draft.kind == .unnamed, !draft.isDocument, draft.isSurelyPerson,
        gender == nil || (draft.gender ?? gender) == gender
      else { return false }
      // The same noun was asked before: another president.
      if draft.descriptions.contains(where: { $0.head == description.head }) { return false }
      if draft.descriptions.contains(where: { RoleFamilies.meet($0.head, description.head) }) { return true }
      return isPlain && gender != nil && draft.gender == gender
    }
    guard let best = candidates.first, best.score > -1.8 else { return nil }
    if candidates.count > 1, best.score - candidates[1].score < 0.3 { return nil }
    return Answer(draft: best.draft, confidence: 0.68)
  }

  /// Who the passage is about, where a person speaks of whom nothing was said before: `Okafor laughed. “…,” the
  /// 34-year-old trader said.`
  private func topic(_ phrase: NounPhrase, _ gender: Gender?, _ description: EntityTable.Description)
    -> Answer?
  {
    let start = phrase.tokens.lowerBound
    let paragraph = reading.paragraph(of: start)
    let isAged = hasAge(phrase) || hasTrait(phrase)
    if !isAged, description.modifiers.contains(where: { isProper($0, in: phrase) }) { return nil }
    let candidates = salience.candidates(before: start) { index in
      let draft = table.drafts[index]
      guard draft.kind == .person, draft.isSurelyPerson, gender == nil || (draft.gender ?? gender) == gender
      else {
        return false
      }
      // Somebody with a role of another family is somebody else.
      return isAged || draft.descriptions.isEmpty
    }.filter { $0.record.span == nil && (isAged || $0.record.paragraph == paragraph) }
    guard let best = candidates.first, best.score > (isAged ? -1.5 : -0.8) else { return nil }
    if candidates.count > 1, best.score - candidates[1].score < 0.4 { return nil }
    return Answer(draft: best.draft, confidence: isAged ? 0.7 : 0.6)
  }

  private func hasAge(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.contains { index in
      let bytes = reading.parsed.text[reading.tokens[index].range]
      return bytes.count > 8 && bytes.suffix(4).elementsEqual("-old".utf8)
    }
  }

  /// `the soft-spoken baker`, `the bow-tied champion`: a trait that only people have.
  private func hasTrait(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { index in
      let bytes = reading.parsed.text[reading.tokens[index].range]
      guard let hyphen = bytes.lastIndex(of: 0x2D), hyphen > bytes.startIndex else { return false }
      return Self.traits.contains(WordKey(bytes[(hyphen + 1)...]))
    }
  }

  /// What stands behind the hyphen of such a trait.
  private static let traits = WordSet(
    """
    spoken tied taught haired eyed faced bearded mannered minded tempered hearted capped educated bodied handed back
    witted skinned dressed natured voiced
    """)

  /// `the company` for the body that was last spoken of, if its name or its trade does not speak against it.
  private func body(_ description: EntityTable.Description, _ phrase: NounPhrase, speaks: Bool) -> Answer? {
    let kinds = Trades.kinds(of: description.head)
    guard !kinds.isEmpty else { return nil }
    let strange = description.modifiers.contains { tells($0, in: phrase) }
    if strange { return nil }
    var candidates = salience.candidates(before: phrase.tokens.lowerBound) { index in
      let draft = table.drafts[index]
      guard draft.mayBeBody, draft.evidence != .place else { return false }
      let shown = shownKinds(draft)
      return shown.isEmpty || !shown.isDisjoint(with: kinds)
    }
    for index in candidates.indices {
      let draft = table.drafts[candidates[index].draft]
      let shown = shownKinds(draft)
      if !shown.isDisjoint(with: kinds) { candidates[index].score += 1.4 }
      if !draft.isSurelyBody { candidates[index].score -= 0.5 }
      if draft.hasArticle, shown.isEmpty { candidates[index].score -= kinds.contains(.side) ? -0.8 : 0.8 }
    }
    candidates.sort { ($0.score, $0.record.token) > ($1.score, $1.record.token) }
    guard let best = candidates.first, best.score > -0.8, best.record.span == nil else { return nil }
    let margin = candidates.count > 1 ? best.score - candidates[1].score : 1
    guard margin > 0.25 else { return nil }
    return Answer(draft: best.draft, confidence: min(0.8, 0.6 + 0.12 * margin))
  }

  /// What a body's name and the nouns it goes by show it to be.
  private func shownKinds(_ draft: EntityTable.Draft) -> Trades.Kinds {
    var kinds = draft.form.map(Trades.kinds) ?? []
    for description in draft.descriptions { kinds.formUnion(Trades.kinds(of: description.head)) }
    return kinds
  }
}
