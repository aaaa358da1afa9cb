/// What the model knows of word pieces, words, their letters and their shapes: vectors that make up that of a word.
struct WordVectors: Sendable {
  /// Rows of 8-bit numbers, each with a scale; those of what is more frequent come first.
  fileprivate struct Table: Sendable {
    /// Of words and their letters most rows that a text needs are among these: they lie close together and are looked
    /// at in place. The others, and nearly all word pieces, are megabytes of which a text needs a row here and there.
    private static let commonRows = 1024

    private let rows: ModelBytes
    private let scales: ModelBytes

    init(_ file: ModelFile, rows: Int, scales: Int, count: Int) throws(GrammarError) {
      self.rows = try file.bytes(rows, atLeast: count * file.measures.input)
      self.scales = try file.bytes(scales, atLeast: 4 * count)
    }

    /// Copies a row, as many numbers as `row` has.
    func copy(_ number: Int, to row: inout [UInt8]) {
      let start = number * row.count
      if number < Self.commonRows {
        rows.copy(from: start, to: &row)
      } else {
        rows.read(from: start, to: &row)
      }
    }

    func scale(of number: Int) -> Float { Float(bitPattern: scales.uint32(at: 4 * number)) }
  }

  fileprivate struct Learnt: Sendable {
    let lexicon: Lexicon
    let table: Table

    init(_ file: ModelFile, _ section: ModelFile.Section) throws(GrammarError) {
      lexicon = try Lexicon(file.bytes(section))
      table = try Table(
        file, rows: section.rawValue + 1, scales: section.rawValue + 2, count: lexicon.count + 1)
    }
  }

  let width: Int
  fileprivate let wordPieces: WordPieces
  fileprivate let pieces: Table
  fileprivate let words, last3, last2, first3, shapes: Learnt
  fileprivate let bias, normGain, normBias: [Float]

  init(_ file: ModelFile) throws(GrammarError) {
    width = file.measures.input
    let lexicon = try Lexicon(file.bytes(.pieces))
    wordPieces = try WordPieces(lexicon)
    pieces = try Table(
      file, rows: ModelFile.Section.pieceRows.rawValue, scales: ModelFile.Section.pieceScales.rawValue,
      count: lexicon.count)
    words = try Learnt(file, .words)
    last3 = try Learnt(file, .last3)
    last2 = try Learnt(file, .last2)
    first3 = try Learnt(file, .first3)
    shapes = try Learnt(file, .shapes)
    bias = try file.floats(ModelFile.Section.inputBias.rawValue, count: width)
    normGain = try file.floats(ModelFile.Section.normGain.rawValue, count: width)
    normBias = try file.floats(ModelFile.Section.normBias.rawValue, count: width)
  }

  /// Puts vectors of words together, in memory that is used again and again.
  struct Reader {
    private let vectors: WordVectors
    private let kernel: Kernel
    private var form = WordForm()
    private var pieces: [Int] = []
    private var row: [UInt8]
    private var sum: [Float]

    init(_ vectors: WordVectors, kernel: Kernel) {
      self.vectors = vectors
      self.kernel = kernel
      row = [UInt8](repeating: 0, count: vectors.width)
      sum = vectors.bias
    }

    /// Appends the normalised vector of a word form in UTF-8.
    mutating func append(_ bytes: ArraySlice<UInt8>, to rows: inout [Float]) {
      form.read(bytes)
      vectors.wordPieces.pieces(of: form, into: &pieces)
      for index in sum.indices { sum[index] = vectors.bias[index] }
      for piece in pieces { add(vectors.pieces, piece, weight: 1 / Float(pieces.count)) }
      add(vectors.words, form.folded[...])
      add(vectors.last3, form.suffix(3))
      add(vectors.last2, form.suffix(2))
      add(vectors.first3, form.prefix(3))
      add(vectors.shapes, form.shape[...])
      kernel.normalize(&sum, gain: vectors.normGain, bias: vectors.normBias)
      rows.append(contentsOf: sum)
    }

    /// Row 0 is for what was not seen in training.
    private mutating func add(_ learnt: Learnt, _ key: ArraySlice<UInt8>) {
      add(learnt.table, learnt.lexicon.number(of: key).map { $0 + 1 } ?? 0)
    }

    private mutating func add(_ table: Table, _ number: Int, weight: Float = 1) {
      table.copy(number, to: &row)
      kernel.accumulate(row, scale: weight * table.scale(of: number), into: &sum)
    }
  }
}
