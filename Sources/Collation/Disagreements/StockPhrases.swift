internal import Prose

/// Sentences that everybody in office says: two people saying one of them is no disagreement about who did.
enum StockPhrases {
  static func contains(_ words: [ComparedWord]) -> Bool {
    let stems = Set(words.map(\.stem))
    return words.count <= 24 && phrases.contains { $0.isSubset(of: stems) }
  }

  private static let phrases: [Set<UInt64>] =
    """
    thoughts with|thoughts prayers|get to the bottom|take seriously every|takes very seriously|around the clock|
    hearts go out|deepest condolences|deeply saddened|no comment|cooperating fully|fully cooperating|
    justice served|safety top priority|safety first priority|safety our priority|working closely with|
    investigation ongoing|monitoring the situation|grateful first responders|remain committed|sorry inconvenience|
    apologize inconvenience|we are stronger together|god bless|thank you very much|leave no stone unturned|
    never forget|enough is enough|lessons will be learned
    """
    .split(separator: "|").map { phrase in
      let source = SourceText(String(phrase))
      return Set(WordReader.words(of: source, in: source.whole).map(\.stem))
    }
}
