internal import Prose

/// One event, two places of the same grain: two towns, two countries, two kinds of site. A town in a country is none.
struct PlaceDetector: PairDetector {
  static let name = Disagreement.Detector.place

  func row(_ a: Int, _ b: Int, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let (first, second) = (evidence.statements.statements[a], evidence.statements.statements[b])
    guard !first.isElsewhen, !second.isElsewhen, isClaimed(first.stance), isClaimed(second.stance),
      let agreement = first.agreement(with: second), agreement >= 1
    else { return nil }
    return draft(first, second, evidence)
  }

  private func isClaimed(_ stance: Stance) -> Bool { [.fact, .planned, .possible].contains(stance) }

  private func draft(_ a: Statement, _ b: Statement, _ evidence: StoryEvidence) -> DisagreementDraft? {
    let sites = [a, b].map { statement in
      statement.others.compactMap { PlaceSite($0, evidence.statements.words[statement.article]) }
    }
    for own in sites[0] {
      for its in sites[1] where own.isApart(from: its) {
        // Whoever names the other place too, of whatever, may mean it.
        guard !sites[0].contains(where: { $0.isSame(as: its) }),
          !sites[1].contains(where: { $0.isSame(as: own) })
        else { continue }
        let members = zip([a, b], [own, its]).map { statement, site in
          DisagreementDraft.Member(
            site: evidence.articles[statement.article].site(
              at: site.range, article: statement.article, sentence: statement.sentence),
            range: site.range, value: evidence.string(site.range, statement.article))
        }
        return DisagreementDraft(
          kind: .place, severity: .minor, question: nil, members: members, confidence: 0.7,
          reason: members.map {
            "\(evidence.string($0.range, $0.site.article)) in \(evidence.label($0.site.article))"
          }.joined(separator: ", "))
      }
    }
    return nil
  }
}

/// A place that a preposition ties to an event.
struct PlaceSite: Sendable {
  enum Grain: Sendable { case country, town, site }

  let grain: Grain
  let argument: Argument
  private let key: WordKey
  /// With its preposition.
  let range: TextRange

  init?(_ argument: Argument, _ words: SentenceWords?) {
    guard let words, let preposition = argument.preposition, Self.prepositions.contains(preposition) else {
      return nil
    }
    self.argument = argument
    let key = words.keys[argument.word]
    self.key = key
    if Self.sites.contains(key) {
      grain = .site
    } else if argument.kind == .name {
      guard
        Places.contains(key)
          || words.annotated.parsed.names.contains(where: {
            $0.range.contains(words.range(argument.word).start) && $0.kind == .place
          }) || preposition == "in" && argument.nameWords.count == 1 && words.isTown(argument.word)
      else { return nil }
      grain = Countries.contains(key) ? .country : .town
    } else {
      return nil
    }
    let start =
      words.syntax.dependents(of: argument.word).first { words.relation($0) == .caseMarking }
      ?? argument.word
    range = words.range(start).union(words.range(argument.word))
  }

  func isApart(from other: PlaceSite) -> Bool {
    grain == other.grain && !isSame(as: other)
      && Self.isFrom(argument) == Self.isFrom(other.argument)
  }

  func isSame(as other: PlaceSite) -> Bool {
    if grain == .site, other.grain == .site {
      return key == other.key || !argument.nameWords.isDisjoint(with: other.argument.nameWords)
    }
    return argument.comparison(with: other.argument) == .same
  }

  private static func isFrom(_ argument: Argument) -> Bool { argument.preposition == "from" }

  private static let prepositions = WordSet("in at near from outside inside beside on off by")

  /// Kinds of site that exclude each other.
  private static let sites = WordSet(
    """
    gym courthouse racecourse racetrack hospital quarry course field canal school church mosque temple station airport harbour
    harbor port park square hotel stadium theatre theater library museum office house home garage warehouse factory
    forest river lake beach bridge tunnel street road market mall shop store bar pub restaurant cafe club bank prison
    jail court barracks base camp university college hall clinic farm barn basement roof car van truck bus train boat
    ship plane apartment flat parliament embassy consulate palace cemetery ditch hill mountain valley
    """)
}

extension SentenceWords {
  /// A name of one word after `in` that no name of a person holds.
  fileprivate func isTown(_ word: Int) -> Bool {
    let place = range(word).start
    return !annotated.parsed.names.contains { name in
      name.range.contains(place)
        && (name.kind == .person || name.kind == .organization || name.kind == .thing)
    }
  }
}
