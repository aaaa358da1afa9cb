internal import Testing

@testable internal import Prose

@Suite("Amounts of several numbers")
struct QuantityRangesTests {
  @Test(
    "Ranges stay ranges",
    arguments: [
      ("It rose by 18 to 25 percent.", "[18 to 25 percent] 18...25 percent"),
      ("Some saw 10–12 boats.", "[10–12] 10...12 count of boats"),
      ("We saw 10-12 boats.", "[10-12] 10...12 count of boats"),
      ("It is between 10 and 12 miles.", "[between 10 and 12 miles] 16093.44...19312.13 length"),
      ("Two or three boats left.", "[Two or three] 2...3 count of boats"),
      ("It cost $5 to $7 million.", "[$5 to $7 million] 5000000...7000000 money(\"USD\")"),
      ("It took 90 minutes to two hours.", "[90 minutes to two hours] 5400...7200 duration"),
      ("Zinc fell 37 cents to $48.25.", "[37 cents] 0.37 money(\"USD\")\n[$48.25] 48.25 money(\"USD\")"),
    ])
  func ranges(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test(
    "Units that follow one another are one amount",
    arguments: [
      ("It took two hours and 30 minutes.", "[two hours and 30 minutes] 9000 duration"),
      ("She is 5 feet 10 inches tall.", "[5 feet 10 inches] 1.78 length"),
      ("He is 6ft 2in tall.", "[6ft 2in] 1.88 length"),
      ("It took two days and five boats.", "[two days] 172800 duration\n[five] 5 count of boats"),
    ])
  func compounds(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test(
    "One in five is a part, whatever the words between",
    arguments: [
      ("One in five voters left.", "[One in five] 20 percent of voters"),
      ("Some 7 out of 10 left.", "[Some 7 out of 10] ~70 percent"),
      ("One of every eight boats sank.", "[One of every eight] 12.5 percent of boats"),
      ("The odds were one in two million.", "[one in two million] 0 percent"),
      ("Two in 10 minutes.", "[Two] 2 count\n[10 minutes] 600 duration"),
      ("Nine in six boats sang.", "[Nine] 9 count\n[six] 6 count of boats"),
    ])
  func ratios(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test(
    "Half of a unit may follow it, and a pair of numbers may stand apart from its dash",
    arguments: [
      ("They sailed for an hour and a half.", "[an hour and a half] 5400 duration"),
      ("They sailed two years and a half.", "[two years and a half] 78894000 duration"),
      ("It cost 5 dollars and 30 cents.", "[5 dollars and 30 cents] 5.3 money(\"USD\")"),
      ("It lasted 1 year 1 month 21 days.", "[1 year 1 month 21 days] 36001800 duration"),
      ("He is 40 - 50 years old.", "[40 - 50 years old] 40...50 age"),
      ("It sold £3m-£5m of fish.", "[£3m-£5m] 3000000...5000000 money(\"GBP\") of fish"),
    ])
  func pairs(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }
}
