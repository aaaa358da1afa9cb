internal import Collation
internal import Prose

extension AnalysisDocument {
  func writeLink(_ index: Int, to json: inout JSONWriter) {
    let link = story.links[index]
    json.member("id", "l\(index + 1)")
    json.member("kind", link.kind.rawValue)
    json.member("variant", link.variant.rawValue)
    json.member("members", strings: [link.first.identifier, link.second.identifier])
    json.member("confidence", confidence: link.confidence)
    json.differences(of: link, originals)
    json.member("reason", link.reason)
  }

  func writeDisagreement(_ index: Int, to json: inout JSONWriter) {
    let disagreement = story.disagreements[index]
    json.member("id", "d\(index + 1)")
    json.member("kind", disagreement.kind.rawValue)
    json.member("detector", disagreement.detector.rawValue)
    json.member("severity", disagreement.severity.rawValue)
    json.member("status", disagreement.status.rawValue)
    json.member("question", disagreement.question)
    json.member("members", objects: disagreement.members) { json, member in
      json.member("article", "a\(member.article + 1)")
      json.member("id", member.passage.identifier)
      json.excerpt(member.range, in: originals[member.article])
      json.member("value", member.value)
    }
    json.member("confidence", confidence: disagreement.confidence)
    json.member("reason", disagreement.reason)
  }
}

extension JSONWriter {
  /// Where the words of a link part: `a` is its first member, `b` its second.
  mutating func differences(of link: Link, _ originals: [OriginalText]) {
    member("differences", objects: link.differences) { json, difference in
      json.member("kind", difference.kind.rawValue)
      json.member("marked", difference.isMarked)
      json.member("a", excerpt: difference.first, in: originals[link.first.article])
      json.member("b", excerpt: difference.second, in: originals[link.second.article])
    }
  }
}
