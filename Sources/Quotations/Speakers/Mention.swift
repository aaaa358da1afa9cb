internal import Prose

/// Words that mean somebody.
struct Mention: Hashable {
  enum Form: Hashable {
    /// Index of the name in `ParsedText.names`.
    case name(Int)
    case pronoun(Pronoun)
    /// `the mayor`, `a senior official`, `residents`; the class is nil where the head is no noun that we know.
    case phrase(NounPhrase, NounClass?)
    /// `Trump and Putin`: the names.
    case several([Int])
    /// `one of the firefighters`: the phrase behind `of`.
    case member(Range<Int>)
  }

  enum Pronoun: Hashable {
    case he, she, they, it, first

    var gender: Gender? {
      switch self {
      case .he: .male
      case .she: .female
      case .they, .it, .first: nil
      }
    }
  }

  fileprivate static let pronouns: WordTable<Pronoun> = {
    var table = WordTable<Pronoun>(minimumCapacity: 48)
    let lists: [(Pronoun, String)] = [
      (.he, "he him his himself he's he'd he'll"), (.she, "she her hers herself she's she'd she'll"),
      (.they, "they them their theirs themselves they're they'd they've they'll"),
      (.it, "it its itself it's it'd it'll"), (.first, "i we you me us my our i'm i've i'd i'll we're we've"),
    ]
    for (pronoun, words) in lists {
      for word in words.split(separator: " ") { table.set(WordKey(String(word)), to: pronoun) }
    }
    return table
  }()

  let tokens: Range<Int>
  /// The token by which the mention is known; of a name its last.
  let head: Int
  let form: Form
}

extension Reading {
  /// Reads the phrase that names a source.
  func mention(in source: Range<Int>) -> Mention {
    let source = withoutComma(source)
    if source.count == 1, let pronoun = pronoun(tokens[source.lowerBound]) {
      return Mention(tokens: source, head: source.lowerBound, form: .pronoun(pronoun))
    }
    if let whole = partitive(source) {
      return Mention(tokens: source, head: source.lowerBound, form: .member(whole))
    }
    let head = head(of: source)
    let names = names(in: source.lowerBound..<(head + 1))
    if names.count > 1, (source.lowerBound..<head).contains(where: { tokens[$0].key == "and" }) {
      return Mention(tokens: source, head: head, form: .several(names))
    }
    if let name = nameIndex(at: head), !isPossessive(head) { return mention(ofName: name, source) }
    if let name = apposedName(after: head, in: source) { return mention(ofName: name, source) }
    if let name = calledName(in: (head + 1)..<source.upperBound) { return mention(ofName: name, source) }
    let phrase = nounPhrase(withHead: head, notBefore: source.lowerBound)
    let known = NounClass(of: tokens[head].key) ?? roleByEnding(head)
    // `former champion Reyes's camp` has no noun that we know; one name in it is as good a guess as any.
    if known == nil, names.count == 1, phrase.opening == .bare { return mention(ofName: names[0], source) }
    return Mention(tokens: source, head: head, form: .phrase(phrase, known))
  }

  func mention(ofName name: Int, _ tokens: Range<Int>? = nil) -> Mention {
    let own = self.tokens(in: parsed.names[name].range)
    return Mention(tokens: tokens ?? own, head: max(own.lowerBound, own.upperBound - 1), form: .name(name))
  }

  private func withoutComma(_ source: Range<Int>) -> Range<Int> {
    var source = source
    while source.count > 1, tokens[source.upperBound - 1].kind == .punctuation {
      source = source.dropLast()
    }
    while source.count > 1, tokens[source.lowerBound].kind == .punctuation { source = source.dropFirst() }
    return source
  }

  func pronoun(_ token: Token) -> Mention.Pronoun? { Mention.pronouns[token.key] }

  private static let parts = WordSet("one two some both many several most none all another few")

  private func partitive(_ source: Range<Int>) -> Range<Int>? {
    guard source.count > 2, Self.parts.contains(tokens[source.lowerBound]) else { return nil }
    let of = source.lowerBound + 1
    guard tokens[of].key == "of" else { return nil }
    return (of + 1)..<source.upperBound
  }

  private func names(in range: Range<Int>) -> [Int] {
    var names: [Int] = []
    for index in range {
      guard let name = nameIndex(at: index), names.last != name else { continue }
      names.append(name)
    }
    return names
  }

  /// `the harbour master, |Ines Okafor|,`: in the source, or right behind it.
  private func apposedName(after head: Int, in source: Range<Int>) -> Int? {
    guard NounClass(of: tokens[head].key) != nil, isMark(head + 1, ","),
      let name = nameIndex(at: head + 2), isApposition(name)
    else { return nil }
    return parsed.names[name].kind == .place ? nil : name
  }

  /// `a fisherman named |Yuni|`
  private func calledName(in rest: Range<Int>) -> Int? {
    guard let verb = rest.first(where: { ["named", "called"].contains(tokens[$0].key) }) else { return nil }
    return rest.contains(verb + 1) ? nameIndex(at: verb + 1) : nil
  }

  /// Whether a name stands between commas, or ends its sentence.
  private func isApposition(_ name: Int) -> Bool {
    let end = tokens(in: parsed.names[name].range).upperBound
    return end >= tokens.count || tokens[end].kind != .word
  }

  private func roleByEnding(_ head: Int) -> NounClass? {
    guard isWord(head), nameIndex(at: head) == nil,
      let role = Roles.role(of: parsed.text[tokens[head].range])
    else { return nil }
    return role.isPlural ? .group : .person(role.gender)
  }
}
