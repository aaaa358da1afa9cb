internal import Testing

@testable internal import Prose

@Suite("Quantities")
struct QuantityFinderTests {
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
    "Money has its currency",
    arguments: [
      ("It cost $3bn in all.", "[$3bn] 3000000000 money(\"USD\")"),
      ("A €2.5 million plan.", "[€2.5 million] 2500000 money(\"EUR\") of plan"),
      ("Some 12 million euros.", "[Some 12 million euros] ~12000000 money(\"EUR\")"),
      (
        "It cost C$50, A$60 and US$70.",
        "[C$50] 50 money(\"CAD\")\n[A$60] 60 money(\"AUD\")\n[US$70] 70 money(\"USD\")"
      ),
      ("It cost 40 Canadian dollars.", "[40 Canadian dollars] 40 money(\"CAD\")"),
      ("It cost EUR 40 or 50 GBP.", "[EUR 40] 40 money(\"EUR\")\n[50 GBP] 50 money(\"GBP\")"),
      ("The $20-million plan.", "[$20-million] 20000000 money(\"USD\") of plan"),
      (
        "It weighs 30 pounds and costs 3 million pounds.",
        "[30 pounds] 13.61 mass\n[3 million pounds] 3000000 money(\"GBP\")"
      ),
      ("It cost 80 cents.", "[80 cents] 0.8 money(\"USD\")"),
    ])
  func money(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test(
    "Ages are told from counts",
    arguments: [
      ("A 34-year-old man left.", "[34-year-old] 34 age of man"), ("She is aged 34 now.", "[aged 34] 34 age"),
      ("Tomas Reyes, 34, left.", "[34] 34 age"), ("He is 34 years old.", "[34 years old] 34 age"),
      ("A six-month-old baby.", "[six-month-old] 0.5 age of baby"),
      ("Children aged 5 to 12 sang.", "[aged 5 to 12] 5...12 age"),
      ("Bell turned 50.", "[50] 50 age"), ("Ines Okafor, then 25, left.", "[25] 25 age"),
    ])
  func ages(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

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
    "A part of a whole is given in percent",
    arguments: [
      ("A third of the voters left.", "[A third] 33.33 percent of voters"),
      ("One-fifth of them left.", "[One-fifth] 20 percent"),
      ("Two thirds of lawmakers left.", "[Two thirds] 66.67 percent of lawmakers"),
      ("Half of the town left.", "[Half] 50 percent of town"),
      ("One in five voters left.", "[One in five] 20 percent of voters"),
      ("Some 7 out of 10 left.", "[Some 7 out of 10] ~70 percent"), ("In the first half of the year.", ""),
      ("A third person left.", ""),
    ])
  func parts(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }
}
