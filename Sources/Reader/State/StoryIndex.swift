internal import Collation
internal import Prose
internal import Quotations

/// What the reader looks up in a story, worked out once when the story arrives.
struct StoryIndex: Sendable {
  /// For each article of the story, by place.
  let marks: [[Mark]]
  /// The passages that share words, by number less one; within one by article, then by place.
  let groups: [[Passage]]
  /// Indices into `Story.disagreements` in the order of reading: by the article and place of their first member.
  let readingOrder: [Int]
  let speakers: [SpeakerEntry]

  init(_ story: Story) {
    let groups = LinkGroups(story)
    var numbered: [Passage: Int] = [:]
    for (index, group) in groups.numbered.enumerated() {
      for passage in group { numbered[passage] = index + 1 }
    }
    var disagreements: [Passage: [Int]] = [:]
    for (index, disagreement) in story.disagreements.enumerated() {
      for passage in Set(disagreement.members.map(\.passage)) {
        disagreements[passage, default: []].append(index)
      }
    }
    let facts = Facts(
      story: story, numbers: numbered, links: groups.linksOfPassage, disagreements: disagreements)
    marks = story.articles.indices.map { Self.marks(of: $0, facts) }
    speakers = SpeakerEntry.entries(of: story, marks)
    self.groups = groups.numbered
    readingOrder = story.disagreements.indices.sorted {
      Self.home(of: story.disagreements[$0], at: $0) < Self.home(of: story.disagreements[$1], at: $1)
    }
  }

  private struct Facts {
    let story: Story
    let numbers: [Passage: Int]
    let links: [Passage: [Int]]
    let disagreements: [Passage: [Int]]
  }

  /// Where a disagreement begins, its index last so that the order is total.
  private static func home(of disagreement: Disagreement, at index: Int) -> (Int, Int, Int) {
    guard let first = disagreement.members.first else { return (Int.max, 0, index) }
    return (first.article, first.range.start, index)
  }

  private static func marks(of article: Int, _ facts: Facts) -> [Mark] {
    let story = facts.story
    var passages: [Passage] = []
    for (index, quotation) in story.articles[article].quotations.enumerated() {
      let passage = Passage.quotation(article: article, index: index)
      if quotation.kind != .title || facts.disagreements[passage] != nil { passages.append(passage) }
    }
    for index in story.claims[article].indices {
      let passage = Passage.claim(article: article, index: index)
      let isShown = facts.numbers[passage] != nil || facts.disagreements[passage] != nil
      if isShown { passages.append(passage) }
    }
    return passages.map { mark(of: $0, facts) }.sorted { $0.range < $1.range }
  }

  private static func mark(of passage: Passage, _ facts: Facts) -> Mark {
    let links = facts.links[passage] ?? []
    let disagreements = facts.disagreements[passage] ?? []
    let voice = facts.story.voice(of: passage)
    var severity = Severity.unmatched
    if let voice, !voice.isSure, links.isEmpty { severity = .unsure }
    for link in links { severity = max(severity, Severity(facts.story.links[link].variant)) }
    for index in disagreements {
      severity = max(severity, Severity(facts.story.disagreements[index].severity))
    }
    let range = facts.story.range(of: passage)
    let differing = disagreements.flatMap { facts.story.disagreements[$0].members }
      .filter { $0.passage == passage }.map(\.range.start).sorted()
    return Mark(
      passage: passage, range: range, severity: severity,
      anchors: voice == nil && !differing.isEmpty ? differing : [range.start], number: facts.numbers[passage],
      speaker: voice, links: links, disagreements: disagreements, isTitle: facts.story.isTitle(passage),
      isIndirect: facts.story.isIndirect(passage))
  }
}

extension StoryIndex {
  /// The marks of an article that is not collated yet: its quotations, linked to nothing.
  static func marks(of annotated: AnnotatedArticle, slot: Int) -> [Mark] {
    annotated.quotations.enumerated().filter { $1.kind != .title }.map { index, quotation in
      Mark(
        passage: .quotation(article: slot, index: index), range: quotation.content, severity: .unmatched,
        anchors: [quotation.content.start], number: nil, speaker: annotated.voice(of: quotation), links: [],
        disagreements: [], isTitle: false, isIndirect: quotation.kind == .indirect)
    }
  }
}

extension Story {
  /// Whether a passage is the title of a work.
  func isTitle(_ passage: Passage) -> Bool {
    guard case .quotation(let article, let index) = passage else { return false }
    return articles[article].quotations[index].kind == .title
  }

  /// Whether a passage is reported speech.
  func isIndirect(_ passage: Passage) -> Bool {
    guard case .quotation(let article, let index) = passage else { return false }
    return articles[article].quotations[index].kind == .indirect
  }

  /// Who speaks in a passage; nil for a claim.
  func voice(of passage: Passage) -> Voice? {
    guard case .quotation(let article, let index) = passage else { return nil }
    let quotation = articles[article].quotations[index]
    guard let speaker = speakerIndex(of: passage), speakers.indices.contains(speaker) else {
      return articles[article].voice(of: quotation)
    }
    return Voice(
      name: speakers[speaker].name, role: speakers[speaker].role,
      isSure: quotation.confidence >= Voice.confidenceLimit, speaker: speaker)
  }
}

extension Story {
  /// What the article that printed a passage calls its speaker, which others may spell otherwise; the name in the story
  /// where the article has none; nil for a claim.
  func printedSpeaker(of passage: Passage) -> String? {
    guard case .quotation(let article, let index) = passage else { return nil }
    let quotation = articles[article].quotations[index]
    guard quotation.speaker != nil else { return voice(of: passage)?.label }
    return articles[article].voice(of: quotation).label
  }
}

extension AnnotatedArticle {
  /// The speaker as this article alone names it.
  func voice(of quotation: Quotation) -> Voice {
    if let entity = quotation.speaker, entities.indices.contains(entity) {
      return Voice(
        name: entities[entity].name, role: entities[entity].role,
        isSure: quotation.confidence >= Voice.confidenceLimit, speaker: nil)
    }
    guard let source = quotation.source else { return .unknown }
    return Voice(name: text.string(in: source), role: nil, isSure: false, speaker: nil)
  }
}
