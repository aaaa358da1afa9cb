import Testing

@testable import TerminalUI

@Suite("Style")
struct StyleTests {
  @Test("Every style has a place of its own")
  func places() {
    #expect(Style.all.map(\.index) == Array(0..<Style.Role.allCases.count * 8))
    #expect(Set(Style.all).count == Style.all.count)
  }
}
