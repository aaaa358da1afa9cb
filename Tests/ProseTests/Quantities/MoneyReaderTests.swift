internal import Testing

@testable internal import Prose

@Suite("Money")
struct MoneyReaderTests {
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
    "Whose money it is may stand before the number, behind it, or in one word with it",
    arguments: [
      ("It cost 10,000 Swiss francs.", "[10,000 Swiss francs] 10000 money(\"CHF\")"),
      ("It cost 40 Hong Kong dollars.", "[40 Hong Kong dollars] 40 money(\"HKD\")"),
      ("It cost 900 Czech crowns.", "[900 Czech crowns] 900 money(\"CZK\")"),
      ("It cost 50 British pounds.", "[50 British pounds] 50 money(\"GBP\")"),
      ("It cost Rs 500 crore.", "[Rs 500 crore] 5000000000 money(\"INR\")"),
      ("It cost 2.5 lakh rupees.", "[2.5 lakh rupees] 250000 money(\"INR\")"),
      ("It cost USD115 and 60EUR.", "[USD115] 115 money(\"USD\")\n[60EUR] 60 money(\"EUR\")"),
      ("It cost 75 USD million.", "[75 USD million] 75000000 money(\"USD\")"),
      ("It cost 30 MEUR.", "[30 MEUR] 30000000 money(\"EUR\")"),
      ("It cost 5 €, then 10 $.", "[5 €] 5 money(\"EUR\")\n[10 $] 10 money(\"USD\")"),
      ("It lost -$5 million.", "[-$5 million] -5000000 money(\"USD\")"),
      ("It paid a 12-cent-a-share dividend.", "[12-cent-a-share] 0.12 money(\"USD\") of dividend"),
      ("it paid hk $ 10 billion .", "[hk $ 10 billion] 10000000000 money(\"HKD\")"),
      ("Millions of dollars were lost.", "[Millions of dollars] ~2000000...9999999 money(\"USD\")"),
    ])
  func places(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test(
    "A word that is money elsewhere may be none",
    arguments: [
      ("She gave us $5.", "[$5] 5 money(\"USD\")"), ("ALL 5 boats left.", "[5] 5 count of boats"),
      ("The two won easily.", "[two] 2 count"), ("She wore four crowns.", "[four] 4 count of crowns"),
    ])
  func none(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }
}
