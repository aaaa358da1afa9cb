internal import TerminalUI
internal import Testing

@testable internal import Reader

@Suite("Texts that are cut apart")
struct ApartFittingTests {
  private func apart(_ texts: [String], _ columns: Int, ascii: Bool = false) -> [String] {
    Fitting.apart(texts, texts.map { _ in columns }, ascii ? .ascii : .unicode)
  }

  @Test("What fits stays as it is")
  func fits() {
    #expect(apart(["eleven people", "fourteen people"], 15) == ["eleven people", "fourteen people"])
    #expect(apart(["", "x"], 3) == ["", "x"])
    #expect(apart([], 3) == [])
  }

  @Test("What all end with goes first, then what they begin with, a word at a time")
  func ends() {
    let names = ["mayor Tomas Reyes of Quay", "mayor Tobias Reyes of Quay"]
    #expect(apart(names, 26) == names)
    #expect(apart(names, 25) == ["mayor Tomas…", "mayor Tobias…"])
    #expect(apart(names, 12) == ["…Tomas…", "…Tobias…"])
    #expect(
      apart(["it was closed on Monday", "it was closed on Tuesday"], 14) == ["…on Monday", "…on Tuesday"])
    #expect(apart(names, 12, ascii: true) == ["..Tomas..", "..Tobias.."])
  }

  @Test("A difference that is too long is cut at its end; nothing is wider than its columns")
  func long() {
    #expect(apart(["Hartmann", "Lindqvist"], 5) == ["Hart…", "Lind…"])
    #expect(apart(["by Hartmann", "by Lindqvist"], 6) == ["…Hart…", "…Lind…"])
    for columns in 0..<30 {
      let cut = apart(["the 東京 office said", "the 大阪 office has said so"], columns)
      #expect(cut.allSatisfy { DisplayWidth.columns(of: $0) <= columns })
    }
  }

  @Test("Three sides; equal ones are cut at their ends")
  func several() {
    #expect(apart(["at 8 o’clock", "at 9 o’clock", "at 10 o’clock"], 6) == ["at 8…", "at 9…", "at 10…"])
    #expect(apart(["eleven people", "eleven people"], 8) == ["eleven …", "eleven …"])
  }
}
