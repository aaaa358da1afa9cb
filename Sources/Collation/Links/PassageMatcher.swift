/// Decides whether two passages of a table are the same words. Looks at most pairs for a moment only: what they have in
/// common in any order settles it, or that one stands in the other word for word; the rest are aligned.
struct PassageMatcher {
  private var aligner = Aligner()
  private var first: [Alignment.Word] = []
  private var sketch = PassageSketch(start: 0)
  private var second: [Alignment.Word] = []
  /// For each stem the last passage that was asked about and has it, plus one.
  private var holder: [UInt32] = []
  private var mark: UInt32 = 0
  private var fetched: [(other: Int, sketch: PassageSketch, firstWord: UInt32)] = []
  /// Of one more than each number of words that a passage may have.
  private let logarithms = (0...Reading.maximumWords).map { logarithm(1 + Double($0)) }
  /// Below what a story asks for: there the speakers are known to be others more often than not.
  private static let leastProbability = 0.34
  /// A little below that probability's logit, so that rounding does not make a bound too low.
  private static let leastLogit = -0.67

  init() {}

  /// Makes ready to compare a passage with others.
  mutating func begin(with passage: Int, in table: PassageTable) {
    if holder.count < table.vocabulary.stemCount {
      holder += [UInt32](repeating: 0, count: table.vocabulary.stemCount - holder.count)
    }
    sketch = table.sketches[passage]
    Self.read(sketch.range, in: table, into: &first)
    mark = UInt32(truncatingIfNeeded: passage + 1)
    for word in first { holder[Int(word.stem)] = mark }
  }

  /// Passages that are the same words as the one of `begin`, both quoted and by nobody known, with how likely they are
  /// one utterance.
  ///
  /// Passages lie far apart in memory: what is needed of each is fetched for all of them at once before any is looked
  /// at, so that the machine waits for many together.
  mutating func links(
    with others: [UInt32], in table: PassageTable, _ found: (_ other: Int, _ probability: Double) -> Void
  ) {
    fetched.removeAll(keepingCapacity: true)
    for other in others { fetched.append((Int(other), table.sketches[Int(other)], 0)) }
    var kept = 0
    for place in fetched.indices {
      let most = sketch.mostShared(with: fetched[place].sketch)
      guard mayLink(count: most.count, mass: most.mass, fetched[place].sketch) else { continue }
      fetched[kept] = fetched[place]
      kept += 1
    }
    for place in 0..<kept { fetched[place].firstWord = table.words[fetched[place].sketch.range.lowerBound] }
    for place in 0..<kept {
      let (other, sketch, _) = fetched[place]
      if let probability = probability(with: sketch, in: table) { found(other, probability) }
    }
  }

  private mutating func probability(with other: PassageSketch, in table: PassageTable) -> Double? {
    let shared = sharedInAnyOrder(with: other.range, in: table)
    guard mayLink(count: shared.count, mass: shared.mass, other) else { return nil }
    Self.read(other.range, in: table, into: &second)
    let sizes = (
      first: (count: first.count, mass: first.mass), second: (count: second.count, mass: second.mass)
    )
    if Alignment.start(of: first, in: second) ?? Alignment.start(of: second, in: first) != nil {
      return decision(
        MatchEvidence(
          atMost: min(first.count, second.count), mass: min(sizes.first.mass, sizes.second.mass),
          first: sizes.first, second: sizes.second))
    }
    return decision(
      MatchEvidence(
        pairs: pairs(), massOf: { Double(min(first[$0.a].mass, second[$0.b].mass)) },
        first: sizes.first, second: sizes.second))
  }

  /// The words that the two share. Rows of them at the beginning and at the end are taken as they are, for nothing is won
  /// by giving them up; what stands between is aligned.
  private mutating func pairs() -> [Alignment.Pair] {
    let (n, m) = (first.count, second.count)
    let shorter = min(n, m)
    var start = 0
    while start < shorter, first[start].key == second[start].key { start += 1 }
    if start < Self.leastRow { start = 0 }
    var end = 0
    while end < shorter - start, first[n - 1 - end].key == second[m - 1 - end].key { end += 1 }
    if end < Self.leastRow { end = 0 }
    guard start + end > 0 else { return aligner.best(of: first, with: second).pairs }
    var pairs = (0..<start).map { Alignment.Pair(a: $0, b: $0, isExact: true) }
    if start + end < shorter {
      let between = aligner.best(of: Array(first[start..<(n - end)]), with: Array(second[start..<(m - end)]))
      pairs += between.pairs.map { Alignment.Pair(a: $0.a + start, b: $0.b + start, isExact: $0.isExact) }
    }
    pairs += (0..<end).reversed().map { Alignment.Pair(a: n - 1 - $0, b: m - 1 - $0, isExact: true) }
    return pairs
  }

  /// A word or two may be shared by chance.
  private static let leastRow = 3

  /// How likely passages of so many words are one utterance if they are the same word for word.
  static func probability(ofCopiesOf count: Int) -> Double {
    let all = (count: count, mass: 1.0)
    return LinkModel.quoted.probability(
      MatchEvidence(atMost: count, mass: 1, first: all, second: all), relation: .unknown)
  }

  /// Nobody is known to have said either, nor when and of what: a few words prove nothing unless they are all.
  private static let fewWords = 4

  private func decision(_ evidence: MatchEvidence) -> Double? {
    guard evidence.sharedCount > Self.fewWords || evidence.sharedCount >= evidence.shorterCount else {
      return nil
    }
    let probability = LinkModel.quoted.probability(evidence, relation: .unknown)
    if evidence.sharedCount > Self.fewWords, evidence.shorterCount > Self.fewWords {
      return probability >= Self.leastProbability ? probability : nil
    }
    return QuotationLinker.linksQuoted(evidence, probability, .unknown) ? probability : nil
  }

  /// Whether passages that share so much at most can be linked by `decision` at all. Cheap, for it is asked most often.
  private func mayLink(count: Int, mass: Float, _ other: PassageSketch) -> Bool {
    let shorterCount = sketch.mass < other.mass ? sketch.count : other.count
    guard count > Self.fewWords || count >= shorterCount else { return false }
    let shorterMass = max(0.1, min(sketch.mass, other.mass))
    let cover = Double(min(1, mass / shorterMass))
    let model = LinkModel.quoted
    var logit = model.constant + (model.cover + model.runCover) * cover + model.count * logarithms[count]
    logit += model.countCover * min(1, Double(count) / Double(max(1, shorterCount)))
    return logit >= Self.leastLogit
  }

  /// What another passage has of the words of this one, each as often as it has it.
  private func sharedInAnyOrder(with other: Range<Int>, in table: PassageTable) -> (count: Int, mass: Float) {
    var mass: Float = 0
    var count = 0
    for place in other {
      let word = table.brief(at: place)
      let isShared = holder[Int(word.stem)] == mark
      mass += isShared ? word.mass : 0
      count += isShared ? 1 : 0
    }
    return (min(count, first.count), min(mass, sketch.mass))
  }

  private static func read(_ range: Range<Int>, in table: PassageTable, into words: inout [Alignment.Word]) {
    words.removeAll(keepingCapacity: true)
    for place in range {
      let word = table.brief(at: place)
      words.append(
        Alignment.Word(
          key: UInt64(table.words[place] & ~PassageTable.Flag.all), stem: UInt64(word.stem),
          mass: word.mass, isOpenBefore: table.words[place] & PassageTable.Flag.openBefore != 0))
    }
  }
}
