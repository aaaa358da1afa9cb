internal import Articles
public import Collation
internal import Prose
public import Quotations

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

  /// The words of a passage as they are printed, or a version of them with signs in it; of what was denied, that it was.
  func printed(_ passage: Passage, as words: String? = nil) -> String {
    let words = words ?? self.words(of: passage)
    guard case .quotation(let article, let index) = passage else { return words }
    let quotation = articles[article].quotations[index]
    return articles[article].denial(of: quotation) + quotation.kind.printed(words)
  }

  func words(of passage: Passage) -> String {
    articles[passage.article].text.string(in: range(of: passage))
  }

  /// The words of one side, and what they come to where that is something else: `Eleven people (11)`.
  func evidence(of member: Disagreement.Member) -> String {
    let words = articles[member.article].text.string(in: member.range)
    return words.lowercased() == member.value.lowercased() ? words : "\(words) (\(member.value))"
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

extension AnnotatedArticle {
  /// `denied: `, which stands before words that their source denied; empty for others.
  public func denial(of quotation: Quotation) -> String { isDenied(quotation) ? "denied: " : "" }
}

extension Quotation.Kind {
  /// In marks if the article has it in marks.
  func printed(_ words: String) -> String { self == .indirect ? words : "“\(words)”" }
}

/// `1 article`, `3 articles`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
