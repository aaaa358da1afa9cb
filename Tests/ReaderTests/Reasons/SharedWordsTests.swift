internal import Testing

@testable internal import Reader

@Suite("Words that two passages share")
struct SharedWordsTests {
  @Test("Shared words are counted without regard to case and marks")
  func shared() {
    let shared = SharedWords(
      "“Eleven people were treated for smoke”", "Treated for smoke were fourteen People.")
    #expect(shared.words == ["people", "were", "treated", "for", "smoke"])
    #expect([shared.firstCount, shared.secondCount] == [6, 6])
    #expect(SharedWords("", "").words == [])
  }
}
