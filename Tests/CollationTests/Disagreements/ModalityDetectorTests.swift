import Testing

@testable import Collation

@Suite("Surer and less sure")
struct ModalityDetectorTests {
  @Test("What may be, and what will be")
  func may() {
    #expect(
      plainRows(
        "The baker may sell the mill.",
        "The baker will sell the mill.")
        == "minor modality differs: A may sell = may sell; B will sell = will sell")
  }

  @Test("What is not known, and what is told")
  func open() {
    #expect(
      plainRows(
        "Officials have not determined whether the letter was genuine.",
        "Officials say the letter was genuine.")
        == "minor modality differs: A not determined whether the letter was genuine = not determined whether the letter was genuine; B was genuine = was genuine"
    )
  }

  @Test("What somebody is able to says nothing of whether it is so")
  func ability() {
    #expect(
      plainRows(
        "The baker can sell the mill.",
        "The baker sold the mill.")
        == "")
  }

  @Test("A condition claims nothing")
  func condition() {
    #expect(
      plainRows(
        "If the baker sells the mill, the town will buy it.",
        "The baker may sell the mill.")
        == "")
  }
}
