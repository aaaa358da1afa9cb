import Prose
import TestSupport
import Testing

@testable import Collation

@Suite("Articles that join a story")
struct CollatorTests {
  @Test("Added one by one, articles make the story that they make at once", arguments: 1...6)
  func growing(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let articles = (0..<14).map { article(text(&random), outlet: "O\($0)") }
    var collator = Collator()
    var story = collator.add([])
    for article in articles { story = collator.add([article]) }
    let whole = Story(collating: articles)
    #expect(!whole.links.isEmpty)
    #expect(facts(story) == facts(whole))
  }

  @Test("So does what they state, and what they disagree on", arguments: 1...3)
  func statements(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let sentences = [
      "The tugboat was overloaded.", "The owner denied that the tugboat was overloaded.",
      "The panel rejected the budget for the zoo.", "The budget for the zoo was approved by the panel.",
      "Eleven divers were hurt at the quarry.", "Fourteen divers were hurt at the quarry.",
      "The lantern market opens on Friday.", "The lantern market opens on Sunday.",
      "The minister will resign.", "The minister may resign.",
    ]
    let articles = (0..<8).map { index in
      let own = (0..<3).map { _ in sentences[Int.random(in: 0..<sentences.count, using: &random)] }
      // Those that tell when they were written change how the others' days are read.
      let published = index % 3 == 2 ? "2026-03-1\(9 - index)" : nil
      return plainArticle(own.joined(separator: " "), outlet: "O\(index)", published: published)
    }
    var collator = Collator(strictness: .low)
    var story = collator.add([])
    for article in articles { story = collator.add([article]) }
    let whole = Story(collating: articles, strictness: .low)
    #expect(!whole.disagreements.isEmpty)
    #expect(facts(story) == facts(whole))
  }

  @Test("What an article states that was read as if it were alone is read when it is compared after all")
  func alone() throws {
    let grammar = try Grammar()
    let texts = ["The tugboat was overloaded.", "The owner denied that the tugboat was overloaded."]
    func articles(isAlone: Bool) -> [AnnotatedArticle] {
      texts.enumerated().map { index, text in
        let read = plainArticle(text, outlet: "O\(index)").article
        return AnnotatedArticle(read, grammar: grammar, isAlone: isAlone)
      }
    }
    let alone = articles(isAlone: true)
    #expect(alone.allSatisfy { $0.stated == nil })
    let story = Story(collating: alone, strictness: .low)
    #expect(!story.disagreements.isEmpty)
    #expect(facts(story) == facts(Story(collating: articles(isAlone: false), strictness: .low)))
  }

  @Test("An article that tells who somebody is changes the links between those that were there")
  func speakers() {
    let texts = [
      "“{d Ana Reyes|The lanterns were sold before anybody counted them},” {by Ana Reyes|Reyes} said.",
      "“{d Reyes|The lanterns were sold before anybody counted them},” {by Reyes|Reyes} said.",
      "“{d Tomas Reyes|Not a word},” {by Tomas Reyes|Tomas Reyes} said. “{d Ana Reyes|We go home},” said {by Ana Reyes|Ana Reyes}.",
    ].enumerated().map { article($1, outlet: "O\($0)") }
    var collator = Collator()
    for article in texts { _ = collator.add([article]) }
    let last = collator.add([])
    #expect(facts(last) == facts(Story(collating: texts)))
  }

  @Test("A copy of a collator goes on by itself")
  func value() {
    let texts = (0..<3).map {
      article("“{d Ana Reyes|Crate \($0) holds the brass lanterns of the ferry}.”", outlet: "O\($0)")
    }
    var one = Collator()
    _ = one.add([texts[0]])
    var other = one
    #expect(one.add([texts[1]]).articles.count == 2)
    #expect(other.add([texts[2], texts[1]]).articles.count == 3)
    #expect(one.articles.count == 2)
  }

  private func text(_ random: inout SeededRandom) -> String {
    let clauses = [
      "we sold eleven lanterns before the council met on Monday", "nobody in the harbour had heard the siren",
      "the ferry will not sail until the crane is repaired", "I have no wish to leave these sailors alone",
      "a reference point", "the warehouse door stood open for two nights",
    ]
    let people = ["Ana Reyes", "Tomas Reyes", "Reyes", "Ines Okafor", "Okafor", "Okafour"]
    return (0..<4).map { _ in
      let person = people[Int.random(in: 0..<people.count, using: &random)]
      let words = clauses[Int.random(in: 0..<clauses.count, using: &random)]
      let more = clauses[Int.random(in: 0..<clauses.count, using: &random)]
      switch Int.random(in: 0..<3, using: &random) {
      case 0: return "“{d \(person)|\(words)},” {by \(person)|\(person)} said. The report said that \(more)."
      case 1: return "{by \(person)|\(person)} said {i \(person)|\(words), and \(more)}."
      default: return "“{d \(person)|\(words), and \(more)},” said {by \(person)|\(person)}."
      }
    }.joined(separator: "\n\n")
  }

  private func facts(_ story: Story) -> [String] {
    linkDump(story).split(separator: "\n").map(String.init).sorted()
      + disagreementDump(story).split(separator: "\n").map(String.init).sorted()
      + speakerDump(story).split(separator: "\n").map(String.init) + story.links.map(\.reason).sorted()
      + story.links.map { "\($0.confidence)" }.sorted()
  }
}
