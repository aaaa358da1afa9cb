internal import Glibc
internal import Prose

/// Whether work grows as the text does: CPU time for each byte at 100 kB, 1 MB and 10 MB, for news and for texts that were
/// made to hurt.
///
/// The parser is left out: it is slow by design and has a length of its own at which it cuts (`Grammar.longestSentence`).
enum Linearity {
  private static let sizes = [100_000, 1_000_000, 10_000_000]
  /// What a byte may cost at the largest size, in times of the middle one, before we call it a fault. Fresh memory can
  /// cost three times what the work does; work that grew with the square of the text would be at 10.
  private static let limit = 4.0

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

  /// Prints the table, and ends the program with status 1 if anything grows faster than the text.
  static func measure(news: String) {
    print("\("ns of CPU for a byte".padded(to: 54))100 kB      1 MB     10 MB  10 : 1 MB")
    var faults: [String] = []
    for (name, unit) in [("news", news)] + shapes { faults += measure(name, unit: unit) }
    guard !faults.isEmpty else { return }
    print("\nfaster than the text grow: \(faults.joined(separator: "; "))")
    exit(1)
  }

  private static func measure(_ name: String, unit: String) -> [String] {
    let stages: [(name: String, work: (SourceText, [Paragraph]) -> Int)] = [
      ("tokens, sentences", { SegmentedText(segmenting: $0, paragraphs: $1).sentences.count }),
      ("treebank sentences", { UDSentence.all(in: SegmentedText(segmenting: $0, paragraphs: $1)).count }),
      ("with names, quantities", { ParsedText(parsing: $0, paragraphs: $1).names.count }),
    ]
    return stages.compactMap { stage in
      let line = "\(name): \(stage.name)"
      return growth(line, unit, stage.work) < limit ? nil : line
    }
  }

  /// Prints a line; how much more a byte costs at the largest size than at the middle one.
  private static func growth(_ name: String, _ unit: String, _ work: (SourceText, [Paragraph]) -> Int)
    -> Double
  {
    let costs = sizes.map { size in
      let text = text(of: unit, bytes: size)
      return Measurement.best(of: 2, name, bytes: text.count) {
        work(text, Paragraphs.split(text, in: text.whole))
      }.measurement.nanosecondsPerByte
    }
    let growth = costs[2] / costs[1]
    let columns = costs.map { String($0.rounded(1)).padded(before: 10) }.joined()
    print("\(name.padded(to: 50))\(columns)\(growth.rounded(2).padded(before: 11))")
    // Less than a nanosecond is a text in which there is nothing to do: its quotient is noise.
    return costs[2] < 1 ? 1 : growth
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
