/// Where the sentences of a paragraph end for the treebanks, at white space.
///
/// A logistic model over the surface of the text, learnt from English Web Treebank and Wikinews: mail and reviews end their
/// sentences without marks, begin them in lower case, sign with a dash. `Scripts/models/boundaries.py` trains it and
/// holds the twins of what is here; whoever changes one changes the other, and trains again.
struct UDBoundaries {
  private let bytes: [UInt8]
  private let chunks: [UDChunk]
  private let habits: UInt64
  /// For each chunk, whether a quotation or a bracket is open after it.
  private let contexts: [UInt64]

  init(_ paragraph: TextRange, of bytes: [UInt8]) {
    self.bytes = bytes
    chunks = UDChunk.all(in: paragraph, of: bytes)
    habits = Self.habits(of: chunks)
    contexts = Self.contexts(of: chunks)
  }

  /// The offsets at which sentences end, rising; the last is the end of the paragraph. `settled` are those at which
  /// one ends in any case, rising too.
  /// - Complexity: O(*n*) in the bytes of the paragraph.
  func ends(settled: some Sequence<Int>) -> [Int] {
    var settled = settled.makeIterator()
    var next = settled.next()
    var ends: [Int] = []
    var start = 0
    for index in chunks.indices {
      let end = chunks[index].range.end
      // Inside a chunk: `said.The`. Of such a chunk the model knows nothing.
      var isCut = false
      while let place = next, place < end {
        ends.append(place)
        start = index
        isCut = true
        next = settled.next()
      }
      let isSettled = next == end
      if isSettled { next = settled.next() }
      guard
        isSettled || index + 1 == chunks.count
          || !(isCut && chunks[index].closes == 0) && isBoundary(after: index, start: start)
      else { continue }
      ends.append(end)
      start = index + 1
    }
    return ends
  }

  /// Where the word before a gap has no mark at its end, this much more is asked for, in sixteenths: in news such a
  /// gap is hardly ever a boundary, and mail loses nothing.
  private static let caution = 16

  private func isBoundary(after index: Int, start: Int) -> Bool {
    let chunk = chunks[index]
    if isAbbreviation(chunk) || isReported(index) || index == start && isBullet(chunk) { return false }
    return score(ofGapAfter: index, start: start) > (chunk.closes == 0 ? Self.caution : 0)
  }

  /// `Gen.`, `Fla.`: the reader's rules know more of them than the model could learn.
  private func isAbbreviation(_ chunk: UDChunk) -> Bool {
    guard chunk.after == 0x2E, !chunk.wordRange.isEmpty else { return false }
    let word = bytes[chunk.wordRange.bounds]
    return Abbreviations.keepsStop(word) && !Abbreviations.isHour(word)
  }

  /// `“…?” she said`, `“…!” Ana Ruiz cried`: the reader's rules would have cut where something new begins.
  private func isReported(_ index: Int) -> Bool {
    let (chunk, next) = (chunks[index], chunks[index + 1])
    guard chunk.closes != chunk.last, chunk.last == 0x22 || chunk.last == 0x27 else { return false }
    let isInside = contexts[index] & 2 != 0
    return !isInside || next.letterCase == .lower && next.before == 0
  }

  private func isBullet(_ chunk: UDChunk) -> Bool { chunk.wordRange.isEmpty && chunk.start == 0x7F }

  private static let weights: WordTable<Int> = {
    var weights = WordTable<Int>(minimumCapacity: table.count)
    for entry in table {
      weights.set(WordKey(value: entry >> 8), to: Int(Int8(truncatingIfNeeded: entry)))
    }
    return weights
  }()
}

// MARK: - Features

extension UDBoundaries {
  /// A feature: its number and its values, as 32 bits.
  private struct Feature {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ number: UInt64, _ values: UInt64...) {
      mix(number)
      for value in values { mix(value) }
    }

