internal import Testing

@testable internal import Prose

@Suite("What comes again and again")
struct SetsTests {
  @Test(
    "Every and each make a set of a time",
    arguments: [
      ("It ran every Tuesday.", "[every Tuesday] every XXXX-WXX-2"),
      ("It ran every day.", "[every day] every now+0D"),
      ("It ran each year.", "[each year] every now+0Y"),
      ("It ran every other week.", "[every other week] every now+P2W"),
      ("It ran every two weeks.", "[every two weeks] every now+P2W"),
      ("It ran every summer.", "[every summer] every XXXX-SU"),
      ("It ran every Monday at 4 p.m.", "[every Monday at 4 p.m.] every XXXX-WXX-1T16"),
      ("It ran at 4 p.m. every day.", "[4 p.m. every day] every now+0DT16"),
    ])
  func sets(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Some words are sets by themselves",
    arguments: [
      ("It ran on Fridays.", "[Fridays] every XXXX-WXX-5"),
      ("It ran daily.", "[daily] every now+0D"),
      ("It ran on weekdays.", "[weekdays] every (XXXX-WXX-1,XXXX-WXX-5)"),
    ])
  func words(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "The name of a paper is no set",
    arguments: [
      ("The Daily Gazette ran it.", "")
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
