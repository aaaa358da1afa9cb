/// The words that two passages share, in order. `Aligner` finds them.
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

  /// A form of the word counts this much of it.
  static let near = 0.7

  /// A word of a passage as the alignment sees it.
  struct Word {
    /// Equal for words that count as one.
    let key: UInt64
    /// Equal for forms of one word; of a number its key, for two numbers are the same number or none.
    let stem: UInt64
    let mass: Float
    /// Whether words may be missing before it, and the text shows it.
    let isOpenBefore: Bool

    fileprivate static let takenA: UInt64 = 0
    fileprivate static let takenB: UInt64 = 1
  }

  /// The best alignment; without pairs where nothing is shared. O(*nm*) time and memory.
  static func best(of a: [Word], with b: [Word]) -> Alignment {
    if let run = contained(a, in: b) { return run }
    var aligner = Aligner()
    return aligner.best(of: a, with: b)
  }

  /// The alignment where one passage stands in the other word for word: no other can share more.
  ///
  /// Nil where an open place might let another one begin earlier, and where neither holds the other.
  static func contained(_ a: [Word], in b: [Word]) -> Alignment? {
    guard let start = start(of: a, in: b) ?? start(of: b, in: a).map({ -$0 }) else { return nil }
    let count = min(a.count, b.count)
    var mass = 0.0
    var pairs: [Pair] = []
    pairs.reserveCapacity(count)
    for place in 0..<count {
      pairs.append(Pair(a: place + max(0, -start), b: place + max(0, start), isExact: true))
      mass += Double((a.count <= b.count ? a : b)[place].mass)
    }
    return Alignment(pairs: pairs, mass: mass)
  }

  /// Where `short` stands in `long` word for word.
  static func start(of short: [Word], in long: [Word]) -> Int? {
    guard let first = short.first, short.count <= long.count else { return nil }
    var start = 0
    search: while start + short.count <= long.count {
      if long[start].key == first.key {
        var place = 1
        while place < short.count {
          // A free gap might pair the same words elsewhere.
          if short[place].isOpenBefore || long[start + place].isOpenBefore { return nil }
          if long[start + place].key != short[place].key {
            start += 1
            continue search
          }
          place += 1
        }
        return start
      }
      start += 1
    }
    return nil
  }
}

extension [Alignment.Word] {
  init(_ words: [ComparedWord], isOpenBefore: (Int) -> Bool) {
    self = words.enumerated().map { place, word in
      Alignment.Word(
        key: word.key, stem: word.isNumber ? word.key : word.stem, mass: Float(word.mass),
        isOpenBefore: isOpenBefore(place))
    }
  }

  /// What all words tell together.
  var mass: Double { reduce(0) { $0 + Double($1.mass) } }

  /// Takes words out of later alignments. Those of the two sides never pair, for they have other keys.
  mutating func take(_ places: some Sequence<Int>, isFirst: Bool) {
    let key = isFirst ? Alignment.Word.takenA : Alignment.Word.takenB
    for place in places {
      self[place] = Alignment.Word(
        key: key, stem: key, mass: self[place].mass, isOpenBefore: self[place].isOpenBefore)
    }
  }
}
