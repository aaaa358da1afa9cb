internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Spanning trees")
struct SpanningTreeTests {
  private func total(_ heads: [Int], _ scores: [Float], _ stride: Int) -> Double {
    zip(0..., heads).reduce(0) { $0 + Double(scores[$1.0 * stride + $1.1]) }
  }

  /// The best of all trees with one root, by trying every choice of heads.
  private func bestByForce(_ scores: [Float], count: Int, stride: Int) -> Double {
    var best = -Double.infinity
    var heads = [Int](repeating: 0, count: count)
    func fill(_ word: Int) {
      if word == count {
        if SpanningTree.isTree(heads) { best = max(best, total(heads, scores, stride)) }
        return
      }
      for head in 0...count where head != word + 1 {
        heads[word] = head
        fill(word + 1)
      }
    }
    fill(0)
    return best
  }

  @Test("The tree is the best of all that have one root", arguments: 1...5)
  func best(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let stride = count + 3
    for _ in 0..<60 {
      let scores = (0..<(count * stride)).map { _ in Float.random(in: -5...5, using: &random) }
      let heads = SpanningTree.heads(scores: scores, count: count, stride: stride)
      #expect(SpanningTree.isTree(heads))
      #expect(abs(total(heads, scores, stride) - bestByForce(scores, count: count, stride: stride)) < 1e-3)
    }
  }

  @Test("No word of a long sentence has a better head that leaves a tree", arguments: [12, 40, 90])
  func longSentences(count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let stride = count + 5
    for _ in 0..<4 {
      // Words that like their neighbours best: cycles within cycles.
      let scores = (0..<(count * stride)).map { place in
        let steps = abs(place % stride - place / stride - 1)
        return Float.random(in: -2...2, using: &random) - Float(steps) / 4
      }
      var heads = SpanningTree.heads(scores: scores, count: count, stride: stride)
      #expect(SpanningTree.isTree(heads))
      let best = total(heads, scores, stride)
      for word in 0..<count {
        let head = heads[word]
        for other in 0...count where other != word + 1 {
          heads[word] = other
          if SpanningTree.isTree(heads) { #expect(total(heads, scores, stride) <= best + 1e-3) }
        }
        heads[word] = head
      }
    }
  }

  @Test("Every sentence gets a tree, even where all scores are alike or absurd", arguments: [1, 2, 17, 90])
  func always(count: Int) {
    let stride = count + 1
    for value in [Float(0), -1e30, .greatestFiniteMagnitude] {
      let scores = [Float](repeating: value, count: count * stride)
      #expect(SpanningTree.isTree(SpanningTree.heads(scores: scores, count: count, stride: stride)))
    }
  }

  @Test("Two roots, a cycle and a missing root are no trees")
  func noTrees() {
    #expect(SpanningTree.isTree([2, 0, 2]))
    #expect(!SpanningTree.isTree([0, 0, 1]))
    #expect(!SpanningTree.isTree([2, 1, 0]))
    #expect(!SpanningTree.isTree([2, 3, 1]))
  }
}
