internal import Testing

@testable internal import Prose

@Suite("How far names go")
struct NameFinderRunsTests {
  @Test(
    "A plural that owns a society is part of its name, any other owner is not",
    arguments: [
      ("We asked the Pilots’ Federation and left.", "organization Pilots’ Federation"),
      ("We asked the Pilots' Union and left.", "organization Pilots' Union"),
      ("They wrote to the Democrats’ League there.", "organization League"),
      ("They went to Tomas Reyes’s Union there.", "person Tomas Reyes\norganization Union"),
    ])
  func owners(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test(
    "Behind “for” a name goes on over “of”",
    arguments: [
      ("We asked the Society for the Rescue of Seals there.", "organization Society for the Rescue of Seals"),
      ("We asked Tomas Reyes of Kew there.", "person Tomas Reyes\nunknown Kew"),
    ])
  func chains(text: String, names: String) { #expect(parsed(text).nameDump == names) }

  @Test("A nickname between marks is inside a name")
  func nickname() {
    #expect(parsed("We met Tomas “The Rope” Reyes there.").nameDump == "person Tomas “The Rope” Reyes")
  }
}
