internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("The sources in one row")
struct SourceStripTests {
  private static let names = ["The Northern Harbour Gazette", "Evening Lantern", "Mill Lane Courier", "Wire"]

  private static func strip(_ names: [String], columns: Int) -> String {
    let story = StoryFactory.story(
      names.enumerated().map { number, name in
        StoryFactory.Text(outlet: name, published: nil, text: "The bell rang \(number) times.")
      })
    let grid = Warehouse.reader(of: story, columns: columns, rows: 20).view()
    return String(styledDump(grid).split(separator: "\n", omittingEmptySubsequences: false)[2])
  }

  @Test(
    "Names are as long as lets all sources be seen; where that is too short they are cut and the row goes on",
    arguments: [
      (120, " 1*The Northern Harbour Gazette  2 Evening Lantern  3 Mill Lane Courier  4 Wire"),
      (80, " 1*The Northern Harbour Ga…  2 Evening Lantern  3 Mill Lane Courier  4 Wire"),
      (60, " 1*The Norther…  2 Evening Lan…  3 Mill Lane C…  4 Wire"),
    ])
  func lengths(columns: Int, row: String) {
    #expect(Self.strip(Self.names, columns: columns) == row)
  }

  @Test("With many sources the row scrolls")
  func many() {
    let names = (1...30).map { "Harbour Gazette \($0)" }
    #expect(
      Self.strip(names, columns: 80)
        == " 1*Harbour Gazette 1  2 Harbour Gazette 2  3 Harbour Gazette 3                 >")
  }
}
