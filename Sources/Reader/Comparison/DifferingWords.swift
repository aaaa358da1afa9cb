internal import Collation
internal import Prose

/// What is marked on one side of a comparison, as ranges of that article that do not overlap, in order.
struct DifferingWords: Sendable {
  enum Level: Comparable, Sendable {
    /// Only on this side, or worded otherwise.
    case wording
    /// A number, a name, a "not": what the articles disagree on.
    case conflict
  }

  struct Span: Hashable, Sendable {
    let range: TextRange
    let level: Level
  }

  let left: [Span]
  let right: [Span]

  init(_ pair: Comparison.Pair, in story: Story, byCharacters: Bool) {
    var (left, right): ([Span], [Span]) = ([], [])
    let conflicts = Self.members(of: pair, in: story)
    if let index = pair.link {
      let link = story.links[index]
      let isReversed = link.first != pair.left
      let texts = (
        story.articles[pair.left.article].text, story.articles[pair.right.article].text
      )
      for difference in story.isReworded(link) ? [] : link.differences {
        var (a, b) =
          isReversed ? (difference.second, difference.first) : (difference.first, difference.second)
        let isConflict =
          conflicts.left.contains { $0.range.overlaps(a) && $0.level == .conflict }
          || conflicts.right.contains { $0.range.overlaps(b) && $0.level == .conflict }
        if byCharacters, !a.isEmpty, !b.isEmpty { (a, b) = Self.narrowed(a, texts.0, b, texts.1) }
        let level = isConflict ? Level.conflict : .wording
        if !a.isEmpty { left.append(Span(range: a, level: level)) }
        if !b.isEmpty { right.append(Span(range: b, level: level)) }
      }
    }
    // Differences say it more exactly; the words of a disagreement are marked where none of them lies.
    self.left = Self.joined(
      left + conflicts.left.filter { span in !left.contains { $0.range.overlaps(span.range) } })
    self.right = Self.joined(
      right + conflicts.right.filter { span in !right.contains { $0.range.overlaps(span.range) } })
  }

  private static func members(of pair: Comparison.Pair, in story: Story) -> (left: [Span], right: [Span]) {
    var (left, right): ([Span], [Span]) = ([], [])
    for index in pair.disagreements {
      let disagreement = story.disagreements[index]
      let level: Level = disagreement.severity == .major ? .conflict : .wording
      for member in disagreement.members where !member.range.isEmpty {
        if member.passage == pair.left { left.append(Span(range: member.range, level: level)) }
        if member.passage == pair.right { right.append(Span(range: member.range, level: level)) }
      }
    }
    return (left, right)
  }

  /// Two differing stretches without the characters that they begin and end with alike.
  private static func narrowed(
    _ a: TextRange, _ textA: SourceText, _ b: TextRange, _ textB: SourceText
  ) -> (TextRange, TextRange) {
    let (first, second) = (Array(textA.string(in: a)), Array(textB.string(in: b)))
    let limit = min(first.count, second.count)
    var start = 0
    while start < limit, first[start] == second[start] { start += 1 }
    var end = 0
    while end < limit - start, first[first.count - 1 - end] == second[second.count - 1 - end] { end += 1 }
    func cut(_ range: TextRange, _ characters: [Character]) -> TextRange {
      let head = characters[..<start].reduce(0) { $0 + $1.utf8.count }
      let tail = characters[(characters.count - end)...].reduce(0) { $0 + $1.utf8.count }
      return TextRange(range.start + head, max(range.start + head, range.end - tail))
    }
    return (cut(a, first), cut(b, second))
  }

  /// In order, overlapping ones as one, at the stronger level.
  private static func joined(_ spans: [Span]) -> [Span] {
    var result: [Span] = []
    for span in spans.sorted(by: { $0.range < $1.range }) {
      if let last = result.last, last.range.overlaps(span.range) {
        result[result.count - 1] = Span(
          range: last.range.union(span.range), level: max(last.level, span.level))
      } else {
        result.append(span)
      }
    }
    return result
  }
}
