internal import Testing

@testable internal import Prose

@Suite("Number tokens")
struct NumberTokenTests {
  private func dump(_ token: NumberToken?) -> String {
    guard let token else { return "none" }
    let tail = token.tail.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return "\(token.value)" + (token.second.map { " to \($0.value)" } ?? "")
      + (tail.isEmpty ? "" : " \(tail)")
  }

  @Test(
    "A token of digits has a value and what hangs on it",
    arguments: [
      ("12", "12.0"), ("1,200.5", "1200.5"), ("100km", "100.0 km"), ("34-year-old", "34.0 year old"),
      ("10-12", "10.0 to 12.0"),
      ("10-12km", "10.0 to 12.0 km"), ("3-1/2", "3.5"), ("1/2", "0.5"), ("9/11", "none"), ("8:30", "none"),
      ("2nd", "none"),
      ("1990s", "none"), ("3pm", "none"), ("1.2.3", "none"), ("12,34", "none"), ("555-12-34", "none"),
      ("007", "7.0"),
      ("99999999999999999999999", "none"),
    ])
  func digits(word: String, value: String) {
    #expect(dump(NumberToken(digits: Array(word.utf8)[...])) == value)
  }
}
