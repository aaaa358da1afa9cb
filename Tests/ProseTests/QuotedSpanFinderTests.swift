internal import Testing

@testable internal import Prose

@Suite("Quoted spans")
struct QuotedSpanFinderTests {
  @Test(
    "Every kind of mark in use opens and closes",
    arguments: [
      (#"He said "we won" twice."#, "[we won]"), ("He said “we won” twice.", "[we won]"),
      ("He said ”we won” twice.", "[we won]"), ("He said ''we won'' twice.", "[we won]"),
      ("He said ``we won'' twice.", "[we won]"), ("He said „we won“ twice.", "[we won]"),
      ("He said «we won» twice.", "[we won]"), ("He said ‹we won› twice.", "[we won]"),
      ("He said 「we won」 twice.", "[we won]"), ("He said 『we won』 twice.", "[we won]"),
      ("He said ＂we won＂ twice.", "[we won]"), ("He said 'we won' twice.", "[we won]"),
      ("He said ‘we won’ twice.", "[we won]"), ("He said `we won' twice.", "[we won]"),
      ("He said ‚we won‘ twice.", "[we won]"),
    ])
  func shapes(text: String, spans: String) { #expect(parsed(text).spanDump == spans) }

  @Test(
    "Pairs that do not match are taken as they stand",
    arguments: [
      ("Both call it ‘Productive' now", "[Productive]"), (#"“We won," she said."#, "[We won,]"),
      (#""We won,” she said."#, "[We won,]"), ("“We won,“ she said.", "[We won,]"),
      ("“We won,'' she said.", "[We won,]"),
    ])
  func mismatched(text: String, spans: String) { #expect(parsed(text).spanDump == spans) }

  @Test(
    "Apostrophes inside words and after plurals close nothing",
    arguments: [
      ("'It's ours and we won't go,' she said.", "[It's ours and we won't go,]"),
      ("‘The students’ union doesn’t agree,’ he said.", "[The students’ union doesn’t agree,]"),
      ("'The workers' demands, the owners' answer,' he said.", "[The workers' demands, the owners' answer,]"),
      ("The teachers' pay and the nurses' pay rose.", ""), ("It's the boys' and girls' turn.", ""),
      ("’Tis the season of ’90s rock ’n’ roll.", ""), ("In the '60s and the '70s they met.", ""),
      ("Goin' home, nothin' left.", ""),
    ])
  func apostrophes(text: String, spans: String) { #expect(parsed(text).spanDump == spans) }

  @Test("Spans nest, single in double, double in single, curly in straight")
  func nesting() {
    #expect(
      parsed("“He told me, ‘Go home,’ and I went,” she said.").spanDump == """
        [He told me, ‘Go home,’ and I went,]
          [Go home,]
        """)
    #expect(
      parsed("‘He told me, “Go home,” and I went,’ she said.").spanDump == """
        [He told me, “Go home,” and I went,]
          [Go home,]
        """)
    #expect(
      parsed(#""The “tin box” was ours," she said. "It's gone.""#).spanDump == """
        [The “tin box” was ours,]
          [tin box]
        [It's gone.]
        """)
    #expect(
      parsed("“I heard, ‘They call it “the box” here,’ twice,” she said.").spanDump == """
        [I heard, ‘They call it “the box” here,’ twice,]
          [They call it “the box” here,]
            [the box]
        """)
  }

  @Test("A quotation that never closes ends with its paragraph or before the next")
  func unclosed() {
    #expect(
      parsed("“We came at night.\n\n“We left at dawn,” she said.").spanDump == """
        [We came at night.]…
        [We left at dawn,]
        """)
    #expect(
      parsed("“We came at night, she said. “We left at dawn.”").spanDump == """
        [We came at night, she said.]…
        [We left at dawn.]
        """)
  }

  @Test(
    "Inches, feet and stray marks open nothing",
    arguments: [
      (#"A 5" pipe and a 6" one."#, ""), (#"He is 6'2" tall."#, ""), (#"Odd " mark."#, ""), (#""""#, ""),
      ("''", ""),
      ("“”", ""), (#"The pipe is 5" wide, "too wide" for us."#, "[too wide]"),
    ])
  func strays(text: String, spans: String) { #expect(parsed(text).spanDump == spans) }

  @Test("Marks next to brackets, dashes and other marks are seen")
  func neighbours() {
    #expect(
      parsed("It was (“a test”) — “a hard one” — so…“we stopped.”").spanDump == """
        [a test]
        [a hard one]
        [we stopped.]
        """)
  }

  @Test("Both ranges are given, with and without the marks, and the paragraph")
  func ranges() {
    let spans = parsed("One.\n\nShe said “yes” now.").quotedSpans
    #expect(
      spans == [
        QuotedSpan(outer: TextRange(15, 24), inner: TextRange(18, 21), depth: 0, isClosed: true, paragraph: 1)
      ])
  }
}
