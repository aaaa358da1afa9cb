internal import Articles
internal import Prose
internal import Quotations

/// What a claim is made of when it is compared: a telling word, a figure, a part of a time.
struct ClaimTerm: Sendable {
  /// `person`: a word of somebody's name, title or description.
  enum Kind: Hashable, Sendable { case word, person, time, figure(Figure) }

  let kind: Kind
  /// Equal for terms that are the same; of no meaning for a figure.
  let key: UInt64
  let weight: Double
  let range: TextRange

  /// What sharing it counts.
  var mass: Double { max(0.35, weight - 3) }

  var figure: Figure? {
    if case .figure(let figure) = kind { figure } else { nil }
  }
}

extension [ClaimTerm] {
  /// Each word and time once, sorted by key; figures behind them.
  var distinct: [ClaimTerm] {
    let figures = filter { $0.figure != nil }
    var words = filter { $0.figure == nil }
    words.sort { ($0.key, -$0.weight, $0.range) < ($1.key, -$1.weight, $1.range) }
    var kept: [ClaimTerm] = []
    for word in words where kept.last?.key != word.key { kept.append(word) }
    return kept + figures
  }
}

/// Reads an article as terms: what tells something in the reporter's own words.
///
/// A quotation and the words that only introduce it (`Ines Okafor told reporters`) state no fact of the reporter's and
/// are left out; the source of a reported clause stays, for that somebody said it is the fact.
struct ClaimTermReader {
  private let annotated: AnnotatedArticle
  private let times: [ResolvedTime]?
  /// Of films, books, songs, rising: names too.
  private let titles: [TextRange]
  /// Of direct quotations: contents, cues and sources, rising and apart.
  let holes: [TextRange]

  init(_ annotated: AnnotatedArticle) {
    self.annotated = annotated
    let reference = annotated.article.published.flatMap { ReferenceTime(iso8601: $0) }
    times = reference.map { annotated.parsed.resolvedTimes(against: $0) }
    titles = annotated.quotations.filter { $0.kind == .title }.map(\.content)
    let direct = annotated.quotations.filter { $0.kind == .direct }
    holes = Self.united(direct.flatMap { [$0.content] + [$0.cue, $0.source].compactMap(\.self) })
  }

  private static func united(_ ranges: [TextRange]) -> [TextRange] {
    var united: [TextRange] = []
    for range in ranges.sorted() {
      if let last = united.last, range.start <= last.end {
        united[united.count - 1] = last.union(range)
      } else {
        united.append(range)
      }
    }
    return united
  }

  /// The terms of a sentence whose words are given, in the order of the text.
  func terms(of sentence: TextRange, words: [ComparedWord]) -> [ClaimTerm] {
    let parsed = annotated.parsed
    let quantities = parsed.quantities.inside(sentence) { $0.range }.filter { !isHidden($0.range) }
    let timeIndices = parsed.times.indicesInside(sentence) { $0.range }
      .filter { !isHidden(parsed.times[$0].range) }
    // Places and bodies are part of what happened; people and who they are say of whom it is told.
    let names = ClaimTermReader.united(
      parsed.names.inside(sentence) { $0.range }.filter { $0.kind == .person || $0.kind == .unknown }
        .flatMap { [$0.range, $0.title].compactMap(\.self) }
        + appositions(in: sentence) + titles.inside(sentence) { $0 })
    var taken = quantities.map(\.range) + timeIndices.map { parsed.times[$0].range }
    taken.sort()
    var terms: [ClaimTerm] = []
    var (hole, name) = (0, 0)
    for word in words where (word.weight >= 4 || word.isNumber) && !isHidden(word.range) {
      while hole < taken.count, taken[hole].end <= word.range.start { hole += 1 }
      if hole < taken.count, taken[hole].contains(word.range.start) { continue }
      while name < names.count, names[name].end <= word.range.start { name += 1 }
      let isName = name < names.count && names[name].contains(word.range.start)
      terms.append(
        ClaimTerm(kind: isName ? .person : .word, key: word.stem, weight: word.weight, range: word.range))
    }
    for quantity in quantities {
      let figure = Figure(quantity, noun: noun(of: quantity, among: words))
      terms.append(
        ClaimTerm(kind: .figure(figure), key: 0, weight: figure.weight, range: quantity.range))
    }
    for index in timeIndices { terms += self.terms(ofTime: index) }
    return terms.sorted { ($0.range, $0.key) < ($1.range, $1.key) }
  }

  /// Whether words belong to a quotation or only introduce one.
  func isHidden(_ range: TextRange) -> Bool {
    let index = holes.partitioningIndex { $0.end > range.start }
    return index < holes.count && holes[index].start <= range.start
  }

  /// `the health minister` after a person's name says who that is, not what happened.
  private func appositions(in sentence: TextRange) -> [TextRange] {
    guard let syntax = annotated.syntax else { return [] }
    return syntax.words(in: sentence).compactMap { word in
      guard syntax.tokens[word].relation == .apposition, let head = syntax.head(of: word) else { return nil }
      // `the minister, Ines Okafor`, `Ines Okafor, the minister`
      let isNamed = syntax.tokens[word].upos == .properNoun
      guard isNamed || syntax.tokens[head].upos == .properNoun else { return nil }
      let range = syntax.range(of: syntax.subtree(of: isNamed ? head : word))
      return range.count <= Self.longestApposition && sentence.contains(range) ? range : nil
    }
  }

  /// In bytes; a longer one tells a story.
  private static let longestApposition = 80

  private func noun(of quantity: Quantity, among words: [ComparedWord]) -> UInt64? {
    var place = quantity.noun.map { $0.end - 1 }
    if let syntax = annotated.syntax, let noun = QuantityGovernor(of: quantity, in: syntax)?.noun {
      place = syntax.tokens[noun].range.start
    }
    guard let place else { return nil }
    return words.first { $0.range.contains(place) }?.stem
  }

  /// When somebody said it is no part of what happened.
  private func terms(ofTime index: Int) -> [ClaimTerm] {
    let time = annotated.parsed.times[index]
    if let syntax = annotated.syntax, TimeAnchor(of: time, in: syntax)?.role == .saying { return [] }
    return TimeComponent.parts(of: time.value, interval: times?[index].interval).map {
      ClaimTerm(kind: .time, key: $0.key, weight: $0.weight, range: time.range)
    }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The indices of elements, which rise, whose ranges lie in one.
  fileprivate func indicesInside(_ range: TextRange, _ place: (Element) -> TextRange) -> [Int] {
    let first = partitioningIndex { place($0).start >= range.start }
    return (first..<endIndex).prefix { place(self[$0]).start < range.end }
      .filter { place(self[$0]).end <= range.end }
  }

  fileprivate func inside(_ range: TextRange, _ place: (Element) -> TextRange) -> [Element] {
    indicesInside(range, place).map { self[$0] }
  }
}
