internal import Prose

/// The people and bodies that an article names: a full name makes a draft, and each shorter one joins the draft whose
/// name it is short for, even where it comes first, in a headline.
struct NamedEntities {
  private let reading: Reading
  private(set) var table = EntityTable()
  /// For each name of the text its draft.
  private(set) var draftOfName: [Int]
  /// Drafts by each word of a name.
  private var draftsByWord: [WordKey: [Int]] = [:]
  /// Bodies by the first letters of their words.
  private var bodiesByLetters: [[UInt8]: Int] = [:]
  private var forms: [NameForm] = []
  /// How often a draft is named by a word.
  private var counts: [Int] = []

  private static let compared = 48

  init(_ reading: Reading) {
    self.reading = reading
    let names = reading.parsed.names
    draftOfName = Array(repeating: -1, count: names.count)
    forms = names.map { NameForm($0.range, in: reading) }
    let longForms = ShortForms.longForms(in: reading.parsed)
    // Longer names first, so that a short one finds whom it is short for; ties by place.
    for index in names.indices.sorted(by: { (forms[$0].words.count, $1) > (forms[$1].words.count, $0) })
    where longForms[index] == nil {
      draftOfName[index] = draft(for: index)
    }
    // Then the acronyms whose long names are said: they belong to those, whatever they look like.
    for (short, long) in longForms.sorted(by: { $0.key < $1.key }) {
      draftOfName[short] = draftOfName[long] >= 0 ? draftOfName[long] : draft(for: short)
      if names[long].kind == .unknown { table.change(draftOfName[short]) { $0.kind = .organization } }
    }
    for index in names.indices { note(index) }
  }
}

// MARK: - Whose name it is

extension NamedEntities {
  private mutating func draft(for index: Int) -> Int {
    let name = reading.parsed.names[index]
    let form = forms[index]
    if let known = match(index, form) {
      counts[known] += 1
      return known
    }
    let hasArticle = hasArticle(index)
    let isPerson = name.kind == .person || (name.kind == .unknown && form.words.count > 1 && !hasArticle)
    let draft = table.add(
      EntityTable.Draft(
        name: plainName(name.range), kind: isPerson ? .person : .organization, form: form,
        hasArticle: hasArticle))
    counts.append(1)
    for word in Set(form.words + [form.nickname].compactMap { $0 }) {
      draftsByWord[word, default: []].append(draft)
    }
    if name.kind != .person, form.words.count > 1 {
      for letters in [form.letters, form.capitals] where bodiesByLetters[letters] == nil {
        bodiesByLetters[letters] = draft
      }
    }
    return draft
  }

  /// Without what stands between marks: `Tomas Reyes` of `Tomas “The Rope” Reyes`.
  private func plainName(_ range: TextRange) -> String {
    var isInMarks = false
    var parts: [String] = []
    let tokens = reading.tokens(in: range)
    guard tokens.contains(where: { reading.tokens[$0].kind == .quoteMark }) else {
      return reading.string(range)
    }
    for index in tokens {
      if reading.tokens[index].kind == .quoteMark {
        isInMarks.toggle()
      } else if !isInMarks {
        parts.append(
          reading.string(
            TextRange(reading.tokens[index].range.start, min(reading.tokens[index].range.end, range.end))))
      }
    }
    return parts.joined(separator: " ")
  }

  private func hasArticle(_ index: Int) -> Bool {
    let name = reading.parsed.names[index]
    guard name.title == nil else { return false }
    let first = reading.firstToken(atOrAfter: name.range.start)
    return first > 0 && reading.tokens[first - 1].key == "the"
  }

