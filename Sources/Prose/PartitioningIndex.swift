extension RandomAccessCollection where Index == Int {
  /// The first index whose element passes, where all that pass come after all that do not; `endIndex` if none does.
  /// - Complexity: O(log *n*).
  @inlinable package func partitioningIndex(where passes: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
