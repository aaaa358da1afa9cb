internal import Prose

/// Finds who is meant by the words that name a source.
///
/// Quotations must be resolved in the order of the text: whoever spoke last is the first guess for the next
/// pronoun.
struct SpeakerResolver {
  struct Resolution {
    let entity: Int?
    let note: String?
    let confidence: Double
  }

  /// How far back a pronoun may reach, in sentences: beyond that it is a guess.
  private static let pronounReach = 10

  private let reading: Reading
  private(set) var table: EntityTable
  /// Sentence index and entity of everybody who was found to speak, in order.
  private var spoken: [(token: Int, entity: Int)] = []
  /// For each sentence its index in the text, by first token.
  private let sentences: [Sentence]

  init(_ reading: Reading) {
    self.reading = reading
    table = EntityTable(reading)
    sentences = reading.parsed.sentences
  }

  mutating func resolve(_ source: Range<Int>) -> Resolution {
    let resolution = resolution(of: source)
    if let entity = resolution.entity { spoken.append((source.lowerBound, entity)) }
    return resolution
  }

  private mutating func resolution(of source: Range<Int>) -> Resolution {
    let phrase = reading.range(source)
    switch reading.mention(in: source) {
    case .name(let name):
      return Resolution(entity: table.entity(ofName: name), note: nil, confidence: 1)
    case .pronoun(let pronoun): return resolution(of: pronoun, at: source.lowerBound)
    case .definite(let head):
      if let person = table.person(withRole: head, before: phrase.start) {
        return Resolution(entity: person, note: nil, confidence: 0.8)
      }
      if source.count <= 2, let body = table.organization(called: head, before: phrase.start) {
        return Resolution(entity: body, note: nil, confidence: 0.75)
      }
      let kind: Entity.Kind = Bodies.contains(head) ? .organization : .unnamed
      return Resolution(entity: table.entity(for: phrase, kind: kind), note: nil, confidence: 0.85)
    case .unnamed:
      return Resolution(entity: table.entity(for: phrase, kind: .unnamed), note: nil, confidence: 0.9)
    case .group:
      return Resolution(entity: table.entity(for: phrase, kind: .group), note: nil, confidence: 0.9)
    }
  }

  private mutating func resolution(of pronoun: Mention.Pronoun, at token: Int) -> Resolution {
    let word = reading.string(reading.tokens[token].range)
    let entity: Int? =
      switch pronoun {
      case .he: person(.male, before: token)
      case .she: person(.female, before: token)
      case .they:
        antecedent(before: token) { $0.kind == .group } ?? antecedent(before: token) { $0.isSurelyBody }
      case .it: antecedent(before: token) { $0.isSurelyBody }
      case .first: nil
      }
    if let entity { return Resolution(entity: entity, note: nil, confidence: 0.8) }
    let note =
      pronoun == .first
      ? "“\(word)” stands outside quotation marks: the writer"
      : "nobody before “\(word)” is known to be meant"
    return Resolution(entity: nil, note: note, confidence: 0.5)
  }

  /// Whom `he` or `she` means: a sure person, else whatever may be one.
  private mutating func person(_ gender: Gender, before token: Int) -> Int? {
    antecedent(before: token, role: gender) { $0.mayBe(gender) && $0.isSurelyPerson }
      ?? antecedent(before: token) { $0.mayBe(gender) }
  }

  /// The one a pronoun means: the subject of its own sentence before it, then of the sentences before, where who
  /// spoke there comes first.
  ///
  /// - Parameters:
  ///   - token: The pronoun.
  ///   - role: For a person: a role noun of this gender as a sentence's subject (`a café owner`) will do too.
  ///   - fits: Whether the pronoun may mean an entity.
  /// - Returns: The entity; nil if nobody within reach fits.
  private mutating func antecedent(
    before token: Int, role: Gender? = nil, where fits: (EntityTable.Draft) -> Bool
  ) -> Int? {
    var index = sentenceIndex(of: token)
    let last = max(0, index - Self.pronounReach)
    var limit = token
    while index >= last {
      let sentence = sentences[index].tokens.lowerBound..<min(limit, sentences[index].tokens.upperBound)
      if let entity = subject(of: sentence, where: fits) { return entity }
      if let role, let phrase = roleSubject(of: sentence, role) {
        return table.entity(for: reading.range(phrase), kind: .unnamed)
      }
      guard index > 0 else { break }
      index -= 1
      limit = sentences[index].tokens.upperBound
    }
    return nil
  }

  private func sentenceIndex(of token: Int) -> Int {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return min(low, sentences.count - 1)
  }

  /// Who spoke in these words, else the first fitting name that no preposition governs, else the only one.
  private func subject(of tokens: Range<Int>, where fits: (EntityTable.Draft) -> Bool) -> Int? {
    for entry in spoken.reversed() where tokens.contains(entry.token) && fits(table.drafts[entry.entity]) {
      return entry.entity
    }
    var others: [Int] = []
    var name: Int?
    for index in tokens where !reading.isQuoted(index) {
      guard let found = reading.nameIndex(at: index), found != name else { continue }
      name = found
      guard let entity = table.entity(ofName: found), fits(table.drafts[entity]) else { continue }
      if !isGoverned(found, by: index) { return entity }
      if !others.contains(entity) { others.append(entity) }
    }
    return others.count == 1 ? others.first : nil
  }

  /// `A baker opposite the warehouse saw …`: a role noun that begins a sentence.
  private func roleSubject(of tokens: Range<Int>, _ gender: Gender) -> Range<Int>? {
    guard let first = tokens.first, !reading.isQuoted(first),
      let limit = tokens.dropFirst(5).first ?? tokens.last,
      ["a", "an", "another", "one"].contains(reading.tokens[first].key)
    else { return nil }
    for index in (first + 1)..<max(first + 1, limit) {
      guard reading.isWord(index), reading.nameIndex(at: index) == nil else { return nil }
      if let role = Roles.role(reading.tokens[index].key), !Roles.isRole(reading.tokens[index + 1]) {
        return role.isPlural || (role.gender ?? gender) != gender ? nil : first..<(index + 1)
      }
    }
    return nil
  }

  /// `with Okafor`, `Okafor's`
  private func isGoverned(_ name: Int, by token: Int) -> Bool {
    let start = parsedStart(of: name)
    if start > 0, WordClasses.prepositions.contains(reading.tokens[start - 1]) { return true }
    let last = reading.tokens(in: reading.parsed.names[name].range).last ?? token
    return Scope(reading: reading, span: nil).isPossessive(reading.tokens[last])
  }

  private func parsedStart(of name: Int) -> Int {
    let name = reading.parsed.names[name]
    return reading.firstToken(atOrAfter: (name.title ?? name.range).start)
  }

  /// The speaker that words without a cue of their own continue: who spoke last before them, or the subject of the
  /// sentence before them.
  func continuedSpeaker(before token: Int) -> Int? {
    guard token > 0 else { return nil }
    if let last = spoken.last(where: { $0.token < token }) {
      let distance = sentenceIndex(of: token) - sentenceIndex(of: last.token)
      if distance <= 3 { return last.entity }
    }
    return subject(of: sentences[sentenceIndex(of: token - 1)].tokens) { $0.kind == .person }
  }
}
