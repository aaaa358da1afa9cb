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

  /// `…, but two officials said`: the reporter sets somebody against the first.
  private func contrast(_ next: Cue, from start: Int, behind tag: ReportingTag) -> Int? {
    guard next.entry.kind == .statement, next.entry.form == tag.cue.entry.form,
      let source = subject(of: next), source.lowerBound - 2 > start, source.upperBound <= next.verb,
      tokens[source.lowerBound - 1].key == "but" || tokens[source.lowerBound - 1].key == "while",
      reading.isMark(source.lowerBound - 2, ",")
    else { return nil }
    return source.lowerBound - 2
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
