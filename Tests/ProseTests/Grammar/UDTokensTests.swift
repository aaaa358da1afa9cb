internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Words of Universal Dependencies")
struct UDTokensTests {
  /// Words parted by spaces; `+` before what makes one written token with the word before it.
  private func words(_ text: String) -> String {
    let source = SourceText(text)
    return UDTokens.words(in: source.whole, of: source)
      .map { ($0.isClitic ? "+" : "") + source.string(in: $0.range) }.joined(separator: " ")
  }

  @Test(
    "Clitics are words of their own",
    arguments: [
      ("I don't think it's theirs.", "I do +n't think it +'s theirs ."),
      ("She’ll say they’ve won’t", "She +’ll say they +’ve wo +n’t"),
      ("Okafor's boat", "Okafor +'s boat"), ("I'd've gone", "I +'d +'ve gone"),
      ("We cannot; it's gonna rain", "We can +not ; it +'s gon +na rain"),
      ("the students' union", "the students +' union"), ("DON'T", "DO +N'T"),
    ])
  func clitics(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "An apostrophe inside a name is no clitic",
    arguments: [
      ("O'Neill met Sha'lan at one o'clock", "O'Neill met Sha'lan at one o'clock"),
      ("in the '90s and ’72", "in the '90s and ’72"), ("rock 'n' roll", "rock ' n ' roll"),
    ])
  func apostrophes(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "Hyphens and slashes between words stand alone, but not after a prefix",
    arguments: [
      ("a well-known 34-year-old", "a well - known 34 - year - old"),
      ("non-profit e-mail", "non-profit e-mail"),
      ("and/or", "and / or"), ("2004-05", "2004 - 05"), ("U.S.-backed", "U.S. - backed"),
    ])
  func hyphens(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "Numbers keep their separators, dates and telephone numbers theirs; a unit is a word",
    arguments: [
      ("$1,200.50, 08:30 and 40%", "$ 1,200.50 , 08:30 and 40 %"),
      ("on 9/11 and 8/15/2025", "on 9/11 and 8/15/2025"),
      ("call 202-555-0134", "call 202-555-0134"),
      ("5km in the 1990s, the 2nd", "5 km in the 1990s , the 2nd"),
      ("3/4 of it, 24/7", "3 / 4 of it , 24 / 7"), ("dial +44", "dial +44"),
    ])
  func numbers(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "Abbreviations keep their full stop, sentences do not",
    arguments: [
      ("Mr. Reyes of the U.S. arrived at 5 p.m. today.", "Mr. Reyes of the U.S. arrived at 5 p.m. today ."),
      ("J. K. Okafor said no.", "J. K. Okafor said no ."), ("AT&T and R&D", "AT&T and R&D"),
      ("She has a Ph.D. now.", "She has a Ph.D. now ."), ("No. See No. 10.", "No . See No. 10 ."),
    ])
  func abbreviations(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "Runs of one mark are one word, brackets and quote marks single ones",
    arguments: [
      ("Well... no -- “yes!!!”", "Well ... no -- “ yes !!! ”"), ("((a))", "( ( a ) )"),
      ("``It''", "`` It ''"),
      ("It — rains…", "It — rains …"), ("What?! No!!!", "What ?! No !!!"),
      ("fine :-) b/c it is :)", "fine :-) b/c it is :)"),
    ])
  func marks(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(
    "Addresses are one word",
    arguments: [
      (
        "See https://harbour.example/a?b=1, or www.harbour.example.",
        "See https://harbour.example/a?b=1 , or www.harbour.example ."
      ),
      ("ines.okafor@harbour.example wrote", "ines.okafor@harbour.example wrote"),
      ("Open Report_2.pdf at northline.com.", "Open Report_2.pdf at northline.com ."),
      ("he said.The", "he said . The"),
    ])
  func addresses(text: String, expected: String) { #expect(words(text) == expected) }

  @Test("Words cover every character but white space, in order, whatever the bytes are")
  func cover() {
    var random = SeededRandom(seed: 11)
    let pieces = [
      "a", "Z", "'", "’", ".", "-", "n't", "s'", " ", "9", "/", "@", "…", "é", "日", "“", "\n", "&", "www.",
      "http://", "\u{A0}", "😀",
    ]
    for _ in 0..<500 {
      let source = SourceText(
        (0..<Int.random(in: 1...30, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined())
      let words = UDTokens.words(in: source.whole, of: source)
      let covered = words.map { source.string(in: $0.range) }.joined()
      let expected = String(
        String.UnicodeScalarView(
          source.string(in: source.whole).unicodeScalars.filter { !Scalars.isSpace($0.value) }))
      #expect(covered == expected)
      #expect(zip(words, words.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
    }
  }
}
