internal import Testing

@testable internal import Prose

@Suite("Numbers that are none")
struct NumbersThatAreNoneTests {
  @Test(
    "Numbers of names, dates, years and times state no amount",
    arguments: [
      "It was after 9/11 that a Boeing 737 flew.", "They read Article 5 on page 12 of Chapter Two.",
      "An F-35 and COVID-19 met Air Force One.", "UPDATE 2 came.", "It was in 2019 and 2022.",
      "It came on Aug. 15, 2025, they say.",
      "It came on 15 August 2025.", "It came on Aug. 15-16.", "Between May 3 and June 4, 2019.",
      "It came at 8:30, at 3 p.m. and at 10 o'clock.",
      "It was the 2nd and the 21st in the 1990s.", "The 5-4 vote and a 2-1 win.",
      "It runs until at least 2031.",
      "Flight 370 and the No. 10 bus left.", "The first and the second left.", "It came at 1400 GMT.",
      "Two days ago it left.",
      "Form 8-K and a 10-K came.", "Route 66 was open 24/7.", "A 401(k) left.", "It was on 60 Minutes.",
      "It is below 2005 levels.", "It costs six figures.", "Apollo 11 met a 10G net.", "Call 555-12-34.",
      "[1] It left.", "Windows 11 and the iPhone 6 came.", "Marlow United 3 won.",
    ])
  func none(text: String) { #expect(parsed(text).quantityDump == "") }

  @Test(
    "Four digits count where something says so",
    arguments: [
      ("Some 2000 boats left.", "[Some 2000] ~2000 count of boats"),
      ("They sent 2000 soldiers.", "[2000] 2000 count of soldiers"),
      ("It is 2000 miles away.", "[2000 miles] 3218688 length"),
      ("They sent 1,950 boats.", "[1,950] 1950 count of boats"),
    ])
  func counts(text: String, quantities: String) { #expect(parsed(text).quantityDump == quantities) }

  @Test("After a place or a day a number counts")
  func places() {
    #expect(
      parsed("In Ukraine 12 people left, on Friday 13 boats.").quantityDump
        == "[12] 12 count of people\n[13] 13 count of boats")
  }
}
