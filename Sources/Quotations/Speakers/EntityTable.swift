internal import Prose

/// The people and bodies of one article, each with its names and the places where it is named.
///
/// A full name makes an entity; a surname alone joins the one that has it, even where it comes first, in a
/// headline. Roles and groups join when a source needs them.
struct EntityTable {
  struct Draft {
    var name: String
    var aliases: [String] = []
    var role: String?
    var kind: Entity.Kind
    var gender: Gender?
    var mentions: [TextRange] = []
    /// Of the words of its fullest name.
    var words: [WordKey]
    /// What its names show it to be; `kind` is a guess where this is unknown.
    var evidence: Name.Kind = .unknown

    /// Whether `she` or `he` may mean it.
    func mayBe(_ gender: Gender) -> Bool { kind == .person && (self.gender ?? gender) == gender }
    /// Whether it is sure to be a person, or a body.
    var isSurelyPerson: Bool { kind == .person && (evidence == .person || gender != nil || role != nil) }
    var isSurelyBody: Bool { kind == .organization && (evidence == .organization || words.isEmpty) }
  }

  private let reading: Reading
  private(set) var drafts: [Draft] = []
  /// For each name of the text its entity; nil for names that nobody can be, such as places that never speak.
  private var entityOfName: [Int?]
  private var entityOfPhrase: [String: Int] = [:]
  /// Entities by the last word of a name, the latest first.
  private var entitiesBySurname: [WordKey: [Int]] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    entityOfName = Array(repeating: nil, count: reading.parsed.names.count)
    let words = reading.parsed.names.map { Self.words(of: $0.range, reading) }
    let order = reading.parsed.names.indices
    // Longer names first, so that a short one finds whom it is short for; ties by place.
    for index in order.sorted(by: { (words[$0].count, $1) > (words[$1].count, $0) }) {
      entityOfName[index] = entity(for: index, words: words[index])
    }
    for index in order { note(index) }
    for apposition in Appositions.all(in: reading) {
      guard let entity = entityOfName[apposition.name], drafts[entity].kind == .person else { continue }
      noteTitle(apposition.role, of: entity)
    }
  }

  private static func words(of range: TextRange, _ reading: Reading) -> [WordKey] {
    reading.tokens(in: range).filter { reading.isWord($0) }.map { index in
      let token = reading.tokens[index]
      let end = min(token.range.end, range.end)
      return WordKey(reading.parsed.text[TextRange(token.range.start, end)])
    }
  }

  private mutating func entity(for index: Int, words: [WordKey]) -> Int {
    let name = reading.parsed.names[index]
    if let last = words.last, let known = match(words, last: last, kind: name.kind) { return known }
    let kind: Entity.Kind =
      name.kind == .person || (name.kind == .unknown && words.count > 1) ? .person : .organization
    let draft = Draft(name: reading.string(name.range), kind: kind, words: words)
    drafts.append(draft)
    for word in Set([words.first, words.last].compactMap { $0 }) {
      entitiesBySurname[word, default: []].append(drafts.count - 1)
    }
    return drafts.count - 1
  }

  /// The entity that a name is the whole or a part of. Of several with one surname none: they stay apart.
  private func match(_ words: [WordKey], last: WordKey, kind: Name.Kind) -> Int? {
    let candidates = entitiesBySurname[last] ?? []
    if let same = candidates.first(where: { drafts[$0].words == words }) { return same }
    let fitting = candidates.filter { isPart(words, of: drafts[$0].words, drafts[$0].kind) }
    return fitting.count == 1 || words.count > 1
      ? fitting.first : fitting.first { drafts[$0].kind == .person }
  }

  /// `Okafor` or `Ines Okafor` for `Ines Maria Okafor`; of an organisation only its whole name or its first words.
  private func isPart(_ words: [WordKey], of full: [WordKey], _ kind: Entity.Kind) -> Bool {
    guard words.count < full.count else { return false }
    if kind == .person {
      if words.count == 1 { return words[0] == full.last || words[0] == full.first }
      return words.last == full.last && words.first == full.first
    }
    return Array(full.prefix(words.count)) == words && words.count > 0 && full.count - words.count <= 2
  }

  private mutating func note(_ index: Int) {
    let name = reading.parsed.names[index]
    guard let entity = entityOfName[index] else { return }
    let text = reading.string(name.range)
    drafts[entity].mentions.append(name.range)
    if drafts[entity].evidence == .unknown { drafts[entity].evidence = name.kind }
    if text != drafts[entity].name, !drafts[entity].aliases.contains(text) {
      drafts[entity].aliases.append(text)
    }
    if let title = name.title { noteTitle(title, of: entity) }
    if drafts[entity].gender == nil, let first = drafts[entity].words.first, drafts[entity].words.count > 1 {
      drafts[entity].gender = GivenNames.gender(of: first)
    }
  }
}

