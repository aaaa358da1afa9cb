/// What ends a sentence, and what belongs to its end.
extension SentenceSplitter {
  enum Terminator {
    case stop, exclamation, ellipsis, spacedEllipsis, abbreviation, hour, initials, wide
  }

  func terminator(at index: Int) -> Terminator? {
    let token = tokens[index]
    let first = Scalars.scalar(at: token.range.start, in: bytes).value
    switch token.kind {
    case .punctuation:
      switch first {
      case 0x2E:
        if token.range.count >= 2 { return .ellipsis }
        if listMarkers.contains(index) || isListNumber(before: index) || isDegree(before: index) {
          return nil
        }
        return beginsSpacedStops(index) ? .spacedEllipsis : .stop
      case 0x21, 0x3F, 0x203D, 0x2047, 0x2048, 0x2049: return .exclamation
      case 0x2026: return .ellipsis
      case 0x3002, 0xFF01, 0xFF1F, 0x0964, 0x06D4: return .wide
      default: return nil
      }
    case .word where bytes[token.range.end - 1] == 0x2E:
      let letters = bytes[token.range.start..<(token.range.end - 1)]
      if Abbreviations.isTitle(letters) || Abbreviations.standsBeforeNumber(letters) { return nil }
      if listMarkers.contains(index) { return nil }
      if Abbreviations.isHour(letters) { return .hour }
      return letters.count == 1 ? .initials : .abbreviation
    default: return nil
    }
  }

  /// `1.` at the beginning of a paragraph counts its items.
  private func isListNumber(before index: Int) -> Bool {
    let first = range.lowerBound
    return index == first + 1 && tokens[first].kind == .number && tokens[first].range.count <= 3
      && isGlued(first, index)
  }

  /// `N°. 12`
  private func isDegree(before index: Int) -> Bool {
    index > range.lowerBound && isGlued(index - 1, index) && tokens[index - 1].kind == .symbol
      && scalar(index - 1) == 0xB0
  }

  func scalar(_ index: Int) -> UInt32 {
    Scalars.scalar(at: tokens[index].range.start, in: bytes).value
  }

  func isStop(_ index: Int) -> Bool {
    index < range.upperBound && tokens[index].range.count == 1 && bytes[tokens[index].range.start] == 0x2E
  }

  /// `. . .` that stands apart from the word before it. A stop on the word is one of its own (`end. . . . Then`),
  /// unless nothing follows.
  func beginsSpacedStops(_ index: Int) -> Bool {
    guard isStop(index + 1), isStop(index + 2), !isGlued(index, index + 1) else { return false }
    let isApart = index == range.lowerBound || !isGlued(index - 1, index)
    return isApart || lastOfSpacedStops(from: index) + 1 == range.upperBound
  }

  func lastOfSpacedStops(from index: Int) -> Int {
    var last = index
    while isStop(last + 1) { last += 1 }
    return last
  }

  /// The last of the marks that close after a terminator: quote marks, brackets, `<br>`, the `[3]` of a note.
  func lastOfEnd(from index: Int) -> Int {
    var last = index
    while last + 1 < range.upperBound, isGlued(last, last + 1) {
      if closes(tokens[last + 1]) || isTag(last + 1) {
        last += 1
      } else if isNote(from: last + 1) {
        last += 3
      } else {
        break
      }
    }
    return last
  }

  /// `<br>`, `</p>`: what is left of a page.
  func isTag(_ index: Int) -> Bool {
    tokens[index].kind == .symbol && tokens[index].range.count >= 3 && scalar(index) == 0x3C
  }

  /// `[3]` on the word before it.
  private func isNote(from index: Int) -> Bool {
    guard index + 2 < range.upperBound, scalar(index) == 0x5B, scalar(index + 2) == 0x5D else { return false }
    return tokens[index + 1].kind == .number && isGlued(index, index + 1) && isGlued(index + 1, index + 2)
  }

  private func closes(_ token: Token) -> Bool {
    switch token.kind {
    case .quoteMark: return closes(at: token.range.start) || !opens(at: token.range.start)
    case .punctuation:
      switch Scalars.scalar(at: token.range.start, in: bytes).value {
      case 0x29, 0x5D, 0x7D, 0x21, 0x3F, 0x2E, 0x2026, 0x3002, 0x300D, 0x300F, 0x27, 0x2019: return true
      default: return false
      }
    default: return false
    }
  }

  func isGlued(_ first: Int, _ second: Int) -> Bool {
    tokens[first].range.end == tokens[second].range.start
  }
}
