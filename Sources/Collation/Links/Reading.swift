internal import Prose
internal import Quotations

/// The words of one utterance, or of one of the reporter's sentences, as an article has them.
///
/// In textual criticism a reading is what one witness has at a place where witnesses are compared.
struct Reading: Sendable {
  enum Form: Hashable, Sendable {
    /// Between quote marks.
    case marked
    /// A reported clause.
    case indirect
    /// The reporter's own words.
    case narration
  }

  /// A quotation or sentence within the reading.
  struct Piece: Sendable {
    let site: Site
    /// Indices into `words`.
    let words: Range<Int>
  }

  let article: Int
  let form: Form
  let pieces: [Piece]
  let words: [ComparedWord]
  /// Index into the speakers of the story. They are found anew with each article that joins.
  var speaker: Int?
  /// Index into the entities of the article: who speaks, as it says.
  let entity: Int?
  let side: [Alignment.Word]
  let mass: Double

  init(
    article: Int, form: Form, pieces: [(site: Site, words: [ComparedWord])], speaker: Int?,
    entity: Int? = nil
  ) {
    self.article = article
    self.form = form
    self.speaker = speaker
    self.entity = entity
    var words: [ComparedWord] = []
    var openBefore: [Bool] = []
    var places: [Piece] = []
    for piece in pieces {
      places.append(Piece(site: piece.site, words: words.count..<(words.count + piece.words.count)))
      for (place, word) in piece.words.enumerated() { openBefore.append(place == 0 || word.isAfterGap) }
      words += piece.words
    }
    self.pieces = places
    self.words = words
    side = [Alignment.Word](words) { openBefore[$0] }
    mass = words.mass
  }

  /// The piece that holds a word.
  func piece(ofWord index: Int) -> Int { pieces.firstIndex { $0.words.contains(index) } ?? 0 }
}

extension Reading {
  /// Longer quotations are read in stretches of this many words, so that no text makes an alignment large.
  static let maximumWords = 400

  /// All readings of an article: what is said between marks, what is reported, and what the reporter says.
  /// Their speakers are not known yet.
  static func readings(
    of annotated: AnnotatedArticle, article: Int, remembering memory: inout WordMemory
  ) -> [Reading] {
    marked(of: annotated, article: article, &memory) + indirect(of: annotated, article: article, &memory)
      + narration(of: annotated, article: article, &memory)
  }

  // MARK: Quoted

  /// Quotations under one cue are one reading; a quotation within another is one of its own.
  private static func marked(
    of annotated: AnnotatedArticle, article: Int, _ memory: inout WordMemory
  ) -> [Reading] {
    var groups: [[Int]] = []
    var groupOf: [[Int]: Int] = [:]
    for (index, quotation) in annotated.quotations.enumerated() where annotated.isCompared(index) {
      guard quotation.kind != .indirect else { continue }
      let isNested = quotation.within.map { annotated.quotations[$0].kind != .indirect } ?? false
      let key = isNested ? [index, -1] : [quotation.utterance, quotation.speaker ?? -1, 0]
      if let group = groupOf[key] {
        groups[group].append(index)
      } else {
        groupOf[key] = groups.count
        groups.append([index])
      }
    }
    return groups.flatMap { group in
      let entity = annotated.quotations[group[0]].speaker
      var readings: [Reading] = []
      var pieces: [(site: Site, words: [ComparedWord])] = []
      var count = 0
      for index in group {
        let content = annotated.quotations[index].content
        var words = WordReader.words(of: annotated.text, in: content, remembering: &memory)[...]
        while !words.isEmpty {
          let stretch = Array(words.prefix(maximumWords))
          words = words.dropFirst(maximumWords)
          if count + stretch.count > maximumWords, !pieces.isEmpty {
            readings.append(
              Reading(article: article, form: .marked, pieces: pieces, speaker: nil, entity: entity))
            (pieces, count) = ([], 0)
          }
          pieces.append((.quotation(article: article, index: index), stretch))
          count += stretch.count
        }
      }
      if !pieces.isEmpty {
        readings.append(
          Reading(article: article, form: .marked, pieces: pieces, speaker: nil, entity: entity))
      }
      return readings
    }
  }

  private static func indirect(
    of annotated: AnnotatedArticle, article: Int, _ memory: inout WordMemory
  ) -> [Reading] {
    annotated.quotations.enumerated().compactMap { index, quotation in
      guard quotation.kind == .indirect else { return nil }
      let words = WordReader.words(of: annotated.text, in: quotation.content, remembering: &memory)
      guard words.count >= 2 else { return nil }
      return Reading(
        article: article, form: .indirect,
        pieces: [(.quotation(article: article, index: index), Array(words.prefix(maximumWords)))],
        speaker: nil, entity: quotation.speaker)
    }
  }

  // MARK: Narrated

  /// The sentences of the reporter, without what is quoted or reported in them.
  private static func narration(
    of annotated: AnnotatedArticle, article: Int, _ memory: inout WordMemory
  ) -> [Reading] {
    let spoken = annotated.quotations.indices.filter { annotated.isCompared($0) }
      .map { annotated.quotations[$0].content }
    return annotated.narration(without: spoken, minimumWords: 4, remembering: &memory).map { range, words in
      Reading(
        article: article, form: .narration, pieces: [(.claim(article: article, range: range), words)],
        speaker: nil)
    }
  }
}

extension AnnotatedArticle {
  /// Whether the words of a quotation are somebody's speech that another article may have too.
  func isCompared(_ index: Int) -> Bool {
    let quotation = quotations[index]
    switch quotation.kind {
    case .direct, .mixed, .indirect: return true
    case .scare: return quotation.speaker != nil
    case .title: return false
    }
  }

  /// The paragraph that is the headline.
  private var headline: Int? { parsed.paragraphs.first?.kind == .heading ? 0 : nil }

  /// The sentences that are not headings, without the words in `holes`; the headline too where it is asked for.
  func narration(without holes: [TextRange], minimumWords: Int, withHeadline: Bool = false)
    -> [(range: TextRange, words: [ComparedWord])]
  {
    var memory = WordMemory()
    return narration(
      without: holes, minimumWords: minimumWords, withHeadline: withHeadline, remembering: &memory)
  }

  func narration(
    without holes: [TextRange], minimumWords: Int, withHeadline: Bool = false,
    remembering memory: inout WordMemory
  ) -> [(range: TextRange, words: [ComparedWord])] {
    let holes = holes.sorted()
    let headline = withHeadline ? self.headline : nil
    var firstHole = 0
    return parsed.sentences.compactMap { sentence in
      if sentence.isDateline { return nil }
      if parsed.paragraphs.indices.contains(sentence.paragraph),
        parsed.paragraphs[sentence.paragraph].kind == .heading, sentence.paragraph != headline
      {
        return nil
      }
      while firstHole < holes.count, holes[firstHole].end <= sentence.range.start { firstHole += 1 }
      let own = holes[firstHole...].prefix { $0.start < sentence.range.end }
      let words = WordReader.words(
        of: text, in: sentence.range, without: Array(own), remembering: &memory)
      guard words.count >= minimumWords else { return nil }
      return (sentence.range, Array(words.prefix(Reading.maximumWords)))
    }
  }
}
