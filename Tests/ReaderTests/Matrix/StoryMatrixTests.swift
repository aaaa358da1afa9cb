internal import Collation
internal import Testing

@testable internal import Reader

@Suite("Who printed what")
struct StoryMatrixTests {
  private func matrix(_ story: Story) -> [String] {
    let matrix = StoryMatrix(story, StoryIndex(story))
    return matrix.rows.map { row in
      let cells = matrix.columns.indices.map { column -> String in
        guard let cell = row.cells[column] else { return "-" }
        let count = cell.passages.count
        return count > 1 ? "\(cell.printing.sign)\(count)" : cell.printing.sign
      }
      switch row.content {
      case .speaker(let name, let role): return [name, role].compactMap(\.self).joined(separator: ", ")
      case .quotation(let number, let fullest):
        return "\(number) from \(fullest.article + 1): \(cells.joined(separator: " "))"
      case .alone: return "alone: \(cells.joined(separator: " "))"
      }
    }
  }

  @Test("Quotations by speaker; copies of one text are one outlet, which has the fullest of their printings")
  func rows() {
    #expect(
      matrix(Quay.story) == [
        "Ines Okafor, harbour master", "1 from 1: = - - -", "2 from 3: ! ! - -",
        "Tomas Reyes", "3 from 3: - = = -", "alone: - = - -",
      ])
  }

  @Test(
    "Words for which the articles name different speakers stand under all of them, the one most name first")
  func disputedSpeaker() {
    let texts = ["Tomas Reyes", "Ines Okafor", "Tomas Reyes"].enumerated().map { index, name in
      StoryFactory.Text(
        outlet: "\(index)", published: nil,
        text: "“{1:\(name)|You cannot watch forty rooms}.” “{:Ines Okafor|Number \(index)}.”")
    }
    #expect(
      matrix(StoryFactory.story(texts)) == [
        "Tomas Reyes / Ines Okafor", "1 from 1: = = =", "Ines Okafor, harbour master", "alone: = = =",
      ])
  }

  @Test("Who has less than another has it cut; who says otherwise than most is in conflict")
  func cutAndConflict() {
    #expect(
      matrix(Quay.story(origins: [0, 1, 2, 3, 4])) == [
        "Ines Okafor, harbour master", "1 from 1: = < - - -", "2 from 1: = = ! - -",
        "Tomas Reyes", "3 from 3: - - = = -", "alone: - - = - -",
      ])
  }

  @Test(
    "What one says otherwise does not make changes of what the others say, in pieces or whole; nor is it the fullest"
  )
  func deviating() {
    let texts = [
      ("A", "“{1:X|We <<d=yes|trust>> her},” X said. “{1:X|Nobody leaves}.”"),
      ("B", "“{1:X|We <<d=yes|trust>> her. Nobody leaves},” X said."),
      ("C", "“{1:X|We do <<d=no|not trust>> her, and nobody leaves},” X said."),
    ].map { StoryFactory.Text(outlet: $0.0, published: nil, text: $0.1) }
    let all = StoryFactory.story(texts, questions: [StoryFactory.Question(name: "d")])
    let links = all.links.map { link in
      let isAltered = [link.first.article, link.second.article].contains(2)
      return Link(
        kind: link.kind, variant: isAltered ? .altered : .verbatim, first: link.first, second: link.second,
        confidence: 0.9, differences: [], reason: "")
    }
    let story = Story(
      articles: all.articles, speakers: all.speakers, speakerOfEntity: all.speakerOfEntity,
      claims: all.claims, links: links, disagreements: all.disagreements)
    #expect(matrix(story) == ["X", "1 from 2: =2 = !"])
  }

  @Test("Words that the reporter tells are indirect; quotations that one outlet has are counted")
  func indirect() {
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil,
        text: "“{1:X|The lock is shut},” X said. “{:X|One}.” “{:X|Two}.” “{:|Three}.”"),
      StoryFactory.Text(outlet: "B", published: nil, text: "{1!|The lock was shut}, X said."),
    ]
    #expect(
      matrix(StoryFactory.story(texts)) == [
        "X", "1 from 1: = :", "alone: =2 -", "(unattributed)", "alone: = -",
      ])
  }

  @Test("Words that are printed in pieces are one cell: whole if nothing is missing, else cut")
  func pieces() {
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil, text: "“{1:X|The lock is shut and the ships wait for the tide},” X said."
      ),
      StoryFactory.Text(
        outlet: "B", published: nil,
        text: "“{1:X|The lock is shut},” X said, “{1:X|and the ships wait for the tide}.”"),
      StoryFactory.Text(outlet: "C", published: nil, text: "“{1:X|The lock is shut},” X said."),
    ]
    #expect(
      matrix(StoryFactory.story(texts, variants: ["1": .truncated])) == ["X", "1 from 1: = =2 <"])
  }

  @Test("What a reporter tells around a piece of it does not make it whole")
  func told() {
    let texts = [
      StoryFactory.Text(
        outlet: "A", published: nil, text: "“{1:X|The lock is shut and the ships wait for the tide},” X said."
      ),
      StoryFactory.Text(
        outlet: "B", published: nil,
        text: "{1!|X told them that “{1:X|the lock is shut}” and that all the ships would wait}."),
    ]
    #expect(
      matrix(StoryFactory.story(texts, variants: ["1": .truncated])) == ["X", "1 from 1: = <2"])
  }
}
