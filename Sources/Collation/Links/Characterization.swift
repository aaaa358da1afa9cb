internal import Prose
internal import Quotations

/// Somebody's judgement in the reporter's words: `both leaders calling the talks productive`.
struct Characterization: Sendable {
  let article: Int
  /// From who judges to the end of the clause.
  let clause: TextRange
  /// `both leaders`.
  let source: TextRange
  /// After the verb: what is judged, and how.
  let judgement: [ComparedWord]

  /// Verbs that give a judgement as somebody's; with or without `as`.
  private static let verbs = WordForms.keys(
    """
    call calls called calling describe describes described describing characterize characterizes characterized \
    characterizing term terms termed terming label labels labeled labeling deem deems deemed deeming dub dubs dubbed \
    dubbing hail hails hailed hailing brand brands branded branding consider considers considered considering
    """)
  /// Words at which a subject cannot have begun yet.
  private static let stoppers = WordForms.keys(
    """
    with by as after before when while that which who and but or if because since although though in on at of to from for \
    was were is are be been being did do does had concluded ended began continued had said
    """)
  /// Words between a subject and its verb.
  private static let adverbs = WordForms.keys(
    "has have had also later then again both repeatedly publicly has not would will")
  private static let determiners = WordForms.keys("the a an both all his her their its our my")
  private static let clauseEnds = WordForms.keys(
    "but and while which who although though because after before when or")

  /// All characterisations in a sentence, without quoted words.
  static func all(in words: [ComparedWord], article: Int, text: SourceText) -> [Characterization] {
    words.indices.compactMap { place in
      guard verbs.contains(words[place].key) else { return nil }
      var end = place + 1
      while end < words.count, end - place <= 10, !clauseEnds.contains(words[end].key),
        end == place + 1 || !isParted(words[end - 1], words[end], text)
      {
        end += 1
      }
      var last = place - 1
      while last > 0, last > place - 3, adverbs.contains(words[last].key) { last -= 1 }
      var start = last + 1
      while start > 0, last - start < 4, !stoppers.contains(words[start - 1].key),
        start > last || !isParted(words[start - 1], words[start], text)
      {
        start -= 1
      }
      guard start <= last, last >= 0, end > place + 1, !isParted(words[last], words[place], text) else {
        return nil
      }
      // `Later the harbour master`: a noun phrase begins at its article.
      start = words[start...last].lastIndex { determiners.contains($0.key) } ?? start
      let source = words[start].range.union(words[last].range)
      let clause = source.union(words[end - 1].range)
      return Characterization(
        article: article, clause: clause, source: source, judgement: Array(words[(place + 1)..<end]))
    }
  }

  /// Whether a mark that ends a clause stands between two words.
  private static func isParted(_ a: ComparedWord, _ b: ComparedWord, _ text: SourceText) -> Bool {
    guard a.range.end < b.range.start else { return false }
    return text[TextRange(a.range.end, b.range.start)].contains { ",;:.!?()".utf8.contains($0) }
  }
}

/// Quoted words of judgement, and the clause of another article that reports the same judgement.
struct CharacterizationLink: Sendable {
  let quotation: Site
  let characterization: Characterization
  /// Who judges there, if that is a speaker of the story.
  let speaker: Int?
  let relation: SpeakerRelation

  var clause: Site { .claim(article: characterization.article, range: characterization.clause) }
}

/// Links quoted judgements (`characterised the meeting as “very productive”`) to reported ones (`calling the talks
/// productive`) by the judging words and by what is judged.
struct CharacterizationLinker {
  let articles: [AnnotatedArticle]
  let relations: SpeakerRelations
  let speakerOfEntity: [[Int]]
  /// Of each article.
  let characterizations: [[Characterization]]

  /// Words that make a judgement stronger without being one.
  private static let intensifiers = WordForms.keys(
    """
    very extremely highly quite really truly deeply absolutely completely totally so too rather pretty incredibly \
    most more much utterly
    """)

  /// Names for one kind of thing that reports exchange freely.
  private static let kinds: [Set<UInt64>] = [
    stems("meeting talks summit negotiations discussions session encounter conversation dialogue visit"),
    stems("deal agreement accord pact treaty settlement"),
    stems("attack strike raid assault bombing shelling"),
    stems("vote election ballot referendum"), stems("decision ruling verdict judgment"),
    stems("plan proposal bill measure law legislation"),
    stems("accident crash collision disaster tragedy incident"),
    stems("speech address remarks statement comments"), stems("report findings study inquiry investigation"),
  ]

  private static func stems(_ words: String) -> Set<UInt64> {
    let source = SourceText(words)
    return Set(WordReader.words(of: source, in: source.whole).map(\.stem))
  }

  func links() -> [CharacterizationLink] {
    let found = characterizations.flatMap(\.self)
    var byStem: [UInt64: [Int]] = [:]
    for (index, one) in found.enumerated() {
      for stem in Set(one.judgement.lazy.filter(\.isContent).map(\.stem)) {
        byStem[stem, default: []].append(index)
      }
    }
    var links: [CharacterizationLink] = []
    for (article, annotated) in articles.enumerated() {
      for (index, quotation) in annotated.quotations.enumerated() where quotation.kind == .mixed {
        guard let speaker = quotation.speaker else { continue }
        let words = WordReader.words(of: annotated.text, in: quotation.content)
        let telling = words.filter { $0.isContent && !Self.intensifiers.contains($0.key) }
        guard words.count <= 4, let rarest = telling.max(by: { $0.weight < $1.weight }), rarest.weight >= 6
        else { continue }
        for place in byStem[rarest.stem] ?? [] where found[place].article != article {
          let stems = Set(found[place].judgement.map(\.stem))
          guard telling.allSatisfy({ stems.contains($0.stem) }),
            telling.count > 1 || isSameThing(annotated, quotation, found[place])
          else { continue }
          let other = self.speaker(of: found[place])
          let relation = relations.relation(of: speakerOfEntity[article][speaker], to: other)
          guard relation != .different else { continue }
          links.append(
            CharacterizationLink(
              quotation: .quotation(article: article, index: index), characterization: found[place],
              speaker: other,
              relation: relation))
        }
      }
    }
    return links
  }

  /// Whether the sentence around the quotation and the clause judge the same thing.
  private func isSameThing(_ annotated: AnnotatedArticle, _ quotation: Quotation, _ other: Characterization)
    -> Bool
  {
    guard
      let sentence = annotated.parsed.sentences.first(where: { $0.range.contains(quotation.content.start) })
    else { return false }
    let around = WordReader.words(of: annotated.text, in: sentence.range, without: [quotation.content])
    let stems = Set(around.map(\.stem))
    let judged = Set(other.judgement.map(\.stem))
    return Self.kinds.contains { !$0.isDisjoint(with: stems) && !$0.isDisjoint(with: judged) }
  }

  private func speaker(of characterization: Characterization) -> Int? {
    let article = characterization.article
    let entity = articles[article].entities.firstIndex { entity in
      entity.mentions.contains { $0.overlaps(characterization.source) }
    }
    return entity.map { speakerOfEntity[article][$0] }
  }
}

extension CharacterizationLink {
  var draft: LinkDraft {
    LinkDraft(
      kind: .quotation, variant: .indirect, first: quotation, second: clause,
      confidence: relation == .same ? 0.75 : 0.6,
      differences: [], reason: "the same judgement of the same thing, reported on one side",
      relation: relation,
      cover: 1, sharedCount: characterization.judgement.count, mass: 5)
  }
}
