import Prose
import TestSupport
import Testing

@testable import Articles

@Suite("ArticleLoader")
struct ArticleLoaderTests {
  private let folder = TemporaryFolder()

  @Test("Paths become inputs, and inputs articles")
  func loading() throws {
    let path = folder.file("02-gazette.txt", "The fire is out.")
    let (inputs, failures, notes) = ArticleLoader.inputs(for: [folder.path, "/nowhere"])
    #expect(inputs == [.init(file: path)])
    #expect(failures == [.init(file: "/nowhere", error: .missing(file: "/nowhere"))])
    #expect(notes.isEmpty)
    let article = try ArticleLoader.article(from: inputs[0])
    #expect(article.file == path)
    #expect(article.label == "Gazette")
  }

  @Test("Pictures, empty files and files beyond the limit are typed errors")
  func errors() {
    let picture = folder.file("p.txt", [0x89, 0x50, 0x4E, 0x47])
    let empty = folder.file("e.txt", "\n \n")
    #expect(throws: ArticleError.binary(file: picture)) {
      try ArticleLoader.article(from: .init(file: picture))
    }
    #expect(throws: ArticleError.empty(file: empty)) { try ArticleLoader.article(from: .init(file: empty)) }
    let large = [UInt8](repeating: 0x61, count: ArticleLoader.sizeLimit + 1)
    #expect(
      throws: ArticleError.tooLarge(
        file: "standard input", bytes: large.count, limit: ArticleLoader.sizeLimit)
    ) {
      try ArticleLoader.article(large, file: nil)
    }
  }

  @Test(
    "Whatever the bytes, an article is whole: its ranges lie in the text, in order, on character boundaries")
  func fuzz() {
    var random = SeededRandom(seed: 16)
    let pieces = [
      "Title: ", "Source: x\n", "date 2025-08-16 ", "By Ines Okafor\n", "16 August 2025",
      "LONDON (Reuters) - ", "(CNN)", "---\n",
      "\n", "\n\n", "\r\n", " ", "# ", "- ", "Port Fire Is Out", "The fire was out by noon.", "“", "”", "é",
      "漢", "\u{A0}", "\u{3000}",
      "\u{1B}[", "\u{202E}", "\u{FEFF}", "1.", "2025-", "T06:40", "+", ":", "(", ")", "—",
    ]
    for round in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...25, using: &random) {
        bytes +=
          Int.random(in: 0..<15, using: &random) == 0
          ? random.bytes(count: 2) : Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
      guard let article = try? ArticleLoader.article(bytes, file: "01-a.txt") else { continue }
      var end = article.body.start
      for paragraph in article.paragraphs {
        #expect(paragraph.range.start >= end && !paragraph.range.isEmpty, "round \(round)")
        #expect(
          Array(article.text.string(in: paragraph.range).utf8) == Array(article.text[paragraph.range]),
          "round \(round)")
        end = paragraph.range.end
      }
      #expect(end <= article.body.end && article.body.end <= article.text.count, "round \(round)")
      if let title = article.titleRange {
        #expect(article.text.string(in: title) == article.title, "round \(round)")
      }
    }
  }
}
