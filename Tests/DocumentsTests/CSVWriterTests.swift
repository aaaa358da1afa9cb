internal import Testing

@testable internal import Documents

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test(
    "Marks, commas and line breaks are quoted as RFC 4180 has it",
    arguments: [
      ("plain", "plain"), ("a, b", "\"a, b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "\"a\nb\""),
      ("a\rb", "\"a\rb\""), ("", ""), ("“curly”", "“curly”"),
    ])
  func quoting(cell: String, written: String) {
    #expect(row([cell, nil, "x"]) == "\(written),,x\r\n")
  }

  @Test(
    "What a spreadsheet would run as a formula has an apostrophe before it",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])
  func formula(cell: String) {
    #expect(row([cell]) == "'\(cell)\r\n")
  }

  @Test("A formula with a comma is quoted around its apostrophe")
  func formulaWithComma() {
    #expect(row(["=HYPERLINK(\"x\",1)"]) == "\"'=HYPERLINK(\"\"x\"\",1)\"\r\n")
  }

  private func row(_ cells: [String?]) -> String {
    var csv = CSVWriter()
    csv.row(cells)
    return string(csv.bytes)
  }
}
