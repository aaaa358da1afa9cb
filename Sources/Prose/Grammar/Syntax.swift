/// The trees of a text, found by place: what stands here, what it hangs on, what hangs on it.
///
/// A word is an index into `tokens`; a tree never leaves its sentence of Universal Dependencies.
public struct Syntax: Sendable {
  /// The words of all trees, in the order of the text. Their heads count from the first word of their tree.
  public let tokens: [SyntacticToken]
  /// The words of each tree, in order; not empty.
  public let trees: [Range<Int>]
  private let treeOfWord: RunIndex
  /// For each sentence of `ParsedText` its first tree, and the count of trees at the end.
  private let firstTree: [Int32]
  /// For each word the first that hangs on it, and for each the next that hangs on the same head; -1 for none.
  private let firstDependent, nextDependent: [Int32]
  private let text: SourceText
  private let grammar: Grammar

  /// Tags and parses a text.
  /// - Complexity: O(*n*) in the bytes of the text.
  public init(of parsed: ParsedText, by grammar: Grammar) {
    let sentences = UDSentence.all(in: parsed)
    var tokens: [SyntacticToken] = []
    var trees: [Range<Int>] = []
    var firstTree: [Int32] = []
    tokens.reserveCapacity(parsed.tokens.count)
    trees.reserveCapacity(sentences.count)
    firstTree.reserveCapacity(parsed.sentences.count + 1)
    grammar.read(sentences, of: parsed.text) { index, tree in
      while firstTree.count <= sentences[index].sentence { firstTree.append(Int32(trees.count)) }
      guard !tree.isEmpty else { return }
      trees.append(tokens.count..<(tokens.count + tree.count))
      tokens += tree
    }
    while firstTree.count <= parsed.sentences.count { firstTree.append(Int32(trees.count)) }
    self.init(tokens: tokens, trees: trees, firstTree: firstTree, text: parsed.text, grammar: grammar)
  }

  private init(
    tokens: [SyntacticToken], trees: [Range<Int>], firstTree: [Int32], text: SourceText, grammar: Grammar
  ) {
    var firstDependent = [Int32](repeating: -1, count: tokens.count)
    var nextDependent = firstDependent
    for words in trees {
      for word in words.reversed() {
        guard let head = tokens[word].head.map({ words.lowerBound + $0 }) else { continue }
        nextDependent[word] = firstDependent[head]
        firstDependent[head] = Int32(word)
      }
    }
    self.tokens = tokens
    self.trees = trees
    treeOfWord = RunIndex(trees, count: tokens.count)
    self.firstTree = firstTree
    self.firstDependent = firstDependent
    self.nextDependent = nextDependent
    self.text = text
    self.grammar = grammar
  }
}

// MARK: - Places

extension Syntax {
  /// The word that holds a byte; nil between words.
  /// - Complexity: O(log *n*).
  public func word(at offset: Int) -> Int? {
    let word = firstWord(endingAfter: offset)
    return word < tokens.count && tokens[word].range.start <= offset ? word : nil
  }

  /// The words that lie in a range, or reach into it.
  public func words(in range: TextRange) -> Range<Int> {
    let first = firstWord(endingAfter: range.start)
    return first..<max(first, firstWord(startingFrom: range.end))
  }

  private func firstWord(endingAfter offset: Int) -> Int { partition { $0.range.end <= offset } }

  private func firstWord(startingFrom offset: Int) -> Int { partition { $0.range.start < offset } }

  private func partition(where isBefore: (SyntacticToken) -> Bool) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(tokens[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The trees of a sentence of `ParsedText`: more than one where a quotation in it holds several sentences.
  public func trees(ofSentence sentence: Int) -> Range<Int> {
    Int(firstTree[sentence])..<Int(firstTree[sentence + 1])
  }

  /// The index in `trees` of a word's tree.
  public func tree(of word: Int) -> Int { treeOfWord.run(of: word) { trees[$0].upperBound } }
}

// MARK: - Relations

extension Syntax {
  /// What a word hangs on; nil for the root of its tree.
  public func head(of word: Int) -> Int? {
    tokens[word].head.map { trees[tree(of: word)].lowerBound + $0 }
  }

  /// The words that hang directly on one, in the order of the text.
  public func dependents(of word: Int) -> Dependents {
    Dependents(word: Int(firstDependent[word]), nextDependent: nextDependent)
  }

  /// The first that hangs on a word by one of these relations.
  public func dependent(of word: Int, by relations: Relation...) -> Int? {
    dependents(of: word).first { relations.contains(tokens[$0].relation) }
  }

  public func root(ofTree tree: Int) -> Int {
    trees[tree].first { tokens[$0].head == nil } ?? trees[tree].lowerBound
  }

  /// The words that hang on a word, directly or not, and itself, from the first to the last of them.
  public func subtree(of word: Int) -> Range<Int> {
    var (lower, upper) = (word, word)
    var waiting = [word]
    while let next = waiting.popLast() {
      lower = min(lower, next)
      upper = max(upper, next)
      waiting += dependents(of: next)
    }
    return lower..<(upper + 1)
  }

  /// Whether `word` is `ancestor` or hangs on it, directly or not.
  public func isWord(_ word: Int, under ancestor: Int) -> Bool {
    var current: Int? = word
    while let at = current {
      if at == ancestor { return true }
      current = head(of: at)
    }
    return false
  }

  /// From the first byte of the first to the last byte of the last.
  public func range(of words: Range<Int>) -> TextRange {
    TextRange(tokens[words.lowerBound].range.start, tokens[words.upperBound - 1].range.end)
  }

  /// The dictionary form of a word: `say` of `said`.
  public func lemma(of word: Int) -> String { grammar.lemma(of: tokens[word], in: text) }

  /// The words that hang on one head.
  public struct Dependents: Sequence, IteratorProtocol {
    fileprivate var word: Int
    fileprivate let nextDependent: [Int32]

    public mutating func next() -> Int? {
      guard word >= 0 else { return nil }
      defer { word = Int(nextDependent[word]) }
      return word
    }
  }
}
