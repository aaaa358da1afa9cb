internal import Prose

/// Where a reported clause ends. News reports to the end of the sentence unless something shows that the reporter
/// speaks again.
extension Scope {
  func clauseEnd(from start: Int, in sentence: Range<Int>, behind tag: ReportingTag, _ trees: TreeWords)
    -> Int
  {
    var end = sentence.upperBound
    end = min(end, resumedClause(from: start, behind: tag, trees, end))
    for dependent in trees.syntax.dependents(of: tag.word) {
      let reach = trees.tokens(under: dependent)
      guard reach.lowerBound > start, reach.lowerBound < end, leavesReport(dependent, trees) else { continue }
      let next = cue(at: trees.token(ofWord: dependent))
      end =
        next.flatMap { contrast($0, from: start, behind: tag) } ?? beforeMarks(reach.lowerBound, from: start)
    }
    return firstBreak(from: start, to: end, behind: tag, trees)
  }

  /// `After he said it was over, they left`: what the cue's own clause hangs on goes on behind it.
  private func resumedClause(from start: Int, behind tag: ReportingTag, _ trees: TreeWords, _ end: Int) -> Int
  {
    let reach = trees.tokens(under: tag.word).upperBound
    guard reach > start, reach < end else { return end }
    var word = tag.word
    while let head = trees.head(word) {
      if trees.token(ofWord: head) >= reach { return reach }
      word = head
    }
    return end
  }

  /// `… and left`, `…, as the rain began`: second verbs and adverbial clauses of the cue itself.
  private func leavesReport(_ word: Int, _ trees: TreeWords) -> Bool {
    switch trees.relation(word) {
    case .conjunct:
      (trees.entry(word).upos == .verb && trees.subject(word) == nil)
        || cue(at: trees.token(ofWord: word)).map { $0.entry.form != .base } ?? false
    case .adverbialClause: true
    default: false
    }
  }

  /// Back over the comma or dash before a token.
  private func beforeMarks(_ token: Int, from start: Int) -> Int {
    var end = token
    while end > start, tokens[end - 1].kind == .punctuation { end -= 1 }
    return end
  }

  /// The first place behind `start` at which another report, a semicolon or a quotation of its own begins.
  private func firstBreak(from start: Int, to end: Int, behind tag: ReportingTag, _ trees: TreeWords) -> Int {
    var index = start
    while index < end {
      defer { index += 1 }
      if reading.isMark(index, ";") { return index }
      guard index > start else { continue }
      if startsQuotation(index) { return index }
      if isHidden(index) { continue }
      let isComma = reading.isMark(index - 1, ",") && !isHidden(index - 1)
      if isComma || endsQuotationInComma(index - 1), isTrailingParticiple(index, behind: tag, trees) {
        return isComma ? index - 1 : index
      }
      if isComma, tokens[index].key == "according" { return index - 1 }
      if isComma, isOtherShare(index, behind: tag) { return index - 1 }
      guard let next = self.cue(at: index), let word = trees.word(ofToken: index) else { continue }
      if let before = secondReport(next, word, from: start, behind: tag, trees) { return before }
    }
    return end
  }

  /// `…, pointing to the figures`: what the speaker did besides.
  private func isTrailingParticiple(_ index: Int, behind tag: ReportingTag, _ trees: TreeWords) -> Bool {
    guard let word = trees.word(ofToken: index), trees.entry(word).fineTag == .gerund,
      tokens[index].key != "including"
    else { return false }
    if Self.gestures.contains(tokens[index]) || cue(at: index) != nil { return true }
    guard trees.relation(word) == .adverbialClause, let head = trees.head(word) else { return false }
    return head == tag.word || head == tag.complement
  }

  private static let gestures = WordSet(
    "pointing alluding referring citing highlighting reflecting echoing referencing underscoring according")

