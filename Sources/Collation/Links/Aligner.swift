/// Finds the best local alignment of two passages with affine gaps (Smith and Waterman 1981, Gotoh 1982), words weighing
/// what they tell.
///
/// A gap that one text marks itself, by an ellipsis or because the quotation is interrupted there, costs nothing. The
/// tables are kept from one pair to the next.
struct Aligner {
  private enum Cost {
    static let mismatch: Float = 0.5
    static let open: Float = 1.6
    static let extend: Float = 0.25
  }

  /// Two bits say in which state the path was before; the bits of each state lie apart.
  private enum Trace {
    static let stop: UInt8 = 0
    static let pair: UInt8 = 1
    static let skipA: UInt8 = 2
    static let skipB: UInt8 = 3
    static let skipAShift: UInt8 = 2
    static let skipBShift: UInt8 = 4
    static let extendsSkipA: UInt8 = 1 << 6
    static let extendsSkipB: UInt8 = 1 << 7
  }

  /// Where each cell came from: 2 bits for each state, 1 bit for each kind of longer gap.
  private var from: [UInt8] = []
  /// A column of the row that is being filled, with what the row before left there.
  private struct Column {
    /// The best of the three states, and which it is.
    var top: Float = 0
    var state: UInt8 = Trace.stop
    var skipA: Float = -.infinity
    /// What it costs to begin and to lengthen a gap in `a` here.
    var open: Float = Cost.open
    var extend: Float = Cost.extend
  }
  private var columns: [Column] = []

  init() {}

  /// O(*nm*) time and memory.
  mutating func best(of a: [Alignment.Word], with b: [Alignment.Word]) -> Alignment {
    let (n, m) = (a.count, b.count)
    guard n > 0, m > 0 else { return Alignment(pairs: [], mass: 0) }
    prepare(n, b)
    let end = Self.fill(&from, &columns, a, b)
    return trace(from: end, width: m + 1, a, b)
  }

  private mutating func prepare(_ n: Int, _ b: [Alignment.Word]) {
    let cells = (n + 1) * (b.count + 1)
    if from.count < cells { from = [UInt8](repeating: 0, count: cells) }
    columns.removeAll(keepingCapacity: true)
    columns.append(Column())
    for place in b.indices {
      let isFree = place + 1 < b.count && b[place + 1].isOpenBefore
      columns.append(isFree ? Column(open: 0, extend: 0) : Column())
    }
  }

  /// - Returns: The cell in which the best path ends; 0 if nothing is shared.
  private static func fill(
    _ from: inout [UInt8], _ columns: inout [Column], _ a: [Alignment.Word], _ b: [Alignment.Word]
  ) -> Int {
    let width = b.count + 1
    var best: (score: Float, cell: Int) = (0, 0)
    var from = from.mutableSpan
    var columns = columns.mutableSpan
    let b = b.span
    for i in 1...a.count {
      let wordA = a[i - 1]
      let isOpenA = i < a.count && a[i].isOpenBefore
      let (open, extend) = isOpenA ? (0, 0) : (Cost.open, Cost.extend)
      var diagonal: Float = 0
      var diagonalState = Trace.stop
      var left: Float = 0
      var leftState = Trace.stop
      var skipB = -Float.infinity
      for j in 1..<width {
        let wordB = b[j - 1]
        let column = columns[j]
        var bits: UInt8 = 0
        // A pair of words.
        let gain = Self.gain(wordA, wordB)
        let paired = diagonal + gain
        if diagonal > 0 { bits = diagonalState }
        // Skip a word of `a`: free where `b` is open before its next word.
        let openSkipA = column.top - column.open
        var skipA = column.skipA - column.extend
        if skipA > openSkipA {
          bits |= Trace.extendsSkipA
        } else {
          skipA = openSkipA
          bits |= column.state << Trace.skipAShift
        }
        // Skip a word of `b`.
        let openSkipB = left - open
        let longerSkipB = skipB - extend
        if longerSkipB > openSkipB {
          skipB = longerSkipB
          bits |= Trace.extendsSkipB
        } else {
          skipB = openSkipB
          bits |= leftState << Trace.skipBShift
        }
        from[i * width + j] = bits
        var top = max(0, paired)
        var state = paired > 0 ? Trace.pair : Trace.stop
        if skipA > top { (top, state) = (skipA, Trace.skipA) }
        if skipB > top { (top, state) = (skipB, Trace.skipB) }
        (diagonal, diagonalState) = (column.top, column.state)
        columns[j].top = top
        columns[j].state = state
        columns[j].skipA = skipA
        (left, leftState) = (top, state)
        if gain > 0, paired > best.score { best = (paired, i * width + j) }
      }
    }
    return best.cell
  }

  private func trace(from cell: Int, width: Int, _ a: [Alignment.Word], _ b: [Alignment.Word]) -> Alignment {
    var pairs: [Alignment.Pair] = []
    var mass = 0.0
    var cell = cell
    var state = cell == 0 ? Trace.stop : Trace.pair
    while state != Trace.stop, cell > width {
      let bits = from[cell]
      switch state {
      case Trace.pair:
        let (i, j) = (cell / width - 1, cell % width - 1)
        if Self.gain(a[i], b[j]) > 0 {
          let isExact = a[i].key == b[j].key
          pairs.append(Alignment.Pair(a: i, b: j, isExact: isExact))
          mass += Double(min(a[i].mass, b[j].mass)) * (isExact ? 1 : Alignment.near)
        }
        state = bits & 3
        cell -= width + 1
      case Trace.skipA:
        state = bits & Trace.extendsSkipA != 0 ? Trace.skipA : bits >> Trace.skipAShift & 3
        cell -= width
      default:
        state = bits & Trace.extendsSkipB != 0 ? Trace.skipB : bits >> Trace.skipBShift & 3
        cell -= 1
      }
    }
    pairs.reverse()
    return Alignment(pairs: pairs, mass: mass)
  }

  @inline(__always)
  private static func gain(_ a: Alignment.Word, _ b: Alignment.Word) -> Float {
    if a.key == b.key { return a.mass }
    if a.stem == b.stem { return min(a.mass, b.mass) * Float(Alignment.near) }
    return -Cost.mismatch
  }
}
