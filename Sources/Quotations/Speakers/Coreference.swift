internal import Prose

/// Reads all mentions of a text in order and says of each whom it means.
struct Coreference {
  /// Whom a mention means, and how sure that is.
  struct Referent: Hashable {
    let draft: Int?
    /// Why nobody is meant, or why it is doubtful.
    var note: String?
    let confidence: Double
  }

  let reading: Reading
  var table: EntityTable
  private(set) var discourse: Discourse
  let draftOfName: [Int]
  private var referents = Referents()
  /// Heads of phrases that say what a name is, with the name's draft.
  private var described: [Int: Int] = [:]
  /// The heads of all mentions that name a source.
  private var sources: Set<Int> = []

  init(_ reading: Reading) {
    self.reading = reading
    var named = NamedEntities(reading)
    for apposition in Appositions.all(in: reading) {
      let draft = named.draftOfName[apposition.name]
      named.note(apposition, of: draft)
      described[apposition.head] = draft
    }
    table = named.table
    draftOfName = named.draftOfName
    discourse = Discourse(reading)
    for name in draftOfName where name >= 0 { _ = table.entity(of: name) }
  }

  /// Whom the mention with a head means; nil if it is none that was read.
  func referent(ofHead head: Int) -> Referent? { referents[head] }

  mutating func entity(of draft: Int) -> Int { table.entity(of: draft) }
}

// MARK: - In the order of the text

extension Coreference {
  /// - Parameter sources: The tokens that name a source anywhere in the text.
  mutating func read(_ sources: [Range<Int>]) {
    var speaking: [Int: Mention] = [:]
    for source in sources {
      let mention = reading.mention(in: source)
      speaking[mention.head] = mention
    }
    self.sources = Set(speaking.keys)
    // Both rise; a text has a mention for each six of its words, too many to keep them all.
    var named = speaking.values.sorted { $0.head < $1.head }[...]
    for mention in MentionFinder(reading) {
      while let next = named.first, next.head < mention.head { read(named.removeFirst(), speaks: true) }
      let isNamed = named.first?.head == mention.head
      read(isNamed ? named.removeFirst() : mention, speaks: isNamed)
    }
    for mention in named { read(mention, speaks: true) }
  }

  private mutating func read(_ mention: Mention, speaks: Bool) {
    let isQuoted = reading.isQuoted(mention.head)
    if isQuoted, case .pronoun = mention.form { return }
    let referent = resolve(mention, speaks: speaks)
    referents.append(referent, head: mention.head)
    guard let draft = referent.draft else { return }
    if speaks, case .name = mention.form { table.change(draft) { $0.hasSpoken = true } }
    noteAuthor(mention, draft)
    discourse.add(mention, meaning: draft, speaks: speaks)
    table.change(draft) { $0.lastToken = mention.tokens.lowerBound }
    if case .pronoun(let pronoun) = mention.form, let gender = pronoun.gender {
      table.learn(gender, of: draft, confidence: referent.confidence)
    }
  }

  /// Whom a mention means, going by what was read so far; a pronoun cannot mean the draft `except`.
  mutating func resolve(_ mention: Mention, speaks: Bool, except: Int? = nil) -> Referent {
    switch mention.form {
    case .name(let name): return Referent(draft: draftOfName[name], confidence: 0.96)
    case .pronoun(let pronoun): return resolve(pronoun, mention, except: except)
    case .several(let names): return group(of: names, mention)
    case .member(let whole): return resolve(member: mention, of: whole, speaks: speaks)
    case .phrase(let phrase, let known):
      if let draft = described[phrase.head] { return Referent(draft: draft, confidence: 0.9) }
      return resolve(phrase, known, mention, speaks: speaks)
    }
  }

  private var salience: Salience { Salience(discourse: discourse, reading: reading) }

