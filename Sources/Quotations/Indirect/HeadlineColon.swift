internal import Prose

/// `Okafor: pumps were never tested`, and `Fire was no accident: police`: in a headline a colon reports.
///
/// A headline that ends in a full stop is known by its place alone: one short sentence above everything else.
struct HeadlineColon: IndirectRule {
  private static let longestSource = 6
  private static let shortestContent = 3

  func clauses(in sentence: Range<Int>, of scope: Scope) -> [ReportedClause] {
    guard let first = sentence.first,
      scope.reading.isHeading(first) || isAboveText(sentence, scope.reading)
    else { return [] }
    let colons = sentence.filter { scope.reading.isMark($0, ":") && !scope.isHidden($0) }
    // A second colon makes a list of it, or a time.
    guard colons.count == 1, let colon = colons.first else { return [] }
    let (before, behind) = (sentence.lowerBound..<colon, (colon + 1)..<sentence.upperBound)
    if isSource(before, scope) { return clause(behind, said: before, by: colon, scope) }
    if isSource(behind, scope) { return clause(before, said: behind, by: colon, scope) }
    return []
  }

  /// The most tokens that a headline has.
  private static let longest = 24
  /// How far a label may reach in the paragraph below.
  private static let longestLabel = 6

  /// Whether a sentence is the first paragraph, and the second is no turn of a talk as it would be then.
  private func isAboveText(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard sentence.lowerBound == 0, sentence.count <= Self.longest,
      sentence.upperBound < reading.tokens.count,
      reading.paragraph(of: sentence.upperBound) > 0
    else { return false }
    let next = sentence.upperBound..<min(reading.tokens.count, sentence.upperBound + Self.longestLabel)
    return !next.contains { reading.isMark($0, ":") }
  }

  private func clause(_ words: Range<Int>, said source: Range<Int>, by colon: Int, _ scope: Scope)
    -> [ReportedClause]
  {
    guard let content = scope.trimmedClause(words, atLeast: Self.shortestContent), isClause(content, scope),
      !scope.isQuotedThroughout(content)
    else { return [] }
    return [ReportedClause(content: content, cue: colon..<(colon + 1), source: source, confidence: 0.85)]
  }

  /// What papers set before the colon that is no source: `The Latest: …`.
  private static let labels = WordSet(
    "latest update updates exclusive video watch live analysis opinion photos explainer breaking newsletter")
  /// No roles, but they say something in headlines: `Poll: most would vote again`.
  private static let voices = WordSet("poll survey study report insider insiders source sources camp")
  /// `Okafor to owners: repair the pumps`, `Okafor on the pumps: nobody asked`
  private static let addressing = WordSet("to at on in")

  /// A person, a body or a role and nothing else but whom or what it speaks to or of: `Strike: what we know` names
  /// none, nor does `Anatolia: the land`.
  private func isSource(_ words: Range<Int>, _ scope: Scope) -> Bool {
    guard (1...Self.longestSource).contains(words.count),
      !words.contains(where: { Self.labels.contains(scope.tokens[$0]) || scope.isHidden($0) })
    else { return false }
    let end = words.dropFirst().first { Self.addressing.contains(scope.tokens[$0]) } ?? words.upperBound
    let speaker = words.lowerBound..<end
    return speaker.allSatisfy { isVoice($0, scope) || WordClasses.determiners.contains(scope.tokens[$0]) }
      ? speaker.contains { isVoice($0, scope) } : isTitled(speaker, scope)
  }

  private func isVoice(_ index: Int, _ scope: Scope) -> Bool {
    let token = scope.tokens[index]
    if let name = scope.reading.name(at: index) { return name.kind != .place }
    return scope.isWord(index)
      && (Roles.isRole(token) || Bodies.contains(token.key) || Self.voices.contains(token))
  }

  /// `Ex-Harbour Chief Okafor`: words in capitals that lead up to the name of a person, none of them a verb.
  private func isTitled(_ words: Range<Int>, _ scope: Scope) -> Bool {
    guard let trees = scope.reading.trees, let last = words.last,
      scope.reading.name(at: last)?.kind == .person
    else { return false }
    return trees.words(ofTokens: words).allSatisfy {
      [.properNoun, .noun, .adjective].contains(trees.entry($0).upos)
    } && words.allSatisfy { scope.isWord($0) && scope.tokens[$0].isCapitalized }
  }

  /// Whether a headline's words state something: a finite verb or, as headlines leave it out, a participle, words in
  /// marks or `no`.
  private func isClause(_ words: Range<Int>, _ scope: Scope) -> Bool {
    guard let trees = scope.reading.trees, let first = words.first else { return true }
    return scope.tokens[first].key == "no" || words.contains { scope.isHidden($0) }
      || trees.words(ofTokens: words).contains { trees.entry($0).upos == .verb || trees.isFinite($0) }
  }
}
