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
    if let draft = referent.draft { noteOwner(of: draft, mention) }
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

  /// `“My son told me,” Okafor said`: her son.
  private mutating func noteOwner(of draft: Int, _ mention: Mention) {
    guard case .phrase(let phrase, _) = mention.form, case .owned(let owner) = phrase.opening,
      owner.count == 1, ["my", "our"].contains(reading.tokens[owner.lowerBound].key),
      let speaker = reading.span(at: mention.head).flatMap({ speakerOfSpan[$0] }), speaker != draft
    else { return }
    coreference.table.change(draft) { $0.owner = $0.owner ?? speaker }
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
    let topic = topic(before: token)
    var draft: Int?
    if let subject = turn(before: token, after: last) {
      draft = subject
    } else if let last, sentence - last.sentence <= Self.silence {
      draft = last.draft
    } else if let topic, topic.record.span == nil, topic.score > -1.5 {
      draft = topic.draft
    }
    return draft.map { coreference.entity(of: $0) }
  }

  /// The person whom the sentences before a token are about.
  private func topic(before token: Int) -> Salience.Candidate? {
    let table = coreference.table
    return Salience(discourse: coreference.discourse, reading: reading).candidates(before: token) {
      table.drafts[$0].kind == .person && table.drafts[$0].isSurelyPerson
    }.first
  }

  /// Who acts in the sentence right before some words, in the same paragraph, where the talk has turned to them since
  /// somebody else spoke: `“…,” Reyes said. Okafor did not need long to decide. “…”`
  private func turn(before token: Int, after last: Discourse.Record?) -> Int? {
    let sentence = reading.sentenceIndex(of: token) - 1
    guard sentence >= 0, reading.parsed.sentences[sentence].paragraph == reading.paragraph(of: token),
      sentence > last?.sentence ?? -1
    else { return nil }
    let subjects = coreference.discourse.records(before: token, limit: 12).filter {
      $0.sentence == sentence && $0.span == nil && $0.role == .subject
    }
    // The last in the list is the first in the sentence.
    guard let first = subjects.last, coreference.table.drafts[first.draft].kind == .person,
      coreference.table.drafts[first.draft].isSurelyPerson,
      subjects.allSatisfy({ $0.draft == first.draft })
    else { return nil }
    return first.draft
  }
}
