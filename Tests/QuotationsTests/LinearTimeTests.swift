import Glibc
import Prose
import TestSupport
import Testing

@testable import Quotations

@Suite("Time grows with the text")
struct LinearTimeTests {
  private static let pieces = [
    "“", "”", "\"", "'", "‘", "’", " said", " Ines Okafor", ", ", " told reporters ", ": ",
    " according to ", " the mayor", " that ", " who ", "—", "«", "»", " not ", " and ",
  ]

  private static let pronouns = [
    " he", " she told her", " they", " it said", " his mother", " the mayor", " Ines Okafor", " Tomas Reyes",
    " and",
    " that he", ", who said", " her brother said", " the company", " a man",
  ]

  /// Marks and words without a full stop: one sentence, as far as anybody can tell.
  private static func soup(of pieces: [String], bytes: Int) -> ParsedText {
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
  func soup() { expectLinear(Self.pieces, 1 << 20) }

  @Test("So do pronouns in one sentence")
  func pronouns() { expectLinear(Self.pronouns, 1 << 17) }

  private func expectLinear(_ pieces: [String], _ bytes: Int) {
    let texts = [bytes / 8, bytes].map { Self.soup(of: pieces, bytes: $0) }
    let times = texts.map { text in Self.processorTime { _ = Annotation(of: text, syntax: nil) } }
    // Were the time quadratic, it would be 64 times as long.
    #expect(times[1] < times[0] * 24, "\(times)")
  }
}
