/// Finds the proper names of a text: runs of capitalised words inside a sentence, with the titles before them.
///
/// Rules and closed lists, no statistics; what a text says of a name in one place holds in all others.
struct NameFinder {
  /// A name on its way: indices of its tokens, its title, what it seems to be.
  struct Candidate {
    var tokens: ClosedRange<Int>
    var title: TextRange?
    var kind: Name.Kind
  }

  let bytes: [UInt8]
  let tokens: [Token]
  let words: [NameWord]
  /// Words with a capital where none is due, and words without one.
  let capitals: Set<WordKey>
  let smalls: Set<WordKey>

  private init(bytes: [UInt8], tokens: [Token], sentences: [Sentence], paragraphs: [Paragraph]) {
    self.bytes = bytes
    self.tokens = tokens
    words = Self.words(of: tokens, in: sentences, bytes: bytes)
    var (capitals, smalls): (Set<WordKey>, Set<WordKey>) = ([], [])
    for sentence in sentences {
      let isHeading =
        paragraphs[sentence.paragraph].kind == .heading || Self.saysNothing(words[sentence.tokens])
      for word in words[sentence.tokens] {
        if word.hasCapital, !word.beginsSentence, !isHeading { capitals.insert(word.key) }
        if word.shape == .lower { smalls.insert(word.key) }
      }
    }
    (self.capitals, self.smalls) = (capitals, smalls)
  }

  /// The names of a text, by place.
  static func names(
    of bytes: [UInt8], paragraphs: [Paragraph], tokens: [Token], sentences: [Sentence]
  ) -> [Name] {
    let finder = NameFinder(
      bytes: bytes, tokens: tokens, sentences: sentences, paragraphs: paragraphs)
    var candidates: [Candidate] = []
    var headings: [Sentence] = []
    for sentence in sentences {
      if paragraphs[sentence.paragraph].kind == .heading || Self.saysNothing(finder.words[sentence.tokens]) {
        headings.append(sentence)
      } else {
        finder.appendNames(of: sentence, to: &candidates)
      }
    }
    NameKinds.settle(&candidates, in: finder)
    var names = candidates.map { Name(range: finder.range($0.tokens), title: $0.title, kind: $0.kind) }
    if !headings.isEmpty {
      names += HeadingNames(known: candidates, finder: finder).names(in: headings)
      names.sort { $0.range < $1.range }
    }
    return names
  }

  func range(_ indices: ClosedRange<Int>) -> TextRange {
    TextRange(tokens[indices.lowerBound].range.start, words[indices.upperBound].range.end)
  }

  /// The words of a name as one entry of a list: `new york`.
  func phrase(_ indices: ClosedRange<Int>) -> WordKey {
    if indices.count == 1 { return words[indices.lowerBound].key }
    var phrase: [UInt8] = []
    for index in indices {
      if !phrase.isEmpty { phrase.append(0x20) }
      phrase += bytes[words[index].range.bounds]
    }
    return WordKey(phrase)
  }

  private static func words(of tokens: [Token], in sentences: [Sentence], bytes: [UInt8]) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(tokens.count)
    for sentence in sentences {
      var isBeginning = true
      var boundary = 0
      for index in sentence.tokens {
        let token = tokens[index]
        while boundary < sentence.innerBoundaries.count,
          sentence.innerBoundaries[boundary] <= token.range.start
        {
          (isBeginning, boundary) = (true, boundary + 1)
        }
        words.append(NameWord(token, in: bytes, beginsSentence: isBeginning))
        switch token.kind {
        case .word, .number: isBeginning = false
        case .quoteMark:
          // An opening mark: nothing before it, and a word right behind it.
          let isApart = index == sentence.tokens.lowerBound || tokens[index - 1].range.end < token.range.start
          if isApart { isBeginning = true }
        case .punctuation: if bytes[token.range.start] == 0x3A { isBeginning = true }
        case .symbol: break
        }
      }
    }
    return words
  }

  /// `BREAKING NEWS FROM KYIV`, `Harbour Pilots Walk Out Again`: where all words have capitals they say nothing.
  private static func saysNothing(_ words: ArraySlice<NameWord>) -> Bool {
    var (shouted, spoken, titled, small) = (0, 0, 0, 0)
    for word in words {
      switch word.shape {
      case .acronym: shouted += 1
      case .capital:
        if word.range.count > 2 { spoken += 1 }
        if !CommonWords.function.contains(word.key) { titled += 1 }
      case .lower:
        spoken += 1
        if !CommonWords.function.contains(word.key), word.range.count > 2 { small += 1 }
      case .other: break
      }
    }
    return (shouted >= 3 && spoken * 4 <= shouted) || (titled >= 6 && small == 0)
  }
}

// MARK: - Runs of capitals

extension NameFinder {
  private func appendNames(of sentence: Sentence, to candidates: inout [Candidate]) {
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard begins(index, in: sentence) else {
        index += 1
        continue
      }
      let run = index...lastOfRun(from: index, in: sentence)
      for part in parts(of: run, in: sentence) {
        candidates += NameTitles.named(part, in: self, sentence: sentence, before: candidates.last)
      }
      index = run.upperBound + 1
    }
  }
}
