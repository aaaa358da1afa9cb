internal import Prose

/// Everybody whom one article mentions, each with its names, what it is called besides, and where it is named.
///
/// Those with a name are there from the beginning; those without join while the text is read, and are published as
/// entities only when they speak.
struct EntityTable {
  struct Draft {
    var name: String
    var aliases: [String] = []
    var role: String?
    var kind: Entity.Kind
    var gender: Gender?
    var mentions: [TextRange] = []
    /// What its names show it to be; `kind` is a guess where this is unknown.
    var evidence: Name.Kind = .unknown
    /// Of its fullest name; nil where it has none.
    var form: NameForm?
    /// `the Corva Star`: a name with an article, which nobody's own name has.
    var hasArticle = false
    /// Of a group the drafts that are known to be in it.
    var members: [Int] = []
    var isDocument = false
    var hasSpoken = false
    /// Of a document who wrote it.
    var author: Int?
    /// The common nouns that it goes by, with the words before them.
    var descriptions: [Description] = []
    /// Its roles as the article words them.
    var roles: [String] = []
    /// Whose it is: of `her brother` she.
    var owner: Int?
    /// The words behind the owner or the article: `brother`, `2023 memo`.
    var ownedWords: String?
    /// The last token that meant it; -1 if none did so far.
    var lastToken = -1

    /// Whether `she` or `he` may mean it.
    func mayBe(_ gender: Gender) -> Bool {
      guard (self.gender ?? gender) == gender else { return false }
      switch kind {
      case .person: return true
      case .unnamed: return !isDocument
      case .organization:
        return form?.words.count == 1 && evidence == .unknown && !hasArticle && descriptions.isEmpty
      case .group: return false
      }
    }
    /// Whether it is sure to be a person.
    var isSurelyPerson: Bool {
      kind == .unnamed
        || kind == .person && (evidence == .person || gender != nil || role != nil || hasSpoken)
    }
    /// A lone name of which nothing is said: a surname or a firm.
    var isKindGuessed: Bool {
      kind == .organization && evidence == .unknown && form?.words.count == 1 && !hasArticle
        && descriptions.isEmpty
    }
    /// `the operator`: a person or a firm.
    var isTrade: Bool { form == nil && descriptions.contains { Trades.contains($0.head) } }
    /// A prize or a law does nothing and says nothing; a place does so at times.
    var mayBeBody: Bool { kind == .organization && evidence != .thing }
    var isSurelyBody: Bool { kind == .organization && (evidence == .organization || form == nil) }
  }

  struct Description: Hashable {
    let head: WordKey
    let modifiers: Set<WordKey>
  }

  private(set) var drafts: [Draft] = []
  /// Drafts by the noun they go by.
  private var draftsByNoun: [WordKey: [Int]] = [:]
  private var draftOfWording: [String: Int] = [:]
  private var draftOfOwned: [Owned: Int] = [:]
  /// For each draft its place among the entities; nil for those that nobody outside hears of.
  private var entityOfDraft: [Int?] = []
  private var published: [Int] = []

  private struct Owned: Hashable {
    let owner: Int
    let head: WordKey
  }

  /// How many of one noun are compared: in a long text the later ones.
  private static let compared = 48
}

// MARK: - Building

extension EntityTable {
  mutating func add(_ draft: Draft) -> Int {
    drafts.append(draft)
    entityOfDraft.append(nil)
    for description in draft.descriptions { index(description, drafts.count - 1) }
    return drafts.count - 1
  }

  mutating func change(_ draft: Int, _ change: (inout Draft) -> Void) { change(&drafts[draft]) }

  mutating func describe(_ draft: Int, as description: Description) {
    guard !drafts[draft].descriptions.contains(description), drafts[draft].descriptions.count < 24 else {
      return
    }
    drafts[draft].descriptions.append(description)
    index(description, draft)
  }

  private mutating func index(_ description: Description, _ draft: Int) {
    if draftsByNoun[description.head]?.last != draft {
      draftsByNoun[description.head, default: []].append(draft)
    }
  }

  /// The drafts that go by a noun, the latest added last.
  func drafts(called noun: WordKey) -> ArraySlice<Int> {
    (draftsByNoun[noun] ?? []).suffix(Self.compared)
  }

  /// A pronoun tells the gender of somebody whose name does not.
  mutating func learn(_ gender: Gender, of draft: Int, confidence: Double) {
    guard drafts[draft].gender == nil else { return }
    if drafts[draft].kind == .organization { drafts[draft].kind = .person }
    if confidence >= 0.72 { drafts[draft].gender = gender }
  }

  func draft(worded wording: String) -> Int? { draftOfWording[wording] }
  mutating func setWording(_ wording: String, of draft: Int) { draftOfWording[wording] = draft }

  func draft(ownedBy owner: Int, head: WordKey) -> Int? { draftOfOwned[Owned(owner: owner, head: head)] }
  mutating func setOwner(_ owner: Int, head: WordKey, of draft: Int) {
    draftOfOwned[Owned(owner: owner, head: head)] = draft
  }
}

// MARK: - Entities

extension EntityTable {
  /// The index of a draft among the entities, which it joins if it is new there.
  mutating func entity(of draft: Int) -> Int {
    if let known = entityOfDraft[draft] { return known }
    for member in drafts[draft].members { _ = entity(of: member) }
    entityOfDraft[draft] = published.count
    published.append(draft)
    return published.count - 1
  }

  func draft(ofEntity entity: Int) -> Int { published[entity] }

  /// The finished entities.
  var entities: [Entity] {
    published.map { index in
      let draft = drafts[index]
      return Entity(
        name: fullName(of: draft), aliases: draft.aliases, role: draft.role, kind: draft.kind,
        gender: draft.gender, mentions: draft.mentions,
        members: draft.members.compactMap { entityOfDraft[$0] }, descriptions: draft.roles,
        isKindGuessed: draft.isKindGuessed, owner: draft.owner.flatMap { entityOfDraft[$0] })
    }
  }

  /// `Ines Okafor’s brother` for `her brother`: what names nobody without its sentence is named by its owner.
  private func fullName(of draft: Draft) -> String {
    guard let words = draft.ownedWords, let owner = draft.owner, drafts[owner].form != nil else {
      return draft.name
    }
    return "\(drafts[owner].name)’s \(words)"
  }
}
