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

  private var table = PassageTable()
  private var memory = WordMemory()
  private var index = FeatureIndex<Phrase>(limit: CandidateIndex.phraseLimit)
  private var isShort: [Bool] = []
  /// What `add` reads words into.
  private var words: [ComparedWord] = []

  /// Of longer passages one phrase alone is too little to look closer: two hundred such pairs share no other word.
  private static let fewWords = 8

  public init() {}

  /// How many passages were added.
  public var count: Int { table.count }

  /// Adds a passage of UTF-8 text: bytes that are none are passed over.
  public mutating func add(_ text: [UInt8], in range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    WordReader.read(text, in: TextRange(range), remembering: &memory, into: &words)
    table.append(words)
    isShort.append(words.count <= Self.fewWords)
  }

  public mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes, in: bytes.indices)
  }

  /// The links of passages that were added since this was asked last: among each other, and to all before them.
  public mutating func links() -> [Link] {
    let new = index.passageCount..<table.count
    let leastMass = MassUnit.units(CandidateIndex.leastPhraseMass)
    _ = index.add(from: table)
    var matcher = PassageMatcher()
    var shared = SharedSums(count: table.count)
    var candidates: [UInt32] = []
    var links: [Link] = []
    for passage in new {
      index.addShared(of: passage, in: table, to: &shared)
      guard !shared.touched.isEmpty else { continue }
      candidates.removeAll(keepingCapacity: true)
      for other in shared.touched where shared.mass(of: other) >= leastMass {
        if isShort[passage] || shared.count(of: other) > 1 || isShort[Int(other)] {
          candidates.append(other)
        }
      }
      matcher.begin(with: passage, in: table)
      matcher.links(with: candidates, in: table) { other, probability in
        links.append(Link(first: passage, second: other, probability: probability))
      }
      shared.removeAll()
    }
    return links
  }
}
