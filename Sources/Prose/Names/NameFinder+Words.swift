/// Which words may stand in a name: capitals that no rule of spelling asked for.
extension NameFinder {
  /// Whether a word may stand in a name. Words of grammar, days and months may not.
  func isNameWord(_ index: Int) -> Bool {
    let word = words[index]
    switch word.shape {
    case .lower, .other: return false
    case .acronym:
      // `TAKE` where `take` stands elsewhere is a word that shouts.
      return !OrganizationWords.commonAcronyms.contains(word.key) && !isShouted(index)
        && (word.range.count < 4 || !smalls.contains(word.key))
    case .capital: break
    }
    if isPluralOfAcronym(word) || isStateBehindComma(index) { return false }
    if word.key == "will" || word.key == "may" { return isNamesake(index) }
    if CommonWords.function.contains(word.key) || WordClasses.weekdays.contains(word.key) { return false }
    if WordClasses.months.contains(word.key) { return isNamesake(index) }
    return !Self.numbered.contains(word.key)
  }

  /// `ANALYST'S TAKE`: a long word in capitals beside another one.
  private func isShouted(_ index: Int) -> Bool {
    guard words[index].range.count >= 4, !OrganizationWords.known.contains(words[index].key) else {
      return false
    }
    return [index - 1, index + 1].contains {
      words.indices.contains($0) && words[$0].shape == .acronym && words[$0].range.count >= 4
        && !OrganizationWords.known.contains(words[$0].key)
    }
  }

  /// `Kansas City, Mo.`: short for what the name before it lies in.
  private func isStateBehindComma(_ index: Int) -> Bool {
    guard index > 1, bytes[words[index].range.end - 1] == 0x2E, Places.shortStates.contains(words[index].key)
    else {
      return false
    }
    return tokens[index - 1].kind == .punctuation && bytes[tokens[index - 1].range.start] == 0x2C
      && words[index - 2].hasCapital
  }

  /// `MPs`, `CEOs`
  private func isPluralOfAcronym(_ word: NameWord) -> Bool {
    word.range.count <= 4 && bytes[word.range.end - 1] == 0x73
      && OrganizationWords.commonAcronyms.contains(WordKey(bytes[word.range.start..<(word.range.end - 1)]))
  }

  private static let numbered = WordSet("no. nos. fig. vol. art. sec. article chapter section page")

  /// `Theresa May`, `April Ryan`: a month or a verb that is a name because of what stands beside it.
  private func isNamesake(_ index: Int) -> Bool {
    let before = index > 0 ? words[index - 1] : nil
    if let before, before.hasCapital, tokens[index - 1].kind == .word {
      if GivenNames.contains(before.key) || Titles.heads.contains(before.key) { return true }
    }
    guard GivenNames.ambiguous.contains(words[index].key), !words[index].beginsSentence else { return false }
    if let before, WordClasses.prepositions.contains(before.key) || Self.datePointers.contains(before.key) {
      return false
    }
    guard index + 1 < words.count else { return false }
    return words[index + 1].shape == .capital && tokens[index + 1].kind == .word
      && !CommonWords.function.contains(words[index + 1].key)
  }

  private static let datePointers = WordSet("last next this early late mid of each every")

  func hasCapital(_ index: Int, _ end: Int) -> Bool { index < end && isNameWord(index) }
}
