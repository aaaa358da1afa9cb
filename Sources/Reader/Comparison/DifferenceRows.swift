internal import Articles
internal import Collation
internal import Prose

/// One row of "What differs": what kind, the words of both sides, and what to make of it.
struct DifferenceRow: Hashable, Sendable {
  let severity: Severity
  let kind: String
  /// Empty where that side has nothing.
  let left: String
  let right: String
  let note: String
  /// Whether it is said of the two sides together: `left` holds what there is to say.
  var isOfBoth = false
}

extension Comparison.Pair {
  /// What differs between the two, the most telling first; then the speaker and how they are linked.
  func rows(in story: Story) -> [DifferenceRow] {
    let questions = disagreements.flatMap { disagreementRows(story.disagreements[$0], in: story) }
    return questions + wordingRows(in: story)
      + [speakerRow(in: story), linkRow(in: story)].compactMap(\.self)
  }

  private func disagreementRows(_ disagreement: Disagreement, in story: Story) -> [DifferenceRow] {
    func side(_ passage: Passage) -> Disagreement.Member? {
      disagreement.members.first { $0.passage == passage }
    }
    guard let a = side(left), let b = side(right) else { return [] }
    func words(_ member: Disagreement.Member) -> String {
      let words = story.words(member.range, ofArticle: member.article)
      let shown = disagreement.shown(member.value, in: story)
      return member.value.isEmpty || shown == words ? words : "\(words) (\(shown))"
    }
    let status = disagreement.status == .updated ? "updated; " : ""
    return [
      DifferenceRow(
        severity: Severity(disagreement.severity), kind: disagreement.kind.rawValue, left: words(a),
        right: words(b),
        note: status + disagreement.reason)
    ]
  }

  /// The differences of the link that no disagreement names already.
  private func wordingRows(in story: Story) -> [DifferenceRow] {
    guard let link else { return [] }
    guard !story.isReworded(story.links[link]) else {
      return [
        DifferenceRow(
          severity: .reworded, kind: "wording", left: "other words throughout", right: "", note: "",
          isOfBoth: true)
      ]
    }
    let isReversed = story.links[link].first != left
    let named = disagreements.flatMap { story.disagreements[$0].members }
    func isNamed(_ range: TextRange, in passage: Passage) -> Bool {
      named.contains { $0.passage == passage && $0.range.overlaps(range) }
    }
    return story.links[link].differences.compactMap { difference in
      let (a, b) = isReversed ? (difference.second, difference.first) : (difference.first, difference.second)
      guard !isNamed(a, in: left), !isNamed(b, in: right) else { return nil }
      let here = story.words(a, ofArticle: left.article)
      let there = story.words(b, ofArticle: right.article)
      let names = (story.articles[left.article].article.label, story.articles[right.article].article.label)
      let isSpelling = difference.kind == .spelling
      return DifferenceRow(
        severity: isSpelling ? .same : .reworded,
        kind: Self.name(of: difference.kind, onlyLeft: b.isEmpty, onlyRight: a.isEmpty),
        left: here.isEmpty ? "" : "“\(here)”", right: there.isEmpty ? "" : "“\(there)”",
        note: Self.note(on: difference, onlyLeft: b.isEmpty, onlyRight: a.isEmpty, names))
    }
  }

  private static func name(of kind: Difference.Kind, onlyLeft: Bool, onlyRight: Bool) -> String {
    switch kind {
    case .omission, .addition: onlyLeft ? "dropped" : onlyRight ? "added" : "wording"
    case .substitution: "wording"
    case .spelling: "spelling"
    case .reordering: "order"
    }
  }

  private static func note(
    on difference: Difference, onlyLeft: Bool, onlyRight: Bool, _ names: (left: String, right: String)
  ) -> String {
    let mark = difference.isMarked ? ", and marks it" : ""
    if onlyLeft { return "\(names.right) leaves it out\(mark)" }
    if onlyRight { return "only \(names.right) has it\(mark)" }
    return switch difference.kind {
    case .spelling: "the same word"
    case .reordering: "in another order"
    default: difference.isMarked ? "the change is marked, as with [ ] or …" : ""
    }
  }

  private func speakerRow(in story: Story) -> DifferenceRow? {
    let (a, b) = (story.voice(of: left), story.voice(of: right))
    func words(_ voice: Voice) -> String { voice.role.map { "\(voice.label), \($0)" } ?? voice.label }
    guard let a, let b else {
      guard a != nil || b != nil else { return nil }
      let teller = story.articles[(a == nil ? left : right).article].article.label
      return DifferenceRow(
        severity: .reworded, kind: "speaker", left: a.map(words) ?? "", right: b.map(words) ?? "",
        note: "\(teller) says it in its own words")
    }
    let isSame = a.speaker != nil && a.speaker == b.speaker
    let isSure = a.isSure && b.isSure
    let severity: Severity = isSame && isSure ? .same : isSame || !isSure ? .unsure : .reworded
    let note = isSame ? (isSure ? "the same" : "the same, not surely") : "not the same"
    return DifferenceRow(severity: severity, kind: "speaker", left: words(a), right: words(b), note: note)
  }

  private func linkRow(in story: Story) -> DifferenceRow? {
    guard let link else { return nil }
    let found = story.links[link]
    let percent = Int((min(max(found.confidence, 0), 1) * 100).rounded())
    return DifferenceRow(
      severity: Severity(found.variant), kind: "link",
      left: found.variant.rawValue, right: "", note: "\(found.reason) (\(percent)% sure)",
      isOfBoth: true)
  }
}
