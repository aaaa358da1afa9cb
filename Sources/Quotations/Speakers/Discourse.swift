internal import Prose

/// Who has been mentioned so far, where and how: what later words can mean.
struct Discourse {
  /// One mention whose draft is known.
  ///
  /// In 28 bytes: a text has one for each six of its words.
  struct Record {
    private let ofDraft, atToken, inSentence, inParagraph, underWord, inSpan: Int32
    let role: GrammaticalRole
    /// Whether it is named as the source of some words.
    let speaks: Bool
    let isPronoun: Bool
    let isHeading: Bool

    init(
      draft: Int, token: Int, sentence: Int, paragraph: Int, role: GrammaticalRole, governor: Int?,
      span: Int?, speaks: Bool, isPronoun: Bool, isHeading: Bool
    ) {
      (ofDraft, atToken) = (Int32(draft), Int32(token))
      (inSentence, inParagraph) = (Int32(sentence), Int32(paragraph))
      (underWord, inSpan) = (Int32(governor ?? -1), Int32(span ?? -1))
      (self.role, self.speaks, self.isPronoun, self.isHeading) = (role, speaks, isPronoun, isHeading)
    }

    var draft: Int { Int(ofDraft) }
    var token: Int { Int(atToken) }
    var sentence: Int { Int(inSentence) }
    var paragraph: Int { Int(inParagraph) }
    /// The verb that it is subject or object of, as a word of the trees.
    var governor: Int? { underWord < 0 ? nil : Int(underWord) }
    /// The quoted span that it stands in.
    var span: Int? { inSpan < 0 ? nil : Int(inSpan) }
  }

  private let reading: Reading
  /// In the order of the text.
  private(set) var records: [Record] = []
  /// How often each draft was mentioned.
  private(set) var counts: [Int: Int] = [:]
  /// Indices in `records` of those who speak in the reporter's own words.
  private var spoken: [Int] = []

  init(_ reading: Reading) { self.reading = reading }

  mutating func add(_ mention: Mention, meaning draft: Int, speaks: Bool) {
    let token = mention.tokens.lowerBound
    let place = reading.place(of: mention.tokens)
    var isPronoun = false
    if case .pronoun = mention.form { isPronoun = true }
    let isQuoted = reading.isQuoted(token)
    records.append(
      Record(
        draft: draft, token: token, sentence: reading.sentenceIndex(of: token),
        paragraph: reading.paragraph(of: token),
        role: speaks || reading.isTopic(mention.tokens) ? .subject : place.role, governor: place.governor,
        span: reading.span(at: token),
        speaks: speaks,
        isPronoun: isPronoun, isHeading: reading.isHeading(token)))
    if speaks, !isQuoted { spoken.append(records.count - 1) }
    counts[draft, default: 0] += 1
  }

  /// The records before a token, the latest first, no more than anybody keeps in mind.
  func records(before token: Int, limit: Int) -> some Sequence<Record> {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return records[max(0, low - limit)..<low].reversed()
  }

  /// Who spoke last before a token.
  func lastSpeaker(before token: Int) -> Record? {
    var (low, high) = (0, spoken.count)
    while low < high {
      let middle = (low + high) / 2
      if records[spoken[middle]].token < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? records[spoken[low - 1]] : nil
  }
}

extension Reading {
  /// `For Okafor, it was a long night`: what a sentence is about, as its subject would be.
  fileprivate func isTopic(_ mention: Range<Int>) -> Bool {
    let before = mention.lowerBound - 1
    guard before >= 0, tokens[before].key == "for", isMark(mention.upperBound, ",") else { return false }
    return before == sentenceTokens(of: before).lowerBound
  }
}
