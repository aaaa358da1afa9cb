import Glibc
import Prose
import TestSupport
import Testing

@testable import Quotations

@Suite("Time grows with the text")
struct LinearTimeTests {
  /// No pronouns: who is meant by them is looked for elsewhere.
  private static let pieces = [
    "“", "”", "\"", "'", "‘", "’", " said", " Ines Okafor", ", ", " told reporters ", ": ",
    " according to ", " the mayor", " that ", " who ", "—", "«", "»", " not ", " and ",
  ]

  /// Marks and words without a full stop: one sentence, as far as anybody can tell.
  private static func soup(bytes: Int) -> ParsedText {
    var random = SeededRandom(seed: 11)
    var text = ""
    while text.utf8.count < bytes { text += pieces[Int.random(in: 0..<pieces.count, using: &random)] }
    let source = SourceText(text)
    return ParsedText(parsing: source, paragraphs: [Paragraph(range: source.whole, kind: .text)])
  }

  /// Of this thread, so that a busy machine does not matter.
  private static func processorTime(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  @Test("A megabyte of marks and verbs in one paragraph takes about eight times what an eighth of it takes")
  func soup() {
    let texts = [1 << 17, 1 << 20].map(Self.soup(bytes:))
    let times = texts.map { text in Self.processorTime { _ = Annotation(of: text, syntax: nil) } }
    // Were the time quadratic, it would be 64 times as long.
    #expect(times[1] < times[0] * 24)
  }
}
