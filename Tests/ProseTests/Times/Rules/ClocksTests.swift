internal import Testing

@testable internal import Prose

@Suite("Clock times")
struct ClocksTests {
  @Test(
    "Figures are a clock by what stands beside them",
    arguments: [
      ("It sank at 3:15 p.m.", "[3:15 p.m.] T15:15 2016-11-07T15:15/2016-11-07T15:16"),
      ("It sank at 15:15.", "[15:15] T15:15 2016-11-07T15:15/2016-11-07T15:16"),
      ("It sank at 3pm.", "[3pm] T15 2016-11-07T15:00/2016-11-07T16:00"),
      ("It sank at 8p.m. there.", "[8p.m.] T20 2016-11-07T20:00/2016-11-07T21:00"),
      ("It sank at 8:00:31am.", "[8:00:31am] T08:00:31 2016-11-07T08:00:31/2016-11-07T08:00:32"),
      ("It sank at noon.", "[noon] T12:00 2016-11-07T12:00/2016-11-07T12:01"),
      (
        "It sank at 3:15 this morning.",
        "[3:15 this morning] now+0DT03:15 2016-11-07T03:15/2016-11-07T03:16"
      ),
    ])
  func figures(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "A clock may have a zone",
    arguments: [
      ("It sank at 3 p.m. EDT.", "[3 p.m. EDT] T15 EDT 2016-11-07T15:00/2016-11-07T16:00"),
      ("It sank at 1500 GMT.", "[1500 GMT] T15:00 GMT 2016-11-07T15:00/2016-11-07T15:01"),
      ("It sank at midnight GMT.", "[midnight GMT] T00:00 GMT 2016-11-07T00:00/2016-11-07T00:01"),
      ("It sank at 15.30 BST.", "[15.30 BST] T15:30 BST 2016-11-07T15:30/2016-11-07T15:31"),
      (
        "It sank at 4 p.m. local time.",
        "[4 p.m. local time] T16 local 2016-11-07T16:00/2016-11-07T17:00"
      ),
      (
        "It sank at 4 p.m. Eastern time.",
        "[4 p.m. Eastern time] T16 ET 2016-11-07T16:00/2016-11-07T17:00"
      ),
    ])
  func zones(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Words tell the hour too",
    arguments: [
      ("It sank at half past nine.", "[half past nine] T09:30? 2016-11-07T09:30/2016-11-07T09:31"),
      ("It sank at a quarter to ten.", "[a quarter to ten] T09:45? 2016-11-07T09:45/2016-11-07T09:46"),
      (
        "It sank at twenty past eight in the evening.",
        "[twenty past eight in the evening] T20:20 2016-11-07T20:20/2016-11-07T20:21"
      ),
      ("It sank at nine in the morning.", "[nine in the morning] T09 2016-11-07T09:00/2016-11-07T10:00"),
      ("It sank at 10 o'clock at night.", "[10 o'clock at night] T22 2016-11-07T22:00/2016-11-07T23:00"),
    ])
  func words(text: String, times: String) { #expect(parsed(text).timeDump == times) }

  @Test(
    "Scores, verses and running times are no clocks",
    arguments: [
      ("They won 15:13 there.", ""),
      ("John 3:16 is a verse.", ""),
      ("She ran it in 2:03:23 hours.", ""),
      ("It sank at 25:10.", ""),
      ("Ten to six was the score.", ""),
    ])
  func others(text: String, times: String) { #expect(parsed(text).timeDump == times) }
}