  /// The draft that a name is the whole or a part of.
  private mutating func match(_ index: Int, _ form: NameForm) -> Int? {
    let name = reading.parsed.names[index]
    guard let last = form.last else { return nil }
    let candidates = (draftsByWord[last] ?? []).suffix(Self.compared)
    let mayBeBody = name.kind != .person
    if let same = candidates.first(where: { table.drafts[$0].form?.words == form.words && agrees(index, $0) })
    {
      return same
    }
    let people = candidates.filter { candidate in
      guard let full = table.drafts[candidate].form, table.drafts[candidate].kind == .person else {
        return false
      }
      return form.isShort(for: full) && agrees(index, candidate)
    }
    if let person = best(people, form), name.kind != .organization, name.kind != .place { return person }
    guard mayBeBody else { return nil }
    // The first word of a body's name finds it too: `Northline` of `Northline Ferries Ltd`.
    let bodies = candidates.filter { candidate in
      guard let full = table.drafts[candidate].form, table.drafts[candidate].kind == .organization else {
        return false
      }
      return form.isShortBody(for: full) && !isPlaceAlone(name, full)
    }
    if bodies.count == 1 || form.words.count > 1, let body = bodies.first { return body }
    guard let body = acronym(form, name).flatMap({ bodiesByLetters[$0] }) else { return nil }
    table.change(body) { $0.kind = .organization }
    return body
  }

  /// `Kew` is not short for `Kew Harbour Authority`.
  private func isPlaceAlone(_ name: Name, _ full: NameForm) -> Bool {
    name.kind == .place
      || reading.tokens(in: name.range).count == 1 && Places.contains(name.range.key(in: reading))
  }

  /// A title for a woman does not fit a man's name.
  private func agrees(_ index: Int, _ draft: Int) -> Bool {
    guard let title = reading.parsed.names[index].title, table.drafts[draft].kind == .person else {
      return true
    }
    let gender = gender(ofTitle: title)
    let first = table.drafts[draft].form.flatMap { $0.words.count > 1 ? $0.words.first : nil }
    guard let gender, let given = first.flatMap(GivenNames.gender) else { return true }
    return gender == given
  }

  private func gender(ofTitle title: TextRange) -> Gender? {
    for word in reading.tokens(in: title) {
      let key = reading.tokens[word].key
      if let gender = Honorifics.gender(of: key) ?? Roles.role(key)?.gender { return gender }
    }
    return nil
  }

  /// Of several with one surname the one who is named most; a surname before a given name or a middle one.
  private func best(_ people: [Int], _ form: NameForm) -> Int? {
    guard people.count > 1 else { return people.first }
    let bySurname = people.filter { table.drafts[$0].form?.last == form.last }
    let pool = bySurname.isEmpty ? people : bySurname
    if form.words.count == 1, bySurname.isEmpty {
      let byGiven = people.filter { table.drafts[$0].form?.words.first == form.words.first }
      return byGiven.max { counts[$0] < counts[$1] } ?? pool.first
    }
    return pool.max { (counts[$0], $1) < (counts[$1], $0) }
  }

  private func acronym(_ form: NameForm, _ name: Name) -> [UInt8]? {
    guard form.words.count == 1, name.kind == .organization || name.kind == .unknown else { return nil }
    let letters = reading.parsed.text[name.range].filter { $0 != UInt8(ascii: ".") }
    guard letters.count >= 2, letters.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
    return letters.map { $0 | 0x20 }
  }
}

// MARK: - What the text says of them

extension NamedEntities {
  private mutating func note(_ index: Int) {
    let name = reading.parsed.names[index]
    let text = reading.string(name.range)
    let draft = draftOfName[index]
    let given = forms[index].words.count > 1 ? forms[index].words.first.flatMap(GivenNames.gender) : nil
    let titleGender = name.title.flatMap(gender)
    let article = hasArticle(index)
    let isWho = !article && name.kind != .place && precedesWho(index)
    table.change(draft) { draft in
      draft.mentions.append(name.range)
      if draft.evidence == .unknown { draft.evidence = name.kind }
      if text != draft.name, !draft.aliases.contains(text), draft.aliases.count < 32 {
        draft.aliases.append(text)
      }
      if let titleGender { draft.gender = draft.gender ?? titleGender }
      if draft.gender == nil, draft.kind == .person { draft.gender = given }
      draft.hasArticle = draft.hasArticle || article
      if isWho { (draft.kind, draft.evidence) = (.person, .person) }
    }
    if let title = name.title { note(title: title, of: draft) }
    describeByName(draft, forms[index], index)
  }

