/// Whole numbers: `two hundred and fifty thousand`, and the decimals of `two point five`.
extension NumberWordReader {
  mutating func readInteger(_ initial: Double?, isJoined: Bool = true) -> Double? {
    var total = 0.0
    var group = initial ?? 0
    // What stood before the last `and`, which a dozen leaves alone: `three hundred and two dozen`.
    var before = 0.0
    var isNothing = initial == nil
    reading: while place < pieces.count, compoundPart(at: place) == nil {
      var next = place
      if key() == "and" {
        guard isJoined, mayAdd() else { break }
        next += 1
        before = group
      }
      if let digits = pieces[next].digits {
        guard mayAddDigits(digits) else { break }
        group += digits
        last = .small
      } else {
        switch entry(next) {
        case .small(let value):
          switch last {
          case .nothing, .hundred, .scale: break
          case .tens where value > 0 && value < 10: break
          default: break reading
          }
          group += value
          last = .small
        case .tens(let value):
          switch last {
          case .nothing, .hundred, .scale: break
          default: break reading
          }
          group += value
          last = .tens
        case .hundred:
          switch last {
          case .small, .tens, .digits: break
          default: break reading
          }
          guard group < 1000 else { break reading }
          group *= 100
          last = .hundred
        case .dozen, .several(12):
          guard group > before else { break reading }
          group = before + (group - before) * 12
          last = .hundred
        case .scale(let factor): multiply(by: factor, &total, &group)
        case .several(let factor) where factor >= 100:
          // `five hundreds`, but neither `two tens` nor `scores`
          guard case .small = last, next > 0 else { break reading }
          multiply(by: factor, &total, &group)
        default: break reading
        }
      }
      isNothing = false
      place = next + 1
    }
    return isNothing ? nil : total + group
  }

  private mutating func multiply(by factor: Double, _ total: inout Double, _ group: inout Double) {
    if case .scale = last {
      total *= factor  // three lakh crore
    } else {
      total += group * factor
      group = 0
    }
    scale = factor
    last = .scale(factor)
  }

  /// Whether what follows `and` belongs to the whole number: `two hundred and two thousand`, but not
  /// `two hundred and two hundred`, nor `two hundred and two thirds`.
  private func mayAdd() -> Bool {
    var rest = self
    if rest.partAfterAnd() != nil { return false }
    var next = place + 1
    guard next < pieces.count else { return false }
    var value = 0.0
    if let digits = pieces[next].digits {
      (value, next) = (digits, next + 1)
    } else if case .tens(let tens) = entry(next) {
      (value, next) = (tens, next + 1)
      if case .small(let small) = entry(next), small > 0, small < 10 {
        (value, next) = (value + small, next + 1)
      }
    } else if case .small(let small) = entry(next) {
      (value, next) = (small, next + 1)
    }
    guard value > 0 else { return false }
    switch (last, entry(next)) {
    case (.hundred, .hundred), (.hundred, .several(100)): return false
    case (.hundred, _): return value < 100
    case (.scale(let scale), .hundred): return value * 100 < scale
    case (.scale(let scale), .scale(let other)): return other < scale
    case (.scale(let scale), _): return value < scale
    default: return false
    }
  }

  /// `3 hundred and 21`, `4 thousand 300`; not `5 million 300 people`.
  private func mayAddDigits(_ digits: Double) -> Bool {
    guard digits > 0 else { return false }
    switch last {
    case .hundred: return digits < 100
    case .scale(let scale): return scale == 1000 && digits < 1000
    default: return false
    }
  }

  /// `point zero three`, `point seventy-one`
  mutating func readDecimals() -> Double? {
    var (value, step, next) = (0.0, 1.0, place + 1)
    reading: while next < pieces.count {
      switch entry(next) {
      case .small(let digit) where digit < 10:
        step /= 10
        value += digit * step
        next += 1
      case .small(let digits) where step == 1:
        value = digits / 100
        next += 1
        break reading
      case .tens(let tens) where step == 1:
        value = tens / 100
        next += 1
        if case .small(let small) = entry(next), small > 0, small < 10 {
          value += small / 100
          next += 1
        }
        break reading
      default: break reading
      }
    }
    guard next > place + 1 else { return nil }
    place = next
    return value
  }
}
