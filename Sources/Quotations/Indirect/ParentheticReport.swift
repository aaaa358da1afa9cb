internal import Prose

/// `The quay, Okafor said, would stay shut.` and `The quay would stay shut, Okafor said.`: a tag between the pieces of
/// a clause, or behind it.
struct ParentheticReport: TaggedRule {
  /// These tie a sentence to the one before; they are the reporter's.
  private static let connectives = WordSet(
    """
    however still meanwhile instead moreover furthermore nevertheless nonetheless besides additionally
    afterward afterwards yet also
    """)

  /// Behind a tag these begin what the reporter adds.
  private static let asides = WordSet(
    "though although while as when even who which whom whose where after before")

  func clauses(of tag: ReportingTag, in sentence: Range<Int>, from start: Int, scope: Scope)
    -> [Range<Int>]
  {
    guard tag.isParenthesis, let trees = scope.reading.trees else { return [] }
    let behind = content(behind: tag, in: sentence, scope, trees)
    let isContinued = behind != nil || isContinuedInMarks(tag, in: sentence, scope)
    let before = content(before: tag, from: start, scope, trees, isContinued: isContinued)
    return [before, behind].compactMap(\.self)
  }

  // MARK: - Behind the tag

  private func content(
    behind tag: ReportingTag, in sentence: Range<Int>, _ scope: Scope, _ trees: TreeWords
  ) -> Range<Int>? {
    let reading = scope.reading
    var start = tag.tokens.upperBound
    guard start < sentence.upperBound, reading.isMark(start, ",") || reading.isDash(start) else { return nil }
    start += 1
    guard start < sentence.upperBound, !scope.isHidden(start) else { return nil }
    let end = scope.clauseEnd(from: start, in: sentence, behind: tag, trees)
    guard let piece = scope.trimmedClause(start..<end, atLeast: 2), !scope.isQuotedThroughout(piece),
      continues(piece, tag, scope, trees)
    else { return nil }
    return piece
  }

  /// `The quay, he said, “was full of smoke”`: quoted words that begin in the middle of a sentence.
  private func isContinuedInMarks(
    _ tag: ReportingTag, in sentence: Range<Int>, _ scope: Scope
  ) -> Bool {
    let comma = tag.tokens.upperBound
    guard comma + 2 < sentence.upperBound, scope.reading.isMark(comma, ","),
      scope.tokens[comma + 1].kind == .quoteMark
    else { return false }
    return scope.reading.isWord(comma + 2) && !scope.tokens[comma + 2].isCapitalized
  }

  /// Whether words behind a tag go on with what was said, rather than tell more of who said it, when and how.
  private func continues(_ piece: Range<Int>, _ tag: ReportingTag, _ scope: Scope, _ trees: TreeWords) -> Bool
  {
    let words = trees.words(ofTokens: piece)
    guard let top = trees.tops(of: words).first, !words.isEmpty else { return false }
    if trees.entry(words.lowerBound).fineTag == .gerund { return false }
    if Self.asides.contains(scope.tokens[piece.lowerBound]) { return false }
    guard words.contains(where: { trees.entry($0).morphology.verbForm == .finite }) else {
      return completes(top, piece, tag, scope, trees)
    }
    guard let head = trees.head(top) else { return true }
    if head == tag.word {
      switch trees.relation(top) {
      case .clausalComplement, .parataxis: return true
      case .conjunct: return trees.subject(top) != nil && scope.cue(at: trees.token(ofWord: top)) == nil
      default: return false
      }
    }
    let place = trees.token(ofWord: head)
    if tag.tokens.contains(place) || tag.source.contains(place) { return false }
    return place < tag.tokens.lowerBound
  }

  /// `The plan, he said, |to close the quay|`, `It was, he said, |one of many|`: no verb of its own, but what stands before
  /// the tag is not complete without it.
  private func completes(
    _ top: Int, _ piece: Range<Int>, _ tag: ReportingTag, _ scope: Scope, _ trees: TreeWords
  ) -> Bool {
    let last = tag.tokens.lowerBound - 2
    if last >= 0, Self.be.contains(scope.tokens[last]), !scope.isHidden(last) { return true }
    // The trees hang `to close the quay` on the verb of the tag, or on what stands before it.
    guard scope.tokens[piece.lowerBound].key == "to", let head = trees.head(top),
      head == tag.word || trees.token(ofWord: head) < tag.tokens.lowerBound
    else { return false }
    switch trees.relation(top) {
    case .clausalComplement, .openClausalComplement, .adnominalClause, .clausalSubject: return true
    default: return false
    }
  }

  private static let be = WordSet("is are was were be been isn't wasn't aren't weren't")

  // MARK: - Before the tag

  private func content(
    before tag: ReportingTag, from start: Int, _ scope: Scope, _ trees: TreeWords, isContinued: Bool
  ) -> Range<Int>? {
    guard start < tag.tokens.lowerBound else { return nil }
    let least = isContinued ? 1 : Scope.shortestClause
    guard let piece = scope.trimmedClause(start..<tag.tokens.lowerBound, atLeast: least),
      !scope.isQuotedThroughout(piece), !isConnective(piece, scope)
    else { return nil }
    if isContinued { return piece }
    guard !introducesQuotation(piece, scope) else { return nil }
    return isSaid(piece, tag, trees) ? piece : nil
  }

  /// `The governor was brief: “We will rebuild,” she said`: the words before the colon are the reporter's.
  private func introducesQuotation(_ piece: Range<Int>, _ scope: Scope) -> Bool {
    piece.dropFirst().contains {
      scope.tokens[$0].kind == .quoteMark && scope.reading.isMark($0 - 1, ":")
    }
  }

  private func isConnective(_ piece: Range<Int>, _ scope: Scope) -> Bool {
    piece.allSatisfy {
      Self.connectives.contains(scope.tokens[$0]) || WordClasses.conjunctions.contains(scope.tokens[$0])
        || scope.tokens[$0].kind == .punctuation
    }
  }

  /// Not where the words are only the time, the place or the occasion of the saying.
  private func isSaid(_ piece: Range<Int>, _ tag: ReportingTag, _ trees: TreeWords) -> Bool {
    let tops = trees.tops(of: trees.words(ofTokens: piece))
    return tops.contains { top in
      guard trees.isFinite(top) || trees.relation(top) == .conjunct else { return false }
      guard trees.head(top) == tag.word else { return true }
      switch trees.relation(top) {
      case .clausalComplement, .parataxis, .unspecified, .dislocated, .clausalSubject: return true
      default:
        // `Okafor was for it, he said`: whatever the trees take it for, it has a subject and nothing leads it in.
        return trees.subject(top) != nil && trees.syntax.dependent(of: top, by: .marker) == nil
      }
    }
  }
}
