public import Prose
internal import Quotations

/// A passage of which a reporter says that it is false, while another article has it without saying so.
///
/// It is no disagreement: one only reports what the other judges.
public struct Denial: Hashable, Sendable {
  /// Where it is called false.
  public let passage: Passage
  /// The words that do: `falsely`, `without evidence`.
  public let range: TextRange
  /// The same words or fact in the other article.
  public let denied: Passage
}

extension Story {
  /// The linked passages that one article calls false and the other does not, in the order of the links.
  public var denials: [Denial] {
    var found: [Denial] = []
    for link in links {
      for (own, other) in [(link.first, link.second), (link.second, link.first)] {
        guard let range = judgement(at: own), judgement(at: other) == nil else { continue }
        found.append(Denial(passage: own, range: range, denied: other))
      }
    }
    return found
  }

  /// The words in the sentence of a passage by which its reporter calls it false.
  private func judgement(at passage: Passage) -> TextRange? {
    let article = articles[passage.article]
    let place = range(of: passage).start
    guard let sentence = article.parsed.sentences.first(where: { $0.range.contains(place) })?.range else {
      return nil
    }
    return Judgement.range(in: sentence, of: article.parsed)
  }
}

/// Words by which a reporter says that what somebody claims is not so.
enum Judgement {
  /// The first such words of a sentence. Words between quote marks are somebody else’s.
  static func range(in sentence: TextRange, of parsed: ParsedText) -> TextRange? {
    let tokens = parsed.tokens.lazy.filter { $0.kind != .punctuation }.map(\.range).filter {
      sentence.contains($0)
    }
    let spans = parsed.quotedSpans.filter { $0.outer.overlaps(sentence) }
    let own = tokens.filter { token in !spans.contains { $0.outer.contains(token) } }
    let words = Array(own.map { (range: $0, word: parsed.text.string(in: $0).lowercased()) })
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1].word : ""
      let after = words[(index + 1)...].prefix(reach)
      switch word.word {
      case "falsely", "wrongly", "incorrectly", "erroneously":
        // `was falsely imprisoned` says nothing of who told it.
        let isTold = after.first.map { telling.contains($0.word) } ?? false
        if isTold || telling.contains(before) { return word.range }
      case "baseless", "baselessly", "unfounded", "unsubstantiated", "debunked", "groundless":
        if !negations.contains(before) { return word.range }
      case "false", "untrue":
        if let noun = after.first, claims.contains(noun.word), !negations.contains(before) {
          return word.range.union(noun.range)
        }
      case "without":
        if let evidence = after.first(where: { proof.contains($0.word) }) {
          return word.range.union(evidence.range)
        }
      case "no":
        if let evidence = after.first, proof.contains(evidence.word), giving.contains(before) {
          return words[index - 1].range.union(evidence.range)
        }
      default: break
      }
    }
    return nil
  }

  /// `without any hard evidence`
  private static let reach = 4
  private static let negations: Set<String> = ["not", "never", "n't", "n’t", "hardly"]
  private static let proof: Set<String> = ["evidence", "proof"]
  private static let giving: Set<String> = [
    "offered", "offering", "provided", "providing", "gave", "giving", "presented", "presenting", "cited",
    "citing",
    "offers", "provides", "gives", "presents", "cites",
  ]
  private static let claims: Set<String> = [
    "claim", "claims", "allegation", "allegations", "accusation", "accusations", "assertion", "assertions",
    "statement",
    "statements", "theory", "theories", "rumour", "rumours", "rumor", "rumors", "report", "reports",
  ]
  private static let telling: Set<String> = [
    "claim", "claims", "claimed", "claiming", "say", "says", "said", "saying", "state", "states", "stated",
    "stating",
    "assert", "asserts", "asserted", "asserting", "suggest", "suggests", "suggested", "suggesting", "allege",
    "alleges",
    "alleged", "alleging", "insist", "insists", "insisted", "insisting", "told", "telling", "tells",
    "declared",
    "declaring", "maintained", "maintains", "maintaining", "wrote", "writing", "posted", "implied",
    "implying",
    "boasted", "reported",
  ]
}