  /// `Anneke Post, |who| had come by bus`: no body, whatever its last word looks like.
  private func precedesWho(_ index: Int) -> Bool {
    let end = reading.tokens(in: reading.parsed.names[index].range).upperBound
    return reading.isMark(end, ",") && reading.isWord(end + 1) && reading.tokens[end + 1].key == "who"
  }

  /// Takes over what an apposition says; of a person also as the role.
  mutating func note(_ apposition: Appositions.Apposition, of draft: Int) {
    let isTrade = Trades.contains(reading.bareKey(at: apposition.head))
    if isTrade, table.drafts[draft].evidence == .unknown, table.drafts[draft].gender == nil {
      table.change(draft) { ($0.kind, $0.evidence) = (.organization, .organization) }
    }
    // `Yuni, a resident of the coast`: bodies are not what people are.
    if !isTrade, table.drafts[draft].kind == .organization, table.drafts[draft].evidence == .unknown,
      case .person = NounClass(of: reading.bareKey(at: apposition.head))
    {
      table.change(draft) { ($0.kind, $0.evidence) = (.person, .person) }
    }
    if table.drafts[draft].kind == .person {
      note(title: reading.range(apposition.role), of: draft, head: apposition.head)
    } else {
      remember(role: reading.string(reading.range(apposition.role)), of: draft)
      table.describe(draft, as: reading.description(head: apposition.head, of: apposition.role))
    }
  }

  private mutating func remember(role: String, of draft: Int) {
    table.change(draft) { if !$0.roles.contains(role), $0.roles.count < 12 { $0.roles.append(role) } }
  }

  /// A title tells a role (`harbour master`) or only how to address somebody (`Ms`).
  private mutating func note(title: TextRange, of draft: Int, head: Int? = nil) {
    let words = reading.tokens(in: title)
    guard let last = words.last else { return }
    let isAddress = words.allSatisfy {
      Honorifics.contains(reading.tokens[$0]) && !Roles.isRole(reading.tokens[$0])
    }
    if isAddress { return }
    let role = reading.string(title)
    remember(role: role, of: draft)
    table.change(draft) { draft in
      if (draft.role?.utf8.count ?? 0) < role.utf8.count { draft.role = role }
    }
    let head = head ?? (words.count > 1 ? min(last, reading.head(of: words)) : last)
    table.describe(draft, as: reading.description(head: head, of: words))
  }

  /// A body goes by the nouns in its name: `the authority` for `Kew Harbour Authority`.
  private mutating func describeByName(_ draft: Int, _ form: NameForm, _ index: Int) {
    guard table.drafts[draft].kind == .organization, form.words.count > 1 else { return }
    let modifiers = Set(form.words)
    for word in form.words where NounClass(of: word) != nil || Bodies.contains(word) {
      table.describe(draft, as: EntityTable.Description(head: word, modifiers: modifiers.subtracting([word])))
    }
  }
}

extension TextRange {
  fileprivate func key(in reading: Reading) -> WordKey { WordKey(reading.parsed.text[self]) }
}

extension Reading {
  /// How somebody is described by a phrase: its head and all its other words that say something.
  func description(head: Int, of words: Range<Int>) -> EntityTable.Description {
    var modifiers: Set<WordKey> = []
    for index in words where index != head && isWord(index) {
      let token = tokens[index]
      if WordClasses.determiners.contains(token) || WordClasses.prepositions.contains(token)
        || WordClasses.conjunctions.contains(token)
      {
        continue
      }
      modifiers.insert(bareKey(at: index))
    }
    return EntityTable.Description(head: bareKey(at: head), modifiers: modifiers)
  }
}
