internal import Articles
internal import Collation
internal import Prose

/// The texts of both sides with the paragraphs folded on which they do not differ.
struct Folds: Sendable {
  let pair: Comparison.Pair
  /// By slot.
  let texts: [Int: DisplayText]
  /// Tells the folded texts of a slot apart.
  let number: Int
}

extension ReaderState {
  /// `zf`: only what differs between the two articles, or everything.
  mutating func toggleFolds() {
    comparison?.isFolded.toggle()
    comparison?.level(at: 0)
    say(
      comparison?.isFolded == true
        ? "paragraphs on which the two do not differ are folded; \(key(.foldEqual)) opens them"
        : "nothing is folded")
  }

  /// Makes the folded texts where they are wanted and are not those of the pair.
  mutating func settleFolds() {
    guard let comparison, comparison.isFolded, let story else {
      self.comparison?.folds = nil
      return
    }
    guard comparison.folds?.pair != comparison.pair else { return }
    let (left, right) = (comparison.pair.left.article, comparison.pair.right.article)
    var shown: [Int: [TextRange]] = [:]
    for pair in comparison.pairs where pair.right.article == right {
      guard pair == comparison.pair || pair.severity(in: story) > .same else { continue }
      shown[left, default: []].append(story.range(of: pair.left))
      shown[right, default: []].append(story.range(of: pair.right))
    }
    var texts: [Int: DisplayText] = [:]
    for article in [left, right] {
      guard let slot = slot(ofArticle: article), let loaded = slots[slot].loaded else { continue }
      texts[slot] = DisplayText(loaded, marks: slots[slot].marks, folds: foldLine) { block in
        shown[article]?.contains { $0.overlaps(block) } == true
      }
    }
    foldCount += 1
    self.comparison?.folds = Folds(pair: comparison.pair, texts: texts, number: foldCount)
  }

  /// `┈ 3 paragraphs`
  private var foldLine: (Int) -> String {
    let sign = String(repeating: glyphs.dashed, count: 3)
    return { count in "\(sign) \(counted(count, "paragraph"))" }
  }
}