extension EntityTable {
  /// A title tells a role (`harbour master`) or only how to address somebody (`Ms`), and often a gender.
  private mutating func noteTitle(_ title: TextRange, of entity: Int) {
    let words = reading.tokens(in: title)
    for word in words where drafts[entity].gender == nil {
      let key = reading.tokens[word].key
      drafts[entity].gender = (Honorifics.gender(of: key) ?? Roles.role(key)?.gender)
    }
    if words.allSatisfy({ Honorifics.contains(reading.tokens[$0]) && !Roles.isRole(reading.tokens[$0]) }) {
      return
    }
    let role = reading.string(title)
    if (drafts[entity].role?.utf8.count ?? 0) < role.utf8.count { drafts[entity].role = role }
  }

  func entity(ofName index: Int) -> Int? { entityOfName[index] }

  /// The entity for a phrase that is no name: one for each wording.
  mutating func entity(for phrase: TextRange, kind: Entity.Kind) -> Int {
    var name = reading.string(phrase)
    // A capital that only the beginning of a sentence gave it is not part of the name.
    if reading.startsSentence(phrase.start), let first = name.first,
      reading.nameIndex(at: reading.firstToken(atOrAfter: phrase.start)) == nil
    {
      name = first.lowercased() + name.dropFirst()
    }
    let key = name.lowercased()
    if let known = entityOfPhrase[key] {
      drafts[known].mentions.append(phrase)
      return known
    }
    drafts.append(Draft(name: name, kind: kind, mentions: [phrase], words: []))
    entityOfPhrase[key] = drafts.count - 1
    return drafts.count - 1
  }

  /// The person with a role such as `mayor`, named before `offset`; the latest.
  func person(withRole head: WordKey, before offset: Int) -> Int? {
    latest(before: offset) { draft in
      guard let role = draft.role, draft.kind == .person else { return false }
      return role.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { WordKey(String($0)) == head }
    }
  }

  /// The organisation that `the company`, `the agency`, `the court` may be.
  func organization(called head: WordKey, before offset: Int) -> Int? {
    let named = latest(before: offset) { $0.kind == .organization && $0.words.contains(head) }
    return named ?? (Bodies.contains(head) ? latest(before: offset) { $0.isSurelyBody } : nil)
  }

  func latest(before offset: Int, where fits: (Draft) -> Bool) -> Int? {
    var best: (entity: Int, place: Int)?
    for (index, draft) in drafts.enumerated() where fits(draft) {
      guard let mention = draft.mentions.last(where: { $0.start < offset }) else { continue }
      if mention.start > best?.place ?? -1 { best = (index, mention.start) }
    }
    return best?.entity
  }

  /// The finished entities.
  var entities: [Entity] {
    drafts.map {
      Entity(
        name: $0.name, aliases: $0.aliases, role: $0.role, kind: $0.kind, gender: $0.gender,
        mentions: $0.mentions)
    }
  }
}
