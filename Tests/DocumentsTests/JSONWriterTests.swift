internal import Testing

@testable internal import Documents

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("Keys keep their order, levels have two spaces, an inline object stays on its line")
  func layout() {
    var json = JSONWriter()
    json.object { json in
      json.member("zebra", 1)
      json.member("apple", object: .inline) { json in
        json.member("start", 3)
        json.member("list", strings: ["a", "b"])
      }
      json.member("empty", objects: [Int]()) { _, _ in }
      json.member("none", String?.none)
      json.member("list", objects: [1, 2]) { $0.member("n", $1) }
    }
    json.newline()
    #expect(
      string(json.bytes) == """
        {
          "zebra": 1,
          "apple": {"start": 3, "list": ["a", "b"]},
          "empty": [],
          "none": null,
          "list": [
            {
              "n": 1
            },
            {
              "n": 2
            }
          ]
        }

        """)
  }

  @Test(
    "A string is escaped where JSON or a terminal needs it",
    arguments: [
      ("plain", "plain"), ("say \"no\"", #"say \"no\""#), ("a\\b", #"a\\b"#), ("a\nb\r\tc", #"a\nb\r\tc"#),
      ("“Łódź” 叶 👩🏽", "“Łódź” 叶 👩🏽"),
    ])
  func strings(text: String, written: String) {
    #expect(value { $0.value(text) } == "\"\(written)\"")
  }

  @Test(
    "What a terminal must not get is an escape, above U+FFFF as a pair",
    arguments: [
      (0x00, #"\u0000"#), (0x1B, #"\u001b"#), (0x7F, #"\u007f"#), (0x9B, #"\u009b"#), (0x2028, #"\u2028"#),
      (0x202E, #"\u202e"#), (0xFEFF, #"\ufeff"#), (0xE000, #"\ue000"#), (0xE0041, #"\udb40\udc41"#),
      (0x10FFFF, #"\udbff\udfff"#),
    ] as [(UInt32, String)])
  func escapes(scalar: UInt32, written: String) throws {
    let text = String(try #require(Unicode.Scalar(scalar)))
    #expect(value { $0.value(text) } == "\"\(written)\"")
  }

  @Test("Bytes that are no UTF-8 become U+FFFD: the document is valid whatever was given")
  func illFormed() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0xED, 0xA0, 0x80, 0x62, 0xE2, 0x80]
    #expect(value { $0.value(bytes) } == "\"a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\"")
  }

  @Test(
    "Numbers are the shortest that give the same again",
    arguments: [(0.1, "0.1"), (1, "1.0"), (1e-7, "1e-07")])
  func numbers(number: Double, written: String) {
    #expect(value { $0.value(number) } == written)
    #expect(value { $0.value(Double.nan) } == "null")
    #expect(value { $0.value(true) } == "true")
  }

  @Test(
    "A confidence lies between 0 and 1, in thousandths",
    arguments: [(0.12345, "0.123"), (1.7, "1.0"), (-1, "0.0")])
  func confidence(number: Double, written: String) {
    #expect(
      value { json in json.object(.inline) { $0.member("c", confidence: number) } } == "{\"c\": \(written)}")
  }

  private func value(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return string(json.bytes)
  }
}
