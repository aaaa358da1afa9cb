/// Pairs the quote marks of one paragraph.
///
/// Double marks and guillemets are paired by a stack; a straight or misused mark opens or closes by what is open
/// and what stands beside it. Single marks open only where a closing partner can be found, since most of them are
/// apostrophes: the partner is settled at once, and plural possessives (`the students' union`) are passed over
/// while a better one follows.
struct QuotedSpanFinder {
  private struct Open {
    let mark: Int
    /// Index of the mark that will close it, where that is settled.
    let partner: Int?
  }

  private let paragraph: TextRange
  private let index: Int
  private let bytes: [UInt8]
  private let marks: [QuoteMark]
  private var stack: [Open] = []
  private var pairs: [(outer: TextRange, inner: TextRange, isClosed: Bool)] = []

  private init(paragraph: TextRange, index: Int, bytes: [UInt8]) {
    self.paragraph = paragraph
    self.index = index
    self.bytes = bytes
    marks = QuoteMark.candidates(in: paragraph, of: bytes)
  }

  /// The quoted spans of the paragraph with number `index`, in order of their opening marks.
  static func spans(in paragraph: TextRange, index: Int, of bytes: [UInt8]) -> [QuotedSpan] {
    var finder = QuotedSpanFinder(paragraph: paragraph, index: index, bytes: bytes)
    guard !finder.marks.isEmpty else { return [] }
    finder.pairMarks()
    return finder.nestedSpans()
  }

  private mutating func pairMarks() {
    for current in marks.indices {
      if let settled = stack.lastIndex(where: { $0.partner == current }) {
        close(settled, with: current)
      } else if marks[current].family == .single {
        openSingle(current)
      } else {
        openOrClose(current)
      }
    }
    for open in stack where open.partner == nil {
      endUnclosed(open, at: paragraph.end)
    }
  }

  private mutating func openOrClose(_ current: Int) {
    let mark = marks[current]
    if let open = stack.lastIndex(where: { marks[$0.mark].family == mark.family }) {
      let closes: Bool =
        switch mark.leaning {
        case .closes, .either: mark.looksClosing || !mark.looksOpening
        case .opens: mark.looksClosing && !mark.looksOpening
        }
      if closes {
        close(open, with: current)
      } else if isInSingle(above: open, current)
        || (mark.leaning == .opens && marks[stack[open].mark].leaning == .either && closesNext(current))
      {
        // “…” inside ‘…’ inside “…”, or inside "…".
        stack.append(Open(mark: current, partner: nil))
      } else {
        // The one before was never closed: it ends where this one begins.
        endUnclosed(stack[open], at: mark.range.start)
        stack.removeSubrange(open...)
        stack.append(Open(mark: current, partner: nil))
      }
      return
    }
    let opens: Bool =
      switch mark.leaning {
      case .opens: mark.looksOpening || !mark.looksClosing
      case .closes: mark.looksOpening
      case .either: mark.looksOpening || !mark.looksClosing
      }
    if opens { stack.append(Open(mark: current, partner: nil)) }
  }

  /// Whether single marks that close later have opened since.
  private func isInSingle(above open: Int, _ current: Int) -> Bool {
    stack[(open + 1)...].contains { ($0.partner ?? 0) > current }
  }

  /// Whether the next mark of the family is one that only closes.
  private func closesNext(_ current: Int) -> Bool {
    for next in marks[(current + 1)...].prefix(Self.partnerLimit) where next.family == marks[current].family {
      return next.leaning == .closes
    }
    return false
  }

  private mutating func openSingle(_ current: Int) {
    let mark = marks[current]
    guard mark.looksOpening, !isElision(mark) else { return }
    if let partner = partner(ofSingle: current) {
      stack.append(Open(mark: current, partner: partner))
    } else if mark.leaning == .opens, mark.range.start == paragraph.start {
      stack.append(Open(mark: current, partner: nil))
    }
  }

