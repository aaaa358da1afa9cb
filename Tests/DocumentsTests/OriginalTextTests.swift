internal import TestSupport
internal import Testing

@testable internal import Documents
@testable internal import Prose

@Suite("Positions for other programs")
struct OriginalTextTests {
  @Test("A position counts code points of the text before cleaning")
  func codePoints() {
    let text = SourceText(
      clean: Array("“Łódź” 👩🏽 said".utf8), deletions: [.init(offset: 3, codePoints: 2)],
      original: Array("“\u{200B}\u{202E}Łódź” 👩🏽 said".utf8))
    let original = OriginalText(text)
    let excerpt = original.excerpt(HarbourStory.range("said", in: text))
    #expect(excerpt.range == 12..<16)
    #expect(String(decoding: excerpt.bytes, as: UTF8.self) == "said")
    #expect(original.excerpt(HarbourStory.range("Łódź", in: text)).range == 3..<7)
  }

  @Test("Every excerpt is what a code point language cuts out of the text", arguments: [1, 2, 3, 4, 5])
  func random(seed: UInt64) {
    var generator = SeededRandom(seed: seed)
    var clean = ""
    var original = ""
    var deletions: [SourceText.Deletion] = []
    for _ in 0..<2000 {
      if Int.random(in: 0..<10, using: &generator) == 0 {
        original += "\u{200B}"
        let offset = clean.utf8.count
        let before = deletions.last.map { $0.offset == offset ? $0.codePoints : 0 } ?? 0
        if before > 0 { deletions.removeLast() }
        deletions.append(.init(offset: offset, codePoints: before + 1))
      }
      let scalar: Unicode.Scalar = ["a", " ", "é", "”", "叶", "👩"].randomElement(using: &generator) ?? "a"
      clean.unicodeScalars.append(scalar)
      original.unicodeScalars.append(scalar)
    }
    let text = SourceText(
      clean: Array(clean.utf8), deletions: deletions, original: Array(original.utf8))
    let scalars = Array(original.unicodeScalars)
    let document = OriginalText(text)
    let starts = text.bytes.indices.filter { !text.bytes[$0].isUTF8Continuation }
    for _ in 0..<500 {
      let ends = [starts.randomElement(using: &generator) ?? 0, starts.randomElement(using: &generator) ?? 0]
        .sorted()
      let excerpt = document.excerpt(TextRange(ends[0], ends[1]))
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[excerpt.range])
      #expect(Array(excerpt.bytes) == Array(String(cut).utf8), "seed \(seed), \(excerpt.range)")
    }
  }
}
