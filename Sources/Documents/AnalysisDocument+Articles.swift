internal import Articles
internal import Collation
internal import Prose
internal import Quotations

extension AnalysisDocument {
  func writeArticle(_ index: Int, to json: inout JSONWriter) {
    let annotated = story.articles[index]
    let article = annotated.article
    let original = originals[index]
    json.member("id", "a\(index + 1)")
    json.metadata(of: article, in: original)
    json.member("origin", "a\(story.origins[index] + 1)")
    json.key("text")
    json.value(original.bytes)
    json.member("body", object: .inline) { $0.position(article.body, in: original) }
    json.member("paragraphs", objects: article.paragraphs, .inline) { $0.position($1.range, in: original) }
    json.member("sentences", objects: annotated.parsed.sentences, .inline) {
      $0.position($1.range, in: original)
    }
    json.member("notices", objects: article.notices) { json, notice in
      json.member("kind", notice.kind.rawValue)
      json.member("message", notice.message)
      json.position(notice.range, in: original)
    }
    json.member("quotations", objects: annotated.quotations.indices) {
      writeQuotation($1, ofArticle: index, to: &$0)
    }
    json.member("claims", objects: story.claims[index].indices) { json, claim in
      let passage = Passage.claim(article: index, index: claim)
      json.member("id", passage.identifier)
      json.excerpt(story.range(of: passage), in: original)
    }
  }

  private func writeQuotation(_ index: Int, ofArticle article: Int, to json: inout JSONWriter) {
    let quotation = story.articles[article].quotations[index]
    let original = originals[article]
    let passage = Passage.quotation(article: article, index: index)
    json.member("id", passage.identifier)
    json.excerpt(quotation.content, in: original)
    json.member("kind", quotation.kind.rawValue)
    json.member("utterance", "a\(article + 1).u\(quotation.utterance + 1)")
    json.member("within", quotation.within.map { Passage.quotation(article: article, index: $0).identifier })
    json.member("speaker", story.speakerIndex(of: passage).map { "s\($0 + 1)" })
    json.member("speakerNote", quotation.speakerNote)
    json.member("source", excerpt: quotation.source, in: original)
    json.member("cue", excerpt: quotation.cue, in: original)
    json.member("confidence", confidence: quotation.confidence)
  }
}

extension JSONWriter {
  /// From `file` to `language`: what is known about an article beside its text.
  mutating func metadata(of article: Article, in original: OriginalText) {
    member("file", article.file)
    member("outlet", article.outlet)
    member("title", article.title)
    member("byline", article.byline)
    member("url", article.url)
    member("published", article.published)
    key("dateline")
    if let dateline = article.dateline {
      object(.inline) { json in
        json.excerpt(dateline.range, in: original)
        json.member("place", dateline.place)
      }
    } else {
      null()
    }
    member("language", article.language)
  }
}
