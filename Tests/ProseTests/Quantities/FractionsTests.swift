internal import Testing

@testable internal import Prose

@Suite("Fractions")
struct FractionsTests {
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

  @Test(
    "A part of a unit is an amount of it, a part of a million a number",
    arguments: [
      ("It sank half a mile away.", "[half a mile] 804.67 length"),
      ("It sank two-thirds of a mile away.", "[two-thirds of a mile] 1072.9 length"),
      ("It took a half hour.", "[a half hour] 1800 duration"),
      ("It took ½ hour, then 2½ hours.", "[½ hour] 1800 duration\n[2½ hours] 9000 duration"),
      ("It holds 1/4 mile of rope.", "[1/4 mile] 402.34 length of rope"),
      ("A quarter of a million people left.", "[A quarter of a million] 250000 count of people"),
      ("Half a dozen boats left.", "[Half a dozen] 6 count of boats"),
      ("It won by five hundredths of a second.", "[five hundredths of a second] 0.05 duration"),
    ])
  func units(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test(
    "A third may be the third of several",
    arguments: [
      ("Two sank, and a third, the Tern, drifted.", "[Two] 2 count"),
      ("A third boat drifted.", ""), ("Catches fell by a third.", "[a third] 33.33 percent"),
      ("They lost nearly a fifth.", "[nearly a fifth] ~20 percent"),
      ("One third of the crew left.", "[One third] 33.33 percent of crew"),
      ("More than half left.", "[More than half] 50...∞ percent"), ("The second half was dull.", ""),
    ])
  func ordinals(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }
}
