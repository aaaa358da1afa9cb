internal import Prose

/// How much of what one sentence tells another tells too: what speaks for two statements being of one occasion.
struct SentenceLikeness {
  let statements: StoryStatements

  /// Shared against the shorter, from 0 to 1, by weight of the words; meanings of the thesaurus count as words.
  func containment(_ a: (article: Int, sentence: Int), _ b: (article: Int, sentence: Int)) -> Double {
    let (first, second) = (weights(a), weights(b))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    var shared = 0.0
    for (sense, weight) in first { if let other = second[sense] { shared += min(weight, other) } }
    let sums = [first, second].map { $0.values.reduce(0, +) }
    return min(1, shared / max(1, min(sums[0], sums[1])))
  }

  /// What each telling word of a sentence weighs, under the first meaning that it has or its own key.
  private func weights(_ place: (article: Int, sentence: Int)) -> [UInt64: Double] {
    guard let words = statements.words[place.article] else { return [:] }
    var weights: [UInt64: Double] = [:]
    let range = words.annotated.parsed.sentences[place.sentence].range
    for word in words.syntax.words(in: range) {
      let key = words.keys[word]
      let weight: Double
      switch words.upos(word) {
      case .properNoun: weight = 3
      case .noun, .adjective, .verb, .numeral: weight = Thesaurus.isLight(key) ? 0.5 : 2
      default: continue
      }
      let sense = Thesaurus.meanings(of: key).first ?? key.value
      weights[sense] = max(weights[sense] ?? 0, weight)
    }
    return weights
  }
}
