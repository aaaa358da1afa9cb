/// Where names begin, above all at the beginning of a sentence, where every word has a capital.
extension NameFinder {
  func begins(_ index: Int, in sentence: Sentence) -> Bool {
    let word = words[index]
    let end = sentence.tokens.upperBound
    if word.shape == .lower {
      return NameConnectors.opening.contains(word.key) && index + 1 < end && isNameWord(index + 1)
        && words[index + 1].shape == .capital && !words[index + 1].beginsSentence
    }
    if word.key == "the", index + 1 < end, words[index + 1].key == "hague" { return word.hasCapital }
    guard isNameWord(index) else { return false }
    return !word.beginsSentence || beginsInSpite(index, end: end)
  }

  /// Whether the first word of a sentence is a name although it would have a capital anyway.
  private func beginsInSpite(_ index: Int, end: Int) -> Bool {
    let word = words[index]
    if word.shape == .acronym || Titles.heads.contains(word.key) || Demonyms.contains(word.key) {
      return true
    }
    if Titles.openers.contains(word.key), index + 1 < end, isNameWord(index + 1) { return true }
    if capitals.contains(word.key) { return !smalls.contains(word.key) || hasCapital(index + 1, end) }
    if CommonWords.openers.contains(word.key) {
      return OrganizationWords.openings.contains(word.key) && hasCapital(index + 1, end)
    }
    if GivenNames.contains(word.key), !GivenNames.ambiguous.contains(word.key) { return true }
    if Places.contains(word.key) || OrganizationWords.known.contains(word.key) { return true }
    guard index + 1 < end else { return false }
    if precedesShortForm(index, end: end) { return true }
    if tokens[index + 1].kind == .symbol, scalar(index + 1) == 0x26, hasCapital(index + 2, end) {
      return true
    }
    if hasCapital(index + 1, end) {
      let next = words[index + 1].key
      if OrganizationWords.endings.contains(next) || Places.endings.contains(next) { return true }
      if GivenNames.contains(word.key) { return !smalls.contains(word.key) }
      return !smalls.contains(word.key) && !looksLikeVerb(word)
    }
    if smalls.contains(word.key) || Roles.role(word.key) != nil { return false }
    if index + 3 < end, bytes[tokens[index + 1].range.start] == 0x2C, !looksLikeVerb(word),
      tells(index + 2, end)
    {
      return true
    }
    if Roles.role(of: bytes[word.range.bounds])?.isPlural == true { return false }
    if word.isPossessive { return true }
    let isPlural = bytes[word.range.end - 1] == 0x73
    if let verb = ReportingVerbs.entry(for: tokens[index + 1]), words[index + 1].shape == .lower {
      return verb.form == .present || (verb.form == .past && !isPlural)
    }
    return false
  }

  /// `Export Marlow Abroad (EMA)`: the letters in brackets say where the name began.
  private func precedesShortForm(_ index: Int, end: Int) -> Bool {
    var next = index + 1
    while next < min(end, index + 8),
      hasCapital(next, end) || NameConnectors.takesOf.contains(words[next - 1].key)
    {
      next += 1
    }
    guard next > index + 1, next + 1 < end, bytes[tokens[next].range.start] == 0x28,
      words[next + 1].shape == .acronym
    else { return false }
    return bytes[words[next + 1].range.start] == bytes[words[index].range.start]
      && words[next + 1].range.count <= next - index + 1
  }

  /// Whether words behind a comma are said of somebody: `Okafor, who`, `Okafor, for the union`, `Okafor, a baker`.
  private func tells(_ index: Int, _ end: Int) -> Bool {
    if Self.tellings.contains(words[index].key) { return true }
    guard words[index].key == "a" || words[index].key == "an" else { return false }
    for next in (index + 1)..<min(index + 4, end) {
      if let role = Roles.role(words[next].key) { return !role.isPlural }
      if words[next].shape != .lower || CommonWords.function.contains(words[next].key) { return false }
    }
    return false
  }

  private static let tellings = WordSet("who whose for")

  private func scalar(_ index: Int) -> UInt32 {
    Scalars.scalar(at: tokens[index].range.start, in: bytes).value
  }

  private func looksLikeVerb(_ word: NameWord) -> Bool {
    let letters = bytes[word.range.bounds]
    return letters.count > 4
      && [Array("ing".utf8), Array("ed".utf8), Array("ly".utf8)].contains {
        letters.suffix($0.count) == $0[...]
      }
  }
}