  private func resolve(_ pronoun: Mention.Pronoun, _ mention: Mention, except: Int?) -> Referent {
    let word = reading.string(reading.tokens[mention.head].range)
    if pronoun == .first {
      return Referent(
        draft: nil, note: "“\(word)” stands outside quotation marks: the writer", confidence: 0.5)
    }
    let later = Cataphora(table: table, draftOfName: draftOfName, reading: reading)
      .subject(of: pronoun, at: mention.head)
    if let later { return Referent(draft: later, confidence: 0.8) }
    let answer = PronounResolution(table: table, salience: salience, reading: reading)
      .antecedent(of: pronoun, at: mention, except: except)
    guard let answer else {
      return Referent(draft: nil, note: "nobody before “\(word)” is known to be meant", confidence: 0.5)
    }
    return Referent(draft: answer.draft, confidence: answer.confidence)
  }
}

// MARK: - Phrases

extension Coreference {
  private mutating func resolve(
    _ phrase: NounPhrase, _ known: NounClass?, _ mention: Mention, speaks: Bool
  ) -> Referent {
    // `Okafor is |a baker|`: no one new.
    if let subject = reading.subject(ofPredicate: phrase.head), let draft = referents[subject]?.draft {
      table.describe(draft, as: reading.description(head: phrase.head, of: phrase.tokens))
      return Referent(draft: draft, confidence: 0.8)
    }
    if known == .document, let voice = voice(of: phrase, speaks: speaks) { return voice }
    switch phrase.opening {
    case .owned(let owner): return resolve(owned: phrase, by: owner, known, mention, speaks: speaks)
    case .indefinite:
      if speaks, let draft = lead(phrase, known) { return Referent(draft: draft, confidence: 0.65) }
      return new(phrase, known, mention)
    case .bare
    where known != .group && known != nil && phrase.tokens.count == 1
      && !reading.isHeading(phrase.head):
      return new(phrase, known, mention)
    case .definite, .bare:
      if reading.isHeading(phrase.head), headline.isAboveText(phrase.head) {
        guard let draft = headline.referent(of: phrase, known) else { return new(phrase, known, mention) }
        return Referent(draft: draft, confidence: 0.7)
      }
      let answer = DefiniteResolution(table: table, salience: salience, reading: reading)
        .referent(of: phrase, known, speaks: speaks)
      if let answer { return written(answer.draft, answer.confidence, as: phrase, speaks: speaks) }
      if speaks, let draft = lead(phrase, known) { return Referent(draft: draft, confidence: 0.65) }
      return new(phrase, known, mention)
    }
  }

  /// Never kept in a variable: with a second holder the table is copied whole when somebody joins it.
  private var headline: HeadlineResolution { HeadlineResolution(table: table, reading: reading) }

  private func lead(_ phrase: NounPhrase, _ known: NounClass?) -> Int? {
    LeadResolution(table: table, draftOfName: draftOfName, reading: reading, sources: sources)
      .referent(of: phrase, known)
  }

  /// `his wife`, `Ostria's chief executive`, `its website`
  private mutating func resolve(
    owned phrase: NounPhrase, by owner: Range<Int>, _ known: NounClass?, _ mention: Mention, speaks: Bool
  ) -> Referent {
    let owning = referents[owner.upperBound - 1]?.draft
    let head = reading.bareKey(at: phrase.head)
    if let owning, let draft = table.draft(ownedBy: owning, head: head) {
      return Referent(draft: draft, confidence: 0.85)
    }
    // `his office` is no body that the text has named; `its chief executive` may be somebody it has.
    let isPersons = owning.map { table.drafts[$0].kind == .person } ?? true
    if !KinNouns.contains(head), known != nil, !(isPersons && known == .body) {
      let answer = DefiniteResolution(table: table, salience: salience, reading: reading)
        .referent(of: phrase, known, speaks: false)
      // `her opponents` are not his.
      if let answer, (table.drafts[answer.draft].owner ?? owning) == owning {
        return Referent(draft: answer.draft, confidence: answer.confidence)
      }
    }
    let new = new(phrase, known, mention, of: owning)
    if let owning, let draft = new.draft { table.setOwner(owning, head: head, of: draft) }
    return new
  }

