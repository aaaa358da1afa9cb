internal import Prose

/// Finds the passages that are the same words among as many as there are: quotations that were collected elsewhere,
/// without articles and speakers around them. What a `Story` does with the quotations of its articles, on flat arrays.
///
/// ```swift
/// var linker = PassageLinker()
/// for quotation in quotations { linker.add(quotation) }
/// for link in linker.links() { … }
/// linker.add("It was one bang, and then the windows went.")
/// linker.links()  // of the new one alone
/// ```
///
/// Work grows with the words; a passage is read up to its 400th word.
public struct PassageLinker: Sendable {
  /// Two passages, by the order in which they were added, that are the same words.
  public struct Link: Hashable, Sendable {
    /// The one that was added later.
    public let first: Int
    public let second: Int
    /// From .34 to 1.
    public let probability: Double
  }

  /// Two passages of the table, the later one first.
  private struct Pair: Sendable {
    let first: UInt32
    let second: UInt32
    let probability: Float
  }

  /// Each text once; which passages have it is in `copies`.
  private var table = PassageTable()
  private var copies = PassageCopies()
  /// How many words each passage of the table has, up to 255: a byte each, so that all of them are near.
  private var lengths: [UInt8] = []
  private var memory = WordMemory()
  private var index = FeatureIndex<Phrase>(limit: phraseLimit)
  /// What was found of the texts of the table.
  private var pairs: [Pair] = []
  /// How many passages were there when links were asked for last.
  private var linkedCount = 0
  /// What `add` reads words into.
  private var words: [ComparedWord] = []

  /// Among a million, more different passages than this with one phrase, and it is a set phrase: the limit of a story
  /// finds two pairs of a thousand more, and as many false ones.
  private static let phraseLimit = 24
  /// Copies of fewer words are no news.
  private static let fewestCopied = 3
  /// Of more copies each later one is linked to the first alone, so that there are no more links than passages can bear.
  private static let copyLimit = 64

  public init() {}

  /// How many passages were added.
  public var count: Int { copies.count }

  /// Adds a passage of UTF-8 text: bytes that are none are passed over.
  public mutating func add(_ text: [UInt8], in range: Range<Int>) {
    if copies.note(text, in: range) { return }
    words.removeAll(keepingCapacity: true)
    WordReader.read(text, in: TextRange(range), remembering: &memory, into: &words)
    table.append(words)
    lengths.append(UInt8(clamping: words.count))
  }

  public mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes, in: bytes.indices)
  }

  /// The links of passages that were added since this was asked last: among each other, and to all before them.
  public mutating func links() -> [Link] {
    findPairs()
    let groups = copies.groups()
    var links: [Link] = []
    links.reserveCapacity(pairs.count)
    linkCopies(groups, &links)
    for pair in pairs {
      let (firsts, seconds) = (groups[Int(pair.first)], groups[Int(pair.second)])
      guard isNew(firsts) || isNew(seconds) else { continue }
      for a in firsts.prefix(Self.copyLimit) {
        for b in seconds.prefix(Self.copyLimit) where Int(max(a, b)) >= linkedCount {
          links.append(
            Link(first: Int(max(a, b)), second: Int(min(a, b)), probability: Double(pair.probability)))
        }
      }
    }
    linkedCount = count
    return links
  }

  private func isNew(_ group: ArraySlice<UInt32>) -> Bool {
    group.last.map { Int($0) >= linkedCount } ?? false
  }

  private func linkCopies(_ groups: PassageCopies.Groups, _ links: inout [Link]) {
    for original in 0..<table.count {
      let group = groups[original]
      let wordCount = table.range(of: original).count
      guard group.count > 1, isNew(group), wordCount >= Self.fewestCopied else { continue }
      let probability = PassageMatcher.probability(ofCopiesOf: wordCount)
      for (place, a) in group.enumerated() where Int(a) >= linkedCount {
        for b in group.prefix(place < Self.copyLimit ? place : 1) {
          links.append(Link(first: Int(a), second: Int(b), probability: probability))
        }
      }
    }
  }

  /// Finds the pairs of the passages that came to the table.
  private mutating func findPairs() {
    var sums = PairSums(later: index.passageCount..<table.count)
    _ = index.add(from: table, to: &sums)
    var matcher = PassageMatcher()
    var candidates: [UInt32] = []
    var passage = 0
    func match() {
      guard !candidates.isEmpty else { return }
      matcher.begin(with: passage, in: table)
      matcher.links(with: candidates, in: table) { other, probability in
        pairs.append(
          Pair(
            first: UInt32(truncatingIfNeeded: passage), second: UInt32(truncatingIfNeeded: other),
            probability: Float(probability)))
      }
      candidates.removeAll(keepingCapacity: true)
    }
    sums.take { first, second, count, _ in
      guard mayLink(first, second, sharing: count) else { return }
      if second != passage { match() }
      passage = second
      candidates.append(UInt32(truncatingIfNeeded: first))
    }
    match()
  }

  /// Whether passages that share so many phrases are worth a closer look. What is linked has about half of the shorter
  /// one's words, and all but a few of these in rows: each row of them makes two phrases less than it has words.
  private func mayLink(_ first: Int, _ second: Int, sharing phrases: Int) -> Bool {
    let shorter = Int(min(lengths[first], lengths[second]))
    return shorter <= Self.fewWords || (phrases > 1 && (phrases + Self.rowEnds) * 5 >= shorter * 2)
  }

  /// One phrase of three words is enough where there are no more words than this.
  private static let fewWords = 8
  /// The words that two rows have beyond their phrases.
  private static let rowEnds = 4
}
