internal import Articles
internal import CMemory
internal import Collation
internal import Foundation
internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Memory that is not needed now")
struct LettingGoTests {
  @Test("The reader asks for it to be given back when everything is compared, and not before")
  func effect() {
    var state = ReaderState(
      name: "warehouse 9", files: Warehouse.story.articles.map(\.article.file),
      screen: GridSize(columns: 80, rows: 24), usesUnicode: true)
    for (slot, article) in Warehouse.story.articles.enumerated() {
      #expect(state.handle(.articleLoaded(slot: slot, article.article)) == [])
      #expect(state.handle(.annotated(slot: slot, article)) == [])
    }
    let slots = Array(Warehouse.story.articles.indices)
    #expect(state.handle(.collated(Warehouse.story, slots: slots)) == [])
    #expect(state.handle(.surveyed(StorySurvey(of: Warehouse.story))) == [.rest])
  }

  #if os(Linux)
    @Test("Pages of the program that were read are the system's again, and come back when they are used")
    func pages() throws {
      let before = try residentFilePages()
      memory_let_go()
      let after = try residentFilePages()
      // The tests are tens of megabytes, and others run meanwhile.
      #expect(after < before / 2)
      #expect([3, 1, 2].sorted() == [1, 2, 3])
    }

    /// In kilobytes.
    private func residentFilePages() throws -> Int {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("RssFile:") })
      return try #require(Int(line.split(whereSeparator: \.isWhitespace)[1]))
    }
  #endif
}
