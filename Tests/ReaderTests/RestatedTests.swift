internal import Collation
internal import Prose
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("What is told in other words")
struct RestatedTests {
  /// One quotation in two articles, and what all three tell of the lock in words of their own; by way of the words
  /// that B reports everything hangs together.
  private static let story = {
    let whole = StoryFactory.story(
      [
        ("A", "“{1:Ana Brandt|The lock was shut before dawn},” she said. {2!|Nobody could open it all day.}"),
        ("B", "{1!|The lock was shut before dawn}, the office said. {2!|Boats lay waiting for hours.}"),
        ("C", "{2!|Its gates stayed closed until evening.} “{:Ana Brandt|I slept},” she said."),
      ].map { StoryFactory.Text(outlet: $0.0, published: nil, text: $0.1) },
      variants: ["1": .indirect, "2": .restated])
    let chain = Link(
      kind: .claim, variant: .restated, first: .claim(article: 1, index: 0),
      second: .claim(article: 2, index: 0), confidence: 0.6, differences: [], reason: "both have lock")
    return Story(
      articles: whole.articles, speakers: whole.speakers, speakerOfEntity: whole.speakerOfEntity,
      claims: whole.claims, links: whole.links + [chain], disagreements: [])
  }()

  private static func reader() -> ReaderState { Warehouse.reader(of: story, columns: 80, rows: 24) }

  @Test("It has no number and is no stop: Enter leads to the same words and home again")
  func numbers() {
    #expect(
      StoryIndex(Self.story).groups == [[.quotation(article: 0, index: 0), .claim(article: 1, index: 0)]])
    var state = Self.reader()
    var seen: [String] = []
    for key in ["]", "<Enter>", "<Enter>", "]", "<Enter>", "<lt>"] {
      type(key, into: &state)
      seen.append(whereabouts(state))
    }
    let (a, b) = ("A: The lock was shut before dawn", "B: The lock was shut before dawn")
    #expect(seen == [a, b, a, a, b, a])
  }

  @Test("All outlets on a quotation: who has its words, and who tells the same directly")
  func outlets() {
    func rows(_ keys: String) -> [String] { Self.reader().after(keys).board?.rows.map(\.text.text) ?? [] }
    #expect(
      rows("]t") == [
        "the words: the same words in 2 outlets", "1 A · Ana Brandt: “The lock was shut before dawn”",
        "2 B: the same words", "not in: 3 C",
      ])
    #expect(
      rows("]<Enter>t") == [
        "the words: 2 versions in 3 outlets", "2 B: The lock was shut before dawn",
        "1 A · Ana Brandt: the same words", "3 C: Its gates stayed closed until evening. · restated",
      ])
  }

  @Test("Compared, no words are marked where all are others; that is said once")
  func compared() throws {
    let compared = Self.reader().after("]d]")
    let comparison = try #require(compared.comparison)
    let pair = comparison.pair
    #expect(pair.left == .claim(article: 0, index: 0))
    #expect(
      pair.rows(in: Self.story).map { "\($0.kind): \($0.left) \($0.right)\($0.note)" } == [
        "wording: other words throughout ", "link: restated the same words (95% sure)",
      ])
    let words = DifferingWords(pair, in: Self.story, byCharacters: false)
    #expect(words.left.isEmpty && words.right.isEmpty)
    let why = compared.after("z?").pagerLines.map { $0.map(\.text).joined() }
    #expect(why.contains("  rule       restated: the same remark or fact in other words"))
    #expect(!why.contains { $0.hasPrefix("  differs") })
    #expect(
      compared.savedView?.rows.map(\.notes) == [
        ["other words throughout"], ["restated: the same words (95% sure)"],
      ])
  }

  @Test("At such words z? and t say who tells them in other words")
  func atWords() {
    let state = Self.reader().after("]d]q")
    #expect(state.after("g3").spot == nil)
    let why = state.after("z?").pagerLines.map { $0.map(\.text).joined() }
    #expect(why.first == "~ Words of A")
    #expect(why.count { $0.contains("rule       restated") } == 2)
    #expect(
      state.after("t").board?.rows.map(\.text.text) == [
        "told in other words: 3 passages in 3 outlets", "1 A: Nobody could open it all day.",
        "2 B: Boats lay waiting for hours. · restated",
        "3 C: Its gates stayed closed until evening. · restated",
      ])
  }

  @Test("Leaving a comparison at words that are no stop goes to these words")
  func leaving() {
    var state = Self.reader().after("]d]q")
    #expect(state.spot == Spot(slot: 0, range: Self.story.claims[0][0].range))
    #expect(state.after("d").comparison?.pair == Self.reader().after("]d]").comparison?.pair)
    state = Self.reader().after("]d]<Tab>q")
    #expect(state.slot == 1)
    #expect(state.spot == Spot(slot: 1, range: Self.story.claims[1][1].range))
  }
}

@Suite("Counterparts")
struct CounterpartTests {
  /// `(article, quotation)` of both ends, variant and confidence of each link, over four texts of two quotations each.
  private static func reader(
    _ links: [((Int, Int), (Int, Int), Link.Variant, Double)]
  ) -> ReaderState {
    let whole = StoryFactory.story(
      ["A", "B", "C"].map {
        StoryFactory.Text(
          outlet: $0, published: nil,
          text: "“{:Ana|first of \($0)},” Ana said. “{:Ana|second of \($0)},” she said.")
      })
    let made = links.map { first, second, variant, confidence in
      Link(
        kind: .quotation, variant: variant, first: .quotation(article: first.0, index: first.1),
        second: .quotation(article: second.0, index: second.1), confidence: confidence, differences: [],
        reason: "")
    }
    return Warehouse.reader(
      of: Story(
        articles: whole.articles, speakers: whole.speakers, speakerOfEntity: whole.speakerOfEntity,
        claims: whole.claims, links: made, disagreements: []), columns: 80, rows: 24)
  }

  @Test(
    "Enter goes to the words before what reports them, then to the surest, then to the first",
    arguments: [
      (Link.Variant.verbatim, 0.9, Link.Variant.verbatim, 0.9, "first"),
      (.verbatim, 0.8, .altered, 0.9, "second"),
      (.indirect, 0.9, .truncated, 0.7, "second"), (.indirect, 0.9, .indirect, 0.7, "first"),
    ])
  func best(
    first: Link.Variant, _ sureness: Double, second: Link.Variant, _ other: Double, wanted: String
  ) {
    let state = Self.reader([((0, 0), (1, 0), first, sureness), ((0, 0), (1, 1), second, other)])
    #expect(whereabouts(state.after("]<Enter>")) == "B: \(wanted) of B")
  }

  @Test("On through the articles it keeps to the words that one began with")
  func home() {
    let state = Self.reader([
      ((0, 0), (1, 0), .verbatim, 0.9), ((1, 0), (2, 0), .verbatim, 0.9), ((0, 0), (2, 1), .verbatim, 0.8),
    ])
    #expect(whereabouts(state.after("]<Enter><Enter>")) == "C: second of C")
    #expect(whereabouts(state.after("]<Enter><Enter><Enter>")) == "A: first of A")
  }

  @Test("Where these are not linked there, it goes by way of those in between")
  func between() {
    let state = Self.reader([((0, 0), (1, 0), .verbatim, 0.9), ((1, 0), (2, 1), .verbatim, 0.9)])
    #expect(whereabouts(state.after("]<Enter><Enter>")) == "C: second of C")
  }
}
