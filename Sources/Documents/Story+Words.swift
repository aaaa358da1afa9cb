internal import Articles
internal import Collation
internal import Prose
internal import Quotations

// What a story's passages are called in text for people.
extension Story {
  /// The number and name of an article in lists: `2 Harbour Gazette`.
  func heading(ofArticle index: Int) -> String { "\(index + 1) \(articles[index].article.label)" }

  /// Who speaks in a passage; nil for claims and where it is not known.
  func speaker(of passage: Passage) -> Speaker? {
    guard let index = speakerIndex(of: passage), speakers.indices.contains(index) else { return nil }
    return speakers[index]
  }

  /// The speaker's name, with a question mark where it is doubtful; what a claim or an unknown speaker is called
  /// otherwise.
  func voice(of passage: Passage) -> String {
    guard case .quotation(let article, let index) = passage else { return "the reporter" }
    let quotation = articles[article].quotations[index]
    guard let speaker = speaker(of: passage) else {
      return quotation.kind.isSpeech ? "speaker not known" : "nobody in particular"
    }
    return quotation.confidence < Marks.speakerConfidence ? "\(speaker.name) \(Marks.unsure)" : speaker.name
  }

  /// The words of a passage as they are printed: in marks if they are quoted.
  func printed(_ passage: Passage, _ words: String) -> String {
    guard case .quotation(let article, let index) = passage,
      articles[article].quotations[index].kind != .indirect
    else { return words }
    return "“\(words)”"
  }

  func words(of passage: Passage) -> String {
    articles[passage.article].text.string(in: range(of: passage))
  }

  /// For each passage that is linked, the others it is linked with, in the order of the links.
  var partners: [Passage: [Passage]] {
    var partners: [Passage: [Passage]] = [:]
    for link in links {
      partners[link.first, default: []].append(link.second)
      partners[link.second, default: []].append(link.first)
    }
    return partners
  }
}

/// `1 article`, `3 articles`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
