internal import TestSupport
internal import Testing

@testable internal import Prose

@Suite("Finding times")
struct TimeFinderTests {
  private func words(_ text: String) -> [String] {
    let text = parsed(text)
    return text.times.map { text.string($0.range) }
  }

  @Test("Times stand in order, each the longest that its words allow")
  func order() {
    #expect(
      words(
        "Two years ago, on Friday, Aug. 15, at 3:15 p.m. EDT, it sank; it had run from Monday to Thursday.")
        == [
          "Two years ago", "Friday, Aug. 15, at 3:15 p.m. EDT", "from Monday to Thursday",
        ])
  }

  @Test("A possessive ending is no part of a time")
  func possessive() {
    #expect(words("Friday’s vote and last week's, but not May's.") == ["Friday", "last week"])
  }

  @Test("The stop of an abbreviation at the end belongs to the sentence")
  func stop() {
    #expect(words("It sank on the 2nd of Aug.") == ["the 2nd of Aug"])
    #expect(words("It sank in Aug. with all hands.") == ["Aug."])
    #expect(words("It sank at 3 p.m.") == ["3 p.m."])
  }

  @Test("People and papers keep their names")
  func names() {
    #expect(words("Theresa May met April Ryan. May left.").isEmpty)
    #expect(words("He told USA Today so today.") == ["today"])
  }

  @Test("No word belongs to a time and to a quantity")
  func quantities() {
    let text = parsed(
      "Two days earlier 40 people left for two days; in 2019 it was 2,019, on Aug. 15 some 15 of 20.")
    #expect(text.times.map { text.string($0.range) } == ["Two days earlier", "2019", "Aug. 15"])
    #expect(text.quantities.map { text.string($0.range) } == ["40", "two days", "2,019", "some 15", "20"])
  }

  private static let pieces = [
    "Friday", "Fri", "Aug.", "May", "march", "15", "15th", "2019", "1990s", "'80s", "from", "to", "between",
    "and", "the",
    "last", "next", "this", "past", "two", "a", "half", "quarter", "year", "years", "ago", "later", "before",
    "after",
    "in", "within", "p.m.", "3:15", "3pm", "8p.m.", "noon", "GMT", "ET", "-", "–", "/", ",", ".", "(", ")",
    "every", "other",
    "first", "twenty", "-first", "of", "early", "mid-", "end", "week", "weekend", "morning", "night",
    "tonight", "today",
    "tomorrow", "now", "Christmas", "Day", "Good", "New", "Year's", "Eve", "Q3", "H1", "daily", "Mondays",
    "century",
    "12/5", "1/2/03", "2015-3", "4.22", "'s", "’s", "’", "T06:40", "hundred", "million", "thousand", "1,200",
    "99999999999",
    "0", "00", "o'clock", "summer", "fall", "nineties", "Week", "31", "business", "days", "couple", "few",
    "\n\n", "said",
    "will", "東京", "é", "year-old", "third-quarter", "Mon-Fri", "pre-", "as", "more than", "at least", "$",
    "%", "rest",
  ]

  @Test(
    "Any words in any order are read without harm, and time goes on", .timeLimit(.minutes(2)),
    arguments: 0..<400)
  func soup(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let text = parsed((0..<3).map { _ in random.soup(Self.pieces) }.joined(separator: " "))
    for (a, b) in zip(text.times, text.times.dropFirst()) {
      #expect(a.range.end <= b.range.start && a.tokens.lowerBound <= b.tokens.lowerBound)
    }
    for time in text.times {
      #expect(!time.range.isEmpty && text.text.trimmed(time.range) == time.range)
      #expect(text.quantities.allSatisfy { !$0.range.overlaps(time.range) })
      #expect(text.tokens[time.tokens.lowerBound].range.start <= time.range.start)
      #expect(time.range.end <= text.tokens[time.tokens.upperBound - 1].range.end)
    }
    for moment in ["2016-11-07T10:30", "0001-01-01", "9999-12-31T23:59", "2020-02-29"] {
      let reference = try #require(ReferenceTime(iso8601: moment))
      let resolved = text.resolvedTimes(against: reference)
      #expect(resolved.count == text.times.count)
      for (time, found) in zip(text.times, resolved) {
        #expect(!time.value.description.isEmpty)
        for interval in [found.past, found.future] { #expect(interval.map { $0.start < $0.end } ?? true) }
        if time.value.isSet { #expect(found.interval == nil) }
      }
    }
  }

  @Test(
    "A sentence may repeat anything without end", .timeLimit(.minutes(1)),
    arguments: [
      "Friday ", "from ", "the ", "from Friday ", "Friday from 3 May ", "3 p.m. from ", "2 years ", "a ",
      "May-", "3-", "3/",
      "in the third quarter ", "the 80s ", "half past ", "twenty ", "1,", "every other ", "Friday (",
      "the first ",
      "between 3 and ", "January 5 to ", "next week Friday ", "early ", "2019-", "hundred ",
    ])
  func long(piece: String) {
    let text = parsed("On " + String(repeating: piece, count: 3000) + "it sank.")
    #expect(text.times.count <= text.tokens.count)
  }
}
