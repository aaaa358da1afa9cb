import Prose
import TestSupport
import Testing

@testable import Quotations

@Suite("Quotations of a whole text")
struct AnnotatingTests {
  @Test("Nested words belong to whom the outer words name")
  func nested() {
    #expect(
      dump("“My boy said: ‘Grandpa, the boats are all gone,’” Ines Okafor recalled.")
        == """
        direct “My boy said: ‘Grandpa, the boats are all gone,’”  cue "recalled"  source "Ines Okafor"  \
        speaker Ines Okafor
          direct “Grandpa, the boats are all gone,”  cue "said"  source "My boy"  speaker Ines Okafor’s boy
        """)
  }

  @Test("A name and a colon are a speaker's label")
  func label() {
    #expect(
      dump("Ines Okafor: “Nobody asked us.”")
        == "direct “Nobody asked us.”  source \"Ines Okafor\"  speaker Ines Okafor")
  }

  @Test("A sentence that ends in a colon introduces the words of the next paragraph")
  func introduced() {
    #expect(
      dump("Ines Okafor then said this:\n\n“Nobody asked us about it.”")
        == """
        direct “Nobody asked us about it.”  cue "said"  source "Ines Okafor"  speaker Ines Okafor
        """)
  }

  @Test("In another language only the marks are read")
  func otherLanguage() {
    #expect(
      dump("Der Bürgermeister sagte: „Wir wissen es noch nicht.“", isEnglish: false)
        == "direct “Wir wissen es noch nicht.”  no speaker")
  }

  @Test("Whatever the text, contents lie in it, in order, and within points at what holds them")
  func properties() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "“", "”", "\"", "'", "‘", "’", "said", " Ines Okafor", " he ", ", ", ". ", "\n\n", " told reporters ",
      ": ",
      " according to ", " the mayor", " that ", " who ", "—", " called it ", "«", "»", " not ", "and ",
      "The port ",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let source = SourceText(text)
      let annotation = annotation(of: source)
      for (index, quotation) in annotation.quotations.enumerated() {
        #expect(source.whole.contains(quotation.content))
        if index > 0 { #expect(annotation.quotations[index - 1].content <= quotation.content) }
        if let outer = quotation.within {
          #expect(annotation.quotations[outer].content.contains(quotation.content))
        }
        if let speaker = quotation.speaker { #expect(annotation.entities.indices.contains(speaker)) }
      }
    }
  }
}
