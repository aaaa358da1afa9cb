internal import Prose

/// A headline quotes what the text below has in full: `Ferry was ‘a coffin’` over `“We called it a coffin,” Reyes said`.
///
/// Whoever says the words below is who the headline quotes, unless two people say them.
struct HeadlineEcho {
  /// How much of the headline's words, in their order, the quotation below must have.
  private static let share = 0.75
  /// How many quotations above the text are looked at: each is compared with all that is said below.
  static let most = 8
  /// Longer ones are no headlines; bounds the work.
  private static let longest = 40
  /// A word that stands alone must tell something.
  private static let shortestWord = 5

  private let words: [WordKey]
  private var best = 0
  private var entities: Set<Int> = []

  /// - Parameter tokens: The words of the headline's quotation; nil if they are too few to tell by, or too many.
  init?(of tokens: ArraySlice<Token>) {
    let tokens = tokens.filter { $0.kind == .word || $0.kind == .number }
    guard (1...Self.longest).contains(tokens.count),
      tokens.count > 1 || tokens[0].range.count >= Self.shortestWord
    else { return nil }
    words = tokens.map(\.key)
  }

  /// Whoever alone says the most of the words.
  var speaker: Int? { entities.count == 1 ? entities.first : nil }

  /// Compares words of the text below, said by `entity`.
  mutating func read(_ tokens: some Sequence<Token>, saidBy entity: Int) {
    let shared = commonLength(tokens.lazy.filter { $0.kind == .word || $0.kind == .number }.map(\.key))
    guard shared > 0, Double(shared) >= Self.share * Double(words.count) else { return }
    if shared > best { entities = [] }
    if shared >= best {
      best = shared
      entities.insert(entity)
    }
  }

  /// How many words of the headline come in the same order in others: the longest common subsequence.
  private func commonLength(_ others: some Sequence<WordKey>) -> Int {
    var row = [Int](repeating: 0, count: words.count + 1)
    for other in others {
      var diagonal = 0
      for index in words.indices {
        let above = row[index + 1]
        row[index + 1] = words[index] == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[words.count]
  }
}
