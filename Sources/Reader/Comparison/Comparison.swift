internal import Collation
internal import Prose

/// Two passages of two articles that are looked at side by side.
struct Comparison: Sendable {
  struct Pair: Hashable, Sendable {
    let left: Passage
    let right: Passage
    /// Index into `Story.links`; nil where only a disagreement joins them.
    let link: Int?
    /// Indices into `Story.disagreements` that have a member in each.
    let disagreements: [Int]
  }

  enum Side: Sendable {
    case left, right

    mutating func flip() { self = self == .left ? .right : .left }
  }

  /// All pairs of the left article, in its order.
  var pairs: [Pair]
  var position: Int
  /// The disagreement that was gone to, or the first of the pair.
  var disagreement: Int?
  /// Whether it was gone to, so that leaving stays with it.
  var visitsDisagreement = false
  /// Lines scrolled away from where the passages stand level.
  var scroll = 0
  var side = Side.left
  var isSwapped = false
  var marksCharacters = false
  /// Whether each side scrolls by itself, and how far the left and the right of the screen have gone.
  var isFree = false
  var offsets = (left: 0, right: 0)
  var isFolded = false
  /// What differs, once it is worked out: every frame asks for it.
  var differences: ShownDifferences?
  /// The two texts without what is alike, once they are made for the pair.
  var folds: Folds?
  /// The view of the whole story that it was opened from.
  var origin: Origin?

  /// What covers the panes, as `ReaderState` has it.
  struct Origin: Sendable {
    let board: Board?
    let matrix: MatrixView?
  }

  var pair: Pair { pairs[position] }

  /// As shown: the left side of the screen first.
  var shown: (left: Passage, right: Passage) {
    isSwapped ? (pair.right, pair.left) : (pair.left, pair.right)
  }
}

extension Story {
  /// Everything of one article that another has too or contradicts, by its place, then by the other article.
  func comparisonPairs(of article: Int) -> [Comparison.Pair] {
    struct Ends: Hashable {
      let left: Passage
      let right: Passage
    }
    var links: [Ends: Int] = [:]
    var questions: [Ends: [Int]] = [:]
    for (index, link) in self.links.enumerated() {
      for (left, right) in [(link.first, link.second), (link.second, link.first)]
      where left.article == article {
        let ends = Ends(left: left, right: right)
        links[ends] = links[ends] ?? index
      }
    }
    for (index, disagreement) in disagreements.enumerated() {
      for left in disagreement.members where left.article == article {
        for right in disagreement.members where right.article != article && right.value != left.value {
          let ends = Ends(left: left.passage, right: right.passage)
          if questions[ends]?.last != index { questions[ends, default: []].append(index) }
        }
      }
    }
    let all = Set(links.keys).union(questions.keys)
    return all.map {
      Comparison.Pair(left: $0.left, right: $0.right, link: links[$0], disagreements: questions[$0] ?? [])
    }.sorted { sortKey($0) < sortKey($1) }
  }

  private func sortKey(_ pair: Comparison.Pair) -> (TextRange, Int, TextRange, Int, Int) {
    (range(of: pair.left), pair.right.article, range(of: pair.right), pair.left.index, pair.right.index)
  }
}
