internal import Prose

/// Opposite descriptions of one outcome: `productive` and `little progress`. A matter of tone, and always minor.
struct FramingDetector: DisagreementDetector {
  static let name = Disagreement.Detector.framing

  /// Right in too few rows to be shown unasked.
  static let strictest = Strictness.low

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    let descriptions = evidence.statements.words.enumerated().flatMap { article, words in
      words.map { Description.all(in: $0, article: article) } ?? []
    }
    let pairs = StoryStatements.pairs(descriptions.map { ($0.article, $0.subject) }, limit: 24)
    return pairs.compactMap { pair in
      let (first, second) = (descriptions[Int(pair.a)], descriptions[Int(pair.b)])
      return first.isGood != second.isGood ? draft(first, second, evidence) : nil
    }
  }

  private func draft(_ a: Description, _ b: Description, _ evidence: StoryEvidence) -> DisagreementDraft {
    let members = [a, b].map { description in
      DisagreementDraft.Member(
        site: evidence.articles[description.article].site(
          at: description.range, article: description.article, sentence: description.sentence),
        range: description.range, value: evidence.string(description.range, description.article).lowercased())
    }
    return DisagreementDraft(
      kind: .framing, severity: .minor, question: nil, members: members, confidence: 0.55,
      reason: "described in opposite terms: "
        + members.map {
          "“\(evidence.string($0.range, $0.site.article))” in \(evidence.label($0.site.article))"
        }
        .joined(separator: ", "))
  }
}

/// A word of praise or blame with what it is said of.
struct Description: Sendable {
  let article: Int
  let sentence: Int
  let isGood: Bool
  let range: TextRange
  let subject: Set<Thesaurus.Sense>

  static func all(in words: SentenceWords, article: Int) -> [Description] {
    let syntax = words.syntax
    var found: [Description] = []
    for (sentence, _) in words.annotated.parsed.sentences.enumerated() {
      for tree in syntax.trees(ofSentence: sentence) {
        for word in syntax.trees[tree] {
          guard var isGood = Outcomes.isGood(words.keys[word]) else { continue }
          var range = words.range(word)
          for other in syntax.dependents(of: word) where Self.turning.contains(words.keys[other]) {
            isGood.toggle()
            range = range.union(words.range(other))
          }
          let subject = subject(of: word, words)
          guard !subject.isEmpty else { continue }
          found.append(
            Description(article: article, sentence: sentence, isGood: isGood, range: range, subject: subject))
        }
      }
    }
    return found
  }

  private static let turning = WordSet("no not never little without hardly n't")

  /// The noun it is said of: by a copula, beside it, over an object or a preposition.
  private static func subject(of word: Int, _ words: SentenceWords) -> Set<Thesaurus.Sense> {
    let syntax = words.syntax
    var current: Int? = word
    var steps = 0
    while let at = current, steps < 3 {
      steps += 1
      if let subject = syntax.dependents(of: at).first(where: words.isSubject), words.upos(subject) == .noun {
        var senses = words.senses(of: subject)
        // `called the talks productive`
        if let object = syntax.dependent(of: at, by: .object), object != word {
          senses = words.senses(of: object)
        }
        return senses
      }
      if words.relation(at) == .adjectivalModifier, let head = syntax.head(of: at) {
        return words.senses(of: head)
      }
      if let object = syntax.dependent(of: at, by: .object), object != word {
        return words.senses(of: object)
      }
      current = syntax.head(of: at)
    }
    return []
  }
}

/// The lexicon of outcomes: `ThesaurusWords.outcomes`.
enum Outcomes {
  /// Nil for a word that is neither.
  static func isGood(_ key: WordKey) -> Bool? { table[key] }

  private static let table: WordTable<Bool> = {
    var table = WordTable<Bool>(minimumCapacity: 128)
    for line in ThesaurusWords.outcomes.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for word in parts[1].split(separator: " ") { table.set(WordKey(String(word)), to: parts[0] == "good") }
    }
    return table
  }()
}
