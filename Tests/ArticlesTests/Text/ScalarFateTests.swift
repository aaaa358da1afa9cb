import Testing

@testable import Articles

@Suite("ScalarFate")
struct ScalarFateTests {
  @Test(
    "Each character of the table meets its fate",
    arguments: [
      (
        .removed,
        [0x80, 0x9B, 0x9F, 0xAD, 0x34F, 0x61C, 0x17B4, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E]
      ),
      (.removed, [0x2060, 0x2064, 0x2066, 0x2069, 0x206A, 0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB]),
      (.removed, [0xFE00, 0xFE0D, 0xE0000, 0xE0001, 0xE0100, 0xE01EF]),
      (.contextual, [0x200C, 0x200D, 0xFE0E, 0xFE0F, 0xE0020, 0xE007F]),
      (.lineSeparator, [0x2028, 0x2029]),
      (.replaced, [0xE000, 0xF8FF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0xF0000, 0x10FFFF]),
      (.mark, [0x300, 0x301, 0x489, 0x20E3]),
      (.kept, [0xA0, 0xE9, 0x3A9, 0x5D0, 0x2007, 0x202F, 0x2019, 0x4E2D, 0xAC00, 0xFFFC, 0xFFFD, 0x1F389]),
    ] as [(ScalarFate, [UInt32])])
  func table(fate: ScalarFate, values: [UInt32]) {
    for value in values {
      guard let scalar = Unicode.Scalar(value) else {
        Issue.record("\(value) is no scalar")
        continue
      }
      #expect(ScalarFate(scalar) == fate, "U+\(String(value, radix: 16))")
    }
  }

  @Test("Letters of Arabic and Indic scripts take joiners; digits, Latin and Greek do not")
  func joiners() {
    for scalar: Unicode.Scalar in ["ی", "क", "\u{94D}", "မ", "ക"] { #expect(scalar.mayTakeJoiner) }
    for scalar: Unicode.Scalar in ["a", "α", "٣", "،", "中"] { #expect(!scalar.mayTakeJoiner) }
  }
}
