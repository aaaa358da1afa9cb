internal import Prose
internal import Quotations

/// One person, spelt differently by different articles: worth one quiet row a story.
struct NameSpellingDetector: DisagreementDetector {
  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    var spellings: [Int: [Spelling]] = [:]
    for (article, annotated) in evidence.articles.enumerated() {
      for (index, entity) in annotated.entities.enumerated() where entity.kind == .person {
        let speaker = evidence.speakerOfEntity[article][index]
        guard let mention = entity.mentions.first else { continue }
        for word in PersonName.parts(of: entity.name) {
          spellings[speaker, default: []].append(
            Spelling(article: article, word: word, name: entity.name, mention: mention))
        }
      }
    }
    return spellings.sorted { $0.key < $1.key }.compactMap { draft(of: $0.value, evidence) }
  }

  private struct Spelling {
    let article: Int
    /// One word of the name as it is written.
    let word: String
    let name: String
    let mention: TextRange
  }

  private func draft(of spellings: [Spelling], _ evidence: StoryEvidence) -> DisagreementDraft? {
    // Two words of the names that are spellings of each other, though not the same.
    // Each word once, with the first article that has it and the last: hundreds of articles write a name alike.
    var last: [String: Spelling] = [:]
    for spelling in spellings { last[spelling.word] = spelling }
    var seen: Set<String> = []
    let distinct = spellings.filter { seen.insert($0.word).inserted }
    for a in distinct {
      for b in distinct.compactMap({ last[$0.word] }) where b.article > a.article && a.word != b.word {
        let (lettersA, lettersB) = (Transliteration.letters(of: a.word), Transliteration.letters(of: b.word))
        guard lettersA.count > 2, lettersB.count > 2, a.word.lowercased() != b.word.lowercased(),
          Transliteration.areSpellings(lettersA, lettersB), !isPlural(lettersA, lettersB)
        else { continue }
        return draft(of: a.word, and: spellings, evidence)
      }
    }
    return nil
  }

  /// `Reserve` and `Reserves`: a name that was taken for a person's.
  private func isPlural(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (shorter, longer) = a.count < b.count ? (a, b) : (b, a)
    return longer == shorter + [UInt8(ascii: "s")]
  }

  /// A row with a member for each article that has a spelling of the word.
  private func draft(of word: String, and spellings: [Spelling], _ evidence: StoryEvidence)
    -> DisagreementDraft?
  {
    let letters = Transliteration.letters(of: word)
    var seen: Set<Int> = []
    let own = spellings.filter { spelling in
      Transliteration.areSpellings(Transliteration.letters(of: spelling.word), letters)
        && seen.insert(spelling.article).inserted
    }
    let members = own.compactMap { spelling -> DisagreementDraft.Member? in
      let annotated = evidence.articles[spelling.article]
      guard
        let sentence = annotated.parsed.sentences.first(where: { $0.range.contains(spelling.mention.start) })
      else {
        return nil
      }
      return DisagreementDraft.Member(
        site: .claim(article: spelling.article, range: sentence.range), range: spelling.mention,
        value: spelling.word)
    }
    guard Set(members.map(\.value)).count > 1 else { return nil }
    // `Raúl` and `Raul`: many outlets print no marks at all.
    let isOnlyMarks = Set(members.map { Transliteration.letters(of: $0.value) }).count == 1
    return DisagreementDraft(
      kind: .name, severity: .minor, question: nil, members: members, confidence: isOnlyMarks ? 0.55 : 0.9,
      reason: "one name, spelt " + SidesReason.text(members, evidence) { "\($0) in \($1)" })
  }
}

extension PersonName {
  /// The words of a name as they are written.
  static func parts(of name: String) -> [String] {
    name.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }).map(String.init)
  }
}
