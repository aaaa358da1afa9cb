internal import Prose
internal import Quotations

/// One quotation, with a word changed or left out so that it says something else.
///
/// Spelling, contractions, brackets, tense and small words are no news, and neither is a quotation that is merely
/// shorter; a cut inside it that nothing marks is.
struct WordingDetector: LinkDetector {
  static let name = Disagreement.Detector.wording
  static let needsCommonGround = false

  func rows(of link: LinkDraft, _ evidence: StoryEvidence) -> [DisagreementDraft] {
    link.differences.compactMap { draft(of: $0, in: link, evidence) }
  }

  /// Both sides are quoted, and enough of them is the same for the rest to be a change.
  func isAsked(about link: LinkDraft, _ evidence: StoryEvidence) -> Bool {
    guard link.kind == .quotation, link.variant == .altered || link.variant == .ellipsis else { return false }
    guard link.sharedCount >= 5, link.cover >= 0.55 else { return false }
    return [link.first, link.second].allSatisfy { site in
      evidence.quotation(site).map { $0.kind == .direct || $0.kind == .mixed } ?? false
    }
  }

  private func draft(of difference: Difference, in link: LinkDraft, _ evidence: StoryEvidence)
    -> DisagreementDraft?
  {
    guard !isLoose(link, besides: difference, evidence) else { return nil }
    guard !difference.isMarked, difference.kind != .spelling, difference.kind != .reordering else {
      return nil
    }
    let (a, b) = (
      words(difference.first, link.first, evidence), words(difference.second, link.second, evidence)
    )
    guard let change = Change(a, b, isInner: isInner(difference, link, evidence), cover: link.cover) else {
      return nil
    }
    if change == .cut, isOfName(difference, link, evidence) { return nil }
    let isNumber = change == .number
    let members = [(link.first, difference.first), (link.second, difference.second)].map { site, range in
      isNumber ? amount(site, range, evidence) : member(site, range, evidence)
    }
    guard members[0].value != members[1].value else { return nil }
    return DisagreementDraft(
      kind: isNumber ? .quantity : .wording, severity: change.severity,
      question: nil, members: members, confidence: change.confidence,
      reason: "\(change.words): " + SidesReason.text(members, evidence) { "“\($0)” in \($1)" })
  }

  /// Whether so much else differs that these may be two utterances on one subject.
  private func isLoose(_ link: LinkDraft, besides own: Difference, _ evidence: StoryEvidence) -> Bool {
    let others = link.differences.filter { $0 != own && $0.kind != .spelling && isInner($0, link, evidence) }
    let count = others.reduce(0) { count, other in
      count
        + max(
          words(other.first, link.first, evidence).count, words(other.second, link.second, evidence).count)
    }
    return count * 3 > link.sharedCount || link.confidence < 0.7
  }

  /// Whether all that is left out belongs to one name: `Councillor Hale’s plan`, `Hale’s plan`.
  private func isOfName(_ difference: Difference, _ link: LinkDraft, _ evidence: StoryEvidence) -> Bool {
    [(link.first, difference.first), (link.second, difference.second)].allSatisfy { site, range in
      let left = words(range, site, evidence)
      return left.isEmpty
        || evidence.articles[site.article].parsed.names.contains { name in
          guard let whole = name.title.map({ $0.union(name.range) }) else { return false }
          return left.allSatisfy { whole.contains($0.range) }
        }
    }
  }

  /// What a difference comes to.
  private enum Change {
    case negation, number, word, cut

