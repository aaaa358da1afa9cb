/// The words that two passages share, in order: the best local alignment with affine gaps (Smith and Waterman
/// 1981, Gotoh 1982), words weighing what they tell.
///
/// A gap that one text marks itself, by an ellipsis or because the quotation is interrupted there, costs nothing.
struct Alignment {
  struct Pair: Hashable {
    let a: Int
    let b: Int
    /// The same word; otherwise another form of it.
    let isExact: Bool
  }

  /// Rising in `a` and in `b`.
  var pairs: [Pair]
  /// What the pairs tell together.
  var mass: Double

  private enum Cost {
    static let mismatch = 0.5
    static let open = 1.6
    static let extend = 0.25
    /// A form of the word counts this much of it.
    static let near = 0.7
  }

  /// A passage as the alignment sees it.
  struct Side {
    let words: [ComparedWord]
    /// Whether words may be missing before each word, and the text shows it.
    let isOpenBefore: [Bool]
  }

  /// The best alignment; without pairs where nothing is shared.
  ///
  /// Words that an earlier alignment took, as `usedA` and `usedB` say, pair no more. O(*nm*) time and memory.
  static func best(of a: Side, with b: Side, usedA: [Bool], usedB: [Bool]) -> Alignment {
    let (n, m) = (a.words.count, b.words.count)
    guard n > 0, m > 0 else { return Alignment(pairs: [], mass: 0) }
    let width = m + 1
    var skipA = [Float](repeating: -.infinity, count: width)
    // Where each cell came from: 2 bits for match, 1 bit for each kind of gap.
    var from = [UInt8](repeating: 0, count: (n + 1) * width)
    var best: (score: Float, cell: Int) = (0, 0)
    // `top` is the best of the three states of the cells before.
    var above = [Float](repeating: 0, count: width)
    var aboveFrom = [UInt8](repeating: 0, count: width)
    for i in 1...n {
      var row = [Float](repeating: 0, count: width)
      var rowFrom = [UInt8](repeating: 0, count: width)
      var skipB = -Float.infinity
      let wordA = a.words[i - 1]
      let isOpenA = i < n && a.isOpenBefore[i]
      for j in 1...m {
        let cell = i * width + j
        let wordB = b.words[j - 1]
        var bits: UInt8 = 0
        // A pair of words.
        let gain = usedA[i - 1] || usedB[j - 1] ? -Float(Cost.mismatch) : Self.gain(wordA, wordB)
        let before = max(0, above[j - 1])
        let paired = before + gain
        if before > 0 { bits |= aboveFrom[j - 1] }
        // Skip a word of `a`: free where `b` is open before its next word.
        let isOpenB = j < m && b.isOpenBefore[j]
        let openSkipA = above[j] - (isOpenB ? 0 : Float(Cost.open))
        let longerSkipA = skipA[j] - (isOpenB ? 0 : Float(Cost.extend))
        if longerSkipA > openSkipA {
          skipA[j] = longerSkipA
          bits |= Trace.extendsSkipA
        } else {
          skipA[j] = openSkipA
          bits |= aboveFrom[j] << Trace.skipAShift
        }
        // Skip a word of `b`.
        let openSkipB = row[j - 1] - (isOpenA ? 0 : Float(Cost.open))
        let longerSkipB = skipB - (isOpenA ? 0 : Float(Cost.extend))
        if longerSkipB > openSkipB {
          skipB = longerSkipB
          bits |= Trace.extendsSkipB
        } else {
          skipB = openSkipB
          bits |= rowFrom[j - 1] << Trace.skipBShift
        }
        from[cell] = bits
        var top = max(0, paired)
        var state = paired > 0 ? Trace.pair : Trace.stop
        if skipA[j] > top { (top, state) = (skipA[j], Trace.skipA) }
        if skipB > top { (top, state) = (skipB, Trace.skipB) }
        row[j] = top
        rowFrom[j] = state
        if gain > 0, paired > best.score { best = (paired, cell) }
      }
      above = row
      aboveFrom = rowFrom
    }
    return trace(from: best.cell, through: from, width: width, a, b)
  }

  /// Two bits say in which state the path was before; the bits of each state lie apart.
  private enum Trace {
    static let stop: UInt8 = 0
    static let pair: UInt8 = 1
    static let skipA: UInt8 = 2
    static let skipB: UInt8 = 3
    static let skipAShift = 2
    static let skipBShift = 4
    static let extendsSkipA: UInt8 = 1 << 6
    static let extendsSkipB: UInt8 = 1 << 7
  }

  private static func trace(from cell: Int, through from: [UInt8], width: Int, _ a: Side, _ b: Side)
    -> Alignment
  {
    var pairs: [Pair] = []
    var mass = 0.0
    var cell = cell
    var state = cell == 0 ? Trace.stop : Trace.pair
    while state != Trace.stop, cell > width {
      let bits = from[cell]
      switch state {
      case Trace.pair:
        let (i, j) = (cell / width - 1, cell % width - 1)
        if gain(a.words[i], b.words[j]) > 0 {
          let isExact = a.words[i].key == b.words[j].key
          pairs.append(Pair(a: i, b: j, isExact: isExact))
          mass += min(a.words[i].mass, b.words[j].mass) * (isExact ? 1 : Cost.near)
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

  private static func gain(_ a: ComparedWord, _ b: ComparedWord) -> Float {
    if a.key == b.key { return Float(a.mass) }
    // Two numbers are the same number or none.
    if a.stem == b.stem, !a.isNumber, !b.isNumber { return Float(min(a.mass, b.mass) * Cost.near) }
    return -Float(Cost.mismatch)
  }
}