  private mutating func close(_ open: Int, with current: Int) {
    let (first, last) = (marks[stack[open].mark].range, marks[current].range)
    stack.removeSubrange(open...)
    guard first.end < last.start else { return }
    pairs.append((TextRange(first.start, last.end), TextRange(first.end, last.start), true))
  }

  private mutating func endUnclosed(_ open: Open, at end: Int) {
    // A mark between spaces that nothing closes is a stray.
    guard marks[open.mark].looksOpening || marks[open.mark].leaning == .opens else { return }
    let first = marks[open.mark].range
    var last = end
    while last > first.end, bytes[last - 1].isASCIIWhitespace { last -= 1 }
    guard first.end < last else { return }
    pairs.append((TextRange(first.start, last), TextRange(first.end, last), false))
  }

  /// The spans by place, each with the number of spans around it; of two that cross the later goes.
  private func nestedSpans() -> [QuotedSpan] {
    var around: [TextRange] = []
    var spans: [QuotedSpan] = []
    for pair in pairs.sorted(by: { $0.outer < $1.outer }) {
      while let last = around.last, last.end <= pair.outer.start { around.removeLast() }
      if let last = around.last, last.end < pair.outer.end { continue }
      spans.append(
        QuotedSpan(
          outer: pair.outer, inner: pair.inner, depth: around.count, isClosed: pair.isClosed,
          paragraph: index))
      around.append(pair.outer)
    }
    return spans
  }
}

// MARK: - Single marks

extension QuotedSpanFinder {
  /// How far ahead a partner is looked for: longer stretches between single marks are apostrophes at both ends.
  private static let partnerLimit = 64

  /// The mark that closes a single one: the first that is surely no possessive, else the first at all.
  private func partner(ofSingle current: Int) -> Int? {
    let enclosing = stack.last { marks[$0.mark].family != .single }.map { marks[$0.mark].family }
    var possessive: Int?
    var inside = 0  // marks of the enclosing family that have opened since
    for next in (current + 1)..<max(current + 1, min(marks.count, current + Self.partnerLimit)) {
      let mark = marks[next]
      if mark.family != .single {
        guard mark.family == enclosing else { continue }
        if mark.looksOpening, !mark.looksClosing {
          inside += 1
        } else if mark.looksClosing {
          if inside == 0 { break }
          inside -= 1
        }
        continue
      }
      if mark.looksClosing, mark.range.start > marks[current].range.end {
        if !mayBePossessive(mark) { return next }
        possessive = possessive ?? next
      } else if mark.looksOpening, possessive != nil {
        break
      }
    }
    return possessive
  }

  /// `students' union`, `goin' home`: a letter that apostrophes follow, then a space and another word.
  private func mayBePossessive(_ mark: QuoteMark) -> Bool {
    let start = mark.range.start
    guard mark.leaning != .opens, start >= 2, mark.range.end + 1 < paragraph.end else { return false }
    let last = bytes[start - 1] | 0x20
    let endsLikePossessive =
      last == UInt8(ascii: "s") || last == UInt8(ascii: "z") || last == UInt8(ascii: "x")
      || (last == UInt8(ascii: "n") && bytes[start - 2] | 0x20 == UInt8(ascii: "i"))
    guard endsLikePossessive, bytes[mark.range.end] == 0x20 else { return false }
    return Scalars.isLetter(Scalars.scalar(at: mark.range.end + 1, in: bytes).value)
  }

  /// `'tis`, `'em`, `'90s`, `'n'`: a word that has lost its beginning.
  private func isElision(_ mark: QuoteMark) -> Bool {
    var end = mark.range.end
    while end < paragraph.end, bytes[end] < 0x80, Scalars.isLetter(UInt32(bytes[end])) { end += 1 }
    if end > mark.range.end { return Self.elisions.contains(WordKey(bytes[mark.range.end..<end])) }
    var digits = 0
    while end < paragraph.end, Scalars.isDigit(UInt32(bytes[end])) {
      end += 1
      digits += 1
    }
    return digits == 2
  }

  private static let elisions = WordSet("tis twas em til till cause cos n round bout neath gainst ere")
}
