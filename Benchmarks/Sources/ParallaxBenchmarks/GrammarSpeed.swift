@_spi(Measuring) internal import Prose

/// How fast text gets its tags and trees, with each kernel that the processor can run.
enum GrammarSpeed {
  /// Prints words of CPU a second. Sentences and words are cut beforehand.
  static func measure(_ texts: [SourceText]) {
    let parsed = texts.map { ParsedText(parsing: $0, paragraphs: Paragraphs.split($0, in: $0.whole)) }
    let sentences = parsed.map(UDSentence.all(in:))
    let bytes = texts.reduce(0) { $0 + $1.count }
    var tags: [UPOS]?
    for kernel in Grammar.kernels {
      guard let grammar = try? Grammar(kernel: kernel) else { preconditionFailure("there is no model") }
      let (measurement, found) = Measurement.best("tags and trees, \(kernel)", bytes: bytes) {
        var found: [UPOS] = []
        for (text, sentences) in zip(texts, sentences) {
          grammar.read(sentences, of: text) { _, tokens in found += tokens.lazy.map(\.upos) }
        }
        return found
      }
      let speed = Int(Double(found.count) / measurement.seconds)
      print("\(measurement.name.padded(to: 30)) \(speed) words/s, \(found.count) words")
      // Kernels round differently: one word of a thousand may fall the other way.
      let first = tags ?? found
      precondition(first.count == found.count, "kernels must find the same words")
      let others = zip(first, found).count { $0 != $1 }
      precondition(others * 1000 <= found.count, "kernels must find the same tags")
      tags = first
    }
  }
}
