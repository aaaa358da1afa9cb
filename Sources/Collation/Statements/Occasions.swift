internal import Prose

/// Which sentences of an article are about another occasion than the story: last year's strike, the accident of 2011.
/// Their figures and days answer other questions.
struct Occasions: Sendable {
  /// For each sentence.
  private let elsewhen: [Bool]
  /// Of all times of the article, in its order; empty without a day of writing.
  let resolved: [ResolvedTime]
  let anchors: [TimeAnchor?]

  func isElsewhen(sentence: Int) -> Bool { sentence < elsewhen.count && elsewhen[sentence] }

  /// A time so many days from the day of writing belongs to something else.
  private static let reach = 200

  /// - Parameters:
  ///   - written: When the article was, if that is known.
  ///   - reference: From when its times are counted.
  init(_ words: SentenceWords, written: ReferenceTime?, reference: ReferenceTime?) {
    let parsed = words.annotated.parsed
    let anchors = parsed.times.map { TimeAnchor(of: $0, in: words.syntax) }
    self.anchors = anchors
    resolved =
      reference.map { reference in
        parsed.resolvedTimes(
          against: reference,
          directions: zip(parsed.times, anchors).map { $0.direction(besides: $1) })
      } ?? []
    var elsewhen = [Bool](repeating: false, count: parsed.sentences.count)
    var sentence = 0
    for (index, time) in parsed.times.enumerated() {
      while sentence < parsed.sentences.count, parsed.sentences[sentence].range.end <= time.range.start {
        sentence += 1
      }
      guard sentence < parsed.sentences.count else { break }
      let before = words.syntax.words(in: time.range).lowerBound
      // `more than in 2018` is not of 2018.
      if before > 1, words.keys[before - 1] == "than" || words.keys[before - 2] == "than" { continue }
      if let written, let interval = resolved[index].interval {
        let nearest = [interval.start.date, interval.end.date].map {
          abs($0.dayNumber - written.date.dayNumber)
        }.min()
        if let nearest, nearest > Self.reach, interval.end.date < written.date { elsewhen[sentence] = true }
      } else if written == nil, case .years = time.value, time.value.grain == .year {
        elsewhen[sentence] = true
      }
    }
    for (index, sentence) in parsed.sentences.enumerated() where !elsewhen[index] {
      elsewhen[index] = words.syntax.words(in: sentence.range).contains { word in
        Self.others.contains(words.keys[word])
          && [.adjectivalModifier, .adverbialModifier].contains(words.relation(word))
          && words.syntax.head(of: word).map { !Self.calendar.contains(words.keys[$0]) } ?? false
      }
    }
    self.elsewhen = elsewhen
  }

  /// `the previous strike`; `previous` alone may be a rank.
  private static let others = WordSet("previous earlier former prior past")
  private static let calendar = WordSet("day week month year night minister president chief head leader")
}
