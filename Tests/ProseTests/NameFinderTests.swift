internal import Testing

@testable internal import Prose

@Suite("Names")
struct NameFinderTests {
  @Test(
    "A name is the longest run of capitals in a sentence, with the small words that belong inside",
    arguments: [
      ("They met Ines Okafor and Tomas Reyes.", "person Ines Okafor\nperson Tomas Reyes"),
      ("They met Ursula von der Lund and Omar bin Said.", "person Ursula von der Lund\nperson Omar bin Said"),
      (
        "They met J. R. Okafor and Tomas B. Reyes Jr. there.",
        "person J. R. Okafor\nperson Tomas B. Reyes Jr."
      ),
      ("It was Martin Bell, Jr., they say.", "person Martin Bell, Jr."),
      ("We saw Jean-Luc Perrin and Ana Moreno-Berg.", "person Jean-Luc Perrin\nperson Ana Moreno-Berg"),
      (
        "It was the Bank of England, not the Department of the Interior.",
        "organization Bank of England\norganization Department of the Interior"
      ),
      (
        "Ask the Centers for Disease Control and Prevention.",
        "organization Centers for Disease Control and Prevention"
      ),
      ("Smith & Bell bought AT&T.", "organization Smith & Bell\norganization AT&T"),
      ("They blamed al-Qaida and iPhone users.", "organization al-Qaida\nunknown iPhone"),
    ])
  func runs(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Commas, quote marks and the possessive end a name",
    arguments: [
      (
        "We saw Marlow, Kent and Tomas Reyes's Harbour Inn.",
        "unknown Marlow\nplace Kent\nperson Tomas Reyes\nunknown Harbour Inn"
      ),
      ("They wrote to the Democrats' Tomas Reyes.", "person Tomas Reyes"),
      (
        "She went to King's College and to McDonald's.",
        "organization King's College\norganization McDonald's"
      ),
    ])
  func ends(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "The first word of a sentence is a name only if something else says so",
    arguments: [
      ("Yesterday Ines Okafor left.", "person Ines Okafor"), ("Boats left. Quays were empty.", ""),
      ("However Okafor stayed. Then Okafor left.", "unknown Okafor\nunknown Okafor"),
      ("Okafor said no.", "unknown Okafor"), ("Supporters said no. Police said yes.", ""),
      ("Meeting Tomas Reyes was hard.", "person Tomas Reyes"), ("Ostria's boats left.", "unknown Ostria"),
      ("Harbour Authority boats left the harbour.", "organization Harbour Authority"),
      ("“Boats left,” he said: “Quays stayed.”", ""), ("Kyiv fell silent.", "place Kyiv"),
    ])
  func beginnings(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Days, months, peoples, titles alone and words of grammar are no names",
    arguments: [
      "They came on Friday and left in August.", "The Ukrainian and the Russians met some Democrats.",
      "We asked the President and the Prime Minister.", "It is on TV at 5 PM, OK?",
      "And I said that I would.",
    ])
  func noNames(text: String) { #expect(parsed(text).nameDump == "") }

  @Test(
    "Months and verbs that are names as well are told by what stands beside them",
    arguments: [
      ("We met Theresa May in May.", "person Theresa May"),
      ("We met April Bell in April 2019.", "person April Bell"),
      ("They saw Will Reyes, and will see May.", "person Will Reyes"),
    ])
  func namesakes(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test("A nickname between marks and a small word with a capital are inside the name")
  func inside() {
    #expect(parsed("We asked Tomas “The Rope” Reyes.").nameDump == "person Tomas “The Rope” Reyes")
    #expect(parsed("We bought it at Bread By Marlow there.").nameDump == "unknown Bread By Marlow")
  }

  @Test("Those for whom a society is named, and letters in brackets, tell how far a name goes")
  func members() {
    #expect(
      parsed("We asked the Society of Marlow Bakers and Traders there.").nameDump
        == "organization Society of Marlow Bakers and Traders")
    #expect(
      parsed("They export. Export Marlow Abroad (EMA) helps them.").nameDump
        == "unknown Export Marlow Abroad\norganization EMA")
  }

  @Test("The state behind a town is no name of its own")
  func states() {
    #expect(parsed("She lives in Kansas City, Mo., and works.").nameDump == "place Kansas City")
  }

  @Test("The agency below a picture is not part of who is in it")
  func agency() {
    #expect(
      parsed("We saw the Kew Press Tomas Reyes there.").nameDump
        == "organization Kew Press\nperson Tomas Reyes")
  }

  @Test("A place and a name side by side are two")
  func placeAndName() {
    #expect(parsed("In Kyiv Volodymyr Bell said no.").nameDump == "place Kyiv\nperson Volodymyr Bell")
  }

  @Test("A line in which all words have capitals says nothing of names")
  func titles() {
    #expect(
      parsed("Ines Okafor Hammers Marlow Bank Over Fees. We met Ines Okafor there.").nameDump
        == "person Ines Okafor\nperson Ines Okafor")
    #expect(parsed("BERG'S VIEWPOINT: We met Ines Okafor there.").nameDump == "person Ines Okafor")
  }

  @Test("A lone name at the beginning is told by what is said of its bearer")
  func told() {
    #expect(parsed("Hadley, for the department, said no.").nameDump == "unknown Hadley")
  }

  @Test("Lines of capitals alone say nothing of names")
  func shouting() {
    #expect(parsed("BREAKING NEWS FROM THE QUAY TODAY. We met Ines Okafor.").nameDump == "person Ines Okafor")
  }
}
