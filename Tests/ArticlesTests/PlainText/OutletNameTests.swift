import Testing

@testable import Articles

@Suite("OutletName")
struct OutletNameTests {
  @Test(
    "A file name of the form NN-OUTLET gives the outlet",
    arguments: [
      ("news/01-midland-wire-service.txt", "Midland Wire Service"),
      ("02-the-voice-of-the-north.md", "The Voice of the North"),
      ("3-bbc-news", "BBC News"), ("10-Harbour_Gazette.txt", "Harbour Gazette"),
      ("04-france-24.txt", "France 24"),
      ("05-écho-du-port.txt", "Écho du Port"),
    ])
  func outlets(file: String, outlet: String) { #expect(OutletName.inFileName(file) == outlet) }

  @Test(
    "Other names do not",
    arguments: [
      "000_78b38a8f6085c137.txt", "01-78b38a8f.txt", "gazette.txt", "2025-08-16-gazette.txt", "01.txt", "01-",
      "", "/",
    ])
  func none(file: String) { #expect(OutletName.inFileName(file) == nil) }
}
