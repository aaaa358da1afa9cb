/// What may begin a sentence after an end.
extension SentenceSplitter {
  func beginsSentence(
    _ index: Int, after terminator: Terminator, closedBy closing: Range<Int>, of start: Int
  )
    -> Bool
  {
    let token = tokens[index]
    if terminator == .wide { return true }
    if terminator == .spacedEllipsis, closing.count < 4 { return false }
    if terminator == .stop, isStop(index) { return beginsSpacedStops(index) }
    let isGlued = isGlued(index - 1, index) && !isTag(index - 1)
    switch token.kind {
    case .word:
      guard token.isCapitalized || !Scalars.isLowercase(scalar(index)) || hasInnerCapital(token) else {
        return false
      }
      if isGlued, terminator != .stop { return false }
      if isGlued, tokens[closing.lowerBound - 1].range.count < 2 { return false }
    case .number: if isGlued { return false }
    case .quoteMark: if !opens(at: token.range.start) { return false }
    case .punctuation:
      let value = Scalars.scalar(at: token.range.start, in: bytes).value
      guard value == 0x28 || value == 0x5B || value == 0x2022 || value == 0x2D || value == 0x2014 else {
        return false
      }
      // A dash after a full stop begins an item or a signature; after an abbreviation it goes on.
      if terminator != .stop, value == 0x2D || value == 0x2014 { return false }
      // `… way […]” (Okafor 55).`
      if terminator == .ellipsis { return false }
    case .symbol: if isGlued { return false }
    }
    switch terminator {
    case .abbreviation, .initials:
      let opens =
        token.kind == .quoteMark || (token.isCapitalized && WordClasses.sentenceOpeners.contains(token))
      if terminator == .initials, closing.lowerBound > range.lowerBound,
        tokens[closing.lowerBound - 1].isCapitalized
      {
        return false
      }
      return opens && !continuesName(index)
    case .hour:
      // `At 5 a.m. Mr Okafor left`: the hour alone is no sentence yet.
      let words = closing.lowerBound - start
      guard words > 4 || words > 2 && !WordClasses.prepositions.contains(tokens[start]) else { return false }
      return token.kind == .quoteMark || (token.isCapitalized && !goesOnAfterHour(token))
    case .exclamation, .ellipsis:
      // `Yahoo! Inc.`
      if token.isCapitalized, Self.companyForms.contains(token) { return false }
      return !(isQuoted(closing) && reports(from: index))
    default: return true
    }
  }

  /// `6 p.m. Friday`, `9 a.m. Eastern`, `3 p.m. GMT`
  private func goesOnAfterHour(_ token: Token) -> Bool {
    WordClasses.weekdays.contains(token) || WordClasses.months.contains(token)
      || Self.timeZones.contains(token)
  }

  private static let timeZones = WordSet(
    """
    eastern central pacific mountain atlantic local gmt utc bst est edt cst cdt mst mdt pst pdt et ct mt pt
    cet cest ist msk
    """
  )

  /// `U.S. In` could go on only as a name does; words such as `The` never do.
  private func continuesName(_ index: Int) -> Bool {
    index + 1 < range.upperBound && tokens[index].range.count == 1 && tokens[index + 1].isCapitalized
      && tokens[index].key != WordKey("a") && tokens[index].key != WordKey("i")
  }

  private func isQuoted(_ closing: Range<Int>) -> Bool {
    closing.contains { tokens[$0].kind == .quoteMark }
  }

  /// `iPhone`, `eBay`: a name that is a capital on its second letter.
  private func hasInnerCapital(_ token: Token) -> Bool {
    guard token.range.count > 2 else { return false }
    let second = bytes[token.range.start + 1]
    return second.isASCIILetter && second < 0x61
  }

  private static let companyForms = WordSet("inc inc. corp corp. ltd ltd. co co. llc plc")

  /// `“…?” Mr. Okafor asked`, `“…!” Ana Ruiz of Marlow, who was there, cried`: a name and a verb of saying follow, so
  /// the sentence goes on.
  private func reports(from index: Int) -> Bool {
    guard let end = endOfName(from: index) else { return false }
    if isReport(end) { return true }
    // What is said of the name stands between commas.
    guard end > index, end < range.upperBound, scalar(end) == 0x2C else { return false }
    var next = end + 1
    while next < min(end + 14, range.upperBound), terminator(at: next) == nil, tokens[next].kind != .quoteMark
    {
      if scalar(next) == 0x2C, isReport(next + 1) { return true }
      next += 1
    }
    return false
  }

  /// The index after the name that begins at one, and after adverbs; nil if no name begins there.
  private func endOfName(from index: Int) -> Int? {
    var next = index
    while next < min(index + 9, range.upperBound), !isReport(next) {
      let token = tokens[next]
      let joins =
        next > index && (token.key == "of" || NameConnectors.particles.contains(token))
        && next + 1 < range.upperBound && tokens[next + 1].isCapitalized
      guard token.kind == .word, token.isCapitalized || WordClasses.adverbs.contains(token) || joins else {
        break
      }
      if next == index, WordClasses.sentenceOpeners.contains(token),
        !WordClasses.personalPronouns.contains(token)
      {
        return nil
      }
      next += 1
    }
    return next > index ? next : nil
  }

  private func isReport(_ index: Int) -> Bool {
    guard index < range.upperBound, !tokens[index].isCapitalized,
      let verb = ReportingVerbs.entry(for: tokens[index])
    else { return false }
    return verb.form != .base
  }
}
