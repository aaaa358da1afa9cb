import Testing

@testable import Articles

@Suite("BylineLine")
struct BylineLineTests {
  @Test(
    "Names after By, and names with an employer, are a byline",
    arguments: [
      ("By Ines Okafor", "Ines Okafor"), ("BY INES OKAFOR and TOMAS REYES", "INES OKAFOR and TOMAS REYES"),
      ("By our reporters", "our reporters"), ("By Courier staff", "Courier staff"),
      ("By Jan van der Berg in Quayhaven", "Jan van der Berg in Quayhaven"),
      ("Adam Stone, The Harbour Press", "Adam Stone, The Harbour Press"),
      ("Ines Okafor, night desk producer", "Ines Okafor, night desk producer"),
    ])
  func bylines(line: String, name: String) {
    #expect(BylineLine.isByline(line))
    #expect(BylineLine.name(in: line) == name)
  }

  @Test(
    "Sentences and headlines are not",
    arguments: [
      "By the numbers", "By noon the fire was out", "By Friday it was over.", "By", "", "Okafor, mayor",
      "Port fire, three held",
      "Fire in port, one big bang, Reuters says at noon today",
    ])
  func others(line: String) { #expect(!BylineLine.isByline(line)) }
}
