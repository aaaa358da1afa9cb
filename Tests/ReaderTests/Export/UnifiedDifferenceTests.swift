internal import Testing
internal import TestSupport

@testable internal import Reader

@Suite("Differences line by line")
struct UnifiedDifferenceTests {
  private func text(_ old: String, _ new: String) -> String {
    func lines(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    return UnifiedDifference(from: lines(old), to: lines(new)).text(oldName: "old", newName: "new")
  }

  @Test("Lines that only one side has stand between three that both have")
  func hunk() {
    #expect(
      text("a b c d e f g h i", "a b c d X f g h i") == """
        --- old
        +++ new
        @@ -2,7 +2,7 @@
         b
         c
         d
        -e
        +X
         f
         g
         h

        """)
  }

  @Test("Changes far apart are two hunks, changes nearby one")
  func hunks() {
    let far = text("1 a b c d e f g 2", "3 a b c d e f g 4")
    #expect(
      far.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,4 +1,4 @@", "@@ -6,4 +6,4 @@"])
    let near = text("1 a b c d e f 2", "3 a b c d e f 4")
    #expect(near.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,8 +1,8 @@"])
  }

  @Test("Of an empty side the line before is named; the same texts have no hunk")
  func ends() {
    #expect(text("", "a") == "--- old\n+++ new\n@@ -0,0 +1,1 @@\n+a\n")
    #expect(text("a", "") == "--- old\n+++ new\n@@ -1,1 +0,0 @@\n-a\n")
    #expect(text("a b", "a b") == "--- old\n+++ new\n")
    #expect(text("", "") == "--- old\n+++ new\n")
  }

  @Test("A sentence that has moved is taken out in one place and put in at the other")
  func moved() {
    let lines = UnifiedDifference(from: ["a", "b", "c", "d"], to: ["d", "a", "b", "c"]).lines
    #expect(lines == [.added("d"), .same("a"), .same("b"), .same("c"), .removed("d")])
  }

  @Test("Each side can be had back from any difference", arguments: [1, 2, 3, 4, 5])
  func complete(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 {
      func lines() -> [String] {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in "\(Int.random(in: 0...12, using: &random))" }
      }
      let (old, new) = (lines(), lines())
      let difference = UnifiedDifference(from: old, to: new).lines
      let left = difference.compactMap { line -> String? in
        switch line {
        case .same(let words), .removed(let words): words
        case .added: nil
        }
      }
      let right = difference.compactMap { line -> String? in
        switch line {
        case .same(let words), .added(let words): words
        case .removed: nil
        }
      }
      #expect(left == old && right == new)
    }
  }
}
