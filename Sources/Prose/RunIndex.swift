/// Which of many runs, one behind the other, holds an index: the sentence of a token, the tree of a word.
///
/// It remembers the run of every sixteenth index and looks on from there: a table of all of them takes four bytes for
/// each word of a text, for every kind of run.
public struct RunIndex: Sendable {
  @usableFromInline static let step = 16

  @usableFromInline let samples: [Int32]
  @usableFromInline let lastRun: Int

  /// - Parameters:
  ///   - runs: In order, not overlapping.
  ///   - count: How many indices there are.
  public init(_ runs: some Collection<Range<Int>>, count: Int) {
    var samples: [Int32] = []
    samples.reserveCapacity(count / Self.step + 1)
    for (number, run) in runs.enumerated() {
      while samples.count * Self.step < run.upperBound { samples.append(Int32(number)) }
    }
    lastRun = max(0, runs.count - 1)
    while samples.count * Self.step < count { samples.append(Int32(lastRun)) }
    self.samples = samples
  }

  /// The run that holds an index; of an index between two runs the later, behind all the last.
  ///
  /// - Parameters:
  ///   - index: Less than `count`.
  ///   - end: The upper bound of a run.
  /// - Returns: The number of the run.
  /// - Complexity: O(1), if runs are longer than one index for the most part; no more than sixteen are looked at.
  @inlinable public func run(of index: Int, end: (Int) -> Int) -> Int {
    var run = Int(samples[index / Self.step])
    while run < lastRun, end(run) <= index { run += 1 }
    return run
  }
}
