/// What pairs of readings share, summed up.
struct SharedMass {
  private var entries: [(pair: UInt64, mass: Float)] = []

  mutating func add(_ a: Int, _ b: Int, mass: Float) {
    entries.append((UInt64(min(a, b)) << 32 | UInt64(max(a, b)), mass))
  }

  func pairs(atLeast least: Float) -> [(a: Int, b: Int)] {
    let sorted = entries.sorted { $0.pair < $1.pair }
    var pairs: [(a: Int, b: Int)] = []
    var index = 0
    while index < sorted.count {
      let pair = sorted[index].pair
      var mass: Float = 0
      while index < sorted.count, sorted[index].pair == pair {
        mass += sorted[index].mass
        index += 1
      }
      if mass >= least { pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF))) }
    }
    return pairs
  }
}
