import Testing

@testable import Collation

@Suite("Amounts of one slot")
struct QuantitySlotsTests {
  @Test("What two people do is two questions")
  func people() {
    #expect(
      plainRows(
        "Laura Hale’s company released eight years of tax records on Monday.",
        "Tom Okafor released 30 years of tax records on Monday.") == "")
    #expect(
      plainRows(
        "Laura Hale’s company released eight years of tax records on Monday.",
        "Hale released 30 years of tax records on Monday."
      ).hasPrefix("major quantity"))
  }

  @Test("Bounds are intervals, and only intervals apart disagree")
  func apart() {
    #expect(
      plainRows(
        "The tremor killed at least 30 people in the valley.",
        "Nineteen villagers died in the tremor.")
        == "major quantity differs: A at least 30 people = 30; B Nineteen villagers = 19")
  }

  @Test("What a bound allows is no disagreement")
  func bound() {
    #expect(
      plainRows(
        "The tremor killed at least 30 people in the valley.",
        "Forty people died in the tremor.")
        == "")
  }

  @Test("A part of those who were hurt is not all of them")
  func part() {
    #expect(
      plainRows(
        "Sixty guests were hurt in the marquee, among them four waiters.",
        "Four waiters were hurt in the marquee.")
        == "")
  }

  @Test("The figures of another year answer another question")
  func elsewhen() {
    #expect(
      plainRows(
        "In 2004 a flood killed 90 people in the town.",
        "The flood killed 12 people in the town.")
        == "")
  }

  @Test("Durations of one event are compared whatever verb they stand with")
  func duration() {
    #expect(
      plainRows(
        "The auction lasted nearly two hours.",
        "The auction went on for more than five hours.")
        == "major quantity differs: A nearly two hours = 7200; B more than five hours = 18000")
  }

  @Test("Nobody is none")
  func none() {
    #expect(
      plainRows(
        "Nobody was hurt when the crane fell.",
        "Three people were hurt when the crane fell.")
        == "major quantity differs: A Nobody was hurt = 0; B Three people = 3")
  }

  @Test("A number behind a person is an age")
  func age() {
    #expect(
      plainRows(
        "The driver, 41, was fined by the court.",
        "A 38-year-old driver was fined by the court.")
        == "minor quantity differs: A 41 = 41; B 38-year-old driver = 38")
  }

  @Test("A fine and a penalty are one sum")
  func money() {
    #expect(
      plainRows(
        "The bakery was fined 2 million dollars for the leak.",
        "The bakery has to pay a penalty of 9 million dollars for the leak.")
        == "major quantity differs: A 2 million dollars = 2000000; B 9 million dollars = 9000000")
  }

  @Test("A fraction is a share of a hundred")
  func fraction() {
    #expect(
      plainRows(
        "A quarter of the pupils were absent.",
        "25 percent of the pupils were absent.")
        == "")
  }

  @Test("Whoever has the other number too knows both")
  func known() {
    #expect(
      plainRows(
        "Police arrested 14 protesters on the pier.",
        "Eleven demonstrators were detained, compared to 14 the night before.")
        == "")
  }

  @Test("Of many shares in one article each answers a question of its own")
  func polls() {
    let poll =
      " Of the bakers 30 percent said yes. Of the millers 41 percent said no. A share of 12 percent slept. Some 9 percent sang."
    let sides = (
      "In the poll 22 percent of the ferrymen backed the levy on salt.",
      "A survey of the harbour found that 40 percent of the ferrymen backed the levy while bread was dear and boats leaked."
    )
    #expect(plainRows(sides.0, sides.1).hasPrefix("major quantity"))
    #expect(plainRows(sides.0 + poll, sides.1) == "")
  }
}
