internal import Prose

/// The words that name a source, by what they are.
enum Mention: Hashable {
  /// Index of the name in `ParsedText.names`.
  case name(Int)
  case pronoun(Pronoun)
  /// `the mayor`, `the company`: somebody the article has named, or a role that it leaves at that.
  case definite(head: WordKey)
  /// `a senior official`, `one of the firefighters`
  case unnamed
  /// `supporters`, `both leaders`, `Trump and Putin`
  case group

  enum Pronoun: Hashable { case he, she, they, it, first }
}

extension Reading {
  /// Reads the phrase that names a source.
  func mention(in phrase: Range<Int>) -> Mention {
    let first = tokens[phrase.lowerBound]
    if phrase.count == 1, let pronoun = pronoun(first) { return .pronoun(pronoun) }
    let head = headEnd(of: phrase)
    let names = namesEnding(in: phrase.lowerBound..<head)
    if names.count > 1, (phrase.lowerBound..<head).contains(where: { tokens[$0].key == "and" }) {
      return .group
    }
    let last = head - 1
    if let name = nameIndex(at: last), !Scope(reading: self, span: nil).isPossessive(tokens[last]) {
      return .name(name)
    }
    // A name that an apposition gives: `the harbour master, Ines Okafor,`.
    if isMark(phrase.upperBound, ","), let name = nameIndex(at: phrase.upperBound + 1),
      parsed.names[name].kind == .person, Roles.isRole(tokens[last])
    {
      return .name(name)
    }
    if Roles.role(tokens[last].key)?.isPlural ?? false { return .group }
    if first.key == "the" || first.key == "this" || first.key == "that" || scopeIsPossessive(phrase) {
      return .definite(head: tokens[last].key)
    }
    if first.key == "a" || first.key == "an" || first.key == "one" || first.key == "another" {
      return .unnamed
    }
    if let name = names.last, names.count == 1, !Roles.isRole(tokens[last]) { return .name(name) }
    return Roles.isRole(tokens[last]) ? .definite(head: tokens[last].key) : .group
  }

  private func pronoun(_ token: Token) -> Mention.Pronoun? {
    switch token.key {
    case "he": .he
    case "she": .she
    case "they": .they
    case "it": .it
    case "i", "we", "you": .first
    default: nil
    }
  }

  /// Where the head of a phrase ends: before its first preposition that is not inside a name.
  private func headEnd(of phrase: Range<Int>) -> Int {
    let inner = phrase.dropFirst().first {
      WordClasses.prepositions.contains(tokens[$0]) && nameIndex(at: $0) == nil
    }
    return inner ?? phrase.upperBound
  }

  private func namesEnding(in phrase: Range<Int>) -> [Int] {
    var names: [Int] = []
    for index in phrase {
      guard let name = nameIndex(at: index), names.last != name else { continue }
      names.append(name)
    }
    return names
  }

  private func scopeIsPossessive(_ phrase: Range<Int>) -> Bool {
    phrase.dropLast().contains { Scope(reading: self, span: nil).isPossessive(tokens[$0]) }
      || ["his", "her", "its", "their"].contains(tokens[phrase.lowerBound].key)
  }
}
