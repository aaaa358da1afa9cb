/// Finds the word for what is counted: `passengers` of `27 injured passengers`, `voters` of `40 percent of the voters`.
extension QuantityFinder {
  func noun(after end: Int, _ amount: Amount, in sentence: Range<Int>) -> TextRange? {
    var index = end
    let limit = sentence.upperBound
    guard index < limit else { return nil }
    let isMeasured = amount.measure != nil || amount.isAge
    if key(index) == "of" {
      index += 1
      while index < limit, Self.determiners.contains(key(index)), tokens[index].kind == .word { index += 1 }
    } else if isMeasured {
      // `62 miles north` counts nothing; `three-hour talks` and `$3bn plan` do.
      var isMoney = false
      if case .money = amount.measure?.unit { isMoney = true }
      guard amount.isAttributive || isMoney else { return nil }
    }
    let chunk = chunk(from: index, to: limit)
    guard !chunk.isEmpty else { return nil }
    let isSingular = amount.numeral.upper == 1 && !isMeasured
    if !isSingular,
      let found = chunk.first(where: {
        isPlural($0) && !isPossessive($0)
          && !(amount.isAge && tokens[$0].isCapitalized && !Demonyms.contains(key($0)))
      })
    {
      // `crew members`, `police officers`
      let follows = chunk.contains(found + 1) && isPlural(found + 1) && Roles.isRole(tokens[found + 1])
      return tokens[follows ? found + 1 : found].range
    }
    let roles = chunk.filter { !tokens[$0].isCapitalized && !isPossessive($0) }
    if let role = roles.first(where: {
      Roles.role(of: word($0))?.isPlural == !(isSingular || amount.isAttributive)
    }) {
      return tokens[role].range
    }
    guard isSingular || isMeasured || amount.isAttributive || key(end) == "of" else { return nil }
    let noun = chunk.prefix { amount.isAttributive || !isVerbal($0) }.first {
      !isAdjective($0) && !isPossessive($0) && !tokens[$0].isCapitalized
    }
    return noun.map { tokens[$0].range }
  }

  /// `town’s`, `workers'`
  private func isPossessive(_ index: Int) -> Bool {
    let range = tokens[index].range
    let last = Scalars.scalar(before: range.end, in: bytes).value
    if Scalars.isApostrophe(last) { return true }
    return last == 0x73 && range.count > 2
      && Scalars.isApostrophe(Scalars.scalar(before: range.end - 1, in: bytes).value)
  }

  /// `up to $4 million depending on`
  private func isVerbal(_ index: Int) -> Bool {
    let letters = word(index)
    return letters.count > 5 && letters.suffix(3).elementsEqual("ing".utf8)
  }

  private static let determiners = WordSet(
    "the its their his her our your my these those all this that an a such more other additional")

  /// The words that may be an adjective or a noun, up to the first that is neither.
  private func chunk(from start: Int, to limit: Int) -> [Int] {
    var chunk: [Int] = []
    var index = start
    while index < min(limit, start + 6), tokens[index].kind == .word {
      let key = key(index)
      let isFiller = Self.fillers.contains(key)
      if !isFiller {
        if CommonWords.function.contains(key) || WordClasses.prepositions.contains(key) { break }
        if Self.pasts.contains(key) || Self.timePointers.contains(key) || WordClasses.weekdays.contains(key)
          || WordClasses.months.contains(key)
        {
          break
        }
        if let verb = ReportingVerbs.entry(for: tokens[index]), verb.form == .past || verb.form == .participle
        {
          break
        }
        chunk.append(index)
      }
      index += 1
    }
    return chunk
  }

  /// Verbs in the past that look like nothing else; those in `-ed` may be adjectives.
  private static let pasts = WordSet(
    """
    left went came died fell ran got took made won lost shot led met sat stood spoke saw sang became began gave knew kept
    held brought grew rose drew drove felt found paid sent sold slept spent swam thought threw wore wrote
    """)
  private static let timePointers = WordSet(
    "last next ago today yesterday tomorrow tonight later earlier each daily weekly monthly annually apiece away"
  )
  private static let fillers = WordSet("more other additional further new such extra")

  private func isPlural(_ index: Int) -> Bool {
    let key = key(index)
    if Self.irregularPlurals.contains(key) { return true }
    if let role = Roles.role(key) { return role.isPlural }
    let letters = word(index)
    guard letters.count > 3, letters.last == 0x73, letters.dropLast().last != 0x73 else { return false }
    return !Self.singularsWithS.contains(key) && !Demonyms.groups.contains(key)
      && letters.suffix(3) != [0x6F, 0x75, 0x73]
  }

  private static let irregularPlurals = WordSet(
    """
    people men women children police troops staff crew personnel cattle fish sheep deer aircraft feet teeth mice geese
    lives wives data media criteria spacecraft hovercraft series species military-personnel
    """)
  private static let singularsWithS = WordSet(
    "news gas bus plus this his yes us campus virus census less always perhaps was has")

  private func isAdjective(_ index: Int) -> Bool {
    let letters = word(index)
    if Demonyms.contains(key(index)) || Self.adjectives.contains(key(index)) { return true }
    let endings = [
      "ed", "al", "ive", "ous", "ful", "ic", "able", "ible", "less", "ary", "ian", "ly", "ior", "est",
    ]
    return letters.count > 4
      && endings.contains { letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
      && !Roles.isRole(tokens[index])
  }

  private static let adjectives = WordSet(
    """
    new old young big small large great good bad high low long short late early major minor main key local foreign dead
    male female white black red green blue different separate full entire whole single double top bottom first second third
    third-largest unknown unarmed armed strong weak heavy light deep hot cold free open recent next last past prime
    """)
}
