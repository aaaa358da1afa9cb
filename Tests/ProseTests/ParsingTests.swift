internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Parsing")
struct ParsingTests {
  @Test("Everything in a text is found at once, by place")
  func whole() {
    let text = parsed(
      "# Ferry Sinks\n\nAt least 11 people were saved, harbour master Ines Okafor said.\n\n“It was late,” she said."
    )
    #expect(text.sentences.count == 3)
    #expect(text.spanDump == "[It was late,]")
    #expect(text.nameDump == "person (harbour master) Ines Okafor")
    #expect(text.quantityDump == "[At least 11] 11...∞ count of people")
  }

  @Test("An empty text has nothing in it")
  func empty() {
    let text = parsed("")
    #expect(text.tokens.isEmpty && text.sentences.isEmpty && text.names.isEmpty && text.quantities.isEmpty)
  }

  @Test("Any bytes that are valid UTF-8 are parsed in order, on character boundaries", arguments: 0..<300)
  func anything(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let text = parsed(seed.isMultiple(of: 3) ? random.noise() : random.soup(seed % 3 == 1 ? marks : words))
    expectSound(text)
  }

  private let marks = Array("\"'“”‘’«»„‚`´ .,?!aI5-–—()$%ș é").map(String.init)
  private let words = [
    "“", "”", "\"", "'", "''", "s'", "Mr.", "U.S.", "said", "Ines Okafor", "the", "President", "of", "London",
    "a", "half",
    "million", "1,200", "$3bn", "34-year-old", "to", "and", "two", "hundred", "percent", "p.m.", "...",
    ". . .", "1.", "12:30",
    "Jr.", ",", ".", "?", "!", "-", "—", ":", "(", ")", "\n\n", "\n", "#", "de", "al-Qaida", "don't", "& Co",
    "@", "€", "km",
    "9/11", "one in five", "at least", "or more", "Aug.", "2025", "May", "King's", "McDonald's", "www.a.b",
    "a@b.c", "東京",
  ]

  private func expectSound(_ text: ParsedText) {
    let bytes = text.text.bytes
    let isBoundary = { (offset: Int) in offset == bytes.count || !bytes[offset].isUTF8Continuation }
    var ranges = text.tokens.map(\.range) + text.sentences.map(\.range)
    ranges += text.quotedSpans.flatMap { [$0.outer, $0.inner] }
    ranges += text.names.flatMap { [$0.range] + ($0.title.map { [$0] } ?? []) }
    ranges += text.quantities.flatMap { [$0.range] + ($0.noun.map { [$0] } ?? []) }
    #expect(ranges.allSatisfy { isBoundary($0.start) && isBoundary($0.end) })
    for (a, b) in zip(text.tokens, text.tokens.dropFirst()) { #expect(a.range.end <= b.range.start) }
    #expect(text.tokens.allSatisfy { !$0.range.isEmpty })
    #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
    for sentence in text.sentences {
      #expect(sentence.range.start == text.tokens[sentence.tokens.lowerBound].range.start)
      #expect(sentence.range.end == text.tokens[sentence.tokens.upperBound - 1].range.end)
      #expect(text.paragraphs[sentence.paragraph].range.contains(sentence.range))
      #expect(sentence.innerBoundaries == sentence.innerBoundaries.sorted())
      #expect(sentence.innerBoundaries.allSatisfy { sentence.range.contains($0) })
    }
    for (a, b) in zip(text.quotedSpans, text.quotedSpans.dropFirst()) {
      #expect(a.outer.start < b.outer.start)
      #expect(a.outer.end <= b.outer.start || a.inner.contains(b.outer))
    }
    for span in text.quotedSpans {
      let around = text.quotedSpans.filter { $0.inner.contains(span.outer) }
      #expect(around.count == span.depth)
      #expect(text.paragraphs[span.paragraph].range.contains(span.outer))
      #expect(span.outer.contains(span.inner) && !span.inner.isEmpty)
      #expect(
        !text.sentences.contains { span.outer.start < $0.range.start && $0.range.start < span.outer.end })
    }
    for (a, b) in zip(text.names, text.names.dropFirst()) { #expect(a.range.end <= b.range.start) }
    for name in text.names { #expect(name.title.map { $0.end <= name.range.start } ?? true) }
    for (a, b) in zip(text.quantities, text.quantities.dropFirst()) { #expect(a.range.start < b.range.start) }
    #expect(text.quantities.allSatisfy { $0.lowerBound <= $0.upperBound })
  }
}

extension SeededRandom {
  /// Random bytes, repaired to valid UTF-8.
  mutating func noise() -> String {
    let length = Int.random(in: 0...300, using: &self)
    return String(decoding: (0..<length).map { _ in UInt8.random(in: 0...255, using: &self) }, as: UTF8.self)
  }

  /// Pieces in random order, with and without spaces between them.
  mutating func soup(_ pieces: [String]) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...80, using: &self) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &self)]
      if Bool.random(using: &self) { text += " " }
    }
    return text
  }
}
