internal import Testing

@testable internal import Prose

@Suite("Units")
struct UnitReaderTests {
  @Test(
    "An amount is given in the unit of its kind",
    arguments: [
      ("40 percent", "40 percent"), ("40 per cent", "40 percent"), ("40%", "40 percent"),
      ("5 percentage points", "5 percentagePoints"), ("115 minutes", "6900 duration"),
      ("24 hours", "86400 duration"),
      ("three weeks", "1814400 duration"), ("62 miles", "99779.33 length"), ("100km", "100000 length"),
      ("30 nautical miles", "55560 length"), ("12.5 kg", "12.5 mass"), ("20 tonnes", "20000 mass"),
      ("3 metric tons", "3000 mass"),
      ("20 square miles", "51799762.21 area"), ("9 acres", "36421.71 area"),
      ("2 cubic metres", "2000 volume"),
      ("30 mph", "13.41 speed"), ("36 km/h", "10 speed"), ("60 miles an hour", "26.82 speed"),
      ("30 degrees Celsius", "30 temperature"), ("86 degrees Fahrenheit", "30 temperature"),
      ("25°C", "25 temperature"), ("30C", "30 temperature"), ("25 basis points", "0.25 percentagePoints"),
      ("100km/hr", "27.78 speed"), ("190 km2", "190000000 area"), ("3,000 km²", "3000000000 area"),
      ("500,000 barrels", "79493647.5 volume"), ("120μg", "0 mass"), ("3h", "10800 duration"),
      ("0.9 trillion cubic feet", "25485161932800 volume"), ("100t", "100000 mass"),
    ])
  func units(text: String, amount: String) {
    #expect(parsed("It was \(text) there.").quantityDump == "[\(text)] \(amount)")
  }

  @Test(
    "What hangs on a number before its noun is a unit, a bound or no amount",
    arguments: [
      ("a three-hour meeting", "[three-hour] 10800 duration of meeting"),
      ("a 20-mile road", "[20-mile] 32186.88 length of road"),
      ("a 50,000-strong crowd", "[50,000-strong] 50000 count of crowd"),
      ("the 60-plus crowd", "[60-plus] 60...∞ count"),
      ("a two-way street", ""), ("a 10-member panel", ""), ("a 60-something man", ""), ("some 5G phones", ""),
      ("a five-point lead", ""),
    ])
  func tails(text: String, quantities: String) {
    #expect(parsed("It was \(text) there.").quantityDump == quantities)
  }

  @Test("An m is a million where people are counted, else a metre")
  func millions() {
    #expect(
      parsed("Some 1.5m people lived 5m away.").quantityDump
        == "[Some 1.5m] ~1500000 count of people\n[5m] 5 length")
  }
}
