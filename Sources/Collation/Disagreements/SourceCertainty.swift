internal import Prose
internal import Quotations

/// Whether it is plain who speaks in a quotation: by name, by a role that is only that speaker's, or by a pronoun that
/// can mean nobody else. Where two articles give words to two people, a misread `he` is likelier than an error.
enum SourceCertainty {
  static func isCertain(_ site: Site, speaker: Int, _ evidence: StoryEvidence) -> Bool {
    guard let quotation = evidence.quotation(site) else { return false }
    guard let source = quotation.source else {
      return isContinued(quotation, site, speaker: speaker, evidence)
    }
    let words = WordReader.words(of: evidence.articles[site.article].text, in: source)
    if isNamed(words, evidence.speakers[speaker]) {
      return !isShared(words, speaker: speaker, in: site.article, evidence)
    }
    return isAlone(speaker, before: quotation, source, in: site.article, evidence)
  }

  /// Whether it is a paragraph of a quotation whose source stands with another. `“…,” reads a statement from the
  /// office` has a source of its own, if one that was not understood.
  private static func isContinued(
    _ quotation: Quotation, _ site: Site, speaker: Int, _ evidence: StoryEvidence
  ) -> Bool {
    let quotations = evidence.articles[site.article].quotations
    guard case .quotation(_, let own) = site else { return false }
    let isWhole = isWholeSentences(quotation, evidence.articles[site.article])
    return quotations.indices.contains { index in
      let isNext = isWhole && abs(index - own) == 1 && quotations[index].speaker == quotation.speaker
      return (isNext || quotations[index].utterance == quotation.utterance) && quotations[index].source != nil
        && isCertain(.quotation(article: site.article, index: index), speaker: speaker, evidence)
    }
  }

  /// Whether the sentences of a quotation hold no word beside it.
  private static func isWholeSentences(_ quotation: Quotation, _ article: AnnotatedArticle) -> Bool {
    let text = article.text
    return article.parsed.sentences.lazy.map(\.range).filter { $0.overlaps(quotation.content) }.allSatisfy {
      let before = TextRange($0.start, max($0.start, min($0.end, quotation.content.start)))
      let after = TextRange(min($0.end, max($0.start, quotation.content.end)), $0.end)
      return WordReader.words(of: text, in: before).isEmpty && WordReader.words(of: text, in: after).isEmpty
    }
  }

  /// `Mr. Hale` in an article that has both Daniel and Laura Hale.
  private static func isShared(
    _ source: [ComparedWord], speaker: Int, in article: Int, _ evidence: StoryEvidence
  ) -> Bool {
    let own = names(of: evidence.speakers[speaker])
    let keys = source.lazy.filter { $0.traits.contains(.capitalized) }.map(\.key).filter(own.contains)
    let annotated = evidence.articles[article]
    return annotated.entities.indices.contains { index in
      let entity = annotated.entities[index]
      guard entity.kind == .person, evidence.speakerOfEntity[article][index] != speaker else { return false }
      let text = SourceText(entity.name)
      let others = Set(WordReader.words(of: text, in: text.whole).map(\.key))
      return keys.allSatisfy(others.contains)
    }
  }

  /// The telling words of the names of a speaker.
  private static func names(of speaker: Speaker) -> Set<UInt64> {
    Set(
      ([speaker.name] + speaker.aliases).flatMap { name in
        let text = SourceText(name)
        return WordReader.words(of: text, in: text.whole).filter { $0.weight >= 4.5 }.map(\.key)
      })
  }

  private static func isNamed(_ source: [ComparedWord], _ speaker: Speaker) -> Bool {
    let own = names(of: speaker)
    return source.contains { $0.traits.contains(.capitalized) && own.contains($0.key) }
  }

  private static func pronounGender(_ source: TextRange, _ annotated: AnnotatedArticle) -> Gender? {
    switch annotated.text.string(in: source).lowercased() {
    case "he": .male
    case "she": .female
    default: nil
    }
  }

  /// Whether no other person is named in the paragraph up to the source, nor in the one before it.
  private static func isAlone(
    _ speaker: Int, before quotation: Quotation, _ source: TextRange, in article: Int,
    _ evidence: StoryEvidence
  ) -> Bool {
    let annotated = evidence.articles[article]
    let paragraphs = annotated.parsed.paragraphs
    guard let own = paragraphs.firstIndex(where: { $0.range.contains(source.start) }) else { return false }
    let said = annotated.quotations.filter { $0.kind == .direct }.map(\.content)
    let people = annotated.entities.filter { $0.kind == .person }.flatMap(\.mentions)
    // Paragraphs that hold only speech name nobody: back to the last one that does.
    let first = (max(0, own - 3)..<max(1, own)).last { place in
      people.contains { paragraphs[place].range.contains($0) }
    }
    let near = paragraphs[first ?? max(0, own - 1)].range.union(paragraphs[own].range)
    let gender = pronounGender(source, annotated)
    var isThere = false
    for (index, entity) in annotated.entities.enumerated() where entity.kind == .person {
      let isNear = entity.mentions.contains { mention in
        near.contains(mention) && mention.start <= max(source.end, quotation.content.end)
          && !said.contains { $0.contains(mention) }
      }
      guard isNear, gender == nil || entity.gender == nil || entity.gender == gender else { continue }
      if evidence.speakerOfEntity[article][index] != speaker { return false }
      isThere = true
    }
    return isThere
  }
}
