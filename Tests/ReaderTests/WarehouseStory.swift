internal import Articles
internal import Collation
internal import TerminalUI

@testable internal import Reader

/// The story that most tests read: three reports of one fire.
enum Warehouse {
  static let texts = [
    StoryFactory.Text(
      outlet: "Herald", published: "2031-03-03T06:02",
      text: """
        Port officials said on Monday that the fire in warehouse 9 was out by noon.

        “{1:Ines Okafor|We have accounted for everyone on the night shift},” harbour master Ines Okafor told \
        reporters. “{2:Ines Okafor|<<d1=11|Eleven people>> were treated for smoke, none of them seriously}.”

        Residents of Quay Street described a blast shortly before four in the morning. “{3:Tomas Reyes|It was one \
        bang, then the windows went},” said Tomas Reyes, a baker.

        {!|The company that leases the building, Northline, has worked there <<d2=since 2019|since 2019>>.} City \
        records list it as dry storage; the newspaper could not reach the inspector who signed the last certificate.

        What comes next

        Ana Brandt, a structural engineer hired by the port, walked around the building in the afternoon. “{:Ana \
        Brandt|The roof will have to come off},” she said.

        Trains on the harbour line were running again by three o’clock.
        """),
    StoryFactory.Text(
      outlet: "Harbour Gazette", published: "2031-03-03T06:40",
      text: """
        The blaze at warehouse 9 was put out by midday, the port authority said in a statement.

        Ms Okafor told the Gazette that everyone was safe. “{2:Ines Okafor|<<d1=14|Fourteen people>> were treated \
        for smoke},” she said on Monday evening.

        “{3:Tomas Reyes|It was one bang, then the windows went},” said Mr Reyes, who bakes.

        {!|Northline has held the lease <<d2=since 2021|since 2021>>.} A spokeswoman declined to say what was \
        stored there.
        """),
    StoryFactory.Text(
      outlet: "Wire", published: "2031-03-04",
      text: """
        Eleven people were treated after a fire in the port.

        “{1:Ines Okafor|We have accounted for everyone on the night shift},” Okafor said. “{2:Ines \
        Okafor|<<d1=11|Eleven people>> were treated for smoke}.”
        """),
  ]

  static let questions = [
    StoryFactory.Question(
      name: "d1", question: "How many people were treated for smoke?", reason: "11 people against 14"),
    StoryFactory.Question(
      name: "d2", kind: .date, question: "Since when has Northline been there?", reason: "2019 against 2021"),
  ]

  static var story: Story {
    StoryFactory.story(texts, questions: questions, variants: ["2": .truncated])
  }

  /// The reader with the whole story in it.
  static func reader(columns: Int = 80, rows: Int = 24, unicode: Bool = true) -> ReaderState {
    reader(of: story, columns: columns, rows: rows, unicode: unicode)
  }

  static func reader(of story: Story, columns: Int, rows: Int, unicode: Bool = true) -> ReaderState {
    var state = ReaderState(
      name: "warehouse 9", files: story.articles.map(\.article.file),
      screen: GridSize(columns: columns, rows: rows), usesUnicode: unicode)
    for (slot, article) in story.articles.enumerated() {
      _ = state.handle(.articleLoaded(slot: slot, article.article))
    }
    _ = state.handle(.collated(story, slots: Array(story.articles.indices)))
    _ = state.handle(.surveyed(StorySurvey(of: story)))
    return state
  }
}
