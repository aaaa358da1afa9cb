/// The first words of a passage, for a line of text about it.
enum Excerpt {
  /// At most `limit` words, without the mark at the end; `…` where there were more.
  static func of(_ text: String, limit: Int = 9) -> String {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" })
    let start = words.prefix(limit).joined(separator: " ")
    if words.count > limit { return start + " …" }
    guard let last = start.last, ",.;:".contains(last) else { return start }
    return String(start.dropLast())
  }
}

/// `Lionel Smyth in Harbour Gazette, Laura Swann in City Wire`.
enum SidesReason {
  static func text(
    _ members: [DisagreementDraft.Member], _ evidence: StoryEvidence, phrase: (String, String) -> String
  ) -> String {
    var values: [String] = []
    var labels: [String: [String]] = [:]
    for member in members {
      if labels[member.value] == nil { values.append(member.value) }
      let label = evidence.label(member.site.article)
      if labels[member.value]?.contains(label) != true { labels[member.value, default: []].append(label) }
    }
    return values.map { phrase($0, (labels[$0] ?? []).joined(separator: " and ")) }.joined(separator: ", ")
  }
}
