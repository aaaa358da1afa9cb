/// Reads a number in words: `two hundred and fifty`, `three and a half million`, `two point five`, `five eighths`.
struct NumberWordReader {
  /// A part of a word, parted by hyphens: `twenty` and `five` of `twenty-five`; or a word, or plain digits.
  struct Piece {
    let key: WordKey
    let entry: NumberWords.Entry?
    var digits: Double?
    let range: Range<Int>
    let token: Int
    /// Of its token.
    let isLast: Bool
  }

  struct Reading {
    var value: Double
    /// `million` in `two million`.
    var scale: Double?
    var part = Part.none
    /// Pieces that it takes.
    var count: Int
  }

  enum Part {
    case none
    /// `two thirds`, `one-third`
    case certain
    /// `a third`, `one third`: an ordinal as well.
    case doubtful
  }

  private enum Last {
    case nothing, digits, small, tens, hundred
    case scale(Double)
  }

  private let pieces: [Piece]
  private var place = 0
  private var last = Last.nothing
  private var scale: Double?
  /// What stands before the last word of an ordinal.
  private(set) var wholeNumber: Double?

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The number that the pieces begin with; nil for ordinals.
  mutating func number() -> Reading? {
    guard let first = pieces.first else { return nil }
    if first.key == "a" || first.key == "an" { return numberAfterArticle() }
    switch first.entry {
    case .part(let parts, isPlural: false) where first.key == "half" || first.key == "quarter":
      place = 1
      if parts == 2, key() == "a" || key() == "an" { place = 2 }
      return scaledPart(1 / parts, .certain, isScaled: true)
    case .hundred, .scale:
      guard case .scale = entry(1) else { return nil }
      last = .small
      return number(from: 1)
    case .small, .tens: return number(from: nil)
    default: return nil
    }
  }

  /// What the pieces add to a number in digits: `million`, `hundred and 21`, `and a half`.
  mutating func number(after digits: Double) -> Reading {
    last = .digits
    guard var value = readInteger(digits) else { return Reading(value: digits, count: 0) }
    if let part = partAfterAnd() { value = mixed(value, part) }
    return reading(value)
  }
}

// MARK: - Ordinals

extension NumberWordReader {
  /// The ordinal that the pieces begin with and the pieces that it takes; nil and the pieces of a whole number before
  /// something else, if there is one.
  mutating func ordinal() -> (value: Double?, count: Int) {
    var value = 0.0
    if key() == "a" || key() == "an" {
      (place, last, value) = (1, .small, 1)
    }
    if let whole = readInteger(value == 1 ? 1 : nil) { value = whole }
    wholeNumber = value
    let count = place
    guard let part = readPart(), !part.isPlural, part.value > 2,
      value == 0 || isComposable || part.value >= 100
    else { return (nil, count) }
    return (part.value >= 100 ? max(value, 1) * part.value : value + part.value, place)
  }
}

// MARK: - Kinds of numbers

extension NumberWordReader {
  /// `a hundred`, `a third`, `a quarter million`
  private mutating func numberAfterArticle() -> Reading? {
    switch entry(1) {
    case .hundred, .scale, .dozen:
      place = 1
      last = .small
      return number(from: 1)
    default:
      place = 1
      guard let part = readPart(), !part.isPlural else { return nil }
      return scaledPart(1 / part.value, .doubtful, isScaled: false)
    }
  }

  private mutating func number(from initial: Double?) -> Reading? {
    guard var value = readInteger(initial) else { return nil }
    if key() == "point", let decimals = readDecimals() {
      value += decimals
      readScales(of: &value)
      return reading(value)
    }
    let start = place
    if let part = readPart() {
      let isJoined = start > 0 && pieces[start - 1].token == pieces[start].token
      if part.isPlural, value < part.value || part.value > 4 {
        return scaledPart(value / part.value, .certain, isScaled: false)
      }
      if !part.isPlural, value == 1 {
        return scaledPart(1 / part.value, isJoined ? .certain : .doubtful, isScaled: false)
      }
      if !part.isPlural, isComposable || part.value >= 100 { return nil }  // one hundred twenty-fifth
      place = start
    } else if let part = partAfterAnd() {
      value = mixed(value, part)
    }
    return reading(value)
  }

  private func reading(_ value: Double, _ part: Part = .none) -> Reading {
    Reading(value: value, scale: scale, part: part, count: place)
  }

  /// A part of one, or of a million: `two thirds of a million`, `half a dozen`.
  private mutating func scaledPart(_ value: Double, _ part: Part, isScaled: Bool) -> Reading? {
    var next = place
    if key(next) == "of", key(next + 1) == "a" { next += 2 }
    var factor = 1.0
    switch entry(next) {
    case .scale(let scale): factor = scale
    case .dozen: factor = 12
    default: return isScaled ? nil : reading(value, value < 1 ? part : .none)
    }
    place = next + 1
    scale = factor
    return reading(value * factor)
  }

  /// Whether an ordinal may follow what was read: `twenty third`, but `five third graders`.
  private var isComposable: Bool {
    switch last {
    case .tens, .hundred, .scale: true
    default: false
    }
  }

  /// `three` and `a half`, `two million` and `a half` of a million; then `million`.
  private mutating func mixed(_ value: Double, _ part: Double) -> Double {
    var value = value
    if case .scale(let scale) = last {
      // `one billion and a half million`
      if case .scale(let own) = entry(place) {
        place += 1
        return value + part * own
      }
      return value + part * scale
    }
    value += part
    readScales(of: &value)
    return value
  }

  private mutating func readScales(of value: inout Double) {
    while case .scale(let factor) = entry(place) {
      value *= factor
      scale = (scale ?? 1) * factor
      last = .scale(factor)
      place += 1
    }
  }
}

// MARK: - Whole numbers

extension NumberWordReader {
  private mutating func readInteger(_ initial: Double?, isJoined: Bool = true) -> Double? {
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
  private mutating func readDecimals() -> Double? {
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

// MARK: - Parts

extension NumberWordReader {
  /// `third`, `eighths`, `twenty-fifths`
  private mutating func readPart() -> (value: Double, isPlural: Bool)? {
    if let part = compoundPart(at: place) {
      place += 2
      return part
    }
    guard case .part(let value, let isPlural) = entry(place) else { return nil }
    place += 1
    return (value, isPlural)
  }

  private func compoundPart(at place: Int) -> (value: Double, isPlural: Bool)? {
    guard place + 1 < pieces.count, pieces[place].token == pieces[place + 1].token,
      case .tens(let tens) = pieces[place].entry,
      let unit = NumberWords.ordinalUnit(pieces[place + 1].key)
    else { return nil }
    return (tens + unit.value, unit.isPlural)
  }

  /// `and a half`, `and three quarters`; with a whole number before it a part below one.
  private mutating func partAfterAnd() -> Double? {
    guard key() == "and" else { return nil }
    let (start, outerLast, outerScale) = (place, last, scale)
    place += 1
    var count: Double? = 1
    if key() == "a" || key() == "an" {
      place += 1
    } else if key() != "half" {
      last = .nothing
      count = readInteger(nil, isJoined: false)
      (last, scale) = (outerLast, outerScale)
    }
    guard let count, let part = readPart(), count < part.value, part.isPlural == (count > 1) else {
      place = start
      return nil
    }
    return count / part.value
  }

  private func entry(_ place: Int) -> NumberWords.Entry? { place < pieces.count ? pieces[place].entry : nil }

  private func key(_ place: Int) -> WordKey? { place < pieces.count ? pieces[place].key : nil }

  private func key() -> WordKey? { key(place) }
}
