internal import Testing

@testable internal import Prose

@Suite("Tokenizer")
struct TokenizerTests {
  @Test(
    "Words keep the apostrophes, hyphens and full stops that belong to them",
    arguments: [
      ("Don't touch the boys' well-worn coats.", "Don't|touch|the|boys'|well-worn|coats|."),
      ("Jean-Luc’s mother-in-law", "Jean-Luc’s|mother-in-law"),
      ("Mr. J. R. Okafor of the U.S. left.", "Mr.|J.|R.|Okafor|of|the|U.S.|left|."),
      ("the U.S.-backed plan", "the|U.S.-backed|plan"),
      ("AT&T and R&B", "AT&T|and|R&B"), ("her Ph.D. and up.A", "her|Ph.D.|and|up|.|A"),
      ("No. He said no.7 and No.\u{A0}8.", "No|.|He|said|no.|#7|and|No.|#8|."),
      ("’Tis the season, rock 'n' roll", "’Tis|the|season|,|rock|'n'|roll"),
      ("She came at 5 p.m. Then", "She|came|at|#5|p.m.|Then"),
      ("he said.The end", "he|said|.|The|end"),
      ("café naïve Ordóñez Łódź", "café|naïve|Ordóñez|Łódź"),
      ("Ι know 東京 и Киев", "Ι|know|東京|и|Киев"),
    ])
  func words(text: String, tokens: String) { #expect(parsed(text).tokenDump == tokens) }

  @Test(
    "A number is one token with its separators and what hangs on it",
    arguments: [
      ("1,200 of 3.5 at 08:30", "#1,200|of|#3.5|at|#08:30"), ("3-1/2 and 2nd", "#3-1/2|and|#2nd"),
      ("34-year-old, 100km", "#34-year-old|,|#100km"), ("the 1990s.", "the|#1990s|."),
      ("10–12 people", "#10|–|#12|people"), ("$3bn and 40%", "$$|#3bn|and|#40|$%"), ("Up 5.", "Up|#5|."),
    ])
  func numbers(text: String, tokens: String) { #expect(parsed(text).tokenDump == tokens) }

  @Test(
    "Marks of quotations are tokens of their own, apostrophes are none",
    arguments: [
      ("“It's ours,” she said.", "‹“›|It's|ours|,|‹”›|she|said|."),
      ("the ‘plan' of Mars' king", "the|‹‘›|plan|‹'›|of|Mars'|king"),
      ("''Go,'' he said", "‹''›|Go|,|‹''›|he|said"), ("a 5\" pipe", "a|#5|‹\"›|pipe"),
    ])
  func marks(text: String, tokens: String) { #expect(parsed(text).tokenDump == tokens) }

  @Test(
    "Addresses of pages and people are one token",
    arguments: [
      ("See https://example.org/a.b?c=1. Then", "See|$https://example.org/a.b?c=1|.|Then"),
      ("www.example.org, too", "$www.example.org|,|too"),
      ("Write to jo.d-e@example.org today", "Write|to|$jo.d-e@example.org|today"),
      ("@harbour said", "$@|harbour|said"),
    ])
  func addresses(text: String, tokens: String) { #expect(parsed(text).tokenDump == tokens) }

  @Test(
    "What is left of markup is a symbol",
    arguments: [
      ("so.<br>The <b>bold</b>", "so|.|$<br>|The|$<b>|bold|$</b>"), ("a <br /> b", "a|$<br />|b"),
      ("salt &amp; it&#39;s", "salt|$&amp;|it|$&#39;|s"), ("a < b & c; <3", "a|$<|b|$&|c|;|$<|#3"),
    ])
  func markup(text: String, tokens: String) { #expect(parsed(text).tokenDump == tokens) }

  @Test("Full stops that stand together are one token, and abbreviations before numbers keep theirs")
  func stops() {
    #expect(
      parsed("Well... maybe. See p. 55 and No. 10.").tokenDump == "Well|...|maybe|.|See|p.|#55|and|No.|#10|.")
  }

  @Test("A capital letter is seen in any script")
  func capitals() {
    let text = parsed("Élan élan Żaba 12 “Yes” iPhone")
    #expect(text.tokens.filter(\.isCapitalized).map { text.string($0.range) } == ["Élan", "Żaba", "Yes"])
  }
}
