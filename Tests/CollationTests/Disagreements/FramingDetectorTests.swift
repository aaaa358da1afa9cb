import Testing

@testable import Collation

@Suite("Opposite descriptions")
struct FramingDetectorTests {
  private let texts = ("The visitors called the tour a triumph.", "The tour was a fiasco.")

  @Test("They are shown only to those who ask for them")
  func unasked() {
    #expect(plainRows(texts.0, texts.1) == "")
    #expect(
      plainRows(texts.0, texts.1, strictness: .low)
        == "minor framing differs: A triumph = triumph; B fiasco = fiasco")
  }

  @Test("A word that turns praise round makes blame of it")
  func turned() {
    #expect(
      plainRows("The talks were productive.", "The talks brought little progress.", strictness: .low)
        == "minor framing differs: A productive = productive; B little progress = little progress")
  }
}