  /// `… but suggested that`, `…, X said`: a second verb of saying whose subject is the first one's, or a tag.
  private func secondReport(
    _ next: Cue, _ word: Int, from start: Int, behind tag: ReportingTag, _ trees: TreeWords
  ) -> Int? {
    let before = wordBeforeAuxiliaries(next.verb, notBefore: start)
    guard before > start else { return nil }
    let joins = tokens[before - 1].key == "and" || tokens[before - 1].key == "but"
    if let contrast = contrast(next, from: start, behind: tag) { return contrast }
    if joins, trees.subject(word) == nil, trees.relation(word) == .conjunct,
      next.entry.form == tag.cue.entry.form || next.entry.form == .participle
    {
      return beforeMarks(before - 1, from: start)
    }
    if reading.isMark(before - 1, ","), next.entry.form == .participle, trees.subject(word) == nil {
      return before - 1
    }
    return nil
  }

  /// `…, but two officials said`, `…, though she noted`, `…, which he called a mistake`: the reporter sets somebody, or
  /// something else that was said, against the first.
  private func contrast(_ next: Cue, from start: Int, behind tag: ReportingTag) -> Int? {
    guard next.entry.form == tag.cue.entry.form, let source = subject(of: next),
      source.upperBound <= next.verb, source.lowerBound - 2 > start
    else { return nil }
    var joint = source.lowerBound - 1
    let joins =
      next.entry.kind == .statement && Self.contrasts.contains(tokens[joint])
      || tokens[joint].key == "which" && next.entry.form == .past && reachesEnd(next)
    guard joins else { return nil }
    if tokens[joint].key == "though", tokens[joint - 1].key == "even" { joint -= 1 }
    guard joint - 1 > start, !isHidden(joint) else { return nil }
    if endsQuotationInComma(joint - 1) { return joint }
    return reading.isMark(joint - 1, ",") ? joint - 1 : nil
  }

  /// `the plan, which some called a mistake, was dead` goes on behind what is said of the plan.
  private func reachesEnd(_ cue: Cue) -> Bool {
    guard let trees = reading.trees, let word = trees.word(ofToken: cue.verb) else { return false }
    let end = sentence(around: cue.verb).upperBound
    let reach = trees.tokens(under: word).upperBound
    return (min(reach, end)..<end).allSatisfy { !reading.isWord($0) }
  }

  private static let contrasts = WordSet("but while though although")

  private static let shares = WordSet(
    "percent half third quarter most majority fewer two-thirds three-quarters")
  private static let comparing = WordSet("compared versus against")
  private static let setting = WordSet("while but and")

  /// `Half of the crews said they would go, compared with a third in May`, `…, while a third would stay`: a poll counts
  /// those who answered so, and its reporter sets others beside them.
  private func isOtherShare(_ index: Int, behind tag: ReportingTag) -> Bool {
    guard tag.source.contains(where: isShare), index + 1 < tokens.count else { return false }
    if Self.comparing.contains(tokens[index]) { return true }
    guard Self.setting.contains(tokens[index]) else { return false }
    let next = (index + 1)..<min(tokens.count, index + 5)
    return next.contains { isShare($0) && !isHidden($0) }
  }

  private func isShare(_ index: Int) -> Bool {
    tokens[index].kind == .number || Self.shares.contains(tokens[index])
  }

  /// `… “the figures,” pointing to`: American papers put the comma inside.
  private func endsQuotationInComma(_ mark: Int) -> Bool {
    tokens[mark].kind == .quoteMark && reading.isMark(mark - 1, ",")
  }

  /// A quotation behind a comma or colon stands on its own.
  private func startsQuotation(_ index: Int) -> Bool {
    guard tokens[index].kind == .quoteMark,
      reading.isMark(index - 1, ",") || reading.isMark(index - 1, ":"),
      let span = reading.span(at: index), reading.tokensOfSpan[span].lowerBound == index
    else { return false }
    return index + 1 < tokens.count && tokens[index + 1].isCapitalized
  }
}
