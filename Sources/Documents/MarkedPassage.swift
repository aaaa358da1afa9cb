internal import Collation
internal import Prose

/// The words of one end of a link with signs around what the other end has not, or contradicts: for people whose
/// output has no colours.
struct MarkedPassage {
  /// Signs before and after words.
  private struct Sign {
    let opening: String
    let closing: String

    /// Words that a major disagreement rests on.
    static let conflict = Sign(opening: "{", closing: "}")
    /// Words that only the first passage has.
    static let first = Sign(opening: "[-", closing: "-]")
    /// Words that only the second passage has.
    static let second = Sign(opening: "{+", closing: "+}")
  }

  /// The words with their signs.
  let words: String

  /// The signs for one of the two ends of a link.
  init(_ passage: Passage, of link: Link, in story: Story, conflicts: Conflicts) {
    let range = story.range(of: passage)
    let isFirst = passage == link.first
    let conflicting = conflicts.ranges(in: passage, against: isFirst ? link.second : link.first)
      .compactMap { $0.intersection(range) }
    let differing = (story.isReworded(link) ? [] : link.differences)
      .compactMap { (isFirst ? $0.first : $0.second).intersection(range) }
      .flatMap { difference in
        // What is marked as a conflict needs no second sign.
        conflicting.reduce([difference]) { pieces, conflict in pieces.flatMap { $0.without(conflict) } }
      }
    let marks =
      conflicting.map { ($0, Sign.conflict) } + differing.map { ($0, isFirst ? Sign.first : .second) }

    let text = story.articles[passage.article].text
    var words = ""
    var position = range.start
    for (range, sign) in marks.sorted(by: { $0.0 < $1.0 }) where range.start >= position && !range.isEmpty {
      words += text.string(in: TextRange(position, range.start))
      words += sign.opening + text.string(in: range) + sign.closing
      position = range.end
    }
    self.words = words + text.string(in: TextRange(position, range.end))
  }
}

/// The words that the major disagreements of a story rest on, by passage.
struct Conflicts {
  private struct Evidence {
    /// Index of the disagreement.
    let disagreement: Int
    let range: TextRange
  }

  private var evidence: [Passage: [Evidence]] = [:]

  init(of story: Story) {
    for (index, disagreement) in story.disagreements.enumerated() where disagreement.severity == .major {
      for member in disagreement.members {
        evidence[member.passage, default: []].append(Evidence(disagreement: index, range: member.range))
      }
    }
  }

  /// The words of `passage` that are in conflict with `other`, by place, apart from each other.
  func ranges(in passage: Passage, against other: Passage) -> [TextRange] {
    let shared = Set(evidence[other, default: []].map(\.disagreement))
    var ranges: [TextRange] = []
    for range in evidence[passage, default: []].filter({ shared.contains($0.disagreement) }).map(\.range)
      .sorted()
    {
      if let last = ranges.last, last.overlaps(range) {
        ranges[ranges.count - 1] = last.union(range)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }
}

extension TextRange {
  /// What is left of it, in at most two pieces.
  fileprivate func without(_ other: TextRange) -> [TextRange] {
    guard let common = intersection(other) else { return [self] }
    return [TextRange(start, common.start), TextRange(common.end, end)].filter { !$0.isEmpty }
  }
}
