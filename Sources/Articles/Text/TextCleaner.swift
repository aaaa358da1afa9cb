internal import Prose

/// Takes out of a text what a screen must not get and what nobody can see, in one pass.
///
/// Lines end in LF afterwards, TAB is a space, and every other control, bidirectional and invisible character is
/// gone. All is recorded: as deletions, so that positions can be given in the original, and as hidden characters
/// for the notice. No normalisation: what stays keeps its bytes.
struct TextCleaner {
  let text: SourceText
  let hidden: HiddenCharacters

  /// - Parameter decoded: Valid UTF-8.
  /// - Complexity: O(*n*).
  init(_ decoded: [UInt8]) {
    var pass = CleaningPass(decoded)
    pass.run()
    text = SourceText(clean: pass.output, deletions: pass.deletions, original: decoded)
    hidden = pass.hidden
  }
}

private struct CleaningPass {
  /// Marks that are kept on one base.
  private static let markLimit = 4
  /// Longest subdivision code of a flag in tags: `gbeng` and room for more.
  private static let flagTagLimit = 6

  private let bytes: [UInt8]
  private(set) var output: [UInt8] = []
  private(set) var deletions: [SourceText.Deletion] = []
  private(set) var hidden = HiddenCharacters()
  /// Bytes from here to `index` are kept and not in `output` yet.
  private var runStart = 0
  private var index = 0
  /// The last character that was kept, marks and joiners left aside; nil where that was plain ASCII.
  private var base: Unicode.Scalar?
  private var marks = 0
  /// Tags up to here belong to a flag.
  private var flagEnd = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { drop(bytes: 3, isHidden: false) }
    while index < bytes.count {
      let start = index
      // Nearly all of an English text.
      index = bytes.firstIndexOutsidePlainText(from: start)
      if index > start { (base, marks) = (nil, 0) }
      guard index < bytes.count else { break }
      if bytes[index] < 0x80 { control(bytes[index]) } else { scalar() }
    }
    if runStart == 0 { output = bytes } else { flush() }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x09: replace(bytes: 1, with: [0x20])
    case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: drop(bytes: 1, isHidden: false)
    case 0x0D: replace(bytes: 1, with: [0x0A])
    case 0x1B:
      if let sequence = EscapeSequence(in: bytes, at: index) {
        remove(bytes: sequence.end - index, as: .sequence(sequence.kind))
      } else {
        remove(bytes: 1, as: .removed("\u{1B}"))
      }
    default: remove(bytes: 1, as: .removed(Unicode.Scalar(byte)))
    }
  }

  private mutating func scalar() {
    let (scalar, width) = scalar(at: index)
    if scalar == "\u{85}" {
      replace(bytes: width, with: [0x0A])
      return
    }
    if scalar.value < 0xA0, let sequence = EscapeSequence(in: bytes, at: index) {
      remove(bytes: sequence.end - index, as: .sequence(sequence.kind))
      return
    }
    switch ScalarFate(scalar) {
    case .kept: keep(scalar, width)
    case .mark where marks < Self.markLimit:
      marks += 1
      index += width
    case .mark, .removed: remove(bytes: width, as: .removed(scalar))
    case .replaced:
      hidden.record(.replaced(scalar), at: output.count + index - runStart)
      replace(bytes: width, with: [0xEF, 0xBF, 0xBD])
    case .lineSeparator:
      hidden.record(.replaced(scalar), at: output.count + index - runStart)
      replace(bytes: width, with: [0x0A])
    case .contextual:
      if isNeeded(scalar, after: width) { index += width } else { remove(bytes: width, as: .removed(scalar)) }
    }
  }

  private mutating func keep(_ scalar: Unicode.Scalar, _ width: Int) {
    marks = 0
    index += width
    base = scalar
    if scalar == "\u{1F3F4}" { flagEnd = endOfFlag(from: index) }
  }

  /// Whether a joiner, an emoji's variation selector or a flag's tag does something where it stands.
  private func isNeeded(_ scalar: Unicode.Scalar, after width: Int) -> Bool {
    let next = index + width < bytes.count ? self.scalar(at: index + width).scalar : nil
    switch scalar.value {
    case 0x200C: return joins(base, next)
    case 0x200D: return joins(base, next) || base?.isEmojiBase ?? false && next?.isEmojiBase ?? false
    case 0xFE0E, 0xFE0F: return followsEmojiBase || next == "\u{20E3}" && followsKeycapBase
    default: return index < flagEnd
    }
  }

  private func joins(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
    left?.mayTakeJoiner ?? false && right?.mayTakeJoiner ?? false
  }

  private var followsEmojiBase: Bool {
    base?.isEmojiBase ?? false && scalar(before: index)?.isEmojiBase ?? false
  }

  private var followsKeycapBase: Bool {
    guard index > runStart else { return false }
    return "0123456789#*".utf8.contains(bytes[index - 1])
  }

  /// The end of the tags after a black flag that make it the flag of a region; `start` if they do not.
  private func endOfFlag(from start: Int) -> Int {
    var end = start
    for _ in 0...Self.flagTagLimit {
      guard end + 3 < bytes.count, bytes[end] == 0xF3 else { return start }
      let value = scalar(at: end).scalar.value
      if value == 0xE007F { return end > start ? end + 4 : start }
      guard (0xE0030...0xE0039).contains(value) || (0xE0061...0xE007A).contains(value) else { return start }
      end += 4
    }
    return start
  }

  // MARK: What becomes of the bytes at `index`

  private mutating func flush() {
    if runStart < index { output.append(contentsOf: bytes[runStart..<index]) }
  }

  private mutating func replace(bytes count: Int, with replacement: [UInt8]) {
    flush()
    output.append(contentsOf: replacement)
    index += count
    runStart = index
    (base, marks) = (nil, 0)
  }

  private mutating func remove(bytes count: Int, as kind: HiddenCharacters.Kind) {
    hidden.record(kind, at: output.count + index - runStart)
    drop(bytes: count, isHidden: true)
  }

  /// Leaves out bytes, and remembers how many code points they were.
  private mutating func drop(bytes count: Int, isHidden: Bool) {
    flush()
    let codePoints = bytes[index..<(index + count)].count { !$0.isUTF8Continuation }
    if let last = deletions.last, last.offset == output.count {
      deletions[deletions.count - 1] = SourceText.Deletion(
        offset: last.offset, codePoints: last.codePoints + codePoints, isHidden: last.isHidden || isHidden)
    } else {
      deletions.append(SourceText.Deletion(offset: output.count, codePoints: codePoints, isHidden: isHidden))
    }
    index += count
    runStart = index
  }

  // MARK: Reading valid UTF-8

  private func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = UInt32(bytes[offset])
    func tail(_ distance: Int) -> UInt32 { UInt32(bytes[offset + distance] & 0x3F) }
    let (value, width) =
      switch lead {
      case 0..<0x80: (lead, 1)
      case 0x80..<0xE0: ((lead & 0x1F) << 6 | tail(1), 2)
      case 0xE0..<0xF0: ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      default: ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private func scalar(before offset: Int) -> Unicode.Scalar? {
    var start = offset - 1
    while start >= 0, bytes[start].isUTF8Continuation { start -= 1 }
    return start >= 0 ? scalar(at: start).scalar : nil
  }
}
