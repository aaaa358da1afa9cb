internal import Testing

@testable internal import Documents

@Suite("Writing tab-separated values")
struct TSVWriterTests {
  @Test(
    "No cell holds a tab or a line break",
    arguments: [
      ("plain", "plain"), ("a\tb", #"a\tb"#), ("a\nb\rc", #"a\nb\rc"#), (#"a\b"#, #"a\\b"#), ("", ""),
      ("\u{1B}[2J", #"\u{1B}[2J"#), ("\u{85}\u{2028}", #"\u{85}\u{2028}"#), ("½ “x”", "½ “x”"),
    ])
  func cells(cell: String, written: String) {
    var writer = TSVWriter()
    writer.row([cell, nil, "x"])
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(written)\t\tx\n")
  }
}
