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

  @Test("What one quotes as a belief the other may report as one")
  func belief() {
    #expect(
      plainRows(
        "“The board believes the mill would serve the whole valley,” Reyes said.",
        "Reyes said the board believed that “the mill would serve the whole valley”.") == "")
    #expect(
      plainRows(
        "The board believes the mill serves the whole valley.", "The mill serves the whole valley."
      )
      .hasPrefix("minor modality"))
  }

  @Test("Two people may be sure in different degrees")
  func speakers() {
    #expect(
      plainRows(
        "“I am afraid the new mill reflects the values of the ferrymen rather than the needs of the town,” Ana Reyes said.",
        "“Your mill appears to reflect the values of the ferrymen rather than the needs of the town,” Tom Okafor said."
      ).contains("modality") == false)
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
