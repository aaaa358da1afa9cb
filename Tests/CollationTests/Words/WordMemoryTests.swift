import Prose
import Testing

@testable import Collation

@Suite("Words that come again")
struct WordMemoryTests {
  @Test("A reader that remembers reads what one without memory reads, the second time too")
  func same() {
    let text = SourceText(
      """
      “The U.S. can't favour two hundred and five cranes,” said Sen. Okafor of the United States, a dozen times… A hundred \
      of them weren't [the] harbour's; NATO paid $3bn, 40 per cent, on the 1st. THE ferry-boat O.K. f***ing naïve us US
      """)
    var memory = WordMemory()
    let fresh = WordReader.words(of: text, in: text.whole)
    #expect(WordReader.words(of: text, in: text.whole, remembering: &memory) == fresh)
    #expect(WordReader.words(of: text, in: text.whole, remembering: &memory) == fresh)
  }
}
