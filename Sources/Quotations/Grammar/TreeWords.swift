internal import Prose

/// The trees of a text, reached from its tokens.
///
/// A *word* is an index into `Syntax.tokens`, a *token* one into `ParsedText.tokens`; a token such as `don't` holds
/// two words. A class, since every rule asks for it: a copy of all its arrays each time costs more than the rules.
final class TreeWords: Sendable {
  let syntax: Syntax
  /// For each token its first word, or -1.
  private let wordOfToken: [Int32]
  /// For each word its token.
  private let tokenOfWord: [Int32]

  /// - Complexity: O(*n*) in tokens and words.
  init(_ syntax: Syntax, tokens: [Token]) {
    self.syntax = syntax
    var wordOfToken = [Int32](repeating: -1, count: tokens.count)
    var tokenOfWord = [Int32](repeating: 0, count: syntax.tokens.count)
    var token = 0
    for (word, entry) in syntax.tokens.enumerated() {
      while token + 1 < tokens.count, tokens[token].range.end <= entry.range.start { token += 1 }
      guard !tokens.isEmpty else { break }
      tokenOfWord[word] = Int32(token)
      if wordOfToken[token] < 0, tokens[token].range.start < entry.range.end {
        wordOfToken[token] = Int32(word)
      }
      // A word that reaches over several tokens.
      var next = token + 1
      while next < tokens.count, tokens[next].range.start < entry.range.end {
        wordOfToken[next] = Int32(word)
        next += 1
      }
    }
    self.wordOfToken = wordOfToken
    self.tokenOfWord = tokenOfWord
  }

  /// The first word of a token; nil where the trees have none.
  func word(ofToken token: Int) -> Int? {
    wordOfToken.indices.contains(token) && wordOfToken[token] >= 0 ? Int(wordOfToken[token]) : nil
  }

  func token(ofWord word: Int) -> Int { Int(tokenOfWord[word]) }

  func entry(_ word: Int) -> SyntacticToken { syntax.tokens[word] }

  func relation(_ word: Int) -> Relation { syntax.tokens[word].relation }

  func head(_ word: Int) -> Int? { syntax.head(of: word) }

  /// The tokens from the first to the last that hang on a word.
  func tokens(under word: Int) -> Range<Int> {
    let words = syntax.subtree(of: word)
    return token(ofWord: words.lowerBound)..<(token(ofWord: words.upperBound - 1) + 1)
  }

  /// The words of some tokens; empty where the trees have none.
  func words(ofTokens tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first(where: { wordOfToken[$0] >= 0 }),
      let last = tokens.last(where: { wordOfToken[$0] >= 0 })
    else { return 0..<0 }
    var upper = Int(wordOfToken[last]) + 1
    while upper < tokenOfWord.count, Int(tokenOfWord[upper]) == last { upper += 1 }
    return Int(wordOfToken[first])..<max(Int(wordOfToken[first]), upper)
  }

  /// The words in a range whose heads lie outside it: the tops of what stands there. Marks are none.
  func tops(of words: Range<Int>) -> [Int] {
    words.filter { word in
      guard entry(word).upos != .punctuation else { return false }
      return head(word).map { !words.contains($0) } ?? true
    }
  }

  /// Whether a word is the verb of a finite clause: itself, its auxiliary or its copula is finite.
  func isFinite(_ word: Int) -> Bool {
    if entry(word).morphology.verbForm == .finite { return true }
    return syntax.dependents(of: word).contains {
      [.auxiliary, .passiveAuxiliary, .copula].contains(relation($0))
        && entry($0).morphology.verbForm == .finite
    }
  }

  func subject(_ word: Int) -> Int? {
    syntax.dependent(of: word, by: .nominalSubject, .outerNominalSubject, .passiveNominalSubject)
  }

  /// A verb in the past tense is none, whatever its subject was taken for.
  func isPassive(_ word: Int) -> Bool {
    if syntax.dependent(of: word, by: .passiveAuxiliary) != nil { return true }
    return entry(word).fineTag != .pastVerb && syntax.dependent(of: word, by: .passiveNominalSubject) != nil
  }
}
