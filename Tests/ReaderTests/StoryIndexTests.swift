@testable internal import Collation
internal import Prose
internal import Quotations
internal import Testing

@testable internal import Reader

@Suite("What the reader looks up in a story")
struct StoryIndexTests {
  @Test("The title of a work is no quotation: neither counted nor listed nor numbered")
  func titles() {
    let whole = Warehouse.story
    let articles = whole.articles.map { article in
      let quotations = article.quotations.map { quotation in
        let isTitle = article.text.string(in: quotation.content).hasSuffix("the windows went")
        return Quotation(
          content: quotation.content, kind: isTitle ? .title : quotation.kind, cue: quotation.cue,
          source: quotation.source, utterance: quotation.utterance, within: quotation.within,
          speaker: quotation.speaker, speakerNote: quotation.speakerNote, confidence: quotation.confidence)
      }
      return AnnotatedArticle(
        article: article.article, parsed: article.parsed,
        annotation: Annotation(quotations: quotations, entities: article.entities))
    }
    let story = Story(
      articles: articles, speakers: whole.speakers, speakerOfEntity: whole.speakerOfEntity,
      claims: whole.claims, links: whole.links, disagreements: whole.disagreements)
    let index = StoryIndex(story)
    #expect(index.groups.count == StoryIndex(whole).groups.count - 1)
    #expect(index.marks.map { $0.count(where: \.isQuotation) } == [3, 1, 2])
    #expect(!index.speakers.contains { $0.name == "Tomas Reyes" })
    let state = Warehouse.reader(of: story, columns: 80, rows: 24)
    #expect(state.listedMarks(of: 1).count == 2)
  }
}
