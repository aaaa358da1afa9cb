import Testing

@testable import Prose

@Suite("LineWrapping")
struct LineWrappingTests {
  private func width(_ string: String) -> Int? {
    let text = SourceText(string)
    return LineWrapping(of: text, in: text.whole)?.width
  }

  @Test("Lines filled to one width were broken by hand")
  func wrapped() {
    #expect(
      width(
        """
        The company that leases the building, Northline, declined to say
        what was stored there, and its lawyers asked that the question be
        put in writing.

        “There were no chemicals on the site,” its spokeswoman said on the
        telephone.
        """) == 66)
  }

  @Test(
    "Short lines, long lines and lines that are whole sentences were not",
    arguments: [
      "One\ntwo\nthree",
      "The fire in warehouse 9 was out by noon on Monday, officials said.\nNobody was hurt in the fire, the brigade said late on Monday night.",
      "Port fire out after three days, harbour master says on Monday\nThe fire in warehouse 9 is out.",
      "",
    ])
  func notWrapped(text: String) {
    #expect(width(text) == nil)
  }

  @Test("One long address among the lines does not speak against it")
  func longLine() {
    let block =
      "The company that leases the building, Northline, declined to say\nwhat was stored there, and its lawyers asked that the question be\nput in writing.\n\n"
    let address = "https://example.org/" + String(repeating: "a", count: 100)
    #expect(width(String(repeating: block, count: 10) + address) == 65)
  }
}
