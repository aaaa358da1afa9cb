import Testing

@testable import Collation

@Suite("Speakers across articles")
struct SpeakerMergingTests {
  @Test(
    "One person has one speaker through spellings, titles and short names",
    arguments: [
      ("Volodymyr Zelenskiy", "Volodymyr Zelenskyy"), ("Volodymyr Zelenskiy", "Zelensky"),
      ("Donald Trump", "Trump"),
      ("President Donald Trump", "Donald J. Trump"), ("Oleksandr Syrskyi", "Aleksandr Syrsky"),
      ("Yusuf Demir", "Youssef Demir"),
      ("Bashar al-Asad", "Bashar Assad"), ("Abdullah Hassan Musa", "Abdalla Hassan Musa"),
      ("Juan Moreno Diaz", "Juan Moreno"),
      ("Zena Hemedi Ali", "Zena Ali"), ("Lionel Smyth", "Supt Smith"), ("Owen Mather", "Owen Mayther"),
      ("Bill Carter", "William Carter"), ("J. Reyes", "Javier Reyes"), ("Carmen Ordóñez", "Carmen Ordonez"),
      ("Muammar Gaddafi", "Muammar Qaddafi"), ("Sergei Lavrov", "Sergey Lavrov"),
      ("Oleksiy Honcharenko", "Oleksii Goncharenko"),
      ("Martin Luther King Jr.", "Martin Luther King"), ("Mohammed Said", "Muhammad Said"),
      ("Mike Pence", "Michael Pence"),
      ("Ursula von der Leyen", "Ursula Leyen"), ("Nikolai Petrov", "Nikolay Petrov"),
      ("Dmitry Peskov", "Dmitri Peskov"),
      ("Gov. Jan Brewer", "Brewer"), ("Ines Okafor", "Ms Okafor"),
    ])
  func one(_ first: String, _ second: String) {
    #expect(count(first, second) == 1)
  }

  @Test(
    "Two people stay two",
    arguments: [
      ("Donald Trump", "Melania Trump"), ("Jane Smith", "John Smith"), ("Mario Rossi", "Maria Rossi"),
      ("Alexander Reyes", "Alexandra Reyes"), ("Daniel Moreno", "David Moreno"),
      ("Helen Harwicke", "Hilary Harwicke"),
      ("Martin", "Morton"), ("Tom Baker", "Tom Barker"), ("Paul Ryan", "Tim Ryan"),
      ("Marco Rubio", "Marco Reus"),
      ("Ines Okafor", "Ines Reyes"), ("George Bush", "Laura Bush"), ("John Kerry", "Bob Kerrey"),
      ("Li Wei", "Li Na"),
    ])
  func two(_ first: String, _ second: String) {
    #expect(count(first, second) == 2)
  }

  @Test("A surname goes to the one who is named far more often, or whose role fits")
  func surname() {
    let often =
      "{n Donald Trump|Donald Trump} {n Donald Trump|Trump} {n Donald Trump|Trump} {n Melania Trump|Melania Trump}"
    #expect(
      speakerDump(story(of: often, "{n Trump|Trump} spoke."))
        == "person Donald Trump (Trump)\nperson Melania Trump")
    let roles = "{n Ana Reyes/harbour master|Ana Reyes} {n Tomas Reyes/baker|Tomas Reyes}"
    #expect(
      speakerDump(story(of: roles, "{n Reyes/baker|Reyes} spoke."))
        == "person Ana Reyes\nperson Tomas Reyes (Reyes)")
  }

  @Test("An organisation meets its letters and its short name")
  func organizations() {
    #expect(organizationCount("International Criminal Court", "ICC") == 1)
    #expect(organizationCount("Cobalt Coast Ferries", "Cobalt Coast") == 1)
    #expect(organizationCount("the Northline Ltd", "Northline") == 1)
    #expect(organizationCount("Bank Austria", "Bank") == 2)
    #expect(organizationCount("Civil Rescue Authority", "Malabar Maritime Authority") == 2)
  }

  @Test("Groups and unnamed sources are one only if the words are the same")
  func groups() {
    let story = story(
      of: "{n group:supporters|Supporters} {n unnamed:a senior official|a senior official}",
      "{n group:supporters|supporters} {n group:opponents|opponents} {n unnamed:an official|an official}")
    #expect(
      speakerDump(story) == """
        group supporters
        unnamed a senior official
        group opponents
        unnamed an official
        """)
  }

  @Test("The fullest name is the speaker's, of two spellings the one that is met more often")
  func names() {
    let story = story(
      of: "{n Zelenskyy|Zelenskyy} {n Volodymyr Zelenskyy|Volodymyr Zelenskyy}",
      "{n Volodymyr Zelenskiy/Ukrainian President|Volodymyr Zelenskiy} {n Volodymyr Zelenskiy|Zelenskiy}")
    #expect(speakerDump(story) == "person Volodymyr Zelenskiy (Volodymyr Zelenskyy, Zelenskyy)")
    #expect(story.speakerOfEntity == [[0, 0], [0]])
  }

  private func count(_ first: String, _ second: String) -> Int {
    story(of: "{n \(first)|x} spoke.", "{n \(second)|y} spoke.").speakers.count
  }

  private func organizationCount(_ first: String, _ second: String) -> Int {
    story(of: "{n org:\(first)|x} spoke.", "{n org:\(second)|y} spoke.").speakers.count
  }

  @Test(
    "Two given names and one role in two articles are one person, unless the names or the roles differ too much"
  )
  func namesakes() {
    let first = "{n Daniel Strand/bridge inspector|Daniel Strand}"
    #expect(
      speakerDump(story(of: first, "{n David Strand/inspector|David Strand}"))
        == "person Daniel Strand (David Strand)")
    for other in ["David Strand/baker", "Tomas Strand/inspector", "Danielle Strand/inspector"] {
      let name = other.split(separator: "/")[0]
      #expect(speakerDump(story(of: first, "{n \(other)|\(name)}")) == "person Daniel Strand\nperson \(name)")
    }
    #expect(
      speakerDump(
        story(of: first + " {n David Strand/inspector|David Strand}", "{n David Strand|David Strand}"))
        == "person Daniel Strand\nperson David Strand")
  }

  @Test("Who has no name is who bears the role elsewhere, if only one does")
  func roles() {
    let okafor = "{n Ines Okafor/harbour master|Ines Okafor}"
    #expect(
      speakerDump(
        story(
          of: okafor,
          "{by unnamed:the harbour master|The harbour master} said {d unnamed:the harbour master|no}."))
        == "person Ines Okafor (the harbour master)")
    let two = okafor + " {n Tomas Reyes/harbour master|Tomas Reyes}"
    #expect(
      speakerDump(story(of: two, "{d unnamed:the harbour master|no}"))
        == "person Ines Okafor\nperson Tomas Reyes\nunnamed the harbour master")
    #expect(
      speakerDump(story(of: okafor + " {d unnamed:the harbour master|no}"))
        == "person Ines Okafor\nunnamed the harbour master")
  }

  @Test("A passenger of one article is not the passenger of another")
  func anybody() {
    #expect(
      speakerDump(story(of: "{d unnamed:a passenger|no}", "{d unnamed:a passenger|yes}"))
        == "unnamed a passenger\nunnamed a passenger")
  }
}
