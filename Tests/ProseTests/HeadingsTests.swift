import Testing

@testable import Prose

@Suite("Headings")
struct HeadingsTests {
  private static let report = "The fire in warehouse 9 was out by noon on Monday, officials said."

  /// Whether a line between two paragraphs is a heading.
  private func isHeading(_ line: String) -> Bool {
    let text = SourceText("\(Self.report)\n\n\(line)\n\n\(Self.report)")
    let paragraphs = Paragraphs.split(text, in: text.whole)
    return paragraphs.map(\.kind) == [.text, .heading, .text]
  }

  @Test(
    "A line that names what follows is a heading",
    arguments: [
      "War Continues As Chiefs Meet", "What Is Known Today About The ‘Kestrel Star' Sinking",
      "Was The Pump Tested?",
      "1. Was There Ever A Fire?", "Who Knew?", "NO TALKS", "Rebuttal letter in works", "Hearing",
      "Life In The U.S.",
      "More planning needed: lawyer", "All papers should work 'in tandem': Matlow", "## what we know",
      "“No Deal” Says Harbour Master As Talks End", "Élan And Étude",
    ])
  func headings(line: String) { #expect(isHeading(line)) }

  @Test(
    "Short sentences, speech, bylines and list items are not",
    arguments: [
      "He did.", "“It was one bang,” she said", "“It was one bang”", "'Not a lot of units available'",
      "7 p.m.", "—",
      "By Ines Okafor", "By our reporters", "The Gazette reports:", "Who is going to tell him?",
      "- Eleven people",
      "* Winner: Northline", "“Did it burn?” He asked", "the roof fell", "Stop it!", "and the windows went…",
      "“I did,” Mr Reyes recalled", "***",
    ])
  func texts(line: String) { #expect(!isHeading(line)) }

  @Test("Nothing is a heading without a paragraph under it")
  func last() {
    let text = SourceText("\(Self.report)\n\nWhat Happens Now")
    #expect(Paragraphs.split(text, in: text.whole).map(\.kind) == [.text, .text])
  }

  @Test("A headline with its second line are headings, a list of names is not")
  func runs() {
    let two = SourceText("War Continues\n\nChiefs Meet Again\n\n\(Self.report)")
    #expect(Paragraphs.split(two, in: two.whole).map(\.kind) == [.heading, .heading, .text])
    let list = SourceText("\(Self.report)\n\nInes Okafor\n\nTomas Reyes\n\nAna Brandt\n\n\(Self.report)")
    #expect(Paragraphs.split(list, in: list.whole).map(\.kind) == [.text, .text, .text, .text, .text])
  }

  @Test("The number signs of Markdown are no part of a heading")
  func markdown() {
    let text = SourceText("## What we know ##\n\n\(Self.report)")
    let paragraphs = Paragraphs.split(text, in: text.whole)
    #expect(paragraphs.map { text.string(in: $0.range) } == ["What we know", Self.report])
    #expect(paragraphs.first?.kind == .heading)
  }
}
