import Testing

@testable import Collation

@Suite("Times of one event")
struct DateDetectorTests {
  @Test("Two days of one event are a disagreement")
  func days() {
    #expect(
      plainRows(
        "The kiosk was closed on March 3.",
        "The kiosk was shut on March 5.")
        == "minor date differs: A March 3 = 03-03; B March 5 = 03-05")
  }

  @Test("Weekdays are compared without a date of writing")
  func weekdays() {
    #expect(
      plainRows(
        "The ferry sank on Monday in the strait.",
        "The boat went down on Wednesday.")
        == "minor date differs: A Monday = Monday; B Wednesday = Wednesday")
  }

  @Test("Clocks are compared")
  func clocks() {
    #expect(
      plainRows(
        "The shooting began around 8 p.m. behind the mill.",
        "Gunfire broke out shortly before 11 p.m. behind the mill.")
        == "minor date differs: A 8 p.m. = T20; B 11 p.m. = T23")
  }

  @Test("The day on which somebody said so is none")
  func reporting() {
    #expect(
      plainRows(
        "The kiosk was closed, the mayor said on Monday.",
        "The kiosk was closed, the mayor said on Tuesday.")
        == "")
  }

  @Test("A part of the day is no other day")
  func coarse() {
    #expect(
      plainRows(
        "The hearing will be held on Monday.",
        "The hearing will be held on Monday morning.")
        == "")
  }
}