  /// Somebody of whom nothing was said before; of groups and of unknown nouns one for each wording.
  private mutating func new(
    _ phrase: NounPhrase, _ known: NounClass?, _ mention: Mention, of owner: Int? = nil
  ) -> Referent {
    let name = reading.wording(of: mention, phrase)
    // `her opponents` of two women are two groups.
    let key = (owner.map { "\($0) " } ?? "") + name.lowercased()
    let isShared = known == .group || known == nil || phrase.opening == .definite || phrase.opening == .bare
    if isShared, let draft = table.draft(worded: key) { return Referent(draft: draft, confidence: 0.85) }
    var draft = EntityTable.Draft(name: name, kind: .unnamed)
    switch known {
    case .person(let gender): draft.gender = gender
    case .group: draft.kind = .group
    case .body: draft.kind = .organization
    case .document: draft.isDocument = true
    case nil:
      if phrase.opening == .bare { draft.kind = .group }
      draft.isDocument = true
    }
    draft.descriptions = [reading.description(head: phrase.head, of: reading.withComplement(phrase))]
    if known == .document { draft.author = writer(of: phrase) }
    draft.owner = owner
    draft.ownedWords = reading.ownedWords(of: mention, phrase)
    let index = table.add(draft)
    table.setWording(key, of: index)
    return Referent(draft: index, confidence: 0.86)
  }
}

// MARK: - Several

extension Coreference {
  /// `Trump and Putin`
  private mutating func group(of names: [Int], _ mention: Mention) -> Referent {
    let members = names.map { draftOfName[$0] }.filter { $0 >= 0 }
    let name = reading.string(reading.range(mention.tokens))
    if let known = table.draft(worded: name.lowercased()) { return Referent(draft: known, confidence: 0.9) }
    var draft = EntityTable.Draft(name: name, kind: .group)
    draft.members = members
    let index = table.add(draft)
    table.setWording(name.lowercased(), of: index)
    return Referent(draft: index, confidence: 0.9)
  }

  /// `one of them`: the group that is meant is as near as the text lets us come.
  private mutating func resolve(member mention: Mention, of whole: Range<Int>, speaks: Bool) -> Referent {
    let inner = reading.mention(in: whole)
    if case .pronoun = inner.form {
      let group = referents[inner.head] ?? resolve(inner, speaks: false)
      if group.draft != nil {
        return Referent(draft: group.draft, note: "one of several", confidence: min(group.confidence, 0.7))
      }
    }
    let name = reading.string(reading.range(mention.tokens))
    if let known = table.draft(worded: name.lowercased()) { return Referent(draft: known, confidence: 0.85) }
    let isOne = reading.tokens[mention.head].key == "one" || reading.tokens[mention.head].key == "another"
    let index = table.add(EntityTable.Draft(name: name, kind: isOne ? .unnamed : .group))
    table.setWording(name.lowercased(), of: index)
    return Referent(draft: index, confidence: 0.85)
  }
}

extension Reading {
  /// The words of a phrase behind its article or its owner: `2023 memo` of `his 2023 memo`.
  fileprivate func ownedWords(of mention: Mention, _ phrase: NounPhrase) -> String? {
    guard phrase.opening != .bare, phrase.modifiers.lowerBound < phrase.tokens.upperBound else { return nil }
    return string(range(phrase.modifiers.lowerBound..<phrase.tokens.upperBound))
  }

  /// The words of a phrase that is no name, as they stand for whom it means: without what follows a pause, and without
  /// a capital that only the beginning of a sentence gave it.
  fileprivate func wording(of mention: Mention, _ phrase: NounPhrase) -> String {
    var tokens = min(mention.tokens.lowerBound, phrase.tokens.lowerBound)..<mention.tokens.upperBound
    if tokens.upperBound == mention.head + 2, ["there", "here"].contains(self.tokens[mention.head + 1].key) {
      tokens = tokens.dropLast()
    }
    let range = self.range(tokens)
    var name = string(range)
    if isPossessive(tokens.upperBound - 1) {
      for ending in ["'s", "’s"] where name.hasSuffix(ending) { name.removeLast(2) }
    }
    if startsSentence(range.start), let first = name.first,
      nameIndex(at: tokens.lowerBound) == nil
    {
      name = first.lowercased() + name.dropFirst()
    }
    return name
  }
}
