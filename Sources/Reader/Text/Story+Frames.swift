internal import Collation
internal import Prose

extension Story {
  /// Without the clauses that only stand around quoted words which are among the passages too: of `he would “never
  /// pay”` and `“never pay”` the words in marks. It was said once.
  ///
  /// - Complexity: O(*n*) for passages of *n* articles; what one article has among them is gone through for each.
  func unframed(_ passages: [Passage]) -> [Passage] {
    var quoted: [Int: [TextRange]] = [:]
    for passage in passages where isInMarks(passage) {
      quoted[passage.article, default: []].append(range(of: passage))
    }
    return passages.filter { passage in
      let frame = range(of: passage)
      return isInMarks(passage)
        || quoted[passage.article]?.contains { $0.start >= frame.start && $0.end <= frame.end } != true
    }
  }
}
