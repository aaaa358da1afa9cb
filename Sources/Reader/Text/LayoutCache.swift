/// The wrapped lines of the texts and widths in use. Wrapping is a function of text and width, so that dropping
/// entries costs time and nothing else.
struct LayoutCache: Sendable {
  private struct Key: Hashable {
    let slot: Int
    let width: Int
    let fold: Int
  }

  /// Two columns of a comparison, the reading width, and the neighbours of each.
  private static let limit = 8

  private var layouts: [Key: ArticleLayout] = [:]
  /// The maps of articles' margins: a large article has too many marks to make one for every frame.
  private var maps: [MapKey: MarginMap] = [:]
  /// What lists say about marks.
  private var words: [WordsKey: QuoteWords] = [:]

  struct WordsKey: Hashable {
    let slot: Int
    let mark: Int
    let limit: Int
    let isCompared: Bool
  }

  struct MapKey: Hashable {
    let slot: Int
    /// Of the rows that are counted; nil for a map by bytes.
    let width: Int?
    let cells: Int
  }

  /// More maps than this are on no screen.
  private static let mapLimit = 128

  /// More marks than this are on no screen.
  private static let wordsLimit = 512

  /// Gives the layout of a text to `body`; `fold` tells texts of one slot apart of which other parts are folded.
  mutating func layout<Result>(
    of text: DisplayText, slot: Int, width: Int, fold: Int = 0, _ body: (inout ArticleLayout) -> Result
  ) -> Result {
    let key = Key(slot: slot, width: width, fold: fold)
    if layouts[key] == nil, layouts.count >= Self.limit { layouts.removeAll() }
    return body(&layouts[key, default: ArticleLayout(text, width: width)])
  }

  /// The map of a margin, without a thumb, if it is known.
  func map(of key: MapKey) -> MarginMap? { maps[key] }

  mutating func keep(_ map: MarginMap, of key: MapKey) {
    if maps.count >= Self.mapLimit { maps.removeAll() }
    maps[key] = map
  }

  /// What a list says about a mark, if it is known.
  func words(of key: WordsKey) -> QuoteWords? { words[key] }

  mutating func keep(_ made: QuoteWords, of key: WordsKey) {
    if words.count >= Self.wordsLimit { words.removeAll() }
    words[key] = made
  }

  /// The marks of a slot are others, and with them what the story says of the rest.
  mutating func forgetMarks(slot: Int) {
    maps = maps.filter { $0.key.slot != slot }
    words.removeAll()
  }

  /// The text of a slot has changed.
  mutating func forget(slot: Int) {
    forgetMarks(slot: slot)
    layouts = layouts.filter { $0.key.slot != slot }
  }
}
