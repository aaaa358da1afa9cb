internal import Collation
internal import Testing

@testable internal import Reader

@Suite("Values of a disagreement, for people")
struct ShownValueTests {
  private func shown(_ kind: Disagreement.Kind, _ sides: (words: String, value: String)...) -> [String] {
    let texts = sides.enumerated().map { place, side in
      StoryFactory.Text(
        outlet: "Paper \(place)", published: nil, text: "{1!|It sank <<d1=\(side.value)|\(side.words)>>.}")
    }
    let story = StoryFactory.story(texts, questions: [.init(name: "d1", kind: kind)])
    return story.disagreements[0].sides.map { story.disagreements[0].shown($0.value, in: story) }
  }

  @Test("Times and days are written as people write them, not as the analysis has them")
  func dates() {
    #expect(shown(.date, ("at 8.30 a.m.", "T08:30"), ("at nine", "T09?")) == ["08:30", "09:00 or 21:00"])
    #expect(
      shown(.date, ("at half past four", "T04:30?"), ("at 9 EST", "T21:00 EST")) == [
        "04:30 or 16:30", "21:00 EST",
      ])
    #expect(
      shown(.date, ("on Wednesday", "2031-03-05"), ("on March 4", "03-04"), ("in May", "2031-05")) == [
        "5 Mar 2031", "4 Mar", "May 2031",
      ])
  }

  @Test("What is no time in figures stays as it is")
  func otherDates() {
    let values = ["Tuesday", "since 2019", "2031-13-01", "2031-03-01/2031-03-09", "12-ab"]
    #expect(shown(.date, (values[0], values[0]), ("lately", values[1])) == [values[0], values[1]])
    #expect(shown(.date, ("then", values[2]), ("that week", values[3])) == [values[2], values[3]])
    #expect(shown(.date, ("then", values[4]), ("soon", values[0])) == [values[4], values[0]])
    #expect(shown(.name, ("Tee", "T08:30"), ("Kay", "2031-05")) == ["T08:30", "2031-05"])
  }

  @Test("A clock beside a day says nothing: the words do")
  func mixed() {
    #expect(
      shown(.date, ("at 7:20 on Monday", "T07:20"), ("on Tuesday morning", "2031-03-04")) == [
        "at 7:20 on Monday", "on Tuesday morning",
      ])
  }

  @Test("Figures that were converted are shown as they were printed, with their units")
  func quantities() {
    #expect(shown(.quantity, ("12 inches", "0.3"), ("12 feet", "3.66")) == ["12 inches", "12 feet"])
    #expect(shown(.quantity, ("Eleven people", "11"), ("14 people", "14")) == ["11", "14"])
    #expect(shown(.quantity, ("About 2,400 people", "2400"), ("some 2,000", "2000")) == ["2400", "2000"])
  }
}
