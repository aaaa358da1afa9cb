import Prose
import Testing

@testable import Collation

/// The keys of the words of a text.
func keys(_ text: String) -> [UInt64] { compared(text).map(\.key) }

func compared(_ text: String) -> [ComparedWord] {
  let source = SourceText(text)
  return WordReader.words(of: source, in: source.whole)
}

@Suite("Words for comparison")
struct WordReaderTests {
  @Test(
    "What is written otherwise but says the same has the same words",
    arguments: [
      ("Don’t", "do not"), ("can't", "cannot"), ("I’d won’t", "I would will not"),
      ("It's Ines's", "it is Ines"),
      ("favour centre realise travelled", "favor center realize traveled"), ("O.K.", "okay"), ("OK", "okay"),
      ("Smith & Sons", "Smith and Sons"), ("eleven", "11"), ("two hundred and five", "205"),
      ("a dozen", "12"),
      ("forty dozen", "480"), ("1,200", "1200"), ("twenty-five", "25"), ("$3bn", "3 billion dollars"),
      ("40 per cent", "40%"), ("the U.S. and the UK", "the United States and the United Kingdom"),
      ("Sen. Okafor", "Senator Okafor"), ("Supt Smyth", "superintendent Smyth"),
      ("naïve Ordóñez", "naive Ordonez"),
      ("“Same-sex,” he said—twice", "same sex he said twice"), ("1st", "first"), ("11km", "11 km"),
      ("no one", "nobody"), ("[the] talks", "the talks"), ("six and a half hours", "6 and a half hours"),
    ])
  func equal(_ first: String, _ second: String) {
    #expect(keys(first) == keys(second))
  }

  @Test(
    "What says something else has other words",
    arguments: [
      ("four", "for"), ("us", "US"), ("filled", "filed"), ("1.5", "15"), ("mourning", "morning"),
      ("8:30", "830"),
      ("one two", "3"), ("five ten", "15"),
    ])
  func different(_ first: String, _ second: String) {
    #expect(keys(first) != keys(second))
  }

  @Test(
    "An ellipsis is remembered at the word after it",
    arguments: ["a … b", "a... b", "a . . . b", "a [...] b", "a * * * b"])
  func gaps(_ text: String) {
    let words = compared(text)
    #expect(words.map(\.isAfterGap) == [false, true])
  }

  @Test("A full stop and a decimal are no ellipsis")
  func noGap() {
    #expect(compared("One. 3.5 of it. Two").allSatisfy { !$0.isAfterGap })
  }

  @Test("The words of a contraction share its place, and a number in words takes all of them")
  func ranges() {
    let text = SourceText("don't; two hundred")
    #expect(
      WordReader.words(of: text, in: text.whole).map { text.string(in: $0.range) } == [
        "don't", "don't", "two hundred",
      ])
  }

  @Test("Words in holes are left out")
  func holes() {
    let text = SourceText("one “two” three")
    let words = WordReader.words(of: text, in: text.whole, without: [TextRange(4, 13)])
    #expect(words.map { text.string(in: $0.range) } == ["one", "three"])
  }

  @Test("Words in brackets are the editor's, negations turn a sentence round")
  func traits() {
    #expect(compared("he [Okafor] left").map(\.isBracketed) == [false, true, false])
    #expect(compared("never say nobody").map(\.isNegation) == [true, false, true])
  }

  @Test("No bytes make the reader stumble, cut characters included")
  func anyBytes() {
    var state: UInt64 = 7
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      let text = SourceText(clean: bytes)
      for word in WordReader.words(of: text, in: text.whole) {
        #expect(text.whole.contains(word.range) && !word.range.isEmpty)
      }
    }
  }
}
