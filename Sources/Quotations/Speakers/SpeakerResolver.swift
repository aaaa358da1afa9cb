internal import Prose

/// Finds who is meant by the words that name a source.
struct SpeakerResolver {
  struct Resolution {
    let entity: Int?
    let note: String?
    let confidence: Double
  }

  /// How many sentences talk may go on without a word about who talks.
  private static let silence = 3

  private let reading: Reading
  private var coreference: Coreference
  /// For each quoted span whose speaker is known the draft.
  private var speakerOfSpan: [Int: Int] = [:]

  init(_ reading: Reading) {
    self.reading = reading
    coreference = Coreference(reading)
  }

  /// Reads the text once, to know whom its words mean; comes before all questions.
  ///
  /// - Parameter sources: All words that name a source in the text.
  mutating func read(sources: [Range<Int>]) { coreference.read(sources) }

  /// Everybody that was found so far.
  var entities: [Entity] { coreference.table.entities }

  mutating func resolve(_ source: Range<Int>) -> Resolution {
    let mention = reading.mention(in: source)
    let referent = coreference.referent(ofHead: mention.head) ?? referent(inQuotation: mention)
    return Resolution(
      entity: referent.draft.map { coreference.entity(of: $0) }, note: referent.note,
      confidence: referent.confidence)
  }

  /// Who is meant inside a quotation: `I` is who speaks, `he` is somebody else.
  private mutating func referent(inQuotation mention: Mention) -> Coreference.Referent {
    let speaker = reading.span(at: mention.head).flatMap { speakerOfSpan[$0] }
    if case .pronoun(.first) = mention.form, let speaker {
      return Coreference.Referent(draft: speaker, confidence: 0.85)
    }
    return coreference.resolve(mention, speaks: true, except: speaker)
  }

  /// Remembers whose words stand between marks, for the pronouns in them.
  mutating func note(_ entity: Int?, speaks content: TextRange) {
    guard let entity else { return }
    let token = reading.firstToken(atOrAfter: content.start)
    guard token < reading.tokens.count, let span = reading.span(at: token) else { return }
    speakerOfSpan[span] = coreference.table.draft(ofEntity: entity)
  }

  /// The speaker that words without a cue of their own continue: who spoke last before them, or whom the sentences
  /// before them are about.
  mutating func continuedSpeaker(before token: Int) -> Int? {
    guard token > 0 else { return nil }
    let sentence = reading.sentenceIndex(of: token)
    let last = coreference.discourse.lastSpeaker(before: token)
    let table = coreference.table
    let topic = Salience(discourse: coreference.discourse, reading: reading).candidates(before: token) {
      table.drafts[$0].kind == .person && table.drafts[$0].isSurelyPerson
    }.first
    var draft: Int?
    if let last, sentence - last.sentence <= Self.silence {
      draft = last.draft
    } else if let topic, topic.record.span == nil, topic.score > -1.5 {
      draft = topic.draft
    }
    return draft.map { coreference.entity(of: $0) }
  }
}
