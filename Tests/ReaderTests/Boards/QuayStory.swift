internal import Articles
internal import Collation
internal import TerminalUI

@testable internal import Reader

/// Five reports of one fire, two of them copies of an agency's, for views that hold many outlets together.
enum Quay {
  static let texts = [
    StoryFactory.Text(
      outlet: "Agency", published: "2031-03-03T06:00",
      text: """
        A fire in warehouse 9 was out by noon. “{1:Ines Okafor|We have accounted for everyone on the night shift, \
        and nobody is missing},” harbour master Ines Okafor said.

        “{2:Ines Okafor|<<d1=11|Eleven people>> were treated for smoke},” she said. The roof fell in over 40 metres.
        """),
    StoryFactory.Text(
      outlet: "Ledger", published: "2031-03-03T09:30",
      text: """
        A fire in warehouse 9 was out by noon. “{1:Ines Okafor|We have accounted for everyone on the night \
        shift},” Ines Okafor said.

        “{2:Ines Okafor|<<d1=11|Eleven people>> were treated for smoke},” she said.
        """),
    StoryFactory.Text(
      outlet: "Post", published: "2031-03-03",
      text: """
        “{2:Ines Okafor|<<d1=14|Fourteen people>> were treated for smoke},” Ms Okafor told the Post.

        “{3:Tomas Reyes|It was one bang, then the windows went},” said Tomas Reyes, a baker. “{:Tomas Reyes|I \
        thought of my oven},” he said.
        """),
    StoryFactory.Text(
      outlet: "Evening Sun", published: "2031-03-04T07:00",
      text: """
        Tomas Reyes heard a bang. “{3:Tomas Reyes|It was one bang, then the windows went},” he said.

        {!|The fire brigade put the number of people treated at <<d1=20|about twenty>>.} The lease brought in \
        3 million dollars a year.
        """),
    StoryFactory.Text(
      outlet: "Quay Notes", published: nil,
      text: """
        Nothing of it was seen from the ferry, and the cafés were full.
        """),
  ]

  static let questions = [
    StoryFactory.Question(
      name: "d1", question: "How many people were treated for smoke?",
      reason: "11 people against 14 and about 20")
  ]

  static var story: Story { story(origins: [0, 0, 2, 3, 4]) }

  static func story(origins: [Int]) -> Story {
    let story = StoryFactory.story(texts, questions: questions, variants: ["1": .truncated, "2": .altered])
    return Story(
      articles: story.articles, speakers: story.speakers, speakerOfEntity: story.speakerOfEntity,
      claims: story.claims, links: story.links, disagreements: story.disagreements, origins: origins)
  }

  static func reader(columns: Int = 80, rows: Int = 24, unicode: Bool = true) -> ReaderState {
    Warehouse.reader(of: story, columns: columns, rows: rows, unicode: unicode)
  }
}
