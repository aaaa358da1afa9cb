import Prose
import Testing

@testable import Articles

@Suite("Dateline")
struct DatelineReadingTests {
  /// `range|place|agency` of the dateline with which a text begins.
  private func dateline(_ string: String) -> String? {
    let text = SourceText(string)
    guard let dateline = Dateline(in: text, at: text.whole) else { return nil }
    return "\(text.string(in: dateline.range))|\(dateline.place)|\(dateline.agency ?? "")"
  }

  @Test(
    "A dateline is place, region, day and agency, then a dash",
    arguments: [
      ("ANCHORAGE, Alaska — Talks ended", "ANCHORAGE, Alaska —|ANCHORAGE, Alaska|"),
      ("KYIV/MOSCOW, Aug 16 (Reuters) - Talks ended", "KYIV/MOSCOW, Aug 16 (Reuters) -|KYIV/MOSCOW|Reuters"),
      ("HAYWARD, Calif. (AP) — Police said", "HAYWARD, Calif. (AP) —|HAYWARD, Calif.|AP"),
      ("LONDON (Reuters) - The port", "LONDON (Reuters) -|LONDON|Reuters"),
      (
        "HARTLEY POINT, N.Y., Sept. 26 (UPI) – The port",
        "HARTLEY POINT, N.Y., Sept. 26 (UPI) –|HARTLEY POINT, N.Y.|UPI"
      ),
      ("TORONTO -- Middle-aged", "TORONTO --|TORONTO|"),
      ("DANVILLE, Ky. –- Joe", "DANVILLE, Ky. –-|DANVILLE, Ky.|"),
      ("WASHINGTON—“Talks", "WASHINGTON—|WASHINGTON|"), ("WASHINGTON ― Talks", "WASHINGTON ―|WASHINGTON|"),
      ("SÃO PAULO, 16 August 2025 — O", "SÃO PAULO, 16 August 2025 —|SÃO PAULO|"),
      ("Denver (AP) – Police", "Denver (AP) –|Denver|AP"),
      ("New York (CNN)The port", "New York (CNN)|New York|CNN"),
      ("(CNN) — The port", "(CNN) —||CNN"), ("(CNN)The port", "(CNN)||CNN"),
      ("Aug. 16 - The port", "Aug. 16 -||"),
      ("NEW DELHI: The port", "NEW DELHI:|NEW DELHI|"),
      ("McALLEN, Texas — The", "McALLEN, Texas —|McALLEN, Texas|"),
      ("ST. PAUL — The port", "ST. PAUL —|ST. PAUL|"),
      ("WASHINGTON (AP) _ The port", "WASHINGTON (AP) _|WASHINGTON|AP"),
      ("MOSCOW and KYIV, Friday — Talks", "MOSCOW and KYIV, Friday —|MOSCOW and KYIV|"),
    ])
  func datelines(text: String, expected: String) { #expect(dateline(text) == expected) }

  @Test(
    "Capitals before a dash or colon are not always a place",
    arguments: [
      "CLAIM: The port", "KEEPING SCORE: Shares", "DEAR ANNIE: My", "WATCH — The port", "BREAKING - The port",
      "NATO — the alliance — met", "The port — it is said — Burned", "“LONDON — The", "He said: The port",
      "STORM IN PORT: crew",
      "LONDON", "LONDON —", "", "—", "(", "()", "(CNN)", "London — The port", "A — B", "U.S.–Russia talks",
      "(Police) The port",
      "The mayor (left) said", "Lagos: The port", "LONDON, which burned, and burned, and burned — The",
    ])
  func noDatelines(text: String) { #expect(dateline(text) == nil) }
}
