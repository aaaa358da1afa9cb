import Articles
import Testing

@testable import Collation

@Suite("All detectors")
struct DetectorsTests {
  private func names(_ isIncluded: (any DisagreementDetector) -> Bool) -> Set<String> {
    Set(Detectors.all.filter(isIncluded).map { type(of: $0).name.rawValue })
  }

  @Test("Every row says which detector found it")
  func named() {
    #expect(names { _ in true } == Set(Disagreement.Detector.allCases.map(\.rawValue)))
    let story = plainStory("The barge sank in the canal.", "The barge did not sink in the canal.")
    #expect(story.disagreements.map(\.detector) == [.negation])
  }

  @Test("A swap of roles and a cause are questions of names, by detectors of their own")
  func roles() {
    let story = plainStory("The council sued the brewer.", "The brewer sued the council.")
    #expect(story.disagreements.map(\.kind) == [.name])
    #expect(story.disagreements.map(\.detector) == [.roles])
  }

  @Test("What docs/accuracy.md says is off by default is off, and nothing else")
  func defaults() throws {
    let page = try accuracyPage()
    let table = page.drop { !$0.hasPrefix("| detector |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    let rows = table.map { line in
      line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    }
    // The table says it in words.
    let called = { (name: String) in name == "role swap" ? "roles" : name }
    #expect(Set(rows.map { called($0[0]) }) == names { _ in true })
    let off = rows.filter { $0.last == "off by default" }.map { called($0[0]) }
    #expect(Set(off) == names { type(of: $0).strictest == .low })
  }

  private func accuracyPage() throws -> [Substring] {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try ArticleLoader.bytes(of: "/\(folder)/docs/accuracy.md")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
