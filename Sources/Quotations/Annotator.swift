internal import Prose

/// Finds the quotations of one English text: contents, then their attribution, then who is meant.
struct Annotator {
  let reading: Reading
  var resolver: SpeakerResolver
  /// Found so far, by place.
  var drafts: [Draft] = []

  init(_ reading: Reading) {
    self.reading = reading
    resolver = SpeakerResolver(reading)
  }

  /// A quotation before its speaker is known.
  struct Draft {
    let content: TextRange
    var kind: Quotation.Kind
    let note: String?
    let attribution: Attribution?
    /// Index in `drafts` of the quotation whose speaker it takes over; its utterance too if `sharesUtterance`.
    var continues: Int?
    var sharesUtterance = false
    /// Begins a paragraph or follows a sentence that has a subject: the speaker may be taken from there.
    var floats = false
    let start: Int
  }

  mutating func annotation() -> Annotation {
    let quoted = quotedDrafts()
    let reported = reportedDrafts(beside: quoted)
    drafts = (quoted + reported + transcribedDrafts()).sorted { $0.content < $1.content }
    let merged = drafts
    linkContinuations(of: merged)
    resolver.read(sources: drafts.compactMap { $0.attribution?.source })
    let quotations = quotations()
    return Annotation(quotations: quotations, entities: resolver.entities)
  }
}

extension Annotator {
  /// Words without a cue of their own continue the talk before them.
  private mutating func linkContinuations(of all: [Draft]) {
    var last: Int?
    var reach = 0  // words within others are no talk that goes on
    for index in all.indices where all[index].kind != .indirect {
      if all[index].content.end <= reach { continue }
      reach = all[index].content.end
      if all[index].floats, let before = last, let link = continuation(of: index, after: before) {
        drafts[index].continues = before
        drafts[index].sharesUtterance = link
      } else if all[index].floats, let next = adjoining(index) {
        drafts[index].continues = next
        drafts[index].sharesUtterance = true
      }
      // Short ones (`“I counted.”`) are known for speech only by what they continue.
      if drafts[index].continues != nil, drafts[index].kind == .scare { drafts[index].kind = .direct }
      let speaks = drafts[index].kind == .direct || drafts[index].kind == .mixed
      let hasSpeaker = drafts[index].attribution?.source != nil || drafts[index].continues != nil
      // What floats alone has a speaker of its own, and what follows it continues that talk.
      if speaks, hasSpeaker || all[index].floats && drafts[index].kind == .direct { last = index }
    }
  }

  /// Whether words continue those of `before`, and whether as one utterance; nil if they do not.
  private func continuation(of index: Int, after before: Int) -> Bool? {
    let (first, second) = (drafts[before], drafts[index])
    let from = reading.sentence(of: first.start)
    let to = reading.sentence(of: second.start)
    if from.paragraph == to.paragraph {
      // Nothing but the sentence of the first stands between them.
      return from.tokens.upperBound >= to.tokens.lowerBound ? true : nil
    }
    guard to.paragraph == from.paragraph + 1, startsParagraph(second.start) else { return nil }
    let isOpen = reading.span(at: first.start).map { !reading.parsed.quotedSpans[$0].isClosed } ?? false
    return isOpen
  }

  /// `“…” “…,” he said`: the attribution follows behind the next words.
  private func adjoining(_ index: Int) -> Int? {
    let next = index + 1
    guard next < drafts.count, drafts[next].kind == .direct, drafts[next].attribution?.source != nil else {
      return nil
    }
    let sentence = reading.sentence(of: drafts[index].start)
    return sentence.tokens.upperBound == drafts[next].start
      && reading.paragraph(of: drafts[next].start) == sentence.paragraph ? next : nil
  }

  private func startsParagraph(_ token: Int) -> Bool {
    token == 0 || reading.paragraph(of: token - 1) != reading.paragraph(of: token)
  }
}
