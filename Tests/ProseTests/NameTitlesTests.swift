internal import Testing

@testable internal import Prose

@Suite("Titles before names")
struct NameTitlesTests {
  @Test(
    "Titles with a capital are parted from the name",
    arguments: [
      ("They met Ukrainian President Olena Bell.", "person (Ukrainian President) Olena Bell"),
      ("They met US Secretary of State Tomas Reyes.", "person (US Secretary of State) Tomas Reyes"),
      ("They met Mayor of London Tomas Reyes.", "person (Mayor of London) Tomas Reyes"),
      ("They met former Foreign Minister Reyes.", "person (former Foreign Minister) Reyes"),
      (
        "They met Mr Reyes, Dr. Bell and Sen. Ana Lund.",
        "person (Mr) Reyes\nperson (Dr.) Bell\nperson (Sen.) Ana Lund"
      ),
      (
        "They met Ex-President Reyes and Vice-President Lund.",
        "person (Ex-President) Reyes\nperson (Vice-President) Lund"
      ),
      ("Ukraine's President Bell came.", "place Ukraine\nperson (President) Bell"),
      ("They met Democratic Sen. Ana Lund, D-Calif., there.", "person (Democratic Sen.) Ana Lund"),
      ("They saw Queen Margaret and Pope Leo.", "person (Queen) Margaret\nperson (Pope) Leo"),
    ])
  func capitals(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "A title word inside a name stays there",
    arguments: [
      ("They saw Stephen King there.", "person Stephen King"),
      ("They saw King County there.", "place King County"),
      ("They sold General Motors there.", "organization General Motors"),
      ("It was the Justice Department again.", "organization Justice Department"),
      ("They met the Duke of Kent there.", "person Duke of Kent"),
    ])
  func inside(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Roles without a capital directly before a name are its title",
    arguments: [
      ("They met opposition lawmaker Oleksa Hrynko.", "person (opposition lawmaker) Oleksa Hrynko"),
      (
        "They met Ukraine's opposition lawmaker Oleksa Hrynko.",
        "place Ukraine\nperson (opposition lawmaker) Oleksa Hrynko"
      ),
      ("“No,” said baker Tomas Reyes.", "person (baker) Tomas Reyes"),
      ("Harbour master Ines Okafor left.", "person (Harbour master) Ines Okafor"),
      ("“No,” said museum director Greta Maes.", "person (museum director) Greta Maes"),
      ("The veteran river boat pilot Jo Lund left.", "person (veteran river boat pilot) Jo Lund"),
      ("They met Ostria founder Elke Lund.", "unknown Ostria\nperson (Ostria founder) Elke Lund"),
      (
        "They met Harbour Authority spokesman Elke Lund.",
        "organization Harbour Authority\nperson (Harbour Authority spokesman) Elke Lund"
      ),
      ("He told glassblower Xuxa Obo.", "person (glassblower) Xuxa Obo"),
      ("It came after Tomas Reyes, under Ana Lund.", "person Tomas Reyes\nperson Ana Lund"),
      ("Supporters of carmaker Ostria left.", "organization Ostria"),
    ])
  func roles(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test("A verb of saying is where a role before a name begins")
  func said() {
    let titles = { (text: String) in
      let parsed = parsed(text)
      return parsed.names.map { name in name.title.map { parsed.text.string(in: $0) } ?? "-" }
    }
    #expect(titles("“No,” said airport boss Ines Okafor.") == ["airport boss"])
    #expect(titles("They watched airport boss Ines Okafor leave.") == ["boss"])
  }
}
