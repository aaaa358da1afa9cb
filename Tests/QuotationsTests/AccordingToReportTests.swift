import Testing

@Suite("According to")
struct AccordingToReportTests {
  @Test(
    "Behind, before and between the words",
    arguments: [
      ("The port was closed, according to Ines Okafor.", ["The port was closed"]),
      ("The port, according to Ines Okafor, was closed on Monday.", ["The port", "was closed on Monday"]),
    ])
  func places(text: String, pieces: [String]) {
    #expect(contents(text) == pieces.map { "indirect: \($0) (according to, Ines Okafor)" })
  }
}
