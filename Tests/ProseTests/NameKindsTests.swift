internal import Testing

@testable internal import Prose

@Suite("Kinds of names")
struct NameKindsTests {
  @Test(
    "Places are known by the list and by their last word",
    arguments: [
      ("They left New York for Kyiv and the U.S. again.", "place New York\nplace Kyiv\nplace U.S."),
      (
        "They saw Marlow County, Lake Obo and the Gulf of Obo.",
        "place Marlow County\nplace Lake Obo\nplace Gulf of Obo"
      ),
      ("They live in Torvik now.", "unknown Torvik"),
    ])
  func places(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Organisations are known by the list, by their words and by capitals",
    arguments: [
      (
        "We asked Ostria Inc., the FBI and Reuters.",
        "organization Ostria Inc.\norganization FBI\norganization Reuters"
      ),
      (
        "We asked the Marlow Police, the University of Obo and the White House.",
        "organization Marlow Police\norganization University of Obo\norganization White House"
      ),
    ])
  func organizations(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Persons are known by given names, titles, initials and what follows",
    arguments: [
      ("We asked Ines Okafor and Jo Hill.", "person Ines Okafor\nperson Jo Hill"),
      ("We asked Xuxa Obo, 34, a baker.", "person Xuxa Obo"),
      ("We asked Xuxa Obo, who left.", "person Xuxa Obo"),
      ("We asked Xuxa Obo, the mayor.", "person Xuxa Obo"),
      ("We asked Xuxa, a baker.", "person Xuxa"),
      ("We asked Xuxa P. Obo there.", "person Xuxa P. Obo"),
      ("We asked Xuxa Obenko there.", "person Xuxa Obenko"),
      ("We saw the Corva Lady, a boat.", "unknown Corva Lady"),
    ])
  func persons(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Prizes, laws, ships and storms have names, but nobody bears them",
    arguments: [
      ("She won the Marlow Prize there.", "thing Marlow Prize"),
      ("They passed the Harbour Safety Act there.", "thing Harbour Safety Act"),
      ("They boarded HMS Marlow there.", "thing HMS Marlow"),
      ("We asked Jo Law there.", "person Jo Law"),
    ])
  func things(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test("The surname of somebody who is named in full is his, though a firm has it too")
  func firms() {
    #expect(parsed("We met Henry Ford. Ford left.").nameDump == "person Henry Ford\nperson Ford")
  }

  @Test("What one place says of a name holds in the others")
  func settled() {
    #expect(
      parsed("Okafor left early. Ines Okafor stayed. They met Okafor.").nameDump
        == "person Okafor\nperson Ines Okafor\nperson Okafor")
    #expect(
      parsed("They met Xuxa Obo. Later Obo left.").nameDump == "person Xuxa Obo\nperson Obo")
    #expect(
      parsed("They met Ostria Inc. people. Later Ostria left.").nameDump
        == "organization Ostria Inc.\norganization Ostria")
    #expect(
      parsed("They met Harold Washington. Later Washington left for Washington.").nameDump
        == "person Harold Washington\nperson Washington\nplace Washington")
  }
}
