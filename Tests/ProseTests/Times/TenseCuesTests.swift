internal import Testing

@testable internal import Prose

@Suite("What verbs say of a time")
struct TenseCuesTests {
  @Test(
    "The nearest verb before it decides, else the nearest behind",
    arguments: [
      ("The council met on Friday.", "past"), ("The council will meet on Friday.", "future"),
      ("They’ll meet on Friday.", "future"), ("The vote would be held on Friday.", "future"),
      ("The vote was held on Friday.", "past"), ("The vote is to be held on Friday.", "future"),
      ("It is expected on Friday.", "future"), ("It was scheduled for Friday.", "future"),
      ("She plans to go on Friday.", "future"), ("She is going to leave on Friday.", "future"),
      ("They refused to come on Friday.", "past"), ("They had to be saved on Friday.", "past"),
      ("He has been there since Friday.", "past"), ("They will have left by Friday.", "future"),
      ("On Friday the council will meet.", "future"), ("On Friday the council met.", "past"),
      ("The harbour on Friday.", "unknown"), ("It said the vote would be on Friday.", "future"),
      ("It closes on Friday.", "unknown"),
    ])
  func directions(text: String, direction: String) {
    #expect(parsed(text).times.map { "\($0.direction)" } == [direction])
  }

  @Test(
    "Words of the time itself come first",
    arguments: [
      ("She will speak of last Friday.", "past"), ("It was planned for next Friday.", "future"),
      ("They left two days ago.", "past"),
    ])
  func own(text: String, direction: String) {
    let times = parsed(text).times
    #expect(times.map { "\($0.direction)" } == [direction])
    #expect(times.map(\.hasOwnDirection) == [true])
  }
}
