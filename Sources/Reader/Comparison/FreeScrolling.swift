internal import Collation

extension Comparison {
  /// Lines that a side of the screen is scrolled.
  func scroll(of side: Side) -> Int { scroll + (side == .left ? offsets.left : offsets.right) }

  /// Both sides so far scrolled, and no side by itself.
  mutating func level(at scroll: Int) { (self.scroll, offsets) = (scroll, (0, 0)) }
}

extension ReaderState {
  /// `zs`: each side by itself, or both together; they then stand level where the side that has the keys was.
  mutating func toggleLock() {
    guard let comparison else { return }
    if comparison.isFree {
      self.comparison?.level(at: comparison.scroll(of: comparison.side))
    }
    self.comparison?.isFree.toggle()
    say(
      comparison.isFree
        ? "both sides scroll together" : "each side scrolls by itself; \(key(.otherSide)) changes sides")
  }

  mutating func swapSides() {
    guard let comparison else { return }
    self.comparison?.isSwapped.toggle()
    self.comparison?.offsets = (comparison.offsets.right, comparison.offsets.left)
  }

  /// Scrolls both sides, or where they are free the one that has the keys.
  mutating func scrollComparison(_ distance: Int) {
    guard let comparison else { return }
    guard comparison.isFree else {
      self.comparison?.scroll += distance
      return
    }
    if comparison.side == .left {
      self.comparison?.offsets.left += distance
    } else {
      self.comparison?.offsets.right += distance
    }
  }

  /// Keeps each side within its own text.
  mutating func settleOffsets(level: Int) {
    guard let comparison else { return }
    let (left, right) = comparison.shown
    let rows = comparisonHeight
    func clamped(_ total: Int, above: Int, below: Int) -> Int {
      min(max(total, min(0, level - above - 1)), max(0, below + level - rows + 1)) - comparison.scroll
    }
    let (first, second) = (comparison.scroll(of: .left), comparison.scroll(of: .right))
    let limits = (abs(first) + rows, abs(second) + rows)
    let offsets = (
      clamped(first, above: rowsAbove(left, limit: limits.0), below: rowsBelow(left, limit: limits.0)),
      clamped(second, above: rowsAbove(right, limit: limits.1), below: rowsBelow(right, limit: limits.1))
    )
    self.comparison?.offsets = offsets
  }
}
