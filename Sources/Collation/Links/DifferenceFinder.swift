internal import Prose

/// Finds where the words of two aligned passages part, as runs of words.
struct DifferenceFinder {
  let first: Piece
  let second: Piece

  /// One of the passages.
  struct Piece {
    let text: SourceText
    let range: TextRange
    /// Those of the whole reading; `part` says which are the passage's.
    let words: [ComparedWord]
    let part: Range<Int>
    /// Whether words before its first and after its last shared word count: not of a sentence around a quotation.
    let hasEdges: Bool
  }

  /// Of both sides differing at an edge, longer runs than this are other sentences, not other words.
  private static let longestEdgeSubstitution = 6

  /// What differs, in the order of `first`. Of the alignments, which index into the words of the readings, only the
  /// pairs within both parts count.
  func differences(along alignments: [Alignment]) -> [Difference] {
    var found: [Difference] = []
    let parts = alignments.map { alignment in
      alignment.pairs.filter { first.part.contains($0.a) && second.part.contains($0.b) }
    }.filter { !$0.isEmpty }.sorted { $0[0].a < $1[0].a }
    // Words that answer to another piece of the utterance are no difference of this one.
    let exact = alignments.flatMap(\.pairs).filter(\.isExact)
    let taken = (Set(exact.map(\.a)), Set(exact.map(\.b)))
    for (index, pairs) in parts.enumerated() {
      found += innerDifferences(pairs)
      found += edges(pairs, taken: taken)
      if parts[..<index].contains(where: { $0[0].b > pairs[0].b }) {
        found.append(
          difference(
            .reordering, (pairs[0].a, pairs[pairs.count - 1].a + 1),
            (pairs[0].b, pairs[pairs.count - 1].b + 1)))
      }
    }
    var seen: Set<Difference> = []
    return found.filter { seen.insert($0).inserted }.sorted {
      ($0.first.start, $0.second.start, $0.first.end) < ($1.first.start, $1.second.start, $1.first.end)
    }
  }

  // MARK: Runs

  /// Between the first and the last shared word.
  private func innerDifferences(_ pairs: [Alignment.Pair]) -> [Difference] {
    var found: [Difference] = []
    let anchors = pairs.filter(\.isExact)
    for (last, next) in zip(anchors, anchors.dropFirst()) {
      let (a, b) = ((last.a + 1, next.a), (last.b + 1, next.b))
      if a.0 < a.1 || b.0 < b.1 { found.append(contentsOf: run(a, b)) }
    }
    return found + spellings(anchors)
  }

  private func run(_ a: (Int, Int), _ b: (Int, Int)) -> [Difference] {
    if a.0 == a.1 { return [difference(.addition, a, b)] }
    if b.0 == b.1 { return [difference(.omission, a, b)] }
    let isSpelling = letters(first, a) == letters(second, b)
    return [difference(isSpelling ? .spelling : .substitution, a, b)]
  }

  /// Words that count as the same but are written otherwise.
  private func spellings(_ pairs: [Alignment.Pair]) -> [Difference] {
    var found: [Difference] = []
    var run: (a: (Int, Int), b: (Int, Int))?
    for pair in pairs {
      let differs = letters(first, (pair.a, pair.a + 1)) != letters(second, (pair.b, pair.b + 1))
      if differs, let open = run, open.a.1 == pair.a, open.b.1 == pair.b {
        run = ((open.a.0, pair.a + 1), (open.b.0, pair.b + 1))
      } else {
        if let open = run { found.append(difference(.spelling, open.a, open.b)) }
        run = differs ? ((pair.a, pair.a + 1), (pair.b, pair.b + 1)) : nil
      }
    }
    if let open = run { found.append(difference(.spelling, open.a, open.b)) }
    return found
  }

  /// What stands before the first and after the last shared word, as far as the passage runs on without a cut.
  private func edges(_ pairs: [Alignment.Pair], taken: (Set<Int>, Set<Int>)) -> [Difference] {
    guard first.hasEdges, second.hasEdges, let head = pairs.first(where: \.isExact),
      let tail = pairs.last(where: \.isExact)
    else { return [] }
    let before = (
      (head.a - leading(first, head.a, taken.0), head.a), (head.b - leading(second, head.b, taken.1), head.b)
    )
    let after = (
      (tail.a + 1, tail.a + 1 + trailing(first, tail.a, taken.0)),
      (tail.b + 1, tail.b + 1 + trailing(second, tail.b, taken.1))
    )
    return [before, after].flatMap { a, b -> [Difference] in
      let (countA, countB) = (a.1 - a.0, b.1 - b.0)
      if countA == 0, countB == 0 { return [] }
      let isLong = max(countA, countB) > Self.longestEdgeSubstitution
      if countA > 0, countB > 0, isLong { return [] }
      return run(a, b)
    }
  }

  private func leading(_ piece: Piece, _ index: Int, _ taken: Set<Int>) -> Int {
    var count = 0
    while index - count > piece.part.lowerBound, !piece.words[index - count].isAfterGap,
      !taken.contains(index - count - 1)
    {
      count += 1
    }
    return count
  }

  private func trailing(_ piece: Piece, _ index: Int, _ taken: Set<Int>) -> Int {
    var count = 0
    while index + count + 1 < piece.part.upperBound, !piece.words[index + count + 1].isAfterGap,
      !taken.contains(index + count + 1)
    {
      count += 1
    }
    return count
  }

  // MARK: Making one

  private func difference(_ kind: Difference.Kind, _ a: (Int, Int), _ b: (Int, Int)) -> Difference {
    Difference(kind: kind, isMarked: isMarked(kind, a, b), first: range(first, a), second: range(second, b))
  }

  private func isMarked(_ kind: Difference.Kind, _ a: (Int, Int), _ b: (Int, Int)) -> Bool {
    let bracketed =
      first.words[a.0..<a.1].contains(where: \.isBracketed)
      || second.words[b.0..<b.1].contains(where: \.isBracketed)
    return bracketed || isOpen(first, a) || isOpen(second, b)
  }

  /// Whether an ellipsis stands in the run or right after it.
  private func isOpen(_ piece: Piece, _ run: (Int, Int)) -> Bool {
    (run.0...run.1).contains { piece.part.contains($0) && piece.words[$0].isAfterGap }
  }

  private func range(_ piece: Piece, _ run: (Int, Int)) -> TextRange {
    if run.0 < run.1 { return piece.words[run.0].range.union(piece.words[run.1 - 1].range) }
    let place =
      run.0 < piece.part.upperBound
      ? piece.words[run.0].range.start : piece.words[piece.part.upperBound - 1].range.end
    return TextRange(place, place)
  }

  /// Letters and digits of a run as they are written, without case and marks.
  private func letters(_ piece: Piece, _ run: (Int, Int)) -> [UInt8] {
    Transliteration.letters(of: piece.text.string(in: range(piece, run)))
  }
}