    private mutating func mix(_ value: UInt64) {
      hash = (hash ^ value) &* 0x100_0000_01B3
      hash ^= hash >> 29
    }

    var key: WordKey { WordKey(value: (hash ^ hash >> 32) & 0xFFFF_FFFF) }
  }

  /// Above 0 for a boundary, in sixteenths of a logit.
  private func score(ofGapAfter index: Int, start: Int) -> Int {
    let (last, next, first) = (chunks[index], chunks[index + 1], chunks[start])
    let previous = index > start ? chunks[index - 1] : UDChunk()
    let second = index + 2 < chunks.count ? chunks[index + 2] : UDChunk()
    let done = Self.coarse(index - start + 1)
    let rest = Self.coarse(chunks.count - index - 1)
    let (lastCase, nextCase) = (last.letterCase.rawValue, next.letterCase.rawValue)
    let begin = nextCase << 16 | next.before
    let seam = last.closes << 8 | nextCase
    var score = 0
    func add(_ feature: Feature) { score += Self.weights[feature.key] ?? 0 }
    add(Feature(1))
    add(Feature(2, last.after, begin))
    add(Feature(3, last.after))
    add(Feature(4, begin))
    add(Feature(5, lastCase, last.length, last.start, nextCase))
    add(Feature(6, last.word, last.closes))
    add(Feature(7, next.word, nextCase))
    add(Feature(8, next.word, seam))
    add(Feature(9, second.word, seam))
    add(Feature(10, nextCase, second.letterCase.rawValue, second.before, last.closes, next.closes))
    add(Feature(11, previous.letterCase.rawValue, lastCase, last.start, nextCase))
    add(Feature(12, done, seam))
    add(Feature(13, rest, seam))
    add(Feature(14, done, rest))
    add(Feature(15, habits, seam))
    add(Feature(16, first.word, seam))
    add(Feature(17, first.letterCase.rawValue, first.after, seam))
    add(Feature(18, last.stops, last.after, nextCase))
    add(Feature(19, last.length, last.after, nextCase, next.length))
    add(Feature(20, contexts[index], last.after, nextCase))
    add(Feature(21, next.after, seam))
    return score
  }

  private static func coarse(_ count: Int) -> UInt64 {
    switch count {
    case ..<4: UInt64(count)
    case ..<6: 4
    case ..<9: 6
    case ..<14: 9
    case ..<25: 14
    case ..<40: 25
    default: 40
    }
  }

  /// How the paragraph is written: whether it uses capitals, and whether it begins sentences with them.
  private static func habits(of chunks: [UDChunk]) -> UInt64 {
    var (all, lower, capital, small, large) = (0, 0, 0, 0, 0)
    for (index, chunk) in chunks.enumerated() {
      switch chunk.letterCase {
      case .none, .digit: continue
      case .capitals: all += 1
      case .title, .initial: capital += 1
      case .lower: lower += 1
      }
      guard index > 0, case let before = chunks[index - 1], before.stops == 0,
        before.last == 0x2E || before.last == 0x21 || before.last == 0x3F
      else { continue }
      if chunk.letterCase == .lower { small += 1 } else { large += 1 }
    }
    let capitals: UInt64 =
      if all > lower { 4 } else if capital == 0 { 0 } else if capital > lower { 1 } else {
        capital * 3 > lower ? 2 : 3
      }
    let starts: UInt64 =
      if small + large == 0 { 0 } else if small == 0 { 1 } else { large == 0 ? 2 : 3 }
    return capitals << 8 | starts << 4 | UInt64(min(small + large, 3))
  }

  private static func contexts(of chunks: [UDChunk]) -> [UInt64] {
    var (quotes, brackets) = (0, 0)
    return chunks.map { chunk in
      quotes = (quotes + chunk.quotes) & 1
      brackets = max(0, brackets + chunk.brackets)
      return UInt64(quotes << 1 | (brackets > 0 ? 1 : 0))
    }
  }
}
