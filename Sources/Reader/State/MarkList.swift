internal import Prose

/// The marks of an article by place, with what every frame asks of them: worked out once, for an article of a megabyte
/// has thousands.
struct MarkList: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private let marks: [Mark]
  /// For each mark the greatest end of those up to it: where one may still reach into what follows.
  private let reach: [Int]

  /// How many are quotations, and how many of these another article has.
  let quotationCount: Int
  let linkedCount: Int
  /// How many the articles disagree on.
  let conflictCount: Int
  /// Indices of those that are listed beside the text, and of those among them with a disagreement.
  let listed: [Int]
  let disputed: [Int]
  /// Indices of those that have something to say.
  private let telling: [Int]

  /// - Parameter marks: Rising by place.
  init(_ marks: [Mark]) {
    self.marks = marks
    var (end, reach) = (0, [Int]())
    reach.reserveCapacity(marks.count)
    for mark in marks {
      end = Swift.max(end, mark.range.end)
      reach.append(end)
    }
    self.reach = reach
    quotationCount = marks.count(where: \.isQuotation)
    linkedCount = marks.count { $0.isQuotation && $0.isLinked }
    conflictCount = marks.count { $0.severity == .conflict }
    listed = marks.indices.filter { !marks[$0].isTitle }
    disputed = listed.filter { !marks[$0].disagreements.isEmpty }
    telling = marks.indices.filter { marks[$0].severity > .unmatched }
  }

  init(arrayLiteral marks: Mark...) { self.init(marks) }

  var startIndex: Int { 0 }
  var endIndex: Int { marks.count }
  subscript(index: Int) -> Mark { marks[index] }

  /// Indices of the marks that overlap a range of the article, rising. O(log *n*) and what is found.
  func indices(overlapping range: TextRange) -> LazyFilterSequence<Range<Int>> {
    let first = reach.partitioningIndex { $0 > range.start }
    let end = marks.partitioningIndex { $0.range.start >= range.end }
    return (first..<Swift.max(first, end)).lazy.filter { marks[$0].range.overlaps(range) }
  }

  /// Those of the marks that have something to say.
  var tellingMarks: some Sequence<Mark> { telling.lazy.map { marks[$0] } }
}
