internal import Prose

/// Whether work grows as the text does: CPU time for each byte at 100 kB, 1 MB and 10 MB, for news and for texts that were
/// made to hurt.
///
/// The parser is left out: it is slow by design and has a length of its own at which it cuts (`Grammar.longestSentence`).
enum Linearity {
  private static let sizes = [100_000, 1_000_000, 10_000_000]
  /// What a byte may cost at the largest size, in times of the middle one, before we call it a fault.
  private static let limit = 2.0

  /// What a text is made of, again and again.
  private static let shapes: [(name: String, unit: String)] = [
    ("one sentence", "the harbour master and the old crane "), ("one-letter words", "a "),
    ("initials", "A. "),
    ("straight marks", "\""), ("apostrophes", "'"), ("marks that open", "“"), ("marks before words", "\"a "),
    ("single marks before words", "'a "), ("marks in marks", "“a ‘b "), ("plural possessives", "s' "),
    ("all marks", "“a” ‘b' \"c” «d‹ ''e\" „f’ ``g» "), ("questions in marks", "?\" A "), ("brackets", "["),
    ("full stops", "."), ("stops apart", ". "), ("line ends", "\n"), ("lines of a letter", "a\n\n"),
    ("list numbers", "1. "), ("bullets", "• "), ("dashes", "-"), ("parts of an address", "a."),
    ("tags", "<a"),
    ("digits", "1"), ("hyphens", "a-"), ("wide stops", "船。"),
  ]

  static func measure(news: String) {
    print("\("ns of CPU for a byte".padded(to: 44))100 kB      1 MB     10 MB  10 : 1 MB")
    measure("news", unit: news)
    for shape in shapes { measure(shape.name, unit: shape.unit) }
  }

  private static func measure(_ name: String, unit: String) {
    report("\(name): tokens, sentences", unit) {
      SegmentedText(segmenting: $0, paragraphs: Paragraphs.split($0, in: $0.whole)).sentences.count
    }
    report("\(name): treebank sentences", unit) {
      let paragraphs = Paragraphs.split($0, in: $0.whole)
      return UDSentence.all(in: SegmentedText(segmenting: $0, paragraphs: paragraphs)).count
    }
    report("\(name): with names, quantities", unit) {
      ParsedText(parsing: $0, paragraphs: Paragraphs.split($0, in: $0.whole)).names.count
    }
  }

  private static func report(_ name: String, _ unit: String, _ work: (SourceText) -> Int) {
    let costs = sizes.map { size in
      let text = text(of: unit, bytes: size)
      return Measurement.best(of: 2, name, bytes: text.count, { work(text) }).measurement.nanosecondsPerByte
    }
    let growth = costs[2] / costs[1]
    let columns = costs.map { String($0.rounded(1)).padded(before: 10) }.joined()
    print("\(name.padded(to: 40))\(columns)\(growth.rounded(2).padded(before: 10))")
    // Less than a nanosecond is a text in which there is nothing to do: its quotient is noise.
    precondition(growth < limit || costs[2] < 1, "\(name): the work grows faster than the text")
  }

  private static func text(of unit: String, bytes: Int) -> SourceText {
    let unit = Array(unit.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes + unit.count)
    while text.count < bytes { text += unit }
    // News is one long unit: it is cut between two lines.
    let end = unit.count > bytes ? unit[..<bytes].lastIndex(of: 0x0A) ?? 0 : text.count
    return SourceText(clean: Array(text[..<end]))
  }
}
