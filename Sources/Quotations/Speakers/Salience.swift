internal import Prose

/// How much each of those mentioned before a place is in the mind of its reader there.
///
/// After Lappin and Leass (1994): a sum of weights for where and how somebody was mentioned last, which falls with
/// every sentence. The weights were set by hand on news texts.
struct Salience {
  struct Candidate {
    let draft: Int
    var score: Double
    /// The mention that gives it.
    var record: Discourse.Record
  }

  /// Sentences beyond which nobody is remembered.
  static let reach = 12
  /// Mentions beyond which nobody is.
  private static let memory = 160
  /// What is lost with 0, 1, 2 … sentences between.
  private static let decay = [0, 0.5, 1.4, 2.1, 2.6, 3.0, 3.3, 3.6, 3.9, 4.2, 4.4, 4.6, 4.8]

  let discourse: Discourse
  let reading: Reading

  /// Everybody who was mentioned within reach before a token and may be meant at all, the most salient first.
  func candidates(before token: Int, where fits: (Int) -> Bool) -> [Candidate] {
    let sentence = reading.sentenceIndex(of: token)
    let span = reading.span(at: token)
    let isHeading = reading.isHeading(token)
    var best: [Int: Candidate] = [:]
    for record in discourse.records(before: token, limit: Self.memory) {
      let distance = sentence - record.sentence
      guard distance < Self.reach else { break }
      guard fits(record.draft) else { continue }
      var score = weight(of: record) - Self.decay[max(0, distance)]
      // Names inside a quotation are its speaker's words; to a pronoun in the same quotation they are near.
      if record.span != nil { score -= record.span == span ? -0.4 : 2.2 }
      if record.isHeading != isHeading { score -= 0.8 }
      if record.paragraph == reading.paragraph(of: token) { score += 0.6 }
      if let known = best[record.draft], known.score >= score { continue }
      best[record.draft] = Candidate(draft: record.draft, score: score, record: record)
    }
    for draft in best.keys {
      best[draft]?.score += 0.06 * Double(min(discourse.counts[draft] ?? 0, 6))
    }
    return best.values.sorted {
      ($0.score, $0.record.token, $0.draft) > ($1.score, $1.record.token, $1.draft)
    }
  }

  private func weight(of record: Discourse.Record) -> Double {
    var weight =
      switch record.role {
      case .subject: 1.2
      case .object: 0.5
      case .possessor: 0.3
      case .oblique: 0.1
      case .predicate, .other: 0.2
      }
    if record.speaks { weight += 0.4 }
    if record.isPronoun { weight += 0.2 }
    return weight
  }
}
