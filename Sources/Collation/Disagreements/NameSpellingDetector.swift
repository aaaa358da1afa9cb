internal import Prose
internal import Quotations

/// One person, spelt differently by different articles: worth one quiet row a story.
struct NameSpellingDetector: DisagreementDetector {
  static let name = Disagreement.Detector.spelling
  static let isMerged = false
  static let needsCommonGround = false

  func disagreements(in evidence: StoryEvidence) -> [DisagreementDraft] {
    var nodes: [Int: [SpeakerNode]] = [:]
    for node in evidence.nodes where node.isPerson && !node.entity.mentions.isEmpty {
      nodes[evidence.speakerOfEntity[node.article][node.index], default: []].append(node)
    }
    return nodes.sorted { $0.key < $1.key }.compactMap { draft(of: $0.value, evidence) }
  }

  /// One word of a name as it is written.
  private struct Spelling {
    let word: String
    /// The first and the last article that have it: hundreds of articles write a name alike.
    let first: Int
    var last: Int
  }

  private func draft(of nodes: [SpeakerNode], _ evidence: StoryEvidence) -> DisagreementDraft? {
    var places: [String: Int] = [:]
    var spellings: [Spelling] = []
    for node in nodes {
      for word in node.parts {
        if let place = places[word] {
          spellings[place].last = node.article
        } else {
          places[word] = spellings.count
          spellings.append(Spelling(word: word, first: node.article, last: node.article))
        }
      }
    }
    // Two words of the names that are spellings of each other, though not the same.
    for a in spellings {
      for b in spellings where b.last > a.first && a.word != b.word {
        let (lettersA, lettersB) = (Transliteration.letters(of: a.word), Transliteration.letters(of: b.word))
        guard lettersA.count > 2, lettersB.count > 2, !isSetAlike(a.word, b.word),
          Transliteration.areSpellings(lettersA, lettersB), !isPlural(lettersA, lettersB)
        else { continue }
        return draft(of: a.word, and: nodes, evidence)
      }
    }
    return nil
  }

  /// `O’Dell` and `O'Dell`, `Anna` and `ANNA`: how a paper sets a name is no spelling of it.
  private func isSetAlike(_ a: String, _ b: String) -> Bool {
    let words = [a, b].map { word in
      String(word.unicodeScalars.map { "‘’ʼ`´".unicodeScalars.contains($0) ? "'" : Character($0) })
        .lowercased()
    }
    return words[0] == words[1]
  }

  /// `Reserve` and `Reserves`: a name that was taken for a person's.
  private func isPlural(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (shorter, longer) = a.count < b.count ? (a, b) : (b, a)
    return longer == shorter + [UInt8(ascii: "s")]
  }

  /// A row with a member for each article that has a spelling of the word.
  private func draft(of word: String, and nodes: [SpeakerNode], _ evidence: StoryEvidence)
    -> DisagreementDraft?
  {
    let letters = Transliteration.letters(of: word)
    var seen: Set<Int> = []
    var members: [DisagreementDraft.Member] = []
    for node in nodes {
      let spelling = node.parts.first {
        Transliteration.areSpellings(Transliteration.letters(of: $0), letters)
      }
      guard let spelling, let mention = node.entity.mentions.first, seen.insert(node.article).inserted,
        let sentence = evidence.articles[node.article].parsed.sentences.first(where: {
          $0.range.contains(mention.start)
        })
      else { continue }
      members.append(
        DisagreementDraft.Member(
          site: .claim(article: node.article, range: sentence.range), range: mention, value: spelling))
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
