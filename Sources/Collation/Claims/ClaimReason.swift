internal import Prose

/// Says in words what two claims have in common: `both have bridge and $23 million; “270 minutes” is “four and a half
/// hours”`.
struct ClaimReason {
  /// A term of each claim.
  struct Pair {
    let first: ClaimTerm
    let second: ClaimTerm
    let likeness: Double
  }

  let first: SourceText
  let second: SourceText
  let pairs: [Pair]

  /// So many words and phrases are named, the most telling.
  private static let limit = 4

  var text: String {
    var shared: [(range: TextRange, mass: Double)] = []
    var compared: [String] = []
    var seen: Set<TextRange> = []
    for pair in pairs.sorted(by: { $0.first.range < $1.first.range }) {
      let (one, other) = (first.string(in: pair.first.range), second.string(in: pair.second.range))
      let isSpeltAlike = one.lowercased() == other.lowercased()
      switch pair.first.kind {
      case .word, .person: shared.append((pair.first.range, pair.first.mass))
      case .figure, .time:
        guard seen.insert(pair.first.range).inserted else { continue }
        if isSpeltAlike {
          shared.append((pair.first.range, pair.first.mass))
        } else {
          compared.append("“\(one)” \(Self.relation(pair)) “\(other)”")
        }
      }
    }
    let named = phrases(shared)
    let parts = (named.isEmpty ? [] : ["both have " + Self.list(named)]) + compared.prefix(Self.limit)
    return parts.joined(separator: "; ")
  }

  private static func relation(_ pair: Pair) -> String {
    guard case .figure = pair.first.kind else { return "beside" }
    return pair.likeness == 1 ? "is" : pair.likeness > 0.5 ? "is about" : "against"
  }

  /// The most telling stretches of words, in the order of the text; neighbours are one.
  private func phrases(_ shared: [(range: TextRange, mass: Double)]) -> [String] {
    var stretches: [(range: TextRange, mass: Double)] = []
    for word in shared.sorted(by: { $0.range < $1.range }) {
      if let last = stretches.last, word.range.start <= last.range.end + 1 {
        stretches[stretches.count - 1] = (last.range.union(word.range), last.mass + word.mass)
      } else {
        stretches.append(word)
      }
    }
    let telling = stretches.sorted { ($0.mass, $1.range) > ($1.mass, $0.range) }.prefix(Self.limit)
    return telling.sorted { $0.range < $1.range }.map { first.string(in: $0.range) }
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
