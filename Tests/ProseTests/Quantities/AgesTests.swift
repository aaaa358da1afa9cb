internal import Testing

@testable internal import Prose

@Suite("Ages")
struct AgesTests {
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
    "An age may be said in other words",
    arguments: [
      ("At three years of age it sailed.", "[three years of age] 3 age"),
      ("A 90 day old bill.", "[90 day old] 0.25 age"),
      ("A man of age 87 left.", "[age 87] 87 age"),
      ("Two-and-a-half-year-old twins left.", "[Two-and-a-half-year-old] 2.5 age of twins"),
      ("Those aged 65 and older left.", "[aged 65 and older] 65...∞ age"),
    ])
  func otherWords(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }
}
