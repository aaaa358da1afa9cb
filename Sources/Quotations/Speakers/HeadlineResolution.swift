internal import Prose

/// Whom a role in a headline means: headlines leave out articles and names, `Airport boss ‘sorry’` stands above
/// `Airport chief Ines Okafor said …`.
struct HeadlineResolution {
  let table: EntityTable
  let reading: Reading

  /// Whether a word stands above the text: nobody was named before it.
  func isAboveText(_ token: Int) -> Bool {
    reading.parsed.paragraphs[...reading.paragraph(of: token)].allSatisfy { $0.kind == .heading }
  }

  /// The one person whom the text below names with that role, or one of its family.
  func referent(of phrase: NounPhrase, _ known: NounClass?) -> Int? {
    guard case .person(let gender) = known else { return nil }
    let description = reading.description(head: phrase.head, of: reading.withComplement(phrase))
    let bearers = table.drafts.indices.filter { index in
      let draft = table.drafts[index]
      guard draft.kind == .person, draft.form != nil, gender == nil || (draft.gender ?? gender) == gender
      else {
        return false
      }
      return draft.descriptions.contains { fits($0, description) }
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// The same role or one like it, and of two that say whose it is, the same words.
  private func fits(_ known: EntityTable.Description, _ asked: EntityTable.Description) -> Bool {
    guard known.head == asked.head || RoleFamilies.meet(known.head, asked.head) else { return false }
    return known.modifiers.isEmpty || asked.modifiers.isEmpty
      || !known.modifiers.isDisjoint(with: asked.modifiers)
  }
}
