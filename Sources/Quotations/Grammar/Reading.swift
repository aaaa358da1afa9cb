internal import Prose

/// A parsed text with the look-ups that the rules need: which sentence, quoted span and name a token belongs to.
///
/// Positions are indices into `tokens`. A class, since every rule holds it: copies of its arrays would cost more than
/// the rules.
final class Reading: Sendable {
  let parsed: ParsedText
  /// The trees of the text, where there is a grammar model.
  let trees: TreeWords?
  let tokens: [Token]
  /// For each token the index of the innermost quoted span around it; a mark belongs to its own span. -1 outside.
  private let spanOfToken: [Int32]
  private let sentenceOfToken: RunIndex
  /// For each token the index of the name that holds it, or -1.
  private let nameOfToken: [Int32]
  /// For each quoted span its tokens, marks included.
  let tokensOfSpan: [Range<Int>]
  /// For each token whether it has the form of a reporting verb.
  private let hasReportingForm: [Bool]
  /// The tokens `according` before `to`, in order.
  private let accordings: [Int]

  init(_ parsed: ParsedText, syntax: Syntax?) {
    self.parsed = parsed
    tokens = parsed.tokens
    accordings = Self.accordings(in: parsed.tokens)
    hasReportingForm = parsed.tokens.map { $0.kind == .word && ReportingVerbs.entry(for: $0) != nil }
    trees = syntax.map { TreeWords($0, tokens: parsed.tokens) }
    sentenceOfToken = RunIndex(parsed.sentences.lazy.map(\.tokens), count: tokens.count)
    tokensOfSpan = Self.tokenRanges(of: parsed.quotedSpans.map(\.outer), in: tokens)
    spanOfToken = Self.owners(of: tokensOfSpan, count: tokens.count)
    nameOfToken = Self.owners(
      of: Self.tokenRanges(of: parsed.names.map(\.range), in: tokens), count: tokens.count)
  }

  /// The tokens that lie in each range; the ranges rise in start.
  private static func tokenRanges(of ranges: [TextRange], in tokens: [Token]) -> [Range<Int>] {
    var first = 0
    return ranges.map { range in
      while first < tokens.count, tokens[first].range.end <= range.start { first += 1 }
      var last = first
      while last < tokens.count, tokens[last].range.start < range.end { last += 1 }
      return first..<last
    }
  }

  private static func accordings(in tokens: [Token]) -> [Int] {
    let (according, to): (WordKey, WordKey) = ("according", "to")
    return tokens.indices.dropLast().filter { tokens[$0].key == according && tokens[$0 + 1].key == to }
  }

  /// For each token the last range in the list that holds it: of nested ones the innermost.
  private static func owners(of ranges: [Range<Int>], count: Int) -> [Int32] {
    var owners = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() {
      for token in range where token < count { owners[token] = Int32(index) }
    }
    return owners
  }
}

extension Reading {
  /// The trees of the text, where there is a grammar model.
  var syntax: Syntax? { trees?.syntax }

  /// The entry of the lexicon for a token of its form, whatever it is here.
  func reportingEntry(at token: Int) -> ReportingVerbs.Entry? {
    hasReportingForm.indices.contains(token) && hasReportingForm[token]
      ? ReportingVerbs.entry(for: tokens[token]) : nil
  }

  /// The tokens `according` of `according to` in some tokens.
  /// - Complexity: O(log *n*)
  func accordings(in range: Range<Int>) -> ArraySlice<Int> {
    let first = accordings.partitioningIndex { $0 >= range.lowerBound }
    let last = accordings.partitioningIndex { $0 >= range.upperBound }
    return accordings[first..<last]
  }

  func sentence(of token: Int) -> Sentence { parsed.sentences[sentenceIndex(of: token)] }

  /// Tokens of the sentence that holds `token`.
  func sentenceTokens(of token: Int) -> Range<Int> { sentence(of: token).tokens }

  /// Index in `ParsedText.sentences` of the sentence that holds `token`.
  func sentenceIndex(of token: Int) -> Int {
    sentenceOfToken.run(of: token) { parsed.sentences[$0].tokens.upperBound }
  }

  func paragraph(of token: Int) -> Int { sentence(of: token).paragraph }

  func isHeading(_ token: Int) -> Bool { parsed.paragraphs[paragraph(of: token)].kind == .heading }

  /// Index of the name that holds a token.
  func nameIndex(at token: Int) -> Int? {
    nameOfToken.indices.contains(token) && nameOfToken[token] >= 0 ? Int(nameOfToken[token]) : nil
  }

  func name(at token: Int) -> Name? { nameIndex(at: token).map { parsed.names[$0] } }

  /// Index of the innermost quoted span around a token, marks included.
  func span(at token: Int) -> Int? { spanOfToken[token] < 0 ? nil : Int(spanOfToken[token]) }

  func isQuoted(_ token: Int) -> Bool { spanOfToken[token] >= 0 }

  /// The tokens of the quoted span that a mark opens or closes, marks included; nil for a mark that has no partner.
  func pair(ofMark token: Int) -> Range<Int>? {
    guard let span = span(at: token), parsed.quotedSpans[span].isClosed else { return nil }
    let tokens = tokensOfSpan[span]
    return tokens.lowerBound == token || tokens.upperBound - 1 == token ? tokens : nil
  }

  /// Whether a sentence, or the words of a quotation, begin at a byte offset.
  func startsSentence(_ offset: Int) -> Bool {
    let token = firstToken(atOrAfter: offset)
    guard token < tokens.count else { return false }
    return token == sentenceTokens(of: token).lowerBound
      || (token > 0 && tokens[token - 1].kind == .quoteMark)
  }

  /// The first token that begins at or after a byte offset; `tokens.count` if there is none.
  func firstToken(atOrAfter offset: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens that lie in a range of bytes.
  func tokens(in range: TextRange) -> Range<Int> {
    let first = firstToken(atOrAfter: range.start)
    return first..<max(first, firstToken(atOrAfter: range.end))
  }

  /// The bytes from the first to the last of some tokens.
  func range(_ indices: Range<Int>) -> TextRange {
    TextRange(tokens[indices.lowerBound].range.start, tokens[indices.upperBound - 1].range.end)
  }

  func string(_ range: TextRange) -> String { parsed.text.string(in: range) }

  func isWord(_ token: Int) -> Bool { tokens.indices.contains(token) && tokens[token].kind == .word }

  /// Whether a token is this one ASCII character, such as `,` or `:`.
  func isMark(_ token: Int, _ character: Unicode.Scalar) -> Bool {
    guard tokens.indices.contains(token), tokens[token].kind == .punctuation else { return false }
    return parsed.text.bytes[tokens[token].range.start] == UInt8(ascii: character)
      && tokens[token].range.count == 1
  }

  /// A dash that parts clauses: an en or em dash, or a hyphen with space around it.
  func isDash(_ token: Int) -> Bool {
    guard tokens.indices.contains(token), tokens[token].kind == .punctuation else { return false }
    let bytes = parsed.text[tokens[token].range]
    return bytes.elementsEqual([0xE2, 0x80, 0x94]) || bytes.elementsEqual([0xE2, 0x80, 0x93])
      || bytes.elementsEqual([0x2D])
  }

  /// How many words and numbers a range of tokens has.
  func wordCount(_ indices: Range<Int>) -> Int {
    indices.count { tokens[$0].kind == .word || tokens[$0].kind == .number }
  }
}
