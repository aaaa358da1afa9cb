internal import Testing

@testable internal import Reader

@Suite("Addresses that may be opened")
struct WebAddressTests {
  @Test("Addresses of the web are", arguments: ["https://herald.example/a?b=c#d", "HTTP://post.example"])
  func good(text: String) { #expect(WebAddress.checked(text) == text) }

  @Test(
    "Others are not: another scheme, blanks, quotes, invisible characters, more than anyone types",
    arguments: [
      "javascript:alert(1)", "file:///etc/passwd", "-x https://a.example", "https://a.example/ b",
      "https://a.example/\"onclick", "https://a.example/<b>", "https://a.example/\u{202E}txt",
      "https://a.example/\n", "https://a.example/\u{A0}b", "https://a.example/`id`",
      "https://a.example/" + String(repeating: "a", count: 2000), "",
    ])
  func bad(text: String) { #expect(WebAddress.checked(text) == nil) }
}
