internal import Prose

/// Tells names from speech: titles of works, signs, nicknames.
struct NamedThing {
  /// What carries words that nobody speaks.
  private static let carriers = WordSet(
    """
    sign signs banner banners placard placards poster posters backdrop plaque billboard sticker stickers t-shirt shirt
    shirts hat cap hats caps slogan motto hashtag logo label inscription tattoo caption headline chyron screen letters
    """)
  /// What has a title of its own.
  private static let works = WordSet(
    """
    film movie book novel song album show series episode programme program podcast play musical opera exhibition
    exhibit documentary article essay column op-ed memoir poem painting portrait sculpture game magazine newspaper
    newsletter ballad anthem hymn track single video drama comedy sitcom thriller bestseller hit chapter section
    operation codename codenamed titled entitled nicknamed nickname named known ship boat ferry yacht
    """)

  /// Why the words between the marks are a name; nil if they are not.
  static func reason(for content: QuotedContent) -> String? {
    if isNickname(content) { return "a nickname inside a name" }
    if isMentioned(content) { return "a name that is mentioned" }
    if let carrier = carrier(of: content) { return "words on a \(carrier)" }
    if hasTitleCase(content), isIntroducedAsWork(content) || isPlaced(content) {
      return "the title of a work"
    }
    return nil
  }

  /// `Robert “Bobby” Scott`
  private static func isNickname(_ content: QuotedContent) -> Bool {
    let reading = content.reading
    let (before, after) = (content.tokens.lowerBound - 1, content.tokens.upperBound)
    guard content.wordCount <= 3, before >= content.sentence.lowerBound, after < content.sentence.upperBound,
      reading.isWord(before), reading.isWord(after), content.beginsCapitalized, content.finalMark == nil
    else { return false }
    return reading.tokens[before].isCapitalized && reading.tokens[after].isCapitalized
      && ReportingVerbs.entry(for: reading.tokens[after]) == nil
      && !WordClasses.prepositions.contains(reading.tokens[before])
      && !WordClasses.determiners.contains(reading.tokens[before])
      && !reading.isHeading(before)
  }

  private static let mentions = WordSet(
    "name names nickname nicknames pseudonym alias moniker username handle acronym")

  /// `went by the name “Bosun”`: short, and right behind what says that it is a name.
  private static func isMentioned(_ content: QuotedContent) -> Bool {
    let before = content.tokens.lowerBound - 1
    return before >= content.sentence.lowerBound && content.wordCount <= 3 && content.scope.isWord(before)
      && mentions.contains(content.reading.tokens[before])
  }

  /// `a backdrop that read, “…”`, `under the slogan “…”`
  private static func carrier(of content: QuotedContent) -> String? {
    let reading = content.reading
    // `insisted that both letters “were answered”`
    if let first = content.inner.first, WordClasses.auxiliaries.contains(reading.tokens[first]) { return nil }
    let lower = max(content.sentence.lowerBound, content.tokens.lowerBound - 6)
    for index in (lower..<content.tokens.lowerBound).reversed() {
      guard reading.isWord(index), !content.scope.isHidden(index) else {
        if reading.isMark(index, ",") || reading.isMark(index, ":") { continue }
        return nil
      }
      if carriers.contains(reading.tokens[index]) { return reading.string(reading.tokens[index].range) }
      if reading.name(at: index) != nil { return nil }
    }
    return nil
  }

  /// All words but the small ones begin with a capital.
  static func hasTitleCase(_ content: QuotedContent) -> Bool {
    let words = content.inner.filter { content.reading.tokens[$0].kind == .word }
    guard !words.isEmpty, content.beginsCapitalized else { return false }
    return words.allSatisfy { index in
      let token = content.reading.tokens[index]
      return token.isCapitalized || WordClasses.prepositions.contains(token)
        || WordClasses.determiners.contains(token) || WordClasses.conjunctions.contains(token)
    }
  }

  /// `on “Morning Tide”`, `the channel's “Morning Tide”`: speech follows no preposition of place.
  private static func isPlaced(_ content: QuotedContent) -> Bool {
    let before = content.tokens.lowerBound - 1
    guard before >= content.sentence.lowerBound, content.wordCount >= 2, content.scope.isWord(before),
      !content.endsSentence || content.tokens.upperBound == content.sentence.upperBound
    else { return false }
    return placing.contains(content.reading.tokens[before])
      || content.scope.isPossessive(content.reading.tokens[before])
  }

  private static let placing = WordSet("on of in at from during")

  private static func isIntroducedAsWork(_ content: QuotedContent) -> Bool {
    let lower = max(content.sentence.lowerBound, content.tokens.lowerBound - 5)
    return (lower..<content.tokens.lowerBound).contains {
      works.contains(content.reading.tokens[$0]) && !content.scope.isHidden($0)
    }
  }
}
