internal import Testing

@testable internal import Prose

@Suite("List items")
struct ListItemsTests {
  @Test(
    "Numbers, letters and bullets of one shape count the items of a paragraph",
    arguments: [
      ("1.) Rope 2.) Boat 3.) Oars", "1.) Rope|2.) Boat|3.) Oars"), ("1) Rope 2) Boat", "1) Rope|2) Boat"),
      ("• 9. Rope • 10. Boat", "• 9. Rope|• 10. Boat"),
      ("Take • Rope • Boat", "Take|• Rope|• Boat"), ("Take • Rope", "Take • Rope"),
      ("Bell•Ruiz•Lund", "Bell•Ruiz•Lund"),
      ("a. Rope b. Boat c. Oars", "a. Rope|b. Boat|c. Oars"),
      ("1. Rope 3. Boat", "1. Rope 3.|Boat"), ("1. Rope 2) Boat", "1. Rope 2) Boat"),
      ("Take 1. Rope 2. Boat", "Take 1.|Rope 2.|Boat"),
    ])
  func items(text: String, items: String) {
    #expect(parsed(text).sentenceDump.split(separator: "\n").joined(separator: "|") == items)
  }
}
