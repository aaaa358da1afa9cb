internal import CProseModel

/// The bytes of a trained model: header, directory, sections. `Scripts/models/export.py` writes them.
struct ModelFile: Sendable {
  static let version = 2

  /// In the order of the directory.
  enum Section: Int {
    case names
    case pieces, pieceRows, pieceScales
    case words, wordRows, wordScales
    case last3, last3Rows, last3Scales
    case last2, last2Rows, last2Scales
    case first3, first3Rows, first3Scales
    case shapes, shapeRows, shapeScales
    case inputBias, normGain, normBias
    case firstLayer
    /// Weights, starts, scales, biases.
    static let sectionsOfMatrix = 4
  }

  /// How wide the parts of the network are.
  struct Measures: Hashable, Sendable {
    var input = 0, half = 0, layers = 0, arc = 0, label = 0
    var upos = 0, xpos = 0, relations = 0
  }

  private static let magic = Array("PLXPROSE".utf8)
  private static let headerSize = 64

  let measures: Measures
  private let storage: ModelBytes
  private let directory: [Range<Int>]

  /// Checks magic, version, length, checksum and directory; what a section holds is checked where it is read.
  init(_ storage: ModelBytes) throws(GrammarError) {
    guard storage.count > 0 else { throw .missing }
    guard storage.count >= Self.headerSize,
      Self.magic.indices.allSatisfy({ storage.byte(at: $0) == Self.magic[$0] })
    else { throw .damaged }
    let version = Int(storage.uint32(at: 8))
    guard version == Self.version else { throw .version(found: version, wanted: Self.version) }
    let count = Int(storage.uint32(at: 12))
    guard storage.uint64(at: 16) == UInt64(storage.count - Self.headerSize),
      storage.uint64(at: 24) == storage.checksum(from: Self.headerSize),
      Self.headerSize + 8 * count <= storage.count
    else { throw .damaged }
    let sizes = (0..<8).map { Int(storage.uint32(at: 32 + 4 * $0)) }
    guard sizes.allSatisfy({ (1...512).contains($0) }) else { throw .damaged }
    measures = Measures(
      input: sizes[0], half: sizes[1], layers: sizes[2], arc: sizes[3], label: sizes[4], upos: sizes[5],
      xpos: sizes[6], relations: sizes[7])
    var directory: [Range<Int>] = []
    for index in 0..<count {
      let offset = Int(storage.uint32(at: Self.headerSize + 8 * index))
      let length = Int(storage.uint32(at: Self.headerSize + 8 * index + 4))
      guard offset % 64 == 0, offset + length <= storage.count else { throw .damaged }
      directory.append(offset..<(offset + length))
    }
    self.directory = directory
    self.storage = storage
  }

  /// The bytes of a section; at least so many.
  func bytes(_ section: Int, atLeast count: Int = 0) throws(GrammarError) -> ModelBytes {
    guard directory.indices.contains(section), directory[section].count >= count else { throw .damaged }
    return storage[directory[section]]
  }

  func bytes(_ section: Section, atLeast count: Int = 0) throws(GrammarError) -> ModelBytes {
    try bytes(section.rawValue, atLeast: count)
  }

  func integers(_ section: Int, count: Int) throws(GrammarError) -> [Int32] {
    let bytes = try bytes(section, atLeast: 4 * count)
    return (0..<count).map { Int32(bitPattern: bytes.uint32(at: 4 * $0)) }
  }

  func floats(_ section: Int, count: Int) throws(GrammarError) -> [Float] {
    let bytes = try bytes(section, atLeast: 4 * count)
    return (0..<count).map { Float(bitPattern: bytes.uint32(at: 4 * $0)) }
  }
}
