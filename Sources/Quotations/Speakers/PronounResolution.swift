internal import Prose

/// Whom `he`, `she`, `they` or `it` means.
struct PronounResolution {
  struct Answer {
    let draft: Int
    let confidence: Double
  }

  /// A guess below this is none.
  private static let leastScore = -2.6

  let table: EntityTable
  let salience: Salience
  let reading: Reading

  /// The one that a pronoun means; nil if nobody within reach fits. `except` is a draft that it cannot mean, such as
  /// who says the words that the pronoun stands in.
  func antecedent(of pronoun: Mention.Pronoun, at mention: Mention, except: Int? = nil) -> Answer? {
    let token = mention.tokens.lowerBound
    let barred = barred(mention)
    var found = salience.candidates(before: token) { draft in
      draft != except && !barred.contains(draft) && fits(pronoun, table.drafts[draft])
    }
    // A lone name of an unknown kind is somebody where it acts, not where it stands in `her Tinder matches`.
    found.removeAll {
      table.drafts[$0.draft].kind == .organization && pronoun.gender != nil && $0.record.role != .subject
    }
    for index in found.indices {
      found[index].score += bonus(pronoun, table.drafts[found[index].draft])
      if pronoun.gender != nil, isIntroduced(by: found[index].record, before: token) {
        found[index].score += 0.9
      }
    }
    found.sort { ($0.score, $0.record.token) > ($1.score, $1.record.token) }
    guard let best = found.first, best.score >= Self.leastScore else { return nil }
    let margin = found.count > 1 ? best.score - found[1].score : 2.5
    return Answer(draft: best.draft, confidence: confidence(best, margin, pronoun))
  }

  /// Whether the sentence before names somebody in full for the first time: `The prize went to Ines Okafor, 50. “…,” |she|
  /// said`.
  private func isIntroduced(by record: Discourse.Record, before token: Int) -> Bool {
    let draft = table.drafts[record.draft]
    return reading.sentenceIndex(of: token) - record.sentence == 1 && !record.isHeading
      && record.paragraph == reading.paragraph(of: token) && draft.form?.words.count ?? 0 > 1
      && draft.mentions.first?.start == reading.tokens[record.token].range.start
  }

  private func fits(_ pronoun: Mention.Pronoun, _ draft: EntityTable.Draft) -> Bool {
    switch pronoun {
    case .he, .she: pronoun.gender.map(draft.mayBe) ?? false
    case .they: draft.kind == .group || draft.mayBeBody && draft.evidence != .place || draft.kind == .unnamed
    case .it: draft.mayBeBody || draft.isDocument || draft.kind == .unnamed && draft.isTrade
    case .first: false
    }
  }

  private func bonus(_ pronoun: Mention.Pronoun, _ draft: EntityTable.Draft) -> Double {
    switch pronoun {
    case .he, .she:
      if draft.gender != nil { return 0.4 }
      return draft.isSurelyPerson ? draft.kind == .unnamed ? -0.2 : 0 : draft.kind == .person ? -0.3 : -2.2
    case .they:
      if draft.kind == .group { return 0.8 }
      return draft.isSurelyBody ? 0 : -0.8
    case .it:
      if draft.kind == .unnamed { return -0.2 }
      if draft.isSurelyBody { return draft.evidence == .organization || draft.form == nil ? 0.3 : 0 }
      return draft.evidence == .place || draft.hasArticle ? -1.5 : -0.4
    case .first: return 0
    }
  }

  private func confidence(_ best: Salience.Candidate, _ margin: Double, _ pronoun: Mention.Pronoun) -> Double
  {
    let draft = table.drafts[best.draft]
    var confidence = 0.62 + 0.16 * min(margin, 1.5)
    if pronoun.gender != nil, draft.gender == nil { confidence -= 0.08 }
    if best.score < -1 { confidence -= 0.12 }
    return max(0.3, min(confidence, 0.92))
  }

  /// Who stands in the same clause as another part of it: `Okafor told her` and `Unlike Okafor, she` are about two.
  private func barred(_ mention: Mention) -> Set<Int> {
    let place = reading.place(of: mention.tokens)
    guard let governor = place.governor, place.role != .possessor else { return [] }
    var barred: Set<Int> = []
    for record in salience.discourse.records(before: mention.tokens.lowerBound, limit: 12)
    where record.governor == governor && record.role != .possessor {
      barred.insert(record.draft)
    }
    return barred
  }
}
