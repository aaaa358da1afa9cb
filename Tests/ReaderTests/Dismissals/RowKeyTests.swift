internal import Collation
internal import Testing

@testable internal import Reader

@Suite("What a row says")
struct RowKeyTests {
  @Test("The kind, the question, and each side’s outlet and words on one line")
  func line() {
    let story = Warehouse.story
    #expect(
      story.disagreements.map { RowKey($0, in: story).line } == [
        """
        quantity\tHow many people were treated for smoke?\tHarbour Gazette\tFourteen people\tHerald\tEleven people\t\
        Wire\tEleven people
        """,
        "date\tSince when has Northline been there?\tHarbour Gazette\tsince 2021\tHerald\tsince 2019",
      ])
  }

  @Test("A line of a file is a key if it has a kind, a question and two sides")
  func parsing() {
    #expect(RowKey(line: "date\t\tA\tMonday\tB\tTuesday") != nil)
    #expect(RowKey(line: "date\t\tA\tMonday\tB") == nil)
    #expect(RowKey(line: "date\t\tA\tMonday") == nil)
    #expect(RowKey(line: "colour\t\tA\tred\tB\tblue") == nil)
    #expect(RowKey(line: "") == nil)
  }

  @Test("A story without a row has everything else")
  func without() {
    let story = Warehouse.story
    let left = story.without([RowKey(story.disagreements[0], in: story)])
    #expect(left.disagreements == [story.disagreements[1]])
    #expect(left.links == story.links)
    #expect(left.claims == story.claims)
  }
}
