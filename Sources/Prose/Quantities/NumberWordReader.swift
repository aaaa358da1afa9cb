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

  enum Last {
    case nothing, digits, small, tens, hundred
    case scale(Double)
  }

  let pieces: [Piece]
  /// The next piece.
  var place = 0
  /// What was read last.
  var last = Last.nothing
  var scale: Double?

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
  /// The ordinal that the pieces begin with, and the pieces that it takes.
  mutating func ordinal() -> (value: Double, count: Int)? {
    var whole: Double?
    if key() == "a" || key() == "an" { (place, last, whole) = (1, .small, 1) }
    whole = readInteger(whole) ?? whole
    guard let part = readPart(), !part.isPlural, part.value > 2 else { return nil }
    guard let whole else { return (part.value, place) }
    if part.value >= 100 { return (whole * part.value, place) }
    return isComposable ? (whole + part.value, place) : nil
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

  func compoundPart(at place: Int) -> (value: Double, isPlural: Bool)? {
    guard place + 1 < pieces.count, pieces[place].token == pieces[place + 1].token,
      case .tens(let tens) = pieces[place].entry,
      let unit = NumberWords.ordinalUnit(pieces[place + 1].key)
    else { return nil }
    return (tens + unit.value, unit.isPlural)
  }

  /// `and a half`, `and three quarters`; with a whole number before it a part below one.
  mutating func partAfterAnd() -> Double? {
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

  func entry(_ place: Int) -> NumberWords.Entry? { place < pieces.count ? pieces[place].entry : nil }

  func key(_ place: Int) -> WordKey? { place < pieces.count ? pieces[place].key : nil }

  func key() -> WordKey? { key(place) }
}
