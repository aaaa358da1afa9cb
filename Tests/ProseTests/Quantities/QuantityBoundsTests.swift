internal import Testing

@testable internal import Prose

@Suite("Bounds")
struct QuantityBoundsTests {
  @Test(
    "Words before and behind a number bound it or make it approximate",
    arguments: [
      ("at least 12", "12...∞"), ("more than 12", "12...∞"), ("over 12", "12...∞"),
      ("no fewer than 12", "12...∞"),
      ("up to 12", "0...12"), ("as many as 12", "0...12"), ("fewer than 12", "0...12"),
      ("no more than 12", "0...12"),
      ("under 12", "0...12"), ("at most 12", "0...12"), ("about 12", "~12"), ("nearly 12", "~12"),
      ("almost 12", "~12"),
      ("some 12", "~12"), ("around 12", "~12"), ("roughly 12", "~12"), ("approximately 12", "~12"),
      ("just over 12", "~12"),
      ("just under 12", "~12"), ("an estimated 12", "~12"), ("12 or more", "12...∞"),
      ("12 or fewer", "0...12"),
      ("12+", "12...∞"), ("12 or so", "~12"), ("exactly 12", "12"), ("at least some 12", "~12...∞"),
    ])
  func bounds(text: String, interval: String) {
    let words = text == "exactly 12" ? "12" : text
    #expect(parsed("They saw \(text) boats.").quantityDump == "[\(words)] \(interval) count of boats")
  }

  @Test(
    "Over a time may mean during it",
    arguments: [
      (
        "It cost $8 million over 10 years.",
        "[$8 million] 8000000 money(\"USD\")\n[10 years] 315576000 duration"
      ),
      ("It took over 10 years.", "[over 10 years] 315576000...∞ duration"),
    ])
  func during(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test("Bounds on both sides do not mix")
  func sides() {
    #expect(
      parsed("It is above 1000 and below 1500 boats.").quantityDump
        == "[above 1000] 1000...∞ count\n[below 1500] 0...1500 count of boats")
  }

  @Test("A unit may follow the words behind the number, and an hour may be one")
  func units() {
    #expect(
      parsed("They sailed two or more weeks.").quantityDump == "[two or more weeks] 1209600...∞ duration")
    #expect(parsed("They sailed nearly an hour.").quantityDump == "[nearly an hour] ~3600 duration")
    #expect(parsed("They sail 12 miles an hour, once a day.").quantityDump == "[12 miles an hour] 5.36 speed")
  }
}
