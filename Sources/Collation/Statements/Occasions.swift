internal import Prose

/// Which words of an article speak of another occasion than the story: last year's strike, the accident of 2011.
/// Figures and days that hang on them answer other questions.
struct Occasions: Sendable {
  /// Words that a distant time dates, or that are said to be earlier ones.
  private let elsewhen: Set<Int>
  /// For each time of the article.
  let anchors: [TimeAnchor?]

  /// Whether a predicate, or who takes part in it, is of another occasion.
  func isElsewhen(_ word: Int, in syntax: Syntax) -> Bool {
    if elsewhen.isEmpty { return false }
    if elsewhen.contains(word) { return true }
    if syntax.dependents(of: word).contains(where: { other in
      elsewhen.contains(other) && syntax.tokens[other].relation != .conjunct
        && syntax.tokens[other].relation != .parataxis
    }) {
      return true
    }
    // `200 died when the ferry sank in 2011`; `opened after the closure of 2021`
    guard let head = syntax.head(of: word) else { return false }
    return elsewhen.contains(head)
      && [.adverbialClause, .conjunct, .relativeClause, .adnominalClause, .clausalComplement, .parataxis]
        .contains(syntax.tokens[word].relation)
  }

  /// A time so many days from the day of writing belongs to something else.
  private static let reach = 200

  /// All times of the article, in its order, counted from a day; none without one.
  func resolved(against reference: ReferenceTime?, _ words: SentenceWords) -> [ResolvedTime] {
    guard let reference else { return [] }
    let parsed = words.annotated.parsed
    return parsed.resolvedTimes(
      against: reference, directions: zip(parsed.times, anchors).map { $0.direction(besides: $1) })
  }

  /// - Parameters:
  ///   - words: Those of the article.
  ///   - written: When it was written, if that is known.
  init(_ words: SentenceWords, written: ReferenceTime?) {
    let parsed = words.annotated.parsed
    let syntax = words.syntax
    let anchors = parsed.times.map { TimeAnchor(of: $0, in: syntax) }
    self.anchors = anchors
    let resolved: [ResolvedTime] =
      written.map { written in
        parsed.resolvedTimes(
          against: written, directions: zip(parsed.times, anchors).map { $0.direction(besides: $1) })
      } ?? []
    var elsewhen: Set<Int> = []
    for (index, time) in parsed.times.enumerated() {
      let before = syntax.words(in: time.range).lowerBound
      // `more than in 2018` is not of 2018.
      if before > 1, words.keys[before - 1] == "than" || words.keys[before - 2] == "than" { continue }
      // `within a month` counts from what was told of before.
      if time.value.isAnaphoric || time.value.isRange { continue }
      // `since 2019`, `until 2030` reach to the day of writing.
      if before > 0, ["since", "until", "by", "through"].contains(words.keys[before - 1]) { continue }
      let isFar =
        if let written {
          Self.isFar(resolved[index], from: written)
        } else if case .years = time.value {
          time.value.grain == .year
        } else {
          false
        }
      if isFar {
        if let governor = anchors[index]?.governor { elsewhen.insert(governor) }
        if let first = syntax.words(in: time.range).first, let head = syntax.head(of: first) {
          elsewhen.insert(head)
        }
      }
    }
    for word in words.keys.indices
    where Self.earlier.contains(words.keys[word]) && words.relation(word) == .adjectivalModifier {
      guard let head = syntax.head(of: word), words.upos(head) == .noun,
        !Self.ranks.contains(words.keys[head])
      else { continue }
      elsewhen.insert(head)
    }
    self.elsewhen = elsewhen
  }

  private static func isFar(_ time: ResolvedTime, from written: ReferenceTime) -> Bool {
    let candidates = [time.past, time.future].compactMap { $0 }
    guard !candidates.isEmpty else { return false }
    return candidates.allSatisfy { interval in
      interval.end.date.dayNumber < written.date.dayNumber - reach
    } || time.isCertain && candidates[0].start.date.dayNumber > written.date.dayNumber + 3 * reach
  }

  /// `the previous strike`, `the last strike`; not `the previous minister`.
  private static let earlier = WordSet("previous earlier prior past last")
  private static let ranks = WordSet(
    "day week month year night minister president chief head leader mayor governor owner minute hour word one time"
  )
}
