import Testing

@testable import TerminalUI

@Suite("Capabilities")
struct CapabilitiesTests {
  @Test(
    "A terminal's colours are as many as we can use",
    arguments: [
      (-1, "none"), (0, "none"), (2, "none"), (8, "basic"), (16, "basic"), (88, "basic"), (256, "extended"),
      (1 << 24, "extended"),
    ])
  func colors(count: Int, expected: String) {
    #expect("\(Capabilities.Colors(count: count))" == expected)
  }

  @Test("NO_COLOR takes all colours, unless it is empty")
  func noColor() {
    #expect(Capabilities.Colors(count: 256, noColor: "1") == .none)
    #expect(Capabilities.Colors(count: 256, noColor: "0") == .none)
    #expect(Capabilities.Colors(count: 256, noColor: "") == .extended)
  }
}
