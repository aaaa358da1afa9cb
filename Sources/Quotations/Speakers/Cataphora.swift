internal import Prose

/// A pronoun before the one it means: `In her statement, Okafor said`, `After he lost, Reyes wept`.
struct Cataphora {
  let table: EntityTable
  let draftOfName: [Int]
  let reading: Reading

  /// The named subject of the clause that the pronoun's phrase opens, if the pronoun may mean it.
  func subject(of pronoun: Mention.Pronoun, at token: Int) -> Int? {
    guard let gender = pronoun.gender, !reading.isQuoted(token),
      let place = reading.laterSubject(after: token),
      !reading.isQuoted(place), let name = reading.nameIndex(at: place)
    else { return nil }
    let draft = draftOfName[name]
    return table.drafts[draft].kind == .person && table.drafts[draft].mayBe(gender) ? draft : nil
  }
}
