import Testing

@testable import Collation

@Suite("Yes and no")
struct NegationDetectorTests {
  @Test("What one article denies and the other tells")
  func denied() {
    #expect(
      plainRows(
        "The tugboat was overloaded.",
        "The owner denied that the tugboat was overloaded.")
        == "major negation differs: A was overloaded = yes; B denied that the tugboat was overloaded = no")
  }

  @Test("Opposite acts of one")
  func opposite() {
    #expect(
      plainRows(
        "The panel rejected the budget for the zoo.",
        "The budget for the zoo was approved by the panel.")
        == "major negation differs: A rejected = rejected; B was approved = was approved")
  }

  @Test("Opposite acts of two are none")
  func two() {
    #expect(
      plainRows(
        "The panel approved the budget for the zoo.",
        "Farmers rejected the budget for the zoo.")
        == "")
  }

  @Test("What was closed is opened again: one after the other")
  func sequence() {
    #expect(
      plainRows(
        "The gate was closed for an hour.",
        "The gate was opened again at noon.")
        == "")
  }

  @Test("No plans to resign, and a resignation to come")
  func plans() {
    #expect(
      plainRows(
        "The mayor has no plans to resign.",
        "The mayor will resign, her aides said.")
        == "major negation differs: A no plans to resign = no; B will resign = yes")
  }

  @Test("No questions were taken, and questions were answered")
  func questions() {
    #expect(
      plainRows(
        "The leaders took no questions after the talks.",
        "The leaders answered questions after the talks.")
        == "major negation differs: A took no questions = no; B answered = yes")
    #expect(
      plainRows(
        "The leaders took no questions after the talks.",
        "The leaders did not answer questions after the talks.") == "")
    #expect(
      plainRows(
        "The leaders took no questions after the talks.",
        "The leaders took no calls after the talks.") == "")
  }

  @Test("Nobody, and somebody without a figure")
  func nobody() {
    #expect(
      plainRows(
        "No one has been arrested over the fire.",
        "A plumber was arrested over the fire.")
        == "major negation differs: A No one has been arrested = no; B was arrested = yes")
  }

  @Test("A pledge of one and a refusal of another, despite each other, are told as they are")
  func despite() {
    #expect(
      plainRows(
        "Despite promises that the guild will pay for the bridge, the mayor was doubtful.",
        "The guild will never pay for the bridge.")
        == "")
  }
}