    init?(_ a: [ComparedWord], _ b: [ComparedWord], isInner: Bool, cover: Double) {
      let (negationsA, negationsB) = (a.count(where: \.isNegation), b.count(where: \.isNegation))
      // A longer run with a `not` of its own is a clause that is missing, not a sentence turned round.
      if negationsA % 2 != negationsB % 2, max(a.count, b.count) <= 4 {
        guard isInner || (!a.isEmpty && !b.isEmpty) else { return nil }
        self = .negation
        return
      }
      if a.isEmpty || b.isEmpty {
        guard isInner, cover >= 0.8, (a + b).contains(where: { $0.weight >= 5.5 }) else { return nil }
        self = .cut
        return
      }
      let (numbersA, numbersB) = (a.filter(\.isNumber), b.filter(\.isNumber))
      if !numbersA.isEmpty, !numbersB.isEmpty {
        guard Set(numbersA.map(\.key)) != Set(numbersB.map(\.key)) else { return nil }
        self = .number
        return
      }
      let isTelling = { (word: ComparedWord) in
        word.isContent && !Self.linking.contains(word.key)
      }
      let (tellingA, tellingB) = (a.filter(isTelling), b.filter(isTelling))
      guard cover >= 0.7, a.count <= 4, b.count <= 4, !tellingA.isEmpty, !tellingB.isEmpty,
        Set(tellingA.map(\.stem)).isDisjoint(with: tellingB.map(\.stem))
      else { return nil }
      self = .word
    }

    /// One for the other changes nothing: `although` and `though`.
    private static let linking = WordForms.keys(
      "although though while whilst whereas also too however but nevertheless moreover besides")

    var severity: Disagreement.Severity {
      switch self {
      case .negation, .number, .word: .major
      case .cut: .minor
      }
    }

    var confidence: Double {
      switch self {
      case .negation: 0.9
      case .number: 0.85
      case .word: 0.75
      case .cut: 0.65
      }
    }

    var words: String {
      switch self {
      case .negation: "the same quotation, once with a negation and once without"
      case .number: "the same quotation with another number"
      case .word: "the same quotation with another word"
      case .cut: "words left out of the quotation without a mark"
      }
    }
  }

  /// Whether a difference lies between shared words of both sides.
  private func isInner(_ difference: Difference, _ link: LinkDraft, _ evidence: StoryEvidence) -> Bool {
    let (first, second) = (evidence.range(link.first), evidence.range(link.second))
    let isAtStart = difference.first.start <= first.start + 1 || difference.second.start <= second.start + 1
    let isAtEnd = difference.first.end >= first.end - 1 || difference.second.end >= second.end - 1
    return !isAtStart && !isAtEnd
  }

  private func words(_ range: TextRange, _ site: Site, _ evidence: StoryEvidence) -> [ComparedWord] {
    WordReader.words(of: evidence.articles[site.article].text, in: range)
  }

  /// The amounts that differ, with what they count.
  private func amount(_ site: Site, _ range: TextRange, _ evidence: StoryEvidence) -> DisagreementDraft.Member
  {
    let amounts = evidence.articles[site.article].parsed.quantities.filter { $0.range.overlaps(range) }
    guard let first = amounts.first else { return member(site, range, evidence) }
    let all = amounts.dropFirst().reduce(first.wordsAndNoun) { $0.union($1.wordsAndNoun) }
    let whole = all.intersection(evidence.range(site)) ?? range
    let value = evidence.string(whole, site.article).lowercased()
    return DisagreementDraft.Member(site: site, range: whole, value: value)
  }

  /// The differing words with a neighbour on each side, so that a missing word can be pointed at.
  private func member(_ site: Site, _ range: TextRange, _ evidence: StoryEvidence) -> DisagreementDraft.Member
  {
    let all = WordReader.words(of: evidence.articles[site.article].text, in: evidence.range(site))
    var wide = range
    if let before = all.last(where: { $0.range.end <= range.start }) { wide = wide.union(before.range) }
    if let after = all.first(where: { $0.range.start >= range.end }) { wide = wide.union(after.range) }
    let value = evidence.string(wide, site.article).lowercased()
    return DisagreementDraft.Member(site: site, range: wide, value: value)
  }
}

extension Quantity {
  fileprivate var wordsAndNoun: TextRange { noun.map { range.union($0) } ?? range }
}
